import { CellError, isCellError, Value } from '../../model/state';
import { Context } from '../formula/Context';
import { CALC, Matrix, NA, Operand, Reference, toInteger, toLogical, VALUE } from '../values';
import { firstValue, matrixOf } from '../workbook/reading';
import { eager, FunctionSpec, FunctionTable } from './define';

interface Window {
  readonly from: number;
  readonly count: number;
}

/** The part that TAKE keeps, from the front or, for negative counts, the back. */
function taken(length: number, count: number): Window {
  const kept = Math.min(Math.abs(count), length);
  return { from: count < 0 ? length - kept : 0, count: kept };
}

function dropped(length: number, count: number): Window {
  const kept = Math.max(0, length - Math.abs(count));
  return { from: count < 0 ? 0 : length - kept, count: kept };
}

function cutting(cut: (length: number, count: number) => Window, keepsAll: number): FunctionSpec {
  return eager(2, 3, ([given, rowsArg, columnsArg], context) => {
    if (isCellError(given)) return given;
    const area = given instanceof Reference ? given.area : undefined;
    const size = area ?? matrixOf(given, context);
    const rowCount = rowsArg === undefined ? keepsAll : toInteger(firstValue(rowsArg, context));
    const columnCount = columnsArg === undefined ? keepsAll : toInteger(firstValue(columnsArg, context));
    if (isCellError(rowCount)) return rowCount;
    if (isCellError(columnCount)) return columnCount;
    const rows = cut(size.rows, rowCount);
    const columns = cut(size.columns, columnCount);
    if (rows.count === 0 || columns.count === 0) return CALC;
    if (area) return Reference.to(area.sheet, { row: area.row + rows.from, rows: rows.count, column: area.column + columns.from, columns: columns.count });
    return Matrix.build(rows.count, columns.count, (row, column) => (size as Matrix).at(rows.from + row, columns.from + column));
  });
}

function stack(vertical: boolean): FunctionSpec {
  return eager(1, 255, (args, context) => {
    const parts = args.map((arg) => matrixOf(arg, context)).map((matrix) => (vertical ? matrix : matrix.transposed()));
    const stacked = Matrix.fromRows(parts.flatMap((part) => part.toRows()));
    return vertical ? stacked : stacked.transposed();
  });
}

/** TOROW and TOCOL: all elements in one line, without blanks or errors where asked. */
function inLine(vertical: boolean): FunctionSpec {
  return eager(1, 3, ([given, ignoreArg, byColumnArg], context) => {
    const ignore = ignoreArg === undefined ? 0 : toInteger(firstValue(ignoreArg, context));
    const byColumn = byColumnArg === undefined ? false : toLogical(firstValue(byColumnArg, context));
    if (isCellError(ignore)) return ignore;
    if (isCellError(byColumn)) return byColumn;
    const source = matrixOf(given, context);
    const values = (byColumn ? source.transposed() : source).values.filter((value) => !((ignore & 1 && value === null) || (ignore & 2 && isCellError(value))));
    if (values.length === 0) return CALC;
    return vertical ? Matrix.fromColumn(values) : new Matrix(1, values.length, values);
  });
}

/** WRAPROWS and WRAPCOLS: a line in rows or columns of a certain length. */
function wrap(inRows: boolean): FunctionSpec {
  return eager(2, 3, ([given, lengthArg, padding], context) => {
    const source = matrixOf(given, context);
    const length = toInteger(firstValue(lengthArg, context));
    if (isCellError(length)) return length;
    if (length < 1 || (source.rows > 1 && source.columns > 1)) return VALUE;
    const pad = padding === undefined ? NA : firstValue(padding, context);
    const lines = Math.ceil(source.values.length / length);
    const wrapped = Matrix.build(lines, length, (row, column) => { const value = source.values[row * length + column]; return value === undefined ? pad : value; });
    return inRows ? wrapped : wrapped.transposed();
  });
}

function positions(args: readonly (Operand | undefined)[], length: number, context: Context): number[] | CellError {
  const chosen: number[] = [];
  for (const arg of args) {
    for (const element of matrixOf(arg, context).values) {
      const position = toInteger(element);
      if (isCellError(position)) return position;
      if (position === 0 || Math.abs(position) > length) return VALUE;
      chosen.push(position > 0 ? position - 1 : length + position);
    }
  }
  return chosen;
}

const expand = eager(2, 4, ([given, rowsArg, columnsArg, padding], context) => {
  const source = matrixOf(given, context);
  const rows = rowsArg === undefined ? source.rows : toInteger(firstValue(rowsArg, context));
  const columns = columnsArg === undefined ? source.columns : toInteger(firstValue(columnsArg, context));
  if (isCellError(rows)) return rows;
  if (isCellError(columns)) return columns;
  if (rows < source.rows || columns < source.columns) return VALUE;
  const pad: Value = padding === undefined ? NA : firstValue(padding, context);
  return Matrix.build(rows, columns, (row, column) => (row < source.rows && column < source.columns ? source.at(row, column) : pad));
});

export const arrayShapes: FunctionTable = {
  TRANSPOSE: eager(1, 1, ([given], context) => matrixOf(given, context).transposed(), { arrayArguments: true }),
  TAKE: cutting(taken, Infinity),
  DROP: cutting(dropped, 0),
  VSTACK: stack(true),
  HSTACK: stack(false),
  TOROW: inLine(false),
  TOCOL: inLine(true),
  WRAPROWS: wrap(true),
  WRAPCOLS: wrap(false),
  EXPAND: expand,
  CHOOSEROWS: eager(2, 255, ([given, ...args], context) => {
    const source = matrixOf(given, context);
    const chosen = positions(args, source.rows, context);
    return isCellError(chosen) ? chosen : Matrix.build(chosen.length, source.columns, (row, column) => source.at(chosen[row]!, column));
  }),
  CHOOSECOLS: eager(2, 255, ([given, ...args], context) => {
    const source = matrixOf(given, context);
    const chosen = positions(args, source.columns, context);
    return isCellError(chosen) ? chosen : Matrix.build(source.rows, chosen.length, (row, column) => source.at(row, chosen[column]!));
  }),
};
