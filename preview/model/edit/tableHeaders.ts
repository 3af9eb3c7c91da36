import { Locale } from '../locale';
import { areasOverlap, isCellError, SheetState, TableState, Value } from '../state';
import type { Session } from '../Session';
import { headerRow } from './tableAreas';

function headerText(value: Value, locale: Locale): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? locale.trueText : locale.falseText;
  return String(value);
}

/** A header that no other column of the table bears: a blank one is named by its kind, a taken one gets the next free number, as Excel does. */
export function freeHeader(wanted: string, taken: ReadonlySet<string>, columnWord: string): string {
  const text = wanted.trim() === '' ? '' : wanted;
  if (text !== '' && !taken.has(text.toLowerCase())) return text;
  const stem = text === '' ? columnWord : text;
  for (let number = text === '' ? 1 : 2; ; number++) {
    const name = `${stem}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** After cells of a header row were written: headers are texts, unique in their table, and formulas follow a new name. */
export function takeUpHeaders(session: Session, sheet: SheetState, table: TableState, firstColumn: number, lastColumn: number): void {
  const row = headerRow(table);
  if (!row) return;
  for (let column = Math.max(firstColumn, row.column); column <= Math.min(lastColumn, row.column + row.columns - 1); column++) {
    const state = table.columns[column - row.column]!;
    const formula = sheet.grid.formula(row.row, column);
    if (formula !== undefined) {
      const result = session.calculator.evaluateNow(formula, { sheetId: sheet.id, row: row.row, column })[0]?.[0] ?? null;
      sheet.grid.setFormula(row.row, column, undefined);
      sheet.grid.setValue(row.row, column, result);
    }
    const taken = new Set(table.columns.filter((other) => other !== state).map((other) => other.name.toLowerCase()));
    const name = freeHeader(headerText(sheet.grid.value(row.row, column), session.workbook.locale), taken, session.workbook.locale.columnWord);
    sheet.grid.setValue(row.row, column, name);
    session.calculator.valuesChanged(sheet.id, { row: row.row, column, rows: 1, columns: 1 });
    renameColumn(session, table, state.id, name);
  }
}

export function renameColumn(session: Session, table: TableState, columnId: number, name: string): void {
  const column = table.columns.find((candidate) => candidate.id === columnId);
  if (!column || column.name === name) return;
  const from = column.name;
  column.name = name;
  // a column that has just been made is named nowhere yet
  if (from !== '') session.calculator.rewrite({ kind: 'renameColumn', table: table.name, from, to: name });
  session.structureChanged();
  session.record({ kind: 'tableChanged', sheetId: table.sheetId, tableId: table.id });
}

export function touchesHeader(table: TableState, area: { row: number; column: number; rows: number; columns: number }): boolean {
  const row = headerRow(table);
  return row !== undefined && areasOverlap(row, area);
}
