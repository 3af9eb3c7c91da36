import { type Outcome, failure, success } from './outcome';
import type { Reason } from './reason';

/**
 * Days sales outstanding: how many days of sales are not paid yet.
 *
 * Formula: receivables ÷ sales × days, where sales are those of the same days, receivables and sales both with or both without VAT.
 * Errors: `outsideDomain` for negative receivables or sales, or days that are not above 0; `zeroDenominator` for sales of 0.
 * @example dso(18000, 20000, 30) // 27
 */
export function dso(receivables: number, sales: number, days: number): Outcome<number, Reason> {
  const misfit = misfitOf([receivables], [sales], days);
  if (misfit) return failure(misfit);
  return sales === 0 ? failure({ kind: 'zeroDenominator', arguments: ['sales'] }) : success((receivables / sales) * days);
}

/**
 * The same with the mean of several balances (opening and closing, or each month's end), which one large invoice at the end does not move.
 *
 * Formula: mean of receivables ÷ Σ sales × days. Errors: as `dso`, and `emptyList`.
 * @example dsoAverage([16000, 20000], [20000], 30) // 27
 */
export function dsoAverage(receivables: readonly number[], sales: readonly number[], days: number): Outcome<number, Reason> {
  if (receivables.length === 0) return failure({ kind: 'emptyList', argument: 'receivables' });
  if (sales.length === 0) return failure({ kind: 'emptyList', argument: 'sales' });
  const misfit = misfitOf(receivables, sales, days);
  return misfit ? failure(misfit) : dso(sum(receivables) / receivables.length, sum(sales), days);
}

/**
 * The same by counting back: the balance is held against the latest month's sales, then the month before it, until it is used up.
 *
 * Sales are monthly, newest last; days are those of the whole list, so that each month has as many. A month that the balance covers counts
 * with all its days, the last one with the share of its sales that is left. Steadier than `dso` where sales swing with the season.
 * Errors: as `dso`; `emptyList`; `notCovered` for a balance above all sales of the list.
 * Source: Credit Research Foundation, "countback" or "exhaustion" method.
 * @example dsoCountback(112, [70, 80, 100], 90) // 34.5
 * @example dsoCountback(251, [70, 80, 100], 90) // 'notCovered'
 */
export function dsoCountback(receivables: number, monthlySales: readonly number[], days: number): Outcome<number, Reason> {
  if (monthlySales.length === 0) return failure({ kind: 'emptyList', argument: 'sales' });
  const misfit = misfitOf([receivables], monthlySales, days);
  if (misfit) return failure(misfit);
  if (sum(monthlySales) === 0) return failure({ kind: 'zeroDenominator', arguments: ['sales'] });
  const daysAMonth = days / monthlySales.length;
  let left = receivables;
  let counted = 0;
  for (const sales of [...monthlySales].reverse()) {
    if (left <= 0) break;
    // A month without sales passes whole while the balance waits.
    counted += left < sales ? (left * daysAMonth) / sales : daysAMonth;
    left -= sales;
  }
  if (left > 0) return failure({ kind: 'notCovered', argument: 'receivables', by: 'sales' });
  return success(counted);
}

function misfitOf(receivables: readonly number[], sales: readonly number[], days: number): Reason | undefined {
  if (receivables.some((balance) => balance < 0)) return { kind: 'outsideDomain', argument: 'receivables', domain: 'notNegative' };
  if (sales.some((amount) => amount < 0)) return { kind: 'outsideDomain', argument: 'sales', domain: 'notNegative' };
  return days > 0 ? undefined : { kind: 'outsideDomain', argument: 'days', domain: 'aboveZero' };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
