import { type Outcome, failure, success } from './outcome';
import type { Reason } from './reason';

export type CumulativeAggregation = 'sum' | 'average' | 'last';

/**
 * A ratio KPI brought up from months to a quarter or a year.
 *
 * Formula: Σ numerators ÷ Σ denominators, over the periods that have both (null is absent). Ratios are never averaged: a month with few
 * deals would weigh as much as one with many.
 * Errors: `noCompleteRow`; `zeroDenominator`.
 * @example rollUp([1, 30], [2, 40]) // 0.7380952380952381
 * @example rollUp([1, 30], [2, null]) // 0.5
 */
export function rollUp(numerators: readonly (number | null)[], denominators: readonly (number | null)[]): Outcome<number, Reason> {
  let numeratorSum = 0;
  let denominatorSum = 0;
  let periods = 0;
  for (const [period, numerator] of numerators.entries()) {
    const denominator = denominators[period] ?? null;
    if (numerator === null || denominator === null) continue;
    numeratorSum += numerator;
    denominatorSum += denominator;
    periods += 1;
  }
  if (periods === 0) return failure({ kind: 'noCompleteRow', arguments: ['numerators', 'denominators'] });
  if (denominatorSum === 0) return failure({ kind: 'zeroDenominator', arguments: ['denominators'] });
  return success(numeratorSum / denominatorSum);
}

/**
 * A series so far, period by period: running total, running mean or last known level.
 *
 * An absent period (null) stays absent in a running total or mean, which then go on with what is known; `last` carries the level on. Not for
 * ratios: `rollUp` brings those up.
 * @example cumulative([10, null, 5], 'sum') // [10, null, 15]
 * @example cumulative([10, null, 5], 'average') // [10, null, 7.5]
 * @example cumulative([null, 10, null], 'last') // [null, 10, 10]
 */
export function cumulative(values: readonly (number | null)[], aggregation: CumulativeAggregation): readonly (number | null)[] {
  let sum = 0;
  let periods = 0;
  let last: number | null = null;
  return values.map((value) => {
    if (value !== null) {
      sum += value;
      periods += 1;
      last = value;
    }
    if (aggregation === 'last') return last;
    if (value === null) return null;
    return aggregation === 'sum' ? sum : sum / periods;
  });
}
