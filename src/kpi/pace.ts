import { negativeAmong, ratio } from './domain';
import { type Outcome, failure } from './outcome';
import type { Reason } from './reason';

/**
 * How a KPI that adds up over time keeps pace with its target, as a share; 1 is on pace.
 *
 * Formula: actual to date ÷ (target × elapsed ÷ total). Time in any one unit: working days say more than calendar days.
 * Errors: `outsideDomain` for negative time, elapsed above total, or a negative target (the ratio would reward going the wrong way);
 * `zeroDenominator` for a target of 0 and at the very start.
 * @example pace(150, 600, 3, 12) // 1
 * @example pace(150, 600, 0, 12) // 'zeroDenominator'
 */
export function pace(actualToDate: number, target: number, elapsed: number, total: number): Outcome<number, Reason> {
  const wrong = negativeAmong({ target }) ?? wrongTime(elapsed, total);
  if (wrong) return failure(wrong);
  return ratio(actualToDate, (target * elapsed) / total, ['target', 'elapsed']);
}

/**
 * What the whole period brings if it goes on as it went, in the KPI's own unit.
 *
 * Formula: actual to date ÷ elapsed × total. It knows no season: LANDING goes by the plan's.
 * Errors: `outsideDomain` for negative time or elapsed above total; `zeroDenominator` at the very start.
 * @example runRate(150, 3, 12) // 600
 */
export function runRate(actualToDate: number, elapsed: number, total: number): Outcome<number, Reason> {
  const wrong = wrongTime(elapsed, total);
  return wrong ? failure(wrong) : ratio(actualToDate * total, elapsed, ['elapsed']);
}

/**
 * What each remaining period must bring for the target to be met, in the KPI's own unit.
 *
 * Formula: (target − actual to date) ÷ (total − elapsed). Negative where the target has been passed: so much may be lost each period.
 * Errors: `outsideDomain` for negative time or elapsed above total; `zeroDenominator` when no time remains.
 * @example required(150, 600, 3, 12) // 50
 * @example required(150, 600, 12, 12) // 'zeroDenominator'
 */
export function required(actualToDate: number, target: number, elapsed: number, total: number): Outcome<number, Reason> {
  const wrong = wrongTime(elapsed, total);
  return wrong ? failure(wrong) : ratio(target - actualToDate, total - elapsed, ['total', 'elapsed']);
}

function wrongTime(elapsed: number, total: number): Reason | null {
  const negative = negativeAmong({ elapsed, total });
  if (negative) return negative;
  if (total === 0) return { kind: 'zeroDenominator', arguments: ['total'] };
  return elapsed > total ? { kind: 'outsideDomain', argument: 'elapsed', domain: 'notAboveTotal' } : null;
}
