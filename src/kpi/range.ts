import { outsideDomain } from './domain';
import type { Status } from './goal';
import { type Outcome, failure, success } from './outcome';
import { isAtMost } from './precision';
import type { Reason } from './reason';

/**
 * How a KPI that is to stay within a range stands to its nearer limit: 0 inside, else minus the distance, in the KPI's own unit.
 *
 * A limit that is null is open. Errors: `noLimit` where both are; `outsideDomain` for an upper limit below the lower.
 * @example rangeVariance(18, 20, 30) // -2
 * @example rangeVariance(25, 20, null) // 0
 */
export function rangeVariance(actual: number, lower: number | null, upper: number | null): Outcome<number, Reason> {
  if (lower === null && upper === null) return failure({ kind: 'noLimit' });
  if (lower !== null && upper !== null && upper < lower) {
    return outsideDomain('upper', 'notBelowLower');
  }
  if (lower !== null && actual < lower) return success(actual - lower);
  if (upper !== null && actual > upper) return success(upper - actual);
  return success(0);
}

/**
 * The traffic light of a KPI that is to stay within a range: 1 inside, 0 outside by up to the tolerance (in the KPI's unit), −1 beyond it.
 *
 * Errors: as `rangeVariance`; `outsideDomain` for a negative tolerance.
 * @example inRange(19, 20, 30, 2) // 0
 * @example inRange(35, null, 30, 2) // -1
 */
export function inRange(actual: number, lower: number | null, upper: number | null, tolerance: number): Outcome<Status, Reason> {
  const distance = rangeVariance(actual, lower, upper);
  if (!distance.ok) return distance;
  if (tolerance < 0) return outsideDomain('tolerance', 'notNegative');
  const size = Math.max(Math.abs(actual), Math.abs(lower ?? 0), Math.abs(upper ?? 0));
  if (isAtMost(-distance.value, 0, size)) return success(1);
  return success(isAtMost(-distance.value, tolerance, size) ? 0 : -1);
}
