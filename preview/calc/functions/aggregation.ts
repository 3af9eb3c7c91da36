import { isCellError, Value } from '../../model/state';
import { Context } from '../formula/Context';
import { DIV0, Matrix, NA, Operand, Reference, toNumber, VALUE } from '../values';
import { eachCell, matrixOf, valuesOf } from '../workbook/reading';
import { eager, FunctionSpec, FunctionTable } from './define';
import { eachNumber, numbersIn, Reading } from './numbers';

type Operands = readonly (Operand | undefined)[];
type Aggregate = (args: Operands, context: Context, reading?: Reading) => Value;

const sum: Aggregate = (args, context, reading) => {
  let total = 0;
  return eachNumber(args, context, (number) => { total += number; }, reading) ?? total;
};

const average: Aggregate = (args, context, reading) => {
  let total = 0;
  let count = 0;
  const error = eachNumber(args, context, (number) => { total += number; count += 1; }, reading);
  return error ?? (count === 0 ? DIV0 : total / count);
};

const product: Aggregate = (args, context, reading) => {
  let total = 1;
  let any = false;
  const error = eachNumber(args, context, (number) => { total *= number; any = true; }, reading);
  return error ?? (any ? total : 0);
};

function extreme(better: (a: number, b: number) => boolean): Aggregate {
  return (args, context, reading) => {
    let best: number | undefined;
    const error = eachNumber(args, context, (number) => { if (best === undefined || better(number, best)) best = number; }, reading);
    return error ?? best ?? 0;
  };
}

const max = extreme((a, b) => a > b);
const min = extreme((a, b) => a < b);

/** Counts what the arguments hold; errors are counted or passed over, never returned. */
function counting(inCells: (value: Value) => boolean, asArgument: (value: Value) => boolean): Aggregate {
  return (args, context) => {
    let count = 0;
    for (const arg of args) {
      if (arg instanceof Reference) for (const area of arg.areas) eachCell(area, context, (value) => { if (inCells(value)) count += 1; });
      else if (arg instanceof Matrix) count += arg.values.filter(inCells).length;
      else if (asArgument(arg === undefined ? null : valuesOf(arg, context) as Value)) count += 1;
    }
    return count;
  };
}

const count = counting((value) => typeof value === 'number', (value) => !isCellError(toNumber(value)));
const countAny = counting((value) => value !== null, () => true);

function variance(sample: boolean, root: boolean): Aggregate {
  return (args, context, reading) => {
    const numbers = numbersIn(args, context, reading);
    if (isCellError(numbers)) return numbers;
    const divisor = numbers.length - (sample ? 1 : 0);
    if (divisor <= 0) return DIV0;
    const mean = numbers.reduce((total, x) => total + x, 0) / numbers.length;
    const squares = numbers.reduce((total, x) => total + (x - mean) ** 2, 0) / divisor;
    return root ? Math.sqrt(squares) : squares;
  };
}

const textsToo: Reading = { textsAndLogicals: true };
const spec = (aggregate: Aggregate, reading?: Reading): FunctionSpec => eager(1, 255, (args, context) => aggregate(args, context, reading));

/** The functions that SUBTOTAL and AGGREGATE know by number. */
const numbered: readonly Aggregate[] = [
  average, count, countAny, max, min, product, variance(true, true), variance(false, true), sum, variance(true, false), variance(false, false),
];

function isSubtotal(sheetFormula: string | undefined): boolean {
  return sheetFormula !== undefined && /^=\s*(SUBTOTAL|AGGREGATE)\(/i.test(sheetFormula);
}

/** What SUBTOTAL sees of its references: no cells that are subtotals themselves and, where asked, no hidden rows. */
function visibleCells(arg: Operand | undefined, context: Context, skipHidden: boolean): Operand | undefined {
  if (!(arg instanceof Reference)) return arg;
  const values: Value[] = [];
  for (const area of arg.areas) {
    const matrix = matrixOf(new Reference([area]), context);
    const { grid, hiddenRows } = area.sheet;
    for (let row = 0; row < matrix.rows; row++) {
      if (skipHidden && hiddenRows.has(area.row + row)) continue;
      for (let column = 0; column < matrix.columns; column++) {
        if (!isSubtotal(grid.formula(area.row + row, area.column + column))) values.push(matrix.at(row, column));
      }
    }
  }
  return Matrix.fromColumn(values);
}

function subtotal(args: Operands, context: Context): Operand {
  const code = toNumber(valuesOf(args[0], context) as Value);
  if (isCellError(code)) return code;
  const whole = Math.trunc(code);
  const aggregate = numbered[(whole > 100 ? whole - 100 : whole) - 1];
  if (!aggregate) return VALUE;
  return aggregate(args.slice(1).map((arg) => visibleCells(arg, context, whole > 100)), context);
}

/** AGGREGATE from 14 on: functions with a second argument. */
function ranked(code: number, numbers: readonly number[], k: number): Value {
  const sorted = [...numbers].sort((a, b) => a - b);
  if (code === 14) return sorted[sorted.length - Math.ceil(k)] ?? NA;
  if (code === 15) return sorted[Math.ceil(k) - 1] ?? NA;
  const position = (code === 17 ? k / 4 : k) * (sorted.length - 1);
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  return below === undefined || above === undefined ? NA : below + (above - below) * (position % 1);
}

function aggregateFunction(args: Operands, context: Context): Operand {
  const code = toNumber(valuesOf(args[0], context) as Value);
  const options = toNumber(valuesOf(args[1], context) as Value);
  if (isCellError(code)) return code;
  if (isCellError(options)) return options;
  const reading: Reading = { ignoresErrors: [2, 3, 6, 7].includes(options) };
  const skipHidden = [1, 3, 5, 7].includes(options);
  const from = code <= 13 ? args.slice(2) : [args[2]];
  const seen = from.map((arg) => visibleCells(arg, context, skipHidden));
  const aggregate = numbered[code - 1];
  if (aggregate) return aggregate(seen, context, reading);
  const numbers = numbersIn(seen, context, reading);
  if (isCellError(numbers)) return numbers;
  if (code === 12) return ranked(16, numbers, 0.5);
  const k = toNumber(valuesOf(args[3], context) as Value);
  if (isCellError(k)) return k;
  return code >= 14 && code <= 17 ? ranked(code, numbers, k) : VALUE;
}

/** Multiplies element by element and adds up; what is no number counts as zero, an error is the result. */
function sumProduct(args: Operands, context: Context): Operand {
  const matrices = args.map((arg) => matrixOf(arg, context));
  const [first] = matrices as [Matrix];
  if (matrices.some((matrix) => matrix.rows !== first.rows || matrix.columns !== first.columns)) return VALUE;
  let total = 0;
  for (let i = 0; i < first.values.length; i++) {
    let part = 1;
    for (const matrix of matrices) {
      const value = matrix.values[i] as Value;
      if (isCellError(value)) return value;
      part *= typeof value === 'number' ? value : 0;
    }
    total += part;
  }
  return total;
}

function pairwise(add: (x: number, y: number) => number): FunctionSpec {
  return eager(2, 2, (args, context) => {
    const [x, y] = args.map((arg) => matrixOf(arg, context)) as [Matrix, Matrix];
    if (x.values.length !== y.values.length) return NA;
    let total = 0;
    for (let i = 0; i < x.values.length; i++) {
      const [a, b] = [x.values[i] as Value, y.values[i] as Value];
      if (isCellError(a)) return a;
      if (isCellError(b)) return b;
      if (typeof a === 'number' && typeof b === 'number') total += add(a, b);
    }
    return total;
  }, { arrayArguments: true });
}

function countBlank(args: Operands, context: Context): Operand {
  const [arg] = args;
  if (!(arg instanceof Reference)) return VALUE;
  let cells = 0;
  let filled = 0;
  for (const area of arg.areas) {
    cells += area.rows * area.columns;
    eachCell(area, context, (value) => { if (value !== '') filled += 1; });
  }
  return cells - filled;
}

export const aggregation: FunctionTable = {
  SUM: spec(sum),
  PRODUCT: spec(product),
  SUMSQ: eager(1, 255, (args, context) => {
    let total = 0;
    return eachNumber(args, context, (number) => { total += number * number; }) ?? total;
  }),
  COUNT: spec(count),
  COUNTA: spec(countAny),
  COUNTBLANK: eager(1, 1, countBlank),
  AVERAGE: spec(average),
  AVERAGEA: spec(average, textsToo),
  MAX: spec(max),
  MAXA: spec(max, textsToo),
  MIN: spec(min),
  MINA: spec(min, textsToo),
  STDEV: spec(variance(true, true)),
  'STDEV.S': spec(variance(true, true)),
  STDEVA: spec(variance(true, true), textsToo),
  STDEVP: spec(variance(false, true)),
  'STDEV.P': spec(variance(false, true)),
  STDEVPA: spec(variance(false, true), textsToo),
  VAR: spec(variance(true, false)),
  'VAR.S': spec(variance(true, false)),
  VARA: spec(variance(true, false), textsToo),
  VARP: spec(variance(false, false)),
  'VAR.P': spec(variance(false, false)),
  VARPA: spec(variance(false, false), textsToo),
  SUBTOTAL: eager(2, 255, subtotal),
  AGGREGATE: eager(3, 255, aggregateFunction, { arrayArguments: true }),
  SUMPRODUCT: eager(1, 255, sumProduct, { arrayArguments: true }),
  SUMX2MY2: pairwise((x, y) => x * x - y * y),
  SUMX2PY2: pairwise((x, y) => x * x + y * y),
  SUMXMY2: pairwise((x, y) => (x - y) ** 2),
};
