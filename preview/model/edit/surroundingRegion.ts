import { Area, Grid, MAX_COLUMNS, MAX_ROWS } from '../state';

function isFilled(grid: Grid, row: number, column: number): boolean {
  return row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS && (grid.value(row, column) !== null || grid.formula(row, column) !== undefined);
}

function anyFilled(grid: Grid, area: Area): boolean {
  for (let column = area.column; column < area.column + area.columns; column++) {
    for (let row = area.row; row < area.row + area.rows; row++) if (isFilled(grid, row, column)) return true;
  }
  return false;
}

/** The block of cells around an area up to blank rows and columns (Ctrl+Shift+8 in Excel). */
export function surroundingRegion(grid: Grid, start: Area): Area {
  let region = start;
  for (let grown = true; grown;) {
    grown = false;
    const { row, column, rows, columns } = region;
    const tall = { row: Math.max(0, row - 1), rows: rows + (row > 0 ? 2 : 1) };
    const wide = { column: Math.max(0, column - 1), columns: columns + (column > 0 ? 2 : 1) };
    if (row > 0 && anyFilled(grid, { row: row - 1, rows: 1, ...wide })) region = { ...region, row: row - 1, rows: rows + 1 };
    else if (anyFilled(grid, { row: row + rows, rows: 1, ...wide })) region = { ...region, rows: rows + 1 };
    else if (column > 0 && anyFilled(grid, { column: column - 1, columns: 1, ...tall })) region = { ...region, column: column - 1, columns: columns + 1 };
    else if (anyFilled(grid, { column: column + columns, columns: 1, ...tall })) region = { ...region, columns: columns + 1 };
    else continue;
    grown = true;
  }
  return region;
}
