import { Area, areaAddress, columnName, MAX_COLUMNS, MAX_ROWS } from '../state';

export function isEntireColumn(area: Area): boolean {
  return area.row === 0 && area.rows === MAX_ROWS;
}

export function isEntireRow(area: Area): boolean {
  return area.column === 0 && area.columns === MAX_COLUMNS;
}

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function areaWithin(inner: Area, outer: Area): boolean {
  return inner.row >= outer.row && inner.column >= outer.column
    && inner.row + inner.rows <= outer.row + outer.rows && inner.column + inner.columns <= outer.column + outer.columns;
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function onSheet(area: Area): boolean {
  return area.row >= 0 && area.column >= 0 && area.rows >= 1 && area.columns >= 1
    && area.row + area.rows <= MAX_ROWS && area.column + area.columns <= MAX_COLUMNS;
}

/** What is left of an area when another is cut out of it: up to four rectangles. */
export function subtractArea(area: Area, cut: Area): Area[] {
  const shared = intersection(area, cut);
  if (!shared) return [area];
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const pieces: Area[] = [
    { row: area.row, column: area.column, rows: shared.row - area.row, columns: area.columns },
    { row: shared.row + shared.rows, column: area.column, rows: bottom - shared.row - shared.rows, columns: area.columns },
    { row: shared.row, column: area.column, rows: shared.rows, columns: shared.column - area.column },
    { row: shared.row, column: shared.column + shared.columns, rows: shared.rows, columns: right - shared.column - shared.columns },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

/** `B3:C9`, `A:C` for whole columns, `1:3` for whole rows. */
export function areaText(area: Area): string {
  if (isEntireColumn(area)) return `${columnName(area.column)}:${columnName(area.column + area.columns - 1)}`;
  if (isEntireRow(area)) return `${area.row + 1}:${area.row + area.rows}`;
  return areaAddress(area);
}
