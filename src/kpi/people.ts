import { outsideDomain } from './domain';
import { type Outcome, failure, success } from './outcome';
import type { Reason } from './reason';

/** Employments as lists read side by side; dates are Excel serials, null is absent. */
export interface Employments {
  readonly startDates: readonly (number | null)[];
  /** Last day of employment; null for those who stay */
  readonly endDates: readonly (number | null)[];
  /** Share of a full position; an empty list counts heads */
  readonly fte: readonly (number | null)[];
}

/**
 * How many are employed on a day: heads, or full-time equivalents where shares of a position are given.
 *
 * Somebody counts from the first day through the last one. Dates are compared as days; a row without a start date does not count.
 * Formula: rows with start ≤ day ≤ end, or Σ of their shares. Nobody is 0: the list says so.
 * Errors: `emptyList` without a start date; `outsideDomain` for an end before its start or a negative share; `missingInRow` for somebody
 * employed whose share is absent.
 * @example headcount({ startDates: [10, 20, 40], endDates: [25, null, null], fte: [] }, 25) // 2
 * @example headcount({ startDates: [10, 20], endDates: [25, null], fte: [1, 0.5] }, 26) // 0.5
 */
export function headcount({ startDates, endDates, fte }: Employments, asOf: number): Outcome<number, Reason> {
  const day = Math.floor(asOf);
  let employed = 0;
  let hasStart = false;
  for (const [row, start] of startDates.entries()) {
    if (start === null) continue;
    hasStart = true;
    const end = endDates[row] ?? null;
    if (end !== null && Math.floor(end) < Math.floor(start)) return outsideDomain('endDates', 'endsAfterStart');
    if (Math.floor(start) > day || (end !== null && Math.floor(end) < day)) continue;
    const share = fte.length === 0 ? 1 : fte[row] ?? null;
    if (share === null) return failure({ kind: 'missingInRow', argument: 'fte', row: row + 1 });
    if (share < 0) return outsideDomain('fte', 'notNegative');
    employed += share;
  }
  return hasStart ? success(employed) : failure({ kind: 'emptyList', argument: 'startDates' });
}

/**
 * Share of the staff that left in a period.
 *
 * Formula: leavers ÷ average headcount of the same period. Not annualised: a month's turnover is a month's.
 * Errors: `outsideDomain` for a negative number; `zeroDenominator`.
 * @example turnover(6, 120) // 0.05
 */
export function turnover(leavers: number, averageHeadcount: number): Outcome<number, Reason> {
  if (leavers < 0) return outsideDomain('leavers', 'notNegative');
  if (averageHeadcount < 0) return outsideDomain('averageHeadcount', 'notNegative');
  return averageHeadcount === 0 ? failure({ kind: 'zeroDenominator', arguments: ['averageHeadcount'] }) : success(leavers / averageHeadcount);
}
