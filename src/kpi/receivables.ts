import type { NumberColumn } from './aggregate';
import { END_OF_DATES, outsideDomain } from './domain';
import { type Outcome, failure, success } from './outcome';
import { isAtMost } from './precision';
import type { Argument, Reason } from './reason';

/** Invoices as columns read side by side; dates are Excel serials, of which none is 0. */
export interface Invoices {
  /** Open balances, or one row a part payment; credit notes are negative. */
  readonly amounts: NumberColumn;
  readonly invoiceDates: NumberColumn;
  readonly dueDates: NumberColumn;
  /** Absent where nothing has been paid yet; an empty list where the amounts are open balances */
  readonly paidDates: NumberColumn;
}

export interface Outstanding {
  readonly total: number;
  readonly overdue: number;
  readonly overdueShare: Outcome<number, Reason>;
}

/** One class of age: days past due from … through …, null where it has no such limit. */
export interface AgeClass {
  readonly from: number | null;
  readonly through: number | null;
  readonly amount: number;
}

/** Days past due at which a class ends: a month, two and three. */
export const DEFAULT_AGE_LIMITS: readonly number[] = [30, 60, 90];

/**
 * What customers owe on a day: in all, past due, and the share that is past due.
 *
 * An invoice counts if it was issued on or before the day and not paid by the end of it; it is overdue from the day after its due date.
 * Dates are compared as days. Rows without an amount, or of 0, do not count; a part payment is a row of its own with its date.
 * Formula: share = overdue ÷ total. Errors: `emptyList` without amounts; `missingInRow` for an amount whose invoice or due date is needed
 * and absent, since leaving it out would make the total wrong; per share, `zeroDenominator` for a total of 0.
 * @example outstanding({ amounts: [100, 300], invoiceDates: [10, 20], dueDates: [24, 34], paidDates: [null, null] }, 30).value.overdue // 100
 * @example outstanding({ amounts: [100, 300], invoiceDates: [10, 20], dueDates: [24, null], paidDates: [] }, 30) // 'missingInRow'
 */
export function outstanding(invoices: Invoices, asOf: number): Outcome<Outstanding, Reason> {
  const ages = ageing(invoices, asOf, []);
  if (!ages.ok) return ages;
  const [notDue = 0, overdue = 0] = ages.value.map(({ amount }) => amount);
  return success({ total: notDue + overdue, overdue, overdueShare: shareOf(overdue, notDue) });
}

/** Amounts that cancel out but for their last binary digits, owe nothing. */
function shareOf(overdue: number, notDue: number): Outcome<number, Reason> {
  const total = notDue + overdue;
  const isNothing = isAtMost(Math.abs(total), 0, Math.max(Math.abs(notDue), Math.abs(overdue)));
  return isNothing ? failure({ kind: 'zeroDenominator', arguments: ['amounts'] }) : success(overdue / total);
}

/**
 * The same amounts by how many days they are past due: not due, one class up to each limit, and what is older.
 *
 * Which invoices count, and errors: as `outstanding`, to whose total the classes add up. `outsideDomain` for limits that are not whole
 * numbers above 0, each larger than the one before.
 * @example ageing({ amounts: [1, 2, 4], invoiceDates: [1, 1, 1], dueDates: [50, 20, 19], paidDates: [] }, 50, [30]).value.map((row) => row.amount) // [1, 2, 4]
 */
export function ageing(invoices: Invoices, asOf: number, limits: readonly number[]): Outcome<readonly AgeClass[], Reason> {
  if (!limits.every((limit, index) => Number.isInteger(limit) && limit > (limits[index - 1] ?? 0))) {
    return outsideDomain('buckets', 'ascendingDays');
  }
  const sums = sumByAge(invoices, Math.floor(asOf), limits);
  if (!sums.ok) return sums;
  const starts = [0, ...limits].map((limit) => limit + 1);
  return success([...sums.value].map((amount, age) => ({
    from: age === 0 ? null : starts[age - 1] ?? null,
    through: age === 0 ? 0 : limits[age - 1] ?? null,
    amount,
  })));
}

/** One pass over the invoices; the first sum is of those not due. */
function sumByAge(invoices: Invoices, day: number, limits: readonly number[]): Outcome<Float64Array, Reason> {
  const { amounts, invoiceDates, dueDates, paidDates } = invoices;
  const sums = new Float64Array(limits.length + 2);
  const hasPaid = paidDates.length > 0;
  const tomorrow = day + 1;
  const ages = agesByDay(limits);
  const oldest = ages.length;
  const rows = amounts.length;
  let hasAmounts = false;
  for (let row = 0; row < rows; row++) {
    const amount = amounts.at(row) ?? NaN;
    const issued = invoiceDates.at(row);
    const due = dueDates.at(row);
    const paid = hasPaid ? paidDates.at(row) : 0;
    if (Number.isNaN(amount)) continue;
    hasAmounts = true;
    if (amount === 0) continue;
    if (paid && paid < tomorrow) continue;
    if (!issued) return failure(missing('invoiceDates', row));
    if (issued >= tomorrow) continue;
    if (!due) return failure(missing('dueDates', row));
    const daysPastDue = day - Math.floor(due);
    sums[daysPastDue < oldest ? ages[Math.max(daysPastDue, 0)]! : limits.length + 1]! += amount;
  }
  return hasAmounts ? success(sums) : failure({ kind: 'emptyList', argument: 'amounts' });
}

/** The place of the class by days past due, through the last limit; looked up, since a comparison for each limit costs more than the sum. */
function agesByDay(limits: readonly number[]): Int32Array {
  const ages = new Int32Array(Math.min((limits.at(-1) ?? 0) + 1, END_OF_DATES));
  limits.forEach((limit, index) => ages.fill(index + 1, (limits[index - 1] ?? 0) + 1, limit + 1));
  return ages;
}

function missing(argument: Argument, row: number): Reason {
  return { kind: 'missingInRow', argument, row: row + 1 };
}
