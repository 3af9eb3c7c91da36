import { sum } from './statistics';
import { type Outcome, failure, success } from './outcome';
import { isAtMost } from './precision';
import type { Reason } from './reason';
import { trendLine } from './trend';

export type LandingMethod = 'pace' | 'runrate' | 'trend';

type Series = readonly (number | null)[];

/**
 * Where a KPI that adds up over time is expected to end its year, in its own unit.
 *
 * Two series over all periods of the year, read side by side; a period without an actual (null) is still to come. To the actuals so far
 * come, for each such period: under `pace` its target × (actuals ÷ targets of the periods that have both), so that one without a target
 * brings nothing; under `runrate` the mean of the actuals; under `trend` its place on the Theil–Sen line through the actuals. Periods at the
 * beginning that have neither are not part of the year. With all actuals there, it is their sum.
 * Errors: `emptyList` without actuals; under `pace`, `noCompleteRow` where no period has both, `zeroDenominator` where the plan to date is 0;
 * under `trend`, `tooFew` for one actual.
 * @example landing([90, 90, null, null], [100, 100, 50, 150], 'pace') // 360
 * @example landing([90, 90, null, null], [100, 100, 50, 150], 'runrate') // 360
 * @example landing([80, 90, null, null], [100, 100, 50, 150], 'trend') // 380
 */
export function landing(actuals: Series, targets: Series, method: LandingMethod): Outcome<number, Reason> {
  const known = actuals.filter((actual) => actual !== null);
  if (known.length === 0) return failure({ kind: 'emptyList', argument: 'actuals' });
  const toDate = sum(known);
  const year = actuals.slice(actuals.findIndex((actual, period) => actual !== null || (targets[period] ?? null) !== null));
  if (known.length === year.length) return success(toDate);
  if (method === 'runrate') return success((toDate / known.length) * year.length);
  const rest = method === 'pace' ? remainingAtPace(actuals, targets) : remainingOnTrend(year);
  return rest.ok ? success(toDate + rest.value) : rest;
}

function remainingAtPace(actuals: Series, targets: Series): Outcome<number, Reason> {
  const planned: number[] = [];
  const achieved: number[] = [];
  const ahead: number[] = [];
  for (const [period, actual] of actuals.entries()) {
    const target = targets[period] ?? null;
    if (target === null) continue;
    if (actual === null) ahead.push(target);
    else {
      planned.push(target);
      achieved.push(actual);
    }
  }
  if (planned.length === 0) return failure({ kind: 'noCompleteRow', arguments: ['actuals', 'targets'] });
  const planToDate = sum(planned);
  // A plan whose gains and losses cancel out but for binary fractions is a plan of 0.
  if (isAtMost(Math.abs(planToDate), 0, Math.max(...planned.map(Math.abs)))) {
    return failure({ kind: 'zeroDenominator', arguments: ['targets'] });
  }
  return success((sum(ahead) * sum(achieved)) / planToDate);
}

function remainingOnTrend(actuals: Series): Outcome<number, Reason> {
  const line = trendLine(actuals, 'actuals');
  if (!line.ok) return line;
  const { start, slope } = line.value;
  return success(sum(actuals.map((actual, index) => (actual === null ? start + slope * (index + 1) : 0))));
}
