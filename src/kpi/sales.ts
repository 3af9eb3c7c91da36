import { negativeAmong, notAShareAmong, outsideDomain, ratio } from './domain';
import { type Outcome, failure, success } from './outcome';
import { isAtMost } from './precision';
import type { Reason } from './reason';

/**
 * Share of the decided deals that were won.
 *
 * Formula: won ÷ (won + lost), in counts or in amounts. Open deals stay out: they are neither won nor lost yet.
 * Errors: `outsideDomain` for a negative count; `zeroDenominator` where nothing was decided.
 * @example winRate(45, 135) // 0.25
 */
export function winRate(won: number, lost: number): Outcome<number, Reason> {
  const negative = negativeAmong({ won, lost });
  return negative ? failure(negative) : ratio(won, won + lost, ['won', 'lost']);
}

/**
 * Average revenue of a won deal, in currency.
 *
 * Formula: revenue ÷ deals won, both from the same deals. Revenue may be negative (credits), the count may not.
 * Errors: `outsideDomain` for a negative count; `zeroDenominator` where no deal was won.
 * @example dealSize(126000, 3) // 42000
 */
export function dealSize(revenue: number, dealsWon: number): Outcome<number, Reason> {
  const negative = negativeAmong({ dealsWon });
  return negative ? failure(negative) : ratio(revenue, dealsWon, ['dealsWon']);
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
    if (Math.floor(closed) < Math.floor(opened)) return outsideDomain('closedDates', 'closedAfterOpened');
    // A close date without time of day lies before an opening later on the same day.
    days += Math.max(0, closed - opened);
    deals += 1;
  }
  if (deals === 0) return failure({ kind: 'noCompleteRow', arguments: ['openedDates', 'closedDates'] });
  return success(days / deals);
}

/**
 * Share of those in one step that went on to another.
 *
 * Formula: to ÷ from, in counts. Of the same deals it is 1 at most; counts of one month may give more, where deals of earlier months arrive.
 * Errors: `outsideDomain` for a negative count; `zeroDenominator` where none was in the first step.
 * @example conversion(200, 10) // 0.05
 */
export function conversion(from: number, to: number): Outcome<number, Reason> {
  const negative = negativeAmong({ from, to });
  return negative ? failure(negative) : ratio(to, from, ['from']);
}

/**
 * Revenue that a pipeline brings a day, in currency.
 *
 * Formula: opportunities × deal size × win rate ÷ cycle in days.
 * Errors: `outsideDomain` for a negative number or a win rate that is not a share (24 for 24 %); `zeroDenominator` for a cycle of 0 days.
 * @example salesVelocity(18, 42000, 0.25, 90) // 2100
 */
export function salesVelocity(opportunities: number, averageDeal: number, winShare: number, cycleDays: number): Outcome<number, Reason> {
  const wrong = negativeAmong({ opportunities, dealSize: averageDeal, cycleDays }) ?? notAShareAmong({ winRate: winShare });
  return wrong ? failure(wrong) : ratio(opportunities * averageDeal * winShare, cycleDays, ['cycleDays']);
}

/**
 * How many times the open pipeline covers what is still to be sold.
 *
 * Formula: value of open deals ÷ remaining target; not weighted by probability, so 1 ÷ win rate is the least that suffices.
 * Errors: `outsideDomain` for a negative amount (the target has been passed); `zeroDenominator` where nothing remains.
 * @example pipelineCoverage(1500000, 500000) // 3
 */
export function pipelineCoverage(pipelineValue: number, remainingTarget: number): Outcome<number, Reason> {
  const negative = negativeAmong({ pipelineValue, remainingTarget });
  return negative ? failure(negative) : ratio(pipelineValue, remainingTarget, ['remainingTarget']);
}

/**
 * Number of leads that a revenue target asks for, rounded up to whole ones.
 *
 * Formula: target ÷ (deal size × win rate × lead conversion). With a lead conversion of 1 these are opportunities.
 * Errors: `outsideDomain` for a negative amount or a rate that is not a share; `zeroDenominator` for a deal size or a rate of 0.
 * @example leadsRequired(1000000, 50000, 0.25, 0.1) // 800
 */
export function leadsRequired(target: number, averageDeal: number, winShare: number, leadConversion: number): Outcome<number, Reason> {
  const wrong = negativeAmong({ target, dealSize: averageDeal }) ?? notAShareAmong({ winRate: winShare, leadConversion });
  if (wrong) return failure(wrong);
  const leads = ratio(target, averageDeal * winShare * leadConversion, ['dealSize', 'winRate', 'leadConversion']);
  return leads.ok ? success(roundedUp(leads.value)) : leads;
}

/** A number that is above a whole one by its last binary digits only, is that whole one. */
function roundedUp(number: number): number {
  const nearest = Math.round(number);
  return isAtMost(number, nearest, number) ? nearest : Math.ceil(number);
}

/**
 * Share of sales that came from customers already there.
 *
 * Formula: upsell ÷ (new sales + upsell), in amounts.
 * Errors: `outsideDomain` for a negative amount; `zeroDenominator` without sales.
 * @example upsellShare(750000, 250000) // 0.25
 */
export function upsellShare(newSales: number, upsell: number): Outcome<number, Reason> {
  const negative = negativeAmong({ newSales, upsell });
  return negative ? failure(negative) : ratio(upsell, newSales + upsell, ['newSales', 'upsell']);
}

/**
 * Share of the qualified leads that became customers.
 *
 * Formula: new customers ÷ qualified leads of the same period (or, better, of the same leads).
 * Errors: `outsideDomain` for a negative count; `zeroDenominator` without qualified leads.
 * @example closeRate(12, 48) // 0.25
 */
export function closeRate(newCustomers: number, qualified: number): Outcome<number, Reason> {
  const negative = negativeAmong({ newCustomers, qualified });
  return negative ? failure(negative) : ratio(newCustomers, qualified, ['qualified']);
}
