import { type Outcome, failure, success } from './outcome';
import type { Reason } from './reason';

/**
 * Share of the decided deals that were won.
 *
 * Formula: won ÷ (won + lost), in counts or in amounts. Open deals stay out: they are neither won nor lost yet.
 * Errors: `outsideDomain` for a negative count; `zeroDenominator` where nothing was decided.
 * @example winRate(45, 135) // 0.25
 */
export function winRate(won: number, lost: number): Outcome<number, Reason> {
  if (won < 0) return failure({ kind: 'outsideDomain', argument: 'won', domain: 'notNegative' });
  if (lost < 0) return failure({ kind: 'outsideDomain', argument: 'lost', domain: 'notNegative' });
  if (won + lost === 0) return failure({ kind: 'zeroDenominator', arguments: ['won', 'lost'] });
  return success(won / (won + lost));
}

/**
 * Average revenue of a won deal, in currency.
 *
 * Formula: revenue ÷ deals won, both from the same deals. Revenue may be negative (credits), the count may not.
 * Errors: `outsideDomain` for a negative count; `zeroDenominator` where no deal was won.
 * @example dealSize(126000, 3) // 42000
 */
export function dealSize(revenue: number, dealsWon: number): Outcome<number, Reason> {
  if (dealsWon < 0) return failure({ kind: 'outsideDomain', argument: 'dealsWon', domain: 'notNegative' });
  if (dealsWon === 0) return failure({ kind: 'zeroDenominator', arguments: ['dealsWon'] });
  return success(revenue / dealsWon);
}

/**
 * Mean number of days from opening to closing.
 *
 * Dates are Excel serials, in two lists of one length; a row in which either is absent (null) is skipped, so open deals do not count.
 * Formula: Σ (closed − opened) ÷ rows with both dates.
 * Errors: `noCompleteRow`; `outsideDomain` where a deal was closed on a day before it was opened.
 * @example salesCycle([42736, 42736, 42736], [42756, 42776, 42796]) // 40
 * @example salesCycle([42736, 42740], [42756, null]) // 20
 */
export function salesCycle(openedDates: readonly (number | null)[], closedDates: readonly (number | null)[]): Outcome<number, Reason> {
  let days = 0;
  let deals = 0;
  for (const [row, opened] of openedDates.entries()) {
    const closed = closedDates[row] ?? null;
    if (opened === null || closed === null) continue;
    if (Math.floor(closed) < Math.floor(opened)) return failure({ kind: 'outsideDomain', argument: 'closedDates', domain: 'closedAfterOpened' });
    // A close date without time of day lies before an opening later on the same day.
    days += Math.max(0, closed - opened);
    deals += 1;
  }
  if (deals === 0) return failure({ kind: 'noCompleteRow', arguments: ['openedDates', 'closedDates'] });
  return success(days / deals);
}
