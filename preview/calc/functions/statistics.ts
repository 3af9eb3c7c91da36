import { isCellError, Value } from '../../model/state';
import { Context } from '../formula/Context';
import { DIV0, Matrix, NA, NUM, Operand } from '../values';
import { matrixOf } from '../workbook/reading';
import { eager, FunctionSpec, FunctionTable, integer, lifted, number, optional, whole } from './define';
import { numbersIn } from './numbers';

function overNumbers(compute: (numbers: number[]) => Value): FunctionSpec {
  return eager(1, 255, (args, context) => {
    const numbers = numbersIn(args, context);
    return isCellError(numbers) ? numbers : compute(numbers);
  });
}

function ascending(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** A function of a list of numbers and one more number: SMALL, PERCENTILE. */
function ofList(compute: (sorted: readonly number[], k: number) => Value): FunctionSpec {
  return lifted([whole, number], (list, k, context: Context) => {
    const numbers = numbersIn([list], context);
    return isCellError(numbers) ? numbers : compute(ascending(numbers), k);
  });
}

function percentileInclusive(sorted: readonly number[], share: number): Value {
  if (sorted.length === 0 || share < 0 || share > 1) return NUM;
  return interpolated(sorted, share * (sorted.length - 1));
}

function percentileExclusive(sorted: readonly number[], share: number): Value {
  const position = share * (sorted.length + 1) - 1;
  return position < 0 || position > sorted.length - 1 ? NUM : interpolated(sorted, position);
}

function interpolated(sorted: readonly number[], position: number): number {
  const below = sorted[Math.floor(position)]!;
  const above = sorted[Math.ceil(position)]!;
  return below + (above - below) * (position - Math.floor(position));
}

function rank(average: boolean): FunctionSpec {
  return lifted([number, whole, optional(integer, 0)], (x, list, order, context) => {
    const numbers = numbersIn([list], context);
    if (isCellError(numbers)) return numbers;
    if (!numbers.includes(x)) return NA;
    const before = numbers.filter((other) => (order === 0 ? other > x : other < x)).length;
    const same = numbers.filter((other) => other === x).length;
    return average ? before + (same + 1) / 2 : before + 1;
  });
}

function percentRank(exclusive: boolean): FunctionSpec {
  return lifted([whole, number, optional(integer, 3)], (list, x, digits, context) => {
    const numbers = numbersIn([list], context);
    if (isCellError(numbers)) return numbers;
    const sorted = ascending(numbers);
    if (sorted.length === 0 || digits < 1) return NUM;
    const above = sorted.findIndex((other) => other >= x);
    if (above < 0 || x < sorted[0]!) return NA;
    const [low, high] = [sorted[Math.max(0, above - 1)]!, sorted[above]!];
    const position = high === x ? above : above - 1 + (x - low) / (high - low);
    const share = exclusive ? (position + 1) / (sorted.length + 1) : sorted.length === 1 ? 1 : position / (sorted.length - 1);
    return Math.floor(share * 10 ** digits + 1e-9) / 10 ** digits;
  });
}

/** Numbers that stand side by side in two lists; where either holds none, the pair is left out. */
function pairs(a: Operand | undefined, b: Operand | undefined, context: Context): { x: number[]; y: number[] } | ReturnType<typeof numbersIn> {
  const [first, second] = [matrixOf(a, context), matrixOf(b, context)];
  if (first.values.length !== second.values.length) return NA;
  const result = { x: [] as number[], y: [] as number[] };
  for (let i = 0; i < first.values.length; i++) {
    const [x, y] = [first.values[i] as Value, second.values[i] as Value];
    if (isCellError(x)) return x;
    if (isCellError(y)) return y;
    if (typeof x !== 'number' || typeof y !== 'number') continue;
    result.x.push(x);
    result.y.push(y);
  }
  return result;
}

interface Moments {
  readonly n: number;
  readonly meanX: number;
  readonly meanY: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

function moments(x: readonly number[], y: readonly number[]): Moments {
  const n = x.length;
  const meanX = x.reduce((sum, value) => sum + value, 0) / n;
  const meanY = y.reduce((sum, value) => sum + value, 0) / n;
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [dx, dy] = [x[i]! - meanX, y[i]! - meanY];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return { n, meanX, meanY, xx, yy, xy };
}

/** A function of two lists; those of regression name the dependent one first. */
function ofPairs(compute: (m: Moments) => Value, dependentFirst = false): FunctionSpec {
  return eager(2, 2, ([first, second], context) => {
    const lists = dependentFirst ? pairs(second, first, context) : pairs(first, second, context);
    if (isCellError(lists)) return lists;
    const { x, y } = lists as { x: number[]; y: number[] };
    return x.length === 0 ? DIV0 : compute(moments(x, y));
  }, { arrayArguments: true });
}

const quotient = (a: number, b: number): Value => (b === 0 ? DIV0 : a / b);
const correlation = (m: Moments): Value => quotient(m.xy, Math.sqrt(m.xx * m.yy));
const slope = (m: Moments): Value => quotient(m.xy, m.xx);

const forecast = lifted([number, whole, whole], (at, known, given, context) => {
  const lists = pairs(given, known, context);
  if (isCellError(lists)) return lists;
  const { x, y } = lists as { x: number[]; y: number[] };
  if (x.length === 0) return DIV0;
  const m = moments(x, y);
  return m.xx === 0 ? DIV0 : m.meanY + (m.xy / m.xx) * (at - m.meanX);
});

function mode(numbers: readonly number[]): Value {
  const counts = new Map<number, number>();
  for (const x of numbers) counts.set(x, (counts.get(x) ?? 0) + 1);
  let best: number | undefined;
  for (const [x, times] of counts) if (times > 1 && times > (best === undefined ? 1 : counts.get(best)!)) best = x;
  return best ?? NA;
}

const frequency = eager(2, 2, ([data, bins], context) => {
  const numbers = numbersIn([data], context);
  const limits = numbersIn([bins], context);
  if (isCellError(numbers)) return numbers;
  if (isCellError(limits)) return limits;
  const sorted = ascending(limits);
  const counts = new Array<number>(sorted.length + 1).fill(0);
  for (const x of numbers) {
    const bin = sorted.findIndex((limit) => x <= limit);
    counts[bin < 0 ? sorted.length : bin]! += 1;
  }
  return Matrix.fromColumn(counts);
}, { arrayArguments: true });

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
}

export const statistics: FunctionTable = {
  MEDIAN: overNumbers((numbers) => percentileInclusive(ascending(numbers), 0.5)),
  MODE: overNumbers(mode),
  'MODE.SNGL': overNumbers(mode),
  GEOMEAN: overNumbers((numbers) => (numbers.length === 0 || numbers.some((x) => x <= 0) ? NUM : Math.exp(mean(numbers.map(Math.log))))),
  HARMEAN: overNumbers((numbers) => (numbers.length === 0 || numbers.some((x) => x <= 0) ? NUM : 1 / mean(numbers.map((x) => 1 / x)))),
  AVEDEV: overNumbers((numbers) => (numbers.length === 0 ? NUM : mean(numbers.map((x) => Math.abs(x - mean(numbers)))))),
  DEVSQ: overNumbers((numbers) => (numbers.length === 0 ? NUM : numbers.reduce((sum, x) => sum + (x - mean(numbers)) ** 2, 0))),
  SMALL: ofList((sorted, k) => sorted[Math.ceil(k) - 1] ?? NUM),
  LARGE: ofList((sorted, k) => sorted[sorted.length - Math.ceil(k)] ?? NUM),
  PERCENTILE: ofList(percentileInclusive),
  'PERCENTILE.INC': ofList(percentileInclusive),
  'PERCENTILE.EXC': ofList(percentileExclusive),
  QUARTILE: ofList((sorted, quarter) => percentileInclusive(sorted, Math.trunc(quarter) / 4)),
  'QUARTILE.INC': ofList((sorted, quarter) => percentileInclusive(sorted, Math.trunc(quarter) / 4)),
  'QUARTILE.EXC': ofList((sorted, quarter) => percentileExclusive(sorted, Math.trunc(quarter) / 4)),
  TRIMMEAN: ofList((sorted, share) => {
    if (sorted.length === 0 || share < 0 || share >= 1) return NUM;
    const each = Math.floor((sorted.length * share) / 2);
    return mean(sorted.slice(each, sorted.length - each));
  }),
  RANK: rank(false),
  'RANK.EQ': rank(false),
  'RANK.AVG': rank(true),
  PERCENTRANK: percentRank(false),
  'PERCENTRANK.INC': percentRank(false),
  'PERCENTRANK.EXC': percentRank(true),
  CORREL: ofPairs(correlation),
  PEARSON: ofPairs(correlation),
  RSQ: ofPairs((m) => quotient(m.xy * m.xy, m.xx * m.yy), true),
  COVAR: ofPairs((m) => m.xy / m.n),
  'COVARIANCE.P': ofPairs((m) => m.xy / m.n),
  'COVARIANCE.S': ofPairs((m) => quotient(m.xy, m.n - 1)),
  SLOPE: ofPairs(slope, true),
  INTERCEPT: ofPairs((m) => { const steepness = slope(m); return isCellError(steepness) ? steepness : m.meanY - (steepness as number) * m.meanX; }, true),
  STEYX: ofPairs((m) => (m.n < 3 || m.xx === 0 ? DIV0 : Math.sqrt((m.yy - (m.xy * m.xy) / m.xx) / (m.n - 2))), true),
  FORECAST: forecast,
  'FORECAST.LINEAR': forecast,
  FREQUENCY: frequency,
};

