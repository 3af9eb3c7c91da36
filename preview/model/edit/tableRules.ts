import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { Area, areasOverlap, SheetState, TableColumnState, TableState, WorkbookState } from '../state';
import { areaWithin, onSheet, sameArea } from './areas';
import { fillCalculatedColumn } from './calculatedColumns';
import { isDefinedName } from './nameRules';
import { assertUnprotected } from './protectionRules';
import { insertCells } from './insertCells';
import { bodyArea, tablesOn } from './tableAreas';
import { takeUpHeaders } from './tableHeaders';
import { recordCells } from './writeCells';

const DEFAULT_STYLE = 'TableStyleMedium2';

/** Excel names tables `Table1`, `Table2` …, in every locale by the API. */
function freeTableName(state: WorkbookState): string {
  for (let number = 1; ; number++) if (!isTaken(state, `Table${number}`)) return `Table${number}`;
}

function isTaken(state: WorkbookState, name: string, except?: TableState): boolean {
  const lower = name.toLowerCase();
  return state.tables.some((table) => table !== except && table.name.toLowerCase() === lower)
    || state.names.some((candidate) => candidate.sheetId === undefined && candidate.name.toLowerCase() === lower);
}

export function nextColumnId(table: TableState): number {
  return Math.max(0, ...table.columns.map((column) => column.id)) + 1;
}

/** @throws OfficeError MergedRangeConflict where another table or merged cells lie */
function assertPlaceForTable(session: Session, sheet: SheetState, area: Area, except?: TableState): void {
  if (!onSheet(area)) throw excelError('InvalidArgument');
  const taken = tablesOn(session.state, sheet, area).some((table) => table !== except) || sheet.merged.some((merged) => areasOverlap(merged, area));
  if (taken) throw excelError('MergedRangeConflict');
}

/**
 * Makes a table. Without headers Excel puts a row of them above the data, which moves down.
 * @throws OfficeError MergedRangeConflict, InsertDeleteConflict, AccessDenied
 */
export function addTable(session: Session, sheet: SheetState, area: Area, hasHeaders: boolean): TableState {
  const { state } = session;
  assertUnprotected(sheet);
  assertPlaceForTable(session, sheet, area);
  if (!hasHeaders) insertCells(session, sheet, { ...area, rows: 1 }, 'Down');
  // A table has a row of data under its headers, if an empty one
  const whole = { ...area, rows: hasHeaders ? Math.max(area.rows, 2) : area.rows + 1 };
  assertPlaceForTable(session, sheet, whole);
  const columns: TableColumnState[] = Array.from({ length: area.columns }, (_, index) => ({ id: index + 1, name: '' }));
  const table: TableState = {
    id: state.newId(), name: freeTableName(state), sheetId: sheet.id, area: whole, columns, style: DEFAULT_STYLE,
    showHeaders: true, showTotals: false, showBandedRows: true, showBandedColumns: false, showFilterButton: true,
    highlightFirstColumn: false, highlightLastColumn: false,
  };
  state.tables.push(table);
  session.structureChanged();
  takeUpHeaders(session, sheet, table, whole.column, whole.column + whole.columns - 1);
  session.record({ kind: 'tableAdded', sheetId: sheet.id, tableId: table.id });
  return table;
}

/** @throws OfficeError InvalidArgument for a name that Excel refuses, ItemAlreadyExists for one that is taken */
export function renameTable(session: Session, table: TableState, name: string): void {
  if (!isDefinedName(name)) throw excelError('InvalidArgument');
  if (isTaken(session.state, name, table)) throw excelError('ItemAlreadyExists');
  const from = table.name;
  if (from === name) return;
  table.name = name;
  session.calculator.rewrite({ kind: 'renameTable', from, to: name });
  session.structureChanged();
  tableChanged(session, table);
}

export function tableChanged(session: Session, table: TableState): void {
  session.record({ kind: 'tableChanged', sheetId: table.sheetId, tableId: table.id });
}

/**
 * Gives a table other rows and columns; its headers stay in their row, and the new area overlaps the old.
 * @throws OfficeError InvalidArgument, MergedRangeConflict, AccessDenied
 */
export function resizeTable(session: Session, sheet: SheetState, table: TableState, area: Area): void {
  assertUnprotected(sheet);
  const least = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (area.row !== table.area.row || !areasOverlap(area, table.area) || area.rows < least) throw excelError('InvalidArgument');
  assertPlaceForTable(session, sheet, area, table);
  if (sameArea(area, table.area)) return;
  const before = table.area;
  const lastId = nextColumnId(table);
  const columns = Array.from({ length: area.columns }, (_, index): TableColumnState => {
    const kept = table.columns[area.column + index - before.column];
    return kept ?? { id: lastId + index, name: '' };
  });
  if (table.showTotals) moveTotals(sheet, table, area);
  table.columns = columns;
  table.area = area;
  session.structureChanged();
  if (table.showHeaders) takeUpHeaders(session, sheet, table, area.column, area.column + area.columns - 1);
  else nameHeaderless(session, table);
  fillNewRows(session, sheet, table, before);
  tableChanged(session, table);
}

/** The total row stays the last one: its cells go where the table now ends. */
function moveTotals(sheet: SheetState, table: TableState, area: Area): void {
  const from = table.area.row + table.area.rows - 1;
  const to = area.row + area.rows - 1;
  if (from === to) return;
  for (let column = area.column; column < area.column + area.columns; column++) {
    sheet.grid.setFormula(to, column, sheet.grid.formula(from, column));
    sheet.grid.setValue(to, column, sheet.grid.value(from, column));
    sheet.grid.setFormula(from, column, undefined);
    sheet.grid.setValue(from, column, null);
  }
}

function nameHeaderless(session: Session, table: TableState): void {
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  for (const column of table.columns) {
    if (column.name !== '') continue;
    let number = 1;
    while (taken.has(`${session.workbook.locale.columnWord}${number}`.toLowerCase())) number += 1;
    column.name = `${session.workbook.locale.columnWord}${number}`;
    taken.add(column.name.toLowerCase());
  }
}

/** Rows that a table gained take part in its calculated columns. */
function fillNewRows(session: Session, sheet: SheetState, table: TableState, before: Area): void {
  const body = bodyArea(table);
  const firstNew = Math.max(body.row, before.row + before.rows - (table.showTotals ? 1 : 0));
  const rows = body.row + body.rows - firstNew;
  if (rows <= 0) return;
  const gained = { ...body, row: firstNew, rows };
  table.columns.forEach((_, index) => fillCalculatedColumn(session, sheet, table, index, gained));
}

/** The table goes, its cells stay, and formulas that named it refer to the cells. */
export function convertToRange(session: Session, sheet: SheetState, table: TableState): void {
  assertUnprotected(sheet);
  forgetTable(session, table);
}

/** The table goes with its cells. */
export function deleteTable(session: Session, sheet: SheetState, table: TableState): void {
  assertUnprotected(sheet);
  const { area } = table;
  session.calculator.rewrite({ kind: 'deleteTable', name: table.name });
  forgetTable(session, table);
  for (let column = area.column; column < area.column + area.columns; column++) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      sheet.grid.setFormula(row, column, undefined);
      sheet.grid.setValue(row, column, null);
      sheet.grid.setStyle(row, column, 0);
    }
  }
  session.calculator.valuesChanged(sheet.id, area);
  recordCells(session, sheet, area, 'RangeEdited');
}

function forgetTable(session: Session, table: TableState): void {
  session.state.tables = session.state.tables.filter((other) => other !== table);
  session.structureChanged();
  session.record({ kind: 'tableDeleted', sheetId: table.sheetId, tableId: table.id });
}

export function tableAround(state: WorkbookState, sheet: SheetState, area: Area): TableState | undefined {
  return state.tables.find((table) => table.sheetId === sheet.id && areaWithin(area, table.area));
}
