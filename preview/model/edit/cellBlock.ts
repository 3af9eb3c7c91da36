import { Area, Grid, Value } from '../state';

interface ColumnBlock {
  readonly values: Value[];
  readonly formulas: string[];
  readonly styles: number[];
}

/** Cells taken out of a grid as they stand, to be put back or put elsewhere. */
export interface CellBlock {
  readonly rows: number;
  readonly columns: readonly ColumnBlock[];
}

/**
 * The part of an area beyond which the grid stores nothing: an area may be whole columns, a grid is seldom.
 * Judged by the lengths of the columns alone, so that it costs nothing on a long sheet.
 */
export function occupiedPart(grid: Grid, area: Area): Area | undefined {
  let bottom = 0;
  let right = -1;
  for (let index = area.column; index < area.column + area.columns; index++) {
    const column = grid.column(index);
    if (!column) continue;
    const length = Math.max(column.values.length, column.formulas.length, column.styles.length);
    if (length > area.row) right = index;
    bottom = Math.max(bottom, length);
  }
  const rows = Math.min(bottom, area.row + area.rows) - area.row;
  if (right < 0 || rows <= 0) return undefined;
  return { row: area.row, column: area.column, rows, columns: right - area.column + 1 };
}

export function takeBlock(grid: Grid, area: Area): CellBlock {
  const columns: ColumnBlock[] = [];
  const end = area.row + area.rows;
  for (let column = area.column; column < area.column + area.columns; column++) {
    const source = grid.column(column);
    columns.push({
      values: source?.values.slice(area.row, end) ?? [],
      formulas: source?.formulas.slice(area.row, end) ?? [],
      styles: source?.styles.slice(area.row, end) ?? [],
    });
  }
  return { rows: area.rows, columns };
}

/** Overwrites part of one array, holes and all. */
function overwrite<Item>(target: Item[], from: number, count: number, source: readonly Item[]): void {
  const end = Math.min(from + count, Math.max(target.length, from + source.length));
  for (let index = from; index < end; index++) {
    const item = source[index - from];
    if (item === undefined) delete target[index];
    else target[index] = item;
  }
}

export function putBlock(grid: Grid, block: CellBlock, row: number, column: number): void {
  block.columns.forEach((source, index) => {
    const empty = source.values.length === 0 && source.formulas.length === 0 && source.styles.length === 0;
    const target = empty ? grid.column(column + index) : grid.columnForWriting(column + index);
    if (!target) return;
    overwrite(target.values, row, block.rows, source.values);
    overwrite(target.formulas, row, block.rows, source.formulas);
    overwrite(target.styles, row, block.rows, source.styles);
  });
}

export function eraseCells(grid: Grid, area: Area): void {
  for (let column = area.column; column < area.column + area.columns; column++) {
    const target = grid.column(column);
    if (!target) continue;
    overwrite(target.values, area.row, area.rows, []);
    overwrite(target.formulas, area.row, area.rows, []);
    overwrite(target.styles, area.row, area.rows, []);
  }
}
