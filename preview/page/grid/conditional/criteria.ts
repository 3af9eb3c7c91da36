import { isCellError, Value } from '../../../model/state';

/** Numbers of a rule's areas, sorted: what percentages and percentiles are counted from. */
export type SortedNumbers = readonly number[];

/** What a threshold of an icon set, a scale or a bar comes to; undefined when it comes to nothing. */
export function threshold(type: string, formula: string | undefined, numbers: SortedNumbers, evaluate: (formula: string) => Value): number | undefined {
  const least = numbers[0];
  const most = numbers.at(-1);
  if (least === undefined || most === undefined) return undefined;
  if (type === 'LowestValue') return least;
  if (type === 'HighestValue') return most;
  const value = formula === undefined || formula === '' ? undefined : evaluate(formula);
  if (typeof value !== 'number') return undefined;
  if (type === 'Percent') return least + ((most - least) * value) / 100;
  if (type === 'Percentile') return percentile(numbers, value / 100);
  return value;
}

/** As PERCENTILE.INC: between two numbers the way is divided evenly. */
export function percentile(numbers: SortedNumbers, share: number): number {
  const place = Math.min(Math.max(share, 0), 1) * (numbers.length - 1);
  const below = Math.floor(place);
  const first = numbers[below]!;
  return first + ((numbers[below + 1] ?? first) - first) * (place - below);
}

/** Whether a value meets "Cell value is …"; an empty cell counts as 0 and text is compared without regard to case, as Excel does. */
export function meetsComparison(value: Value, operator: string, first: Value, second: Value): boolean {
  if (isCellError(value) || isCellError(first)) return false;
  const order = compare(value, first);
  switch (operator) {
    case 'EqualTo': return order === 0;
    case 'NotEqualTo': return order !== 0;
    case 'GreaterThan': return order > 0;
    case 'GreaterThanOrEqual': return order >= 0;
    case 'LessThan': return order < 0;
    case 'LessThanOrEqual': return order <= 0;
    case 'Between': return order >= 0 && compare(value, second) <= 0;
    case 'NotBetween': return order < 0 || compare(value, second) > 0;
    default: return false;
  }
}

export function meetsText(value: Value, operator: string, text: string): boolean {
  if (isCellError(value)) return false;
  const whole = String(value ?? '').toLowerCase();
  const part = text.toLowerCase();
  switch (operator) {
    case 'Contains': return whole.includes(part);
    case 'NotContains': return !whole.includes(part);
    case 'BeginsWith': return whole.startsWith(part);
    case 'EndsWith': return whole.endsWith(part);
    default: return false;
  }
}

/** Excel's order of kinds: numbers before texts before FALSE and TRUE. */
function compare(a: Value, b: Value): number {
  const left = a ?? (typeof b === 'string' ? '' : 0);
  const right = b ?? (typeof left === 'string' ? '' : 0);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase().localeCompare(right.toLowerCase());
  return Number(left) - Number(right);
}

function rank(value: Value): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}
