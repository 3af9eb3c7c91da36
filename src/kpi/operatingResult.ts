import { type Outcome, success } from './outcome';
import type { Reason } from './reason';

/**
 * Operating result: earnings before interest and tax, in currency.
 *
 * Formula: revenue − cost of sales − operating expenses + other income. Operating expenses include wages, depreciation, amortisation and
 * impairment; other income is of operations (rent, gains on equipment), never financial. Costs are positive amounts.
 * @example ebit(1000, 300, 300, 0) // 400
 */
export function ebit(revenue: number, costOfSales: number, operatingExpenses: number, otherIncome: number): Outcome<number, Reason> {
  return success(revenue - costOfSales - operatingExpenses + otherIncome);
}

/**
 * Operating result before depreciation, amortisation and impairment, in currency.
 *
 * Formula: EBIT + depreciation + amortisation + impairment, the costs as positive amounts; an impairment that was reversed is negative.
 * @example ebitda(400, 150, 0, 0) // 550
 */
export function ebitda(ebitAmount: number, depreciation: number, amortisation: number, impairment: number): Outcome<number, Reason> {
  return success(ebitAmount + depreciation + amortisation + impairment);
}
