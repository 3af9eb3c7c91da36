import { type Entry, identity } from './entry';

export type Aggregation = 'sum' | 'count' | 'average' | 'median' | 'min' | 'max' | 'distinct';

/** Whether an entry takes part: any entry can be counted, arithmetic takes numbers only. */
export function countsIn(aggregation: Aggregation, entry: Entry): boolean {
  return aggregation === 'count' || aggregation === 'distinct' || typeof entry === 'number';
}

/** One number for a list of at least one entry that takes part. */
export function aggregate(aggregation: Aggregation, entries: readonly Entry[]): number {
  switch (aggregation) {
    case 'count':
      return entries.length;
    case 'distinct':
      return new Set(entries.map(identity)).size;
    default:
      return aggregateNumbers(aggregation, entries.filter((entry) => typeof entry === 'number'));
  }
}

function aggregateNumbers(aggregation: Exclude<Aggregation, 'count' | 'distinct'>, numbers: readonly number[]): number {
  switch (aggregation) {
    case 'sum':
      return sum(numbers);
    case 'average':
      return sum(numbers) / numbers.length;
    case 'median':
      return median(numbers);
    case 'min':
      return numbers.reduce((least, number) => Math.min(least, number), Infinity);
    case 'max':
      return numbers.reduce((most, number) => Math.max(most, number), -Infinity);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (lower + upper) / 2;
}
