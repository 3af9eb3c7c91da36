import { Area, MAX_COLUMNS, MAX_ROWS, SheetState } from '../state';
import { areaText, isEntireColumn, isEntireRow } from './areas';
import { CellShift, shiftedArea } from './cellShift';
import { keepChartsOnCells } from './chartAnchors';
import { parseArea } from './reference';

/** Moves what belongs to cells but is not in the grid: merged cells, rules, measures of rows and columns, what is printed and frozen. */
export function shiftSheetParts(sheet: SheetState, change: CellShift): void {
  const shifted = (area: Area): Area[] => {
    const after = shiftedArea(area, change);
    return after ? [after] : [];
  };
  sheet.merged.splice(0, sheet.merged.length, ...sheet.merged.flatMap(shifted));
  for (const format of sheet.conditionalFormats) format.areas = format.areas.flatMap(shifted);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  sheet.validations = sheet.validations.flatMap((validation) => shifted(validation.area).map((area) => ({ ...validation, area })));
  const kept = <Placed extends { row: number; column: number }>(placed: Placed): Placed[] => {
    const [after] = shifted({ row: placed.row, column: placed.column, rows: 1, columns: 1 });
    return after ? [Object.assign(placed, { row: after.row, column: after.column })] : [];
  };
  sheet.comments = sheet.comments.flatMap(kept);
  sheet.notes = sheet.notes.flatMap(kept);
  shiftPrint(sheet, change);
  const [wholeRows, wholeColumns] = [isEntireRow(change.area), isEntireColumn(change.area)];
  if (!wholeRows && !wholeColumns) return;
  keepChartsOnCells(sheet, () => (wholeRows ? shiftRows(sheet, change) : shiftColumns(sheet, change)), {
    row: (index) => (wholeRows ? movedTo(index, change.area.row, change.area.rows, change.kind) : { index, deleted: false }),
    column: (index) => (wholeRows ? { index, deleted: false } : movedTo(index, change.area.column, change.area.columns, change.kind)),
  });
}

function movedTo(index: number, start: number, size: number, kind: CellShift['kind']): { index: number; deleted: boolean } {
  const after = movedIndex(index, start, size, kind, Infinity);
  return { index: after ?? start, deleted: after === undefined };
}

function shiftRows(sheet: SheetState, change: CellShift): void {
  const { row, rows } = change.area;
  const moved = (index: number): number | undefined => movedIndex(index, row, rows, change.kind, MAX_ROWS);
  moveKeys(sheet.rowHeights, moved);
  moveKeys(sheet.rowStyles, moved);
  moveMembers(sheet.hiddenRows, moved);
  sheet.pageLayout.horizontalBreaks = sheet.pageLayout.horizontalBreaks.flatMap((index) => moved(index) ?? []);
  if (row < sheet.frozen.rows) sheet.frozen.rows = change.kind === 'insert' ? sheet.frozen.rows + rows : Math.max(row, sheet.frozen.rows - rows);
}

function shiftColumns(sheet: SheetState, change: CellShift): void {
  const { column, columns } = change.area;
  const moved = (index: number): number | undefined => movedIndex(index, column, columns, change.kind, MAX_COLUMNS);
  moveKeys(sheet.columnWidths, moved);
  moveKeys(sheet.columnStyles, moved);
  moveMembers(sheet.hiddenColumns, moved);
  sheet.pageLayout.verticalBreaks = sheet.pageLayout.verticalBreaks?.flatMap((index) => moved(index) ?? []);
  if (column < sheet.frozen.columns) sheet.frozen.columns = change.kind === 'insert' ? sheet.frozen.columns + columns : Math.max(column, sheet.frozen.columns - columns);
}

function shiftPrint(sheet: SheetState, change: CellShift): void {
  const layout = sheet.pageLayout;
  for (const part of ['printArea', 'printTitleRows', 'printTitleColumns'] as const) {
    // A print area may be several
    const areas = (layout[part] ?? '').split(',').flatMap((text) => parseArea(text) ?? []);
    if (areas.length === 0) continue;
    const after = areas.flatMap((area) => shiftedArea(area, change) ?? []);
    if (after.length > 0) layout[part] = after.map(areaText).join(',');
    else delete layout[part];
  }
}

function movedIndex(index: number, start: number, size: number, kind: CellShift['kind'], limit: number): number | undefined {
  if (index < start) return index;
  if (kind === 'insert') return index + size < limit ? index + size : undefined;
  return index < start + size ? undefined : index - size;
}

function moveKeys(map: Map<number, number>, moved: (index: number) => number | undefined): void {
  const entries = [...map];
  map.clear();
  for (const [index, value] of entries) {
    const after = moved(index);
    if (after !== undefined) map.set(after, value);
  }
}

function moveMembers(set: Set<number>, moved: (index: number) => number | undefined): void {
  const members = [...set];
  set.clear();
  for (const index of members) {
    const after = moved(index);
    if (after !== undefined) set.add(after);
  }
}
