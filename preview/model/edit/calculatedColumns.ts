import { Area, SheetState, TableState } from '../state';
import type { Session } from '../Session';
import { intersection } from './areas';
import { formulaAt, formulaPattern } from './relativeFormula';
import { bodyArea, columnPart } from './tableAreas';

/**
 * After formulas were written into a table's body: a column that holds one formula throughout is calculated, and so is one
 * whose only formula was just written among empty cells, which Excel then fills.
 */
export function takeUpCalculatedColumns(session: Session, sheet: SheetState, table: TableState, written: Area): void {
  const body = bodyArea(table);
  const shared = intersection(body, written);
  if (!shared) return;
  for (let column = shared.column; column < shared.column + shared.columns; column++) {
    const state = table.columns[column - table.area.column]!;
    const part = columnPart(body, column - body.column);
    const first = sheet.grid.formula(shared.row, column);
    if (first === undefined) {
      // Exceptions leave a calculated column calculated; constants throughout do not
      if (shared.rows === body.rows) delete state.calculatedFormula;
      continue;
    }
    const everywhere = oneFormulaThroughout(sheet, shared, column);
    if (!everywhere) continue;
    if (shared.rows === body.rows) {
      state.calculatedFormula = first;
    } else if (isEmptyBeside(sheet, part, shared)) {
      state.calculatedFormula = formulaAt(first, { row: shared.row, column }, { row: body.row, column });
      fillCalculatedColumn(session, sheet, table, column - table.area.column, part);
    }
  }
}

const RELATIVE_ROW = /(\$?[A-Za-z]{1,3})(\d+)(?![\w.(])/g;

/** The formula with row numbers counted from its own row; enough to compare formulas of one column, and far cheaper than reading them. */
function rowPattern(formula: string, row: number): string {
  return formula.replace(RELATIVE_ROW, (_, column: string, number: string) => `${column}[${Number(number) - row}]`);
}

function oneFormulaThroughout(sheet: SheetState, area: Area, column: number): boolean {
  const first = sheet.grid.formula(area.row, column)!;
  const pattern = rowPattern(first, area.row);
  const last = area.row + area.rows - 1;
  for (let row = area.row + 1; row <= last; row++) {
    const formula = sheet.grid.formula(row, column);
    if (formula === undefined || rowPattern(formula, row) !== pattern) return false;
  }
  return formulaPattern(first, { row: area.row, column }) === formulaPattern(sheet.grid.formula(last, column)!, { row: last, column });
}

function isEmptyBeside(sheet: SheetState, part: Area, written: Area): boolean {
  for (let row = part.row; row < part.row + part.rows; row++) {
    if (row >= written.row && row < written.row + written.rows) continue;
    if (sheet.grid.value(row, part.column) !== null || sheet.grid.formula(row, part.column) !== undefined) return false;
  }
  return true;
}

/** Puts a calculated column's formula into those cells of it that are empty. */
export function fillCalculatedColumn(session: Session, sheet: SheetState, table: TableState, columnIndex: number, rows: Area): void {
  const formula = table.columns[columnIndex]!.calculatedFormula;
  if (formula === undefined) return;
  const column = table.area.column + columnIndex;
  const from = { row: bodyArea(table).row, column };
  for (let row = rows.row; row < rows.row + rows.rows; row++) {
    if (sheet.grid.value(row, column) !== null || sheet.grid.formula(row, column) !== undefined) continue;
    session.calculator.setFormula(sheet.id, row, column, formulaAt(formula, from, { row, column }));
  }
  session.workbook.needsCalculation();
}
