import { GridColumn, Value } from '../../model/state';
import { Context } from '../formula/Context';
import { CALC, Lambda, Matrix, Operand, Reference, SheetArea, VALUE } from '../values';

/** The cells of an area as an array; empty cells are null. */
function readArea(area: SheetArea, context: Context): Matrix {
  context.run.onRead?.(area);
  const { rows, columns } = area;
  const values = new Array<Value>(rows * columns).fill(null);
  for (let c = 0; c < columns; c++) {
    const column = area.sheet.grid.column(area.column + c);
    if (!column) continue;
    const filled = filledRows(column, area);
    for (let r = 0; r < filled; r++) values[r * columns + c] = column.values[area.row + r] ?? null;
  }
  return new Matrix(rows, columns, values);
}

/** How many rows of the area lie above the end of this column's values. */
export function filledRows(column: GridColumn | undefined, area: SheetArea): number {
  return column ? Math.max(0, Math.min(area.rows, column.values.length - area.row)) : 0;
}

export function readCell(area: SheetArea, row: number, column: number, context: Context): Value {
  context.run.onRead?.({ sheet: area.sheet, row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
  return area.sheet.grid.value(area.row + row, area.column + column);
}

/** An operand as the value or array that it stands for. */
export function valuesOf(operand: Operand | undefined, context: Context): Value | Matrix {
  if (operand === undefined) return null;
  if (typeof operand !== 'object' || operand === null) return operand;
  if (operand instanceof Reference) {
    const { area } = operand;
    if (!area) return VALUE;
    return area.rows === 1 && area.columns === 1 ? readCell(area, 0, 0, context) : readArea(area, context);
  }
  return operand instanceof Lambda ? CALC : operand;
}

export function matrixOf(operand: Operand | undefined, context: Context): Matrix {
  const values = valuesOf(operand, context);
  return values instanceof Matrix ? values : new Matrix(1, 1, [values]);
}

/** One value: the first of an array. */
export function firstValue(operand: Operand | undefined, context: Context): Value {
  if (operand instanceof Reference && operand.area) return readCell(operand.area, 0, 0, context);
  const values = valuesOf(operand, context);
  return values instanceof Matrix ? values.at(0, 0) : values;
}

/** Walks the cells of an area that are not empty, column by column. */
export function eachCell(area: SheetArea, context: Context, visit: (value: Exclude<Value, null>) => void): void {
  context.run.onRead?.(area);
  for (let c = area.column; c < area.column + area.columns; c++) {
    const column = area.sheet.grid.column(c);
    if (!column) continue;
    const end = Math.min(area.row + area.rows, column.values.length);
    for (let r = area.row; r < end; r++) {
      const value = column.values[r];
      if (value !== null && value !== undefined) visit(value);
    }
  }
}
