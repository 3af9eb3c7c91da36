import type { Session } from '../Session';
import { Area, areasOverlap, SheetState, TableState } from '../state';
import { boundingArea } from './areas';
import { bodyArea, columnPart } from './tableAreas';
import { resizeTable } from './tableRules';

/** A table that takes in a cell which the user filled beside it, and the area it then has. */
export interface Expansion {
  readonly table: TableState;
  readonly area: Area;
  /** The row or column that it gains */
  readonly gained: Area;
}

/** Excel's AutoCorrect "Include new rows and columns in table": a cell just below the last row or right of the last column. */
export function expansionFor(session: Session, sheet: SheetState, row: number, column: number): Expansion | undefined {
  for (const table of session.state.tables) {
    if (table.sheetId !== sheet.id) continue;
    const { area } = table;
    const below = !table.showTotals && row === area.row + area.rows && column >= area.column && column < area.column + area.columns;
    const right = column === area.column + area.columns && row >= area.row && row < area.row + area.rows;
    if (!below && !right) continue;
    const gained = below ? { ...area, row, rows: 1 } : { ...area, column, columns: 1 };
    if (isFree(session, sheet, gained)) return { table, area: boundingArea(area, gained), gained };
  }
  return undefined;
}

function isFree(session: Session, sheet: SheetState, area: Area): boolean {
  if (session.state.tables.some((table) => table.sheetId === sheet.id && areasOverlap(table.area, area))) return false;
  if (sheet.merged.some((merged) => areasOverlap(merged, area))) return false;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (sheet.grid.value(row, column) !== null || sheet.grid.formula(row, column) !== undefined) return false;
    }
  }
  return true;
}

export function expand(session: Session, sheet: SheetState, { table, area }: Expansion): void {
  const before = bodyArea(table);
  resizeTable(session, sheet, table, area);
  inheritLook(sheet, table, before);
}

/** New rows look like the row above them. */
function inheritLook(sheet: SheetState, table: TableState, before: Area): void {
  const lastRow = before.row + before.rows - 1;
  const body = bodyArea(table);
  for (let row = lastRow + 1; row < body.row + body.rows; row++) {
    for (let column = before.column; column < before.column + before.columns; column++) {
      const style = sheet.grid.style(lastRow, column);
      if (style !== 0 && sheet.grid.style(row, column) === 0) sheet.grid.setStyle(row, column, style);
    }
  }
}

/** What typing into a cell can change besides the cell: the column that a formula fills, the row or column that a table gains. */
export function touchedByTyping(session: Session, sheet: SheetState, row: number, column: number, isFormula: boolean): Area[] {
  const cell: Area = { row, column, rows: 1, columns: 1 };
  const expansion = expansionFor(session, sheet, row, column);
  if (expansion) return isFormula ? [expansion.gained, columnPart(expansion.area, column - expansion.area.column)] : [expansion.gained];
  const table = isFormula ? session.state.tables.find((candidate) => candidate.sheetId === sheet.id && areasOverlap(candidate.area, cell)) : undefined;
  return [table ? columnPart(table.area, column - table.area.column) : cell];
}
