import { Area, Grid, GridColumn } from '../state';
import { occupiedPart } from './cellBlock';

function isUsed(column: GridColumn, row: number, valuesOnly: boolean): boolean {
  const value = column.values[row];
  return (value !== null && value !== undefined) || column.formulas[row] !== undefined || (!valuesOnly && (column.styles[row] ?? 0) !== 0);
}

/** The smallest part of an area that holds everything in it (its looks too, unless only values count); undefined when there is nothing. */
export function usedPart(grid: Grid, area: Area, valuesOnly: boolean): Area | undefined {
  const part = occupiedPart(grid, area);
  if (!part) return undefined;
  const end = part.row + part.rows - 1;
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let index = part.column; index < part.column + part.columns; index++) {
    const column = grid.column(index);
    if (!column) continue;
    let first = part.row;
    while (first <= end && !isUsed(column, first, valuesOnly)) first += 1;
    if (first > end) continue;
    let last = end;
    while (!isUsed(column, last, valuesOnly)) last -= 1;
    [top, left, bottom, right] = [Math.min(top, first), Math.min(left, index), Math.max(bottom, last), index];
  }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
