import { outsideDomain } from './domain';
import type { Direction } from './library/KpiDefinition';
import { type Outcome, failure, success } from './outcome';
import { isAtMost } from './precision';
import type { Reason } from './reason';

export type AttainmentMethod = 'linear' | 'inverse';
export type ToleranceKind = 'relative' | 'absolute';
/** 1 on target or better, 0 worse by up to the tolerance, −1 beyond it. */
export type Status = 1 | 0 | -1;

/** How far short of a target counts as "nearly", as a share of it, where nobody has said otherwise. */
export const DEFAULT_RELATIVE_TOLERANCE = 0.05;

/**
 * The favourable difference between actual and target, in the KPI's own unit (a share gives percentage points as a share).
 *
 * Formula: actual − target; where lower is better, target − actual. Positive is always good.
 * Errors: `rangeHasTwoLimits` for a KPI that is to stay within a range.
 * @example variance(90, 100, 'higher') // -10
 * @example variance(90, 100, 'lower') // 10
 */
export function variance(actual: number, target: number, direction: Direction): Outcome<number, Reason> {
  if (direction === 'range') return failure({ kind: 'rangeHasTwoLimits' });
  return success(direction === 'higher' ? actual - target : target - actual);
}

/**
 * The favourable difference as a share of the target's size.
 *
 * Formula: variance ÷ |target|, so that a better result is positive for a negative target too.
 * Errors: `zeroDenominator` for a target of 0; `rangeHasTwoLimits`.
 * @example variancePct(-80, -100, 'higher') // 0.2
 * @example variancePct(5, 0, 'higher') // 'zeroDenominator'
 */
export function variancePct(actual: number, target: number, direction: Direction): Outcome<number, Reason> {
  const difference = variance(actual, target, direction);
  if (!difference.ok) return difference;
  if (target === 0) return failure({ kind: 'zeroDenominator', arguments: ['target'] });
  return success(difference.value / Math.abs(target));
}

/**
 * How much of the target has been reached, as a share; 1 is on target.
 *
 * Formula: with a baseline, (actual − baseline) ÷ (target − baseline), for targets of any sign and either direction. Without one:
 * actual ÷ target; where lower is better, 2 − actual ÷ target (`linear`, which falls below 0 at twice the target) or target ÷ actual
 * (`inverse`, which never does).
 * Errors: `outsideDomain` for a target ≤ 0 without a baseline (the ratio would reward going the wrong way) and for a negative actual under
 * `inverse`; `zeroDenominator` where target and baseline are the same, or actual is 0 under `inverse`; `rangeHasTwoLimits`.
 * @example attainment(90, 100, 'higher', null, 'linear') // 0.9
 * @example attainment(125, 100, 'lower', null, 'linear') // 0.75
 * @example attainment(125, 100, 'lower', null, 'inverse') // 0.8
 * @example attainment(30, 40, 'higher', 20, 'linear') // 0.5
 */
export function attainment(
  actual: number,
  target: number,
  direction: Direction,
  baseline: number | null,
  method: AttainmentMethod,
): Outcome<number, Reason> {
  if (direction === 'range') return failure({ kind: 'rangeHasTwoLimits' });
  if (baseline !== null) {
    if (target === baseline) return failure({ kind: 'zeroDenominator', arguments: ['target', 'baseline'] });
    return success((actual - baseline) / (target - baseline));
  }
  if (target <= 0) return outsideDomain('target', 'aboveZero');
  if (direction === 'higher') return success(actual / target);
  return method === 'linear' ? success(2 - actual / target) : inverseAttainment(actual, target);
}

function inverseAttainment(actual: number, target: number): Outcome<number, Reason> {
  if (actual < 0) return outsideDomain('actual', 'notNegative');
  if (actual === 0) return failure({ kind: 'zeroDenominator', arguments: ['actual'] });
  return success(target / actual);
}

/**
 * The traffic light of a KPI: 1 on target or better, 0 worse by up to the tolerance, −1 beyond it.
 *
 * The tolerance is a share of |target| (`relative`) or in the KPI's own unit (`absolute`: shares and points, where a relative % misleads).
 * A result exactly at a limit belongs to the better side, whatever the last binary digit says.
 * Errors: `outsideDomain` for a negative tolerance; `rangeHasTwoLimits`.
 * @example status(95, 100, 'higher', 0.05, 'relative') // 0
 * @example status(0.6, 0.62, 'higher', 0.01, 'absolute') // -1
 */
export function status(
  actual: number,
  target: number,
  direction: Direction,
  tolerance: number,
  kind: ToleranceKind,
): Outcome<Status, Reason> {
  const difference = variance(actual, target, direction);
  if (!difference.ok) return difference;
  if (tolerance < 0) return outsideDomain('tolerance', 'notNegative');
  const shortfall = -difference.value;
  const allowed = kind === 'relative' ? tolerance * Math.abs(target) : tolerance;
  const size = Math.max(Math.abs(actual), Math.abs(target));
  if (isAtMost(shortfall, 0, size)) return success(1);
  return success(isAtMost(shortfall, allowed, size) ? 0 : -1);
}
