import { Locale } from '../locale';
import type { Session } from '../Session';
import { Area, areasOverlap, SheetState } from '../state';
import { Alert, alertNamed } from './alerts';
import { CellEntry, readCellEntry } from './cellEntry';
import { numberFormatAt } from './cellStyle';
import { Scope } from './history';
import { formulaToEnglish } from './localFormula';
import { touchedByTyping } from './tableExpansion';
import { headerRow } from './tableAreas';
import { isValid, validationAt } from './validationRules';

/** What a text that the user typed (or pasted) into a cell enters there.
 * @throws ForeignSeparator */
export function typedEntry(session: Session, sheet: SheetState, row: number, column: number, text: string, locale: Locale): CellEntry {
  const numberFormat = numberFormatAt(session.state, sheet, row, column);
  const entry = readCellEntry(text, numberFormat, locale);
  if (entry.kind === 'formula') return { kind: 'formula', formula: formulaToEnglish(entry.formula, locale) };
  // "Enable automatic percent entry": 12 typed into a cell of percentages is 12 %
  const isPlainNumber = typeof entry.value === 'number' && entry.numberFormat === undefined;
  if (isPlainNumber && numberFormat.includes('%') && Math.abs(Number(entry.value)) >= 1) return { kind: 'constant', value: Number(entry.value) / 100 };
  return entry;
}

/**
 * What filling cells can change. Headers rename columns in formulas anywhere, so a step that touches one concerns the whole
 * workbook; so does one that may make a table grow by more than a row.
 */
export function fillingScope(session: Session, sheet: SheetState, area: Area): Scope {
  const tables = session.state.tables.filter((table) => table.sheetId === sheet.id);
  const touchesHeader = tables.some((table) => {
    const header = headerRow(table);
    return header !== undefined && areasOverlap(header, area);
  });
  const grown = area.rows * area.columns > 1 && tables.some((table) => areasOverlap({ ...table.area, rows: table.area.rows + 1, columns: table.area.columns + 1 }, area));
  return touchesHeader || grown ? 'workbook' : { sheet, areas: [area] };
}

export function typingScope(session: Session, sheet: SheetState, row: number, column: number, entry: CellEntry): Scope {
  const scope = fillingScope(session, sheet, { row, column, rows: 1, columns: 1 });
  return typeof scope === 'string' ? scope : { sheet, areas: touchedByTyping(session, sheet, row, column, entry.kind === 'formula') };
}

/** What a validation rule says against the value that a cell now holds; by hand a cell can always be emptied. */
export function validationAlert(session: Session, sheet: SheetState, row: number, column: number, locale: Locale): Alert | undefined {
  const validation = validationAt(sheet, row, column);
  if (!validation?.errorAlert.showAlert) return undefined;
  session.workbook.calculateWhatIsDue();
  const value = sheet.grid.value(row, column);
  if (value === null || isValid(session, sheet, validation, { row, column }, value)) return undefined;
  const words = alertNamed('validation', locale);
  const { style, title, message } = validation.errorAlert;
  return { style, title: title === '' ? words.title : title, message: message === '' ? words.message : message };
}
