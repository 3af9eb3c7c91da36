import { Area, SheetState } from '../../model/state';

/** A rectangle of cells on a certain sheet. */
export interface SheetArea extends Area {
  readonly sheet: SheetState;
}

/** A reference as a value: cells that have not been read. Usually one area; a union or a 3-D reference has several. */
export class Reference {
  constructor(readonly areas: readonly SheetArea[]) {}

  static to(sheet: SheetState, area: Area): Reference {
    return new Reference([{ sheet, row: area.row, column: area.column, rows: area.rows, columns: area.columns }]);
  }

  /** The area, where the reference has exactly one. */
  get area(): SheetArea | undefined {
    return this.areas.length === 1 ? this.areas[0] : undefined;
  }
}

/** The smallest area that holds both; undefined when they are on different sheets. */
export function joinAreas(a: SheetArea, b: SheetArea): SheetArea | undefined {
  if (a.sheet !== b.sheet) return undefined;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    sheet: a.sheet, row, column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** The cells that both areas have; undefined when there are none. */
export function intersectAreas(a: SheetArea, b: SheetArea): SheetArea | undefined {
  if (a.sheet !== b.sheet) return undefined;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { sheet: a.sheet, row, column, rows, columns } : undefined;
}

/** The part of a reference that a formula in this cell sees where one value is wanted (`@`): its row of a column, its column of a row. */
export function implicitIntersection(area: SheetArea, row: number, column: number): SheetArea | undefined {
  const inRows = row >= area.row && row < area.row + area.rows;
  const inColumns = column >= area.column && column < area.column + area.columns;
  if (area.rows === 1 && area.columns === 1) return area;
  if (area.columns === 1 && inRows) return { ...area, row, rows: 1 };
  if (area.rows === 1 && inColumns) return { ...area, column, columns: 1 };
  if (inRows && inColumns) return { ...area, row, rows: 1, column, columns: 1 };
  return undefined;
}
