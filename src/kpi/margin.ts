import { outsideDomain } from './domain';
import { type Outcome, failure, success } from './outcome';
import type { Reason } from './reason';

/**
 * Share of revenue that is left after cost of sales.
 *
 * Formula: (revenue − cost of sales) ÷ revenue, amounts of one period and currency, costs as positive amounts. Norwegian *varekostnad* leaves
 * direct labour out, which English cost of sales often holds: margins by the two definitions are not comparable.
 * Errors: `outsideDomain` for negative revenue, of which a loss would show as a gain; `zeroDenominator`.
 * Source: IAS 1 (analysis of expenses by function); regnskapsloven § 6-1 (by nature).
 * @example grossMargin(1000, 300) // 0.7
 * @example grossMargin(0, 300) // 'zeroDenominator'
 */
export function grossMargin(revenue: number, costOfSales: number): Outcome<number, Reason> {
  return shareOfRevenue(revenue, revenue - costOfSales);
}

/**
 * Share of revenue that is left when everything is paid, tax too.
 *
 * Formula: net income ÷ revenue; net income is after financial items and tax.
 * Errors: `outsideDomain` for negative revenue; `zeroDenominator`.
 * @example netMargin(1000, 120) // 0.12
 */
export function netMargin(revenue: number, netIncome: number): Outcome<number, Reason> {
  return shareOfRevenue(revenue, netIncome);
}

/**
 * Share of revenue that operations leave, before financial items and tax.
 *
 * Formula: operating result (EBIT) ÷ revenue.
 * Errors: `outsideDomain` for negative revenue; `zeroDenominator`.
 * @example operatingMargin(1000, 400) // 0.4
 */
export function operatingMargin(revenue: number, operatingResult: number): Outcome<number, Reason> {
  return shareOfRevenue(revenue, operatingResult);
}

function shareOfRevenue(revenue: number, result: number): Outcome<number, Reason> {
  if (revenue < 0) return outsideDomain('revenue', 'notNegative');
  if (revenue === 0) return failure({ kind: 'zeroDenominator', arguments: ['revenue'] });
  return success(result / revenue);
}
