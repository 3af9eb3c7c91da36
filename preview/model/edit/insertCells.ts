import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { Area, MAX_COLUMNS, MAX_ROWS, SheetState, TableState } from '../state';
import { isEntireColumn, isEntireRow } from './areas';
import { eraseCells, occupiedPart, putBlock, takeBlock } from './cellBlock';
import { CellShift, isVertical, overlapsBand, shiftedArea, withinBand } from './cellShift';
import { assertCellsUnlocked, assertAllowed } from './protectionRules';
import { shiftSheetParts } from './shiftSheetParts';
import { recordCells } from './writeCells';

/**
 * Puts empty cells in, moving what is there down or to the right; what refers to the moved cells follows.
 * @throws OfficeError InsertDeleteConflict where it would tear a table or merged cells, NonBlankCellOffSheet, AccessDenied
 */
export function insertCells(session: Session, sheet: SheetState, area: Area, shift: 'Down' | 'Right'): void {
  const change: CellShift = { kind: 'insert', sheetId: sheet.id, area, shift };
  assertMayShift(session, sheet, change);
  assertNothingTorn(session, sheet, change);
  assertRoom(sheet, change);
  shiftCells(session, sheet, change);
}

/**
 * Takes cells out; those below or to the right close the gap.
 * @throws OfficeError InsertDeleteConflict where it would tear a table or merged cells, AccessDenied
 */
export function deleteCells(session: Session, sheet: SheetState, area: Area, shift: 'Up' | 'Left'): void {
  const change: CellShift = { kind: 'delete', sheetId: sheet.id, area, shift };
  assertMayShift(session, sheet, change);
  assertNothingTorn(session, sheet, change);
  shiftCells(session, sheet, change);
}

function assertMayShift(session: Session, sheet: SheetState, change: CellShift): void {
  if (!sheet.protection) return;
  const inserting = change.kind === 'insert';
  if (isEntireRow(change.area)) assertAllowed(sheet, inserting ? 'allowInsertRows' : 'allowDeleteRows');
  else if (isEntireColumn(change.area)) assertAllowed(sheet, inserting ? 'allowInsertColumns' : 'allowDeleteColumns');
  else assertCellsUnlocked(session.state, sheet, movingPart(change));
}

/** All cells from the change to the end of the sheet, in its rows or columns. */
function movingPart(change: CellShift): Area {
  const { area } = change;
  return isVertical(change) ? { ...area, rows: MAX_ROWS - area.row } : { ...area, columns: MAX_COLUMNS - area.column };
}

function movesAtAll(part: Area, change: CellShift): boolean {
  const vertical = isVertical(change);
  return vertical ? part.row + part.rows > change.area.row : part.column + part.columns > change.area.column;
}

function assertNothingTorn(session: Session, sheet: SheetState, change: CellShift): void {
  for (const table of session.state.tables.filter((candidate) => candidate.sheetId === sheet.id)) {
    if (!overlapsBand(table.area, change) || !movesAtAll(table.area, change)) continue;
    if (!withinBand(table.area, change) || losesHeader(table, change)) throw excelError('InsertDeleteConflict');
  }
  for (const merged of sheet.merged) {
    if (overlapsBand(merged, change) && movesAtAll(merged, change) && !withinBand(merged, change)) throw excelError('InsertDeleteConflict');
  }
}

/** A table's header row goes only with the whole table. */
function losesHeader(table: TableState, change: CellShift): boolean {
  if (change.kind !== 'delete' || change.shift !== 'Up' || !table.showHeaders) return false;
  const { area } = change;
  const header = area.row <= table.area.row && area.row + area.rows > table.area.row;
  return header && area.row + area.rows < table.area.row + table.area.rows;
}

function assertRoom(sheet: SheetState, change: CellShift): void {
  const moving = occupiedPart(sheet.grid, movingPart(change));
  if (!moving) return;
  const full = isVertical(change) ? moving.row + moving.rows + change.area.rows > MAX_ROWS : moving.column + moving.columns + change.area.columns > MAX_COLUMNS;
  if (full) throw excelError('NonBlankCellOffSheet');
}

function shiftCells(session: Session, sheet: SheetState, change: CellShift): void {
  forgetSpills(session, sheet);
  moveCells(sheet, change);
  const lost = moveTables(session, sheet, change);
  shiftSheetParts(sheet, change);
  session.workbook.shifts.push(change);
  session.calculator.rewrite(change);
  for (const table of lost) session.calculator.rewrite({ kind: 'deleteTable', name: table.name });
  session.structureChanged();
  recordCells(session, sheet, change.area, changeTypeOf(change));
}

/** What formulas have spilled is not moved but computed anew from where they then stand. */
function forgetSpills(session: Session, sheet: SheetState): void {
  const used = sheet.grid.usedArea();
  if (!used) return;
  for (let column = used.column; column < used.column + used.columns; column++) {
    sheet.grid.column(column)?.formulas.forEach((_, row) => {
      const spill = session.calculator.spillArea(sheet.id, row, column);
      if (!spill) return;
      for (let r = spill.row; r < spill.row + spill.rows; r++) {
        for (let c = spill.column; c < spill.column + spill.columns; c++) if (r !== row || c !== column) sheet.grid.setValue(r, c, null);
      }
    });
  }
}

function moveCells(sheet: SheetState, change: CellShift): void {
  const vertical = isVertical(change);
  const { area } = change;
  const size = vertical ? area.rows : area.columns;
  const moving = occupiedPart(sheet.grid, movingPart(change));
  if (!moving) return;
  const block = takeBlock(sheet.grid, moving);
  eraseCells(sheet.grid, moving);
  if (change.kind === 'insert') {
    putBlock(sheet.grid, block, moving.row + (vertical ? size : 0), moving.column + (vertical ? 0 : size));
    inheritLook(sheet, change, moving);
    return;
  }
  const kept = vertical
    ? { rows: Math.max(0, block.rows - size), columns: block.columns.map((column) => ({ values: column.values.slice(size), formulas: column.formulas.slice(size), styles: column.styles.slice(size) })) }
    : { rows: block.rows, columns: block.columns.slice(size) };
  putBlock(sheet.grid, kept, moving.row, moving.column);
}

/** Inserted cells look like those above them or to their left. */
function inheritLook(sheet: SheetState, change: CellShift, moving: Area): void {
  const { area } = change;
  if (isVertical(change)) {
    if (area.row === 0) return;
    for (let column = moving.column; column < moving.column + moving.columns; column++) {
      const style = sheet.grid.style(area.row - 1, column);
      if (style !== 0) for (let row = area.row; row < area.row + area.rows; row++) sheet.grid.setStyle(row, column, style);
    }
    return;
  }
  if (area.column === 0) return;
  for (let row = moving.row; row < moving.row + moving.rows; row++) {
    const style = sheet.grid.style(row, area.column - 1);
    if (style !== 0) for (let column = area.column; column < area.column + area.columns; column++) sheet.grid.setStyle(row, column, style);
  }
}

/** @returns the tables all of whose cells were deleted */
function moveTables(session: Session, sheet: SheetState, change: CellShift): TableState[] {
  const { state } = session;
  const lost: TableState[] = [];
  for (const table of state.tables.filter((candidate) => candidate.sheetId === sheet.id)) {
    const after = shiftedArea(table.area, change);
    if (!after) {
      state.tables = state.tables.filter((other) => other !== table);
      session.record({ kind: 'tableDeleted', sheetId: sheet.id, tableId: table.id });
      lost.push(table);
      continue;
    }
    if (!isVertical(change)) moveTableColumns(session, sheet, table, change, after);
    const least = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
    table.area = { ...after, rows: Math.max(after.rows, least) };
  }
  return lost;
}

/** Columns that were inserted into a table get names; deleted ones leave it. */
function moveTableColumns(session: Session, sheet: SheetState, table: TableState, change: CellShift, after: Area): void {
  if (after.columns === table.columns.length) return;
  const first = Math.max(0, change.area.column - table.area.column);
  if (change.kind === 'delete') {
    table.columns.splice(first, table.columns.length - after.columns);
    return;
  }
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  let id = Math.max(0, ...table.columns.map((column) => column.id));
  let number = 1;
  const added = Array.from({ length: change.area.columns }, () => {
    while (taken.has(`${session.workbook.locale.columnWord}${number}`.toLowerCase())) number += 1;
    const name = `${session.workbook.locale.columnWord}${number}`;
    taken.add(name.toLowerCase());
    id += 1;
    return { id, name };
  });
  table.columns.splice(first, 0, ...added);
  if (table.showHeaders) added.forEach((column, index) => sheet.grid.setValue(after.row, after.column + first + index, column.name));
}

function changeTypeOf(change: CellShift): string {
  const inserting = change.kind === 'insert';
  if (isEntireRow(change.area)) return inserting ? 'RowInserted' : 'RowDeleted';
  if (isEntireColumn(change.area)) return inserting ? 'ColumnInserted' : 'ColumnDeleted';
  return inserting ? 'CellInserted' : 'CellDeleted';
}
