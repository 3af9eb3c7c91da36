import { negativeAmong, outsideDomain, ratio } from './domain';
import { type Outcome, failure } from './outcome';
import { isAtMost } from './precision';
import type { Reason } from './reason';

export type ChurnMethod = 'opening' | 'average';

/**
 * Share of the customers that were lost in a period.
 *
 * Formula: lost ÷ customers at start (`opening`), or ÷ the mean of customers at start and end (`average`). Lost is counted, never taken as
 * opening − closing, which new customers would hide.
 * Errors: `outsideDomain` for a negative number, and under `opening` for more lost than there were; `zeroDenominator` without customers;
 * `missing` where `average` has no customers at the end (null).
 * @example churn(200, 10, 'opening', null) // 0.05
 * @example churn(200, 10, 'average', 300) // 0.04
 */
export function churn(
  customersAtStart: number,
  customersLost: number,
  method: ChurnMethod,
  customersAtEnd: number | null,
): Outcome<number, Reason> {
  const negative = negativeAmong({ customersAtStart, customersLost, customersAtEnd: customersAtEnd ?? 0 });
  if (negative) return failure(negative);
  if (method === 'average') {
    if (customersAtEnd === null) return failure({ kind: 'missing', argument: 'customersAtEnd' });
    return ratio(customersLost, (customersAtStart + customersAtEnd) / 2, ['customersAtStart', 'customersAtEnd']);
  }
  if (customersAtStart > 0 && customersLost > customersAtStart) {
    return outsideDomain('customersLost', 'notAboveStart');
  }
  return ratio(customersLost, customersAtStart, ['customersAtStart']);
}

/**
 * Share of the customers at the start who are still customers at the end.
 *
 * Formula: (customers at end − new in the period) ÷ customers at start.
 * Errors: `outsideDomain` for a negative number, more new customers than there are at the end, or more kept than there were at the start;
 * `zeroDenominator` without customers at the start.
 * @example retention(200, 210, 30) // 0.9
 */
export function retention(customersAtStart: number, customersAtEnd: number, customersNew: number): Outcome<number, Reason> {
  const negative = negativeAmong({ customersAtStart, customersAtEnd, customersNew });
  if (negative) return failure(negative);
  const kept = customersAtEnd - customersNew;
  if (kept < 0) return outsideDomain('customersNew', 'notAboveEnd');
  if (customersAtStart > 0 && kept > customersAtStart) {
    return outsideDomain('customersAtEnd', 'notAboveStartAndNew');
  }
  return ratio(kept, customersAtStart, ['customersAtStart']);
}

/**
 * Share of the opening recurring revenue that was lost: gross without expansion, net with it.
 *
 * Formula: (churned + contraction − expansion) ÷ opening, all of the customers that were there at the opening, as amounts without sign. Net
 * churn is negative where those who stayed grew by more than was lost.
 * Errors: `outsideDomain` for a negative amount, or more lost than there was; `zeroDenominator` for an opening of 0.
 * @example revenueChurn(100, 10, 10, 0) // 0.2
 * @example revenueChurn(100, 10, 10, 10) // 0.1
 */
export function revenueChurn(opening: number, churned: number, contraction: number, expansion: number): Outcome<number, Reason> {
  const wrong = wrongRevenue(opening, churned, contraction, expansion);
  return wrong ? failure(wrong) : ratio(churned + contraction - expansion, opening, ['opening']);
}

/**
 * Net revenue retention: what the customers of the opening bring now, as a share of what they brought then.
 *
 * Formula: (opening + expansion − contraction − churned) ÷ opening, as amounts without sign; new customers stay out.
 * Errors: as `revenueChurn`.
 * @example nrr(200000, 20000, 6000, 4000) // 1.05
 */
export function nrr(opening: number, expansion: number, contraction: number, churned: number): Outcome<number, Reason> {
  const wrong = wrongRevenue(opening, churned, contraction, expansion);
  return wrong ? failure(wrong) : ratio(opening + expansion - contraction - churned, opening, ['opening']);
}

/**
 * Gross revenue retention: what is left of the opening revenue before any expansion, as a share from 0 to 1.
 *
 * Formula: (opening − contraction − churned) ÷ opening, as amounts without sign.
 * Errors: as `revenueChurn`.
 * @example grr(200000, 6000, 4000) // 0.95
 */
export function grr(opening: number, contraction: number, churned: number): Outcome<number, Reason> {
  return nrr(opening, 0, contraction, churned);
}

function wrongRevenue(opening: number, churned: number, contraction: number, expansion: number): Reason | null {
  const negative = negativeAmong({ opening, churned, contraction, expansion });
  if (negative) return negative;
  const isMoreThanAll = opening > 0 && !isAtMost(churned + contraction, opening, opening);
  return isMoreThanAll ? { kind: 'outsideDomain', argument: 'churned', domain: 'notAboveOpening' } : null;
}
