import { Area } from '../../model/state';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What is selected on a sheet: an area, the cell in it that typing goes to, and the corner that moves when it is extended. */
export interface Selection {
  readonly area: Area;
  readonly active: Cell;
  readonly end: Cell;
}

export function selectCell(cell: Cell): Selection {
  return { area: { ...cell, rows: 1, columns: 1 }, active: cell, end: cell };
}

export function selectArea(area: Area): Selection {
  return { area, active: { row: area.row, column: area.column }, end: { row: area.row + area.rows - 1, column: area.column + area.columns - 1 } };
}

/** The area between two cells. */
export function areaBetween(a: Cell, b: Cell): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.abs(a.row - b.row) + 1, columns: Math.abs(a.column - b.column) + 1 };
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
