import { CellError, isCellError, Value } from '../../model/state';
import { Context } from '../formula/Context';
import { CALC, matchingKey, Matrix, NUM, Operand, sortingOrder, toInteger, toLogical, toNumber, VALUE } from '../values';
import { firstValue, matrixOf } from '../workbook/reading';
import { eager, FunctionTable, lifted, number } from './define';

/** Cells that one result may fill. */
const LARGEST_RESULT = 10_000_000;

function integerArgument(arg: Operand | undefined, absent: number, context: Context): number | CellError {
  return arg === undefined ? absent : toInteger(firstValue(arg, context));
}

function flag(arg: Operand | undefined, context: Context): boolean | CellError {
  return arg === undefined ? false : toLogical(firstValue(arg, context));
}

function firstError(...values: readonly unknown[]): CellError | undefined {
  return values.find(isCellError);
}

const filter = eager(2, 3, ([given, include, ifEmpty], context) => {
  const source = matrixOf(given, context);
  const mask = matrixOf(include, context);
  const byRow = mask.columns === 1 && mask.rows === source.rows;
  if (!byRow && !(mask.rows === 1 && mask.columns === source.columns)) return VALUE;
  const kept: number[] = [];
  for (let i = 0; i < mask.values.length; i++) {
    const keep = toLogical(mask.values[i] as Value);
    if (isCellError(keep)) return keep;
    if (keep) kept.push(i);
  }
  if (kept.length === 0) return ifEmpty === undefined ? CALC : ifEmpty;
  if (byRow) return Matrix.build(kept.length, source.columns, (row, column) => source.at(kept[row]!, column));
  return Matrix.build(source.rows, kept.length, (row, column) => source.at(row, kept[column]!));
}, { arrayArguments: true });

function rowKey(values: readonly Value[]): string {
  return values.map((value) => `${typeof value}:${String(matchingKey(value))}`).join('\u0000');
}

const unique = eager(1, 3, ([given, byColumnArg, onceArg], context) => {
  const byColumn = flag(byColumnArg, context);
  const once = flag(onceArg, context);
  const error = firstError(byColumn, once);
  if (error) return error;
  const source = byColumn ? matrixOf(given, context).transposed() : matrixOf(given, context);
  const rows = new Map<string, { readonly row: Value[]; times: number }>();
  for (const row of source.toRows()) {
    const key = rowKey(row);
    const known = rows.get(key);
    if (known) known.times += 1;
    else rows.set(key, { row, times: 1 });
  }
  const kept = [...rows.values()].filter(({ times }) => !once || times === 1).map(({ row }) => row);
  if (kept.length === 0) return CALC;
  const result = Matrix.fromRows(kept);
  return byColumn ? result.transposed() : result;
}, { arrayArguments: true });

interface SortKey {
  readonly values: readonly Value[];
  readonly descending: boolean;
}

/** Row numbers in sorted order; equal rows keep theirs. */
function sortedRows(count: number, keys: readonly SortKey[]): number[] {
  const compare = (a: number, b: number): number => {
    for (const { values, descending } of keys) {
      const [x, y] = [values[a] as Value, values[b] as Value];
      const order = sortingOrder(x, y);
      // Empty cells stay last in either direction.
      if (order !== 0) return descending && x !== null && y !== null ? -order : order;
    }
    return a - b;
  };
  return Array.from({ length: count }, (_, i) => i).sort(compare);
}

function numbersOf(arg: Operand | undefined, absent: number, context: Context): number[] | CellError {
  if (arg === undefined) return [absent];
  const read = matrixOf(arg, context).values.map(toInteger);
  return firstError(...read) ?? (read as number[]);
}

const sort = eager(1, 4, ([given, indexArg, orderArg, byColumnArg], context) => {
  const indices = numbersOf(indexArg, 1, context);
  const orders = numbersOf(orderArg, 1, context);
  const byColumn = flag(byColumnArg, context);
  if (isCellError(indices)) return indices;
  if (isCellError(orders)) return orders;
  if (isCellError(byColumn)) return byColumn;
  const source = byColumn ? matrixOf(given, context).transposed() : matrixOf(given, context);
  if (indices.some((index) => index < 1 || index > source.columns) || orders.some((order) => Math.abs(order) !== 1)) return VALUE;
  const keys = indices.map((index, i) => ({ values: source.column(index - 1), descending: (orders[i] ?? orders[0]) === -1 }));
  const order = sortedRows(source.rows, keys);
  const result = Matrix.build(source.rows, source.columns, (row, column) => source.at(order[row]!, column));
  return byColumn ? result.transposed() : result;
}, { arrayArguments: true });

const sortBy = eager(2, 255, ([given, ...by], context) => {
  const source = matrixOf(given, context);
  const keys: SortKey[] = [];
  let byColumn = false;
  for (let i = 0; i < by.length; i += 2) {
    const values = matrixOf(by[i], context);
    const order = integerArgument(by[i + 1], 1, context);
    if (isCellError(order)) return order;
    byColumn = values.rows === 1 && source.rows !== 1;
    if (values.values.length !== (byColumn ? source.columns : source.rows) || Math.abs(order) !== 1) return VALUE;
    keys.push({ values: values.values, descending: order === -1 });
  }
  const rows = byColumn ? source.transposed() : source;
  const order = sortedRows(rows.rows, keys);
  const result = Matrix.build(rows.rows, rows.columns, (row, column) => rows.at(order[row]!, column));
  return byColumn ? result.transposed() : result;
}, { arrayArguments: true });

const sequence = eager(1, 4, (args, context) => {
  const rows = integerArgument(args[0], 1, context);
  const columns = integerArgument(args[1], 1, context);
  const start = args[2] === undefined ? 1 : toNumber(firstValue(args[2], context));
  const step = args[3] === undefined ? 1 : toNumber(firstValue(args[3], context));
  const error = firstError(rows, columns, start, step);
  if (error) return error;
  return numbered(rows as number, columns as number, (index) => (start as number) + index * (step as number));
});

function numbered(rows: number, columns: number, element: (index: number) => number): Operand {
  if (rows < 0 || columns < 0) return VALUE;
  if (rows === 0 || columns === 0) return CALC;
  if (rows * columns > LARGEST_RESULT) return NUM;
  return Matrix.build(rows, columns, (row, column) => element(row * columns + column));
}

const randomArray = eager(0, 5, (args, context) => {
  const rows = integerArgument(args[0], 1, context);
  const columns = integerArgument(args[1], 1, context);
  const low = args[2] === undefined ? 0 : toNumber(firstValue(args[2], context));
  const high = args[3] === undefined ? 1 : toNumber(firstValue(args[3], context));
  const whole = flag(args[4], context);
  const error = firstError(rows, columns, low, high, whole);
  if (error) return error;
  const [from, to] = [low as number, high as number];
  if (from > to) return VALUE;
  const draw = whole ? () => Math.ceil(from) + Math.floor(Math.random() * (Math.floor(to) - Math.ceil(from) + 1)) : () => from + Math.random() * (to - from);
  return numbered(rows as number, columns as number, draw);
}, { volatile: true });

/** MMULT: every element must be a number. */
function multiply(a: Matrix, b: Matrix): Operand {
  if (a.columns !== b.rows || [...a.values, ...b.values].some((value) => typeof value !== 'number')) return VALUE;
  return Matrix.build(a.rows, b.columns, (row, column) => {
    let total = 0;
    for (let i = 0; i < a.columns; i++) total += (a.at(row, i) as number) * (b.at(i, column) as number);
    return total;
  });
}

export const dynamicArrays: FunctionTable = {
  FILTER: filter,
  UNIQUE: unique,
  SORT: sort,
  SORTBY: sortBy,
  SEQUENCE: sequence,
  RANDARRAY: randomArray,
  MMULT: eager(2, 2, ([a, b], context) => multiply(matrixOf(a, context), matrixOf(b, context)), { arrayArguments: true }),
  MUNIT: lifted([number], (size) => (size < 1 ? VALUE : numbered(Math.trunc(size), Math.trunc(size), (index) => (index % (Math.trunc(size) + 1) === 0 ? 1 : 0)))),
};

