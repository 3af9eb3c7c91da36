import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { Area, SheetState, TableState } from '../state';
import { fillCalculatedColumn } from './calculatedColumns';
import { clearContents } from './clearCells';
import { deleteCells, insertCells } from './insertCells';
import { assertUnprotected } from './protectionRules';
import { bodyArea } from './tableAreas';
import { takeUpHeaders } from './tableHeaders';
import { tableChanged } from './tableRules';

/**
 * Puts empty rows into a table; the cells below it move down, and calculated columns reach into the new rows.
 * @returns the new rows
 */
export function insertTableRows(session: Session, sheet: SheetState, table: TableState, index: number, count: number): Area {
  assertUnprotected(sheet);
  const body = bodyArea(table);
  if (index < 0 || index > body.rows) throw excelError('InvalidArgument');
  const added = { ...body, row: body.row + index, rows: count };
  insertCells(session, sheet, added, 'Down');
  // inserted at their very end, or above the first, the rows lie beside the table and are taken in
  table.area = { ...table.area, row: index === 0 && !table.showHeaders ? added.row : table.area.row, rows: totalRows(table, body.rows + count) };
  for (const [offset] of table.columns.entries()) fillCalculatedColumn(session, sheet, table, offset, added);
  session.structureChanged();
  tableChanged(session, table);
  return added;
}

function totalRows(table: TableState, bodyRows: number): number {
  return bodyRows + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
}

/** Takes rows out; a table keeps one row, if an empty one. */
export function deleteTableRows(session: Session, sheet: SheetState, table: TableState, index: number, count: number): void {
  assertUnprotected(sheet);
  const body = bodyArea(table);
  if (index < 0 || count < 1 || index + count > body.rows) throw excelError('InvalidArgument');
  const kept = count === body.rows ? 1 : 0;
  if (kept === 1) clearContents(session, sheet, { ...body, row: body.row + index, rows: 1 });
  if (count > kept) deleteCells(session, sheet, { ...body, row: body.row + index + kept, rows: count - kept }, 'Up');
  tableChanged(session, table);
}

/** Shows or removes the header row; its cells come and go above the data. */
export function showHeaders(session: Session, sheet: SheetState, table: TableState, show: boolean): void {
  assertUnprotected(sheet);
  if (table.showHeaders === show) return;
  const { area } = table;
  if (show) {
    const header = { ...area, row: area.row - 1, rows: 1 };
    const roomAbove = header.row >= 0 && isEmpty(sheet, header);
    if (!roomAbove) insertCells(session, sheet, { ...area, rows: 1 }, 'Down');
    table.area = roomAbove ? { ...area, row: area.row - 1, rows: area.rows + 1 } : { ...area, rows: area.rows + 1 };
    table.showHeaders = true;
    table.columns.forEach((column, index) => sheet.grid.setValue(table.area.row, area.column + index, column.name));
    takeUpHeaders(session, sheet, table, area.column, area.column + area.columns - 1);
  } else {
    table.showHeaders = false;
    table.area = { ...area, row: area.row + 1, rows: area.rows - 1 };
    clearContents(session, sheet, { ...area, rows: 1 });
  }
  session.structureChanged();
  tableChanged(session, table);
}

/** Shows or removes the total row. Shown, its first cell is labelled and the last column is summed (or counted) as Excel does. */
export function showTotals(session: Session, sheet: SheetState, table: TableState, show: boolean): void {
  assertUnprotected(sheet);
  if (table.showTotals === show) return;
  const { area } = table;
  const row = { ...area, row: area.row + area.rows, rows: 1 };
  if (show) {
    if (!isEmpty(sheet, row)) insertCells(session, sheet, row, 'Down');
    table.area = { ...area, rows: area.rows + 1 };
    table.showTotals = true;
    session.structureChanged();
    writeTotals(session, sheet, table, row);
  } else {
    const last = { ...area, row: area.row + area.rows - 1, rows: 1 };
    table.showTotals = false;
    table.area = { ...area, rows: area.rows - 1 };
    session.structureChanged();
    clearContents(session, sheet, last);
  }
  tableChanged(session, table);
}

const SUM = 109;
const COUNT_ENTRIES = 103;

function writeTotals(session: Session, sheet: SheetState, table: TableState, row: Area): void {
  const lastColumn = row.column + row.columns - 1;
  const name = table.columns.at(-1)!.name.replace(/['#[\]]/g, "'$&");
  const body = bodyArea(table);
  let numbers = true;
  for (let index = body.row; index < body.row + body.rows; index++) {
    const value = sheet.grid.value(index, lastColumn);
    if (value !== null && typeof value !== 'number') numbers = false;
  }
  if (row.columns > 1) {
    sheet.grid.setValue(row.row, row.column, 'Total');
    session.calculator.valuesChanged(sheet.id, { ...row, columns: 1 });
  }
  session.calculator.setFormula(sheet.id, row.row, lastColumn, `=SUBTOTAL(${numbers ? SUM : COUNT_ENTRIES},${table.name}[${name}])`);
  session.workbook.needsCalculation();
}

function isEmpty(sheet: SheetState, area: Area): boolean {
  for (let column = area.column; column < area.column + area.columns; column++) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      if (sheet.grid.value(row, column) !== null || sheet.grid.formula(row, column) !== undefined) return false;
    }
  }
  return true;
}
