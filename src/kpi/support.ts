import { outsideDomain, ratio } from './domain';
import { type Outcome, failure, success } from './outcome';
import { isAtMost } from './precision';
import type { Argument, Reason } from './reason';

export type TimeUnit = 'hours' | 'minutes' | 'days';

const UNITS_PER_DAY: Readonly<Record<TimeUnit, number>> = { hours: 24, minutes: 24 * 60, days: 1 };

/**
 * Mean time from start to finish, around the clock.
 *
 * Dates with time of day are Excel serials, in two lists of one length; a row in which either is absent (null) is skipped, so open cases
 * do not count. Formula: Σ (finished − started) ÷ rows with both, in the unit.
 * Errors: `noCompleteRow`; `outsideDomain` where a case was finished before it was started.
 * @example handleTime([42736.25, 42736.5], [42736.5, 42736.625], 'hours') // 4.5
 * @example handleTime([42736, 42740], [42738, null], 'days') // 2
 */
export function handleTime(
  startedDates: readonly (number | null)[],
  finishedDates: readonly (number | null)[],
  unit: TimeUnit,
): Outcome<number, Reason> {
  let days = 0;
  let cases = 0;
  for (const [row, started] of startedDates.entries()) {
    const finished = finishedDates[row] ?? null;
    if (started === null || finished === null) continue;
    if (finished < started) return outsideDomain('finishedDates', 'finishesAfterStart');
    days += finished - started;
    cases += 1;
  }
  if (cases === 0) return failure({ kind: 'noCompleteRow', arguments: ['startedDates', 'finishedDates'] });
  return success((days * UNITS_PER_DAY[unit]) / cases);
}

/**
 * Average handle time of a contact, in the unit of the times.
 *
 * Formula: (talk + hold + wrap-up) ÷ contacts handled, all of one period. Calls that were given up are not handled.
 * Errors: `outsideDomain` for a negative number; `zeroDenominator`.
 * @example aht(500, 50, 120, 100) // 6.7
 */
export function aht(talk: number, hold: number, wrap: number, handled: number): Outcome<number, Reason> {
  const negative = firstNegative([['talk', talk], ['hold', hold], ['wrap', wrap], ['handled', handled]]);
  if (negative) return failure(negative);
  return ratio(talk + hold + wrap, handled, ['handled']);
}

/**
 * First contact resolution: share of the contacts that were resolved the first time.
 *
 * Formula: resolved at first contact ÷ contacts. Which contacts count (all, or those that could be resolved) has to be the same over time.
 * Errors: `outsideDomain` for a negative number or more resolved than there were contacts; `zeroDenominator`.
 * @example fcr(72, 90) // 0.8
 */
export function fcr(resolvedFirst: number, contacts: number): Outcome<number, Reason> {
  const negative = firstNegative([['resolvedFirst', resolvedFirst], ['contacts', contacts]]);
  if (negative) return failure(negative);
  if (contacts > 0 && resolvedFirst > contacts) return outsideDomain('resolvedFirst', 'notAboveContacts');
  return ratio(resolvedFirst, contacts, ['contacts']);
}

/**
 * Service level: share of the cases that were answered or solved within the limit.
 *
 * Formula: times ≤ limit ÷ all times, in one unit. A time exactly at the limit is within it, whatever its last binary digit says.
 * Errors: `emptyList`; `outsideDomain` for a negative time or limit.
 * @example sla([0.5, 2, 3.5, 4, 9], 4) // 0.8
 */
export function sla(times: readonly number[], limit: number): Outcome<number, Reason> {
  if (times.length === 0) return failure({ kind: 'emptyList', argument: 'times' });
  if (limit < 0) return outsideDomain('limit', 'notNegative');
  if (times.some((time) => time < 0)) return outsideDomain('times', 'notNegative');
  return success(times.filter((time) => isAtMost(time - limit, 0, limit)).length / times.length);
}

/**
 * How many cases are open at the end of a day.
 *
 * A case counts if it was opened on or before the day and not closed by the end of it; dates are Excel serials compared as days, null is
 * absent. Rows without an opening date do not count. None open is 0: the list says so.
 * Errors: `emptyList` without an opening date; `outsideDomain` for a case closed on a day before it was opened.
 * @example backlog([10, 20, 30], [25, null, null], 25) // 1
 */
export function backlog(openedDates: readonly (number | null)[], closedDates: readonly (number | null)[], asOf: number): Outcome<number, Reason> {
  const day = Math.floor(asOf);
  let open = 0;
  let hasOpened = false;
  for (const [row, opened] of openedDates.entries()) {
    if (opened === null) continue;
    hasOpened = true;
    const closed = closedDates[row] ?? null;
    if (closed !== null && Math.floor(closed) < Math.floor(opened)) {
      return outsideDomain('closedDates', 'closedAfterOpened');
    }
    if (Math.floor(opened) <= day && (closed === null || Math.floor(closed) > day)) open += 1;
  }
  return hasOpened ? success(open) : failure({ kind: 'emptyList', argument: 'openedDates' });
}

function firstNegative(numbers: readonly (readonly [Argument, number])[]): Reason | undefined {
  const negative = numbers.find(([, number]) => number < 0);
  return negative && { kind: 'outsideDomain', argument: negative[0], domain: 'notNegative' };
}
