import { type Aggregation, type EntryList, type NumberList, aggregateGroups, entriesThatCount } from './aggregate';
import { type Grain, type Period, periodsBetween } from './calendar';
import { outsideDomain } from './domain';
import { type Outcome, failure, success } from './outcome';
import type { Reason } from './reason';

export interface PeriodValue {
  readonly period: Period;
  /** null in a period without entries, which is not 0; where entries are counted it is 0 */
  readonly value: number | null;
}

export interface PeriodOptions {
  readonly grain: Grain;
  readonly aggregation: Aggregation;
  /** First and last day that count, as serials; null: those of the entries */
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * A series of calendar months, quarters, weeks or years from dated entries, periods without any included.
 *
 * Dates are Excel serials, and none is 0; a row without a date does not count, nor one whose value is absent, or no number where numbers are added up.
 * With `from` and `to` the series runs over their periods, and only days from the one through the other count. Weeks are ISO 8601 weeks.
 * Errors: `emptyList` without an entry that counts, unless `from` and `to` both say which periods; `outsideDomain` for `to` before `from`.
 * @example periods([42736, 42800], [5, 7], { grain: 'month', aggregation: 'sum', from: null, to: null }).value.map((row) => row.value) // [5, null, 7]
 */
export function periods(
  dates: NumberList,
  entries: EntryList,
  { grain, aggregation, from, to }: PeriodOptions,
): Outcome<readonly PeriodValue[], Reason> {
  if (from !== null && to !== null && Math.floor(to) < Math.floor(from)) return outsideDomain('to', 'notBeforeFrom');
  const { days, first, last } = daysThatCount(dates, entries, aggregation, from, to);
  const isEmpty = last < first;
  if (isEmpty && (from === null || to === null)) return failure({ kind: 'emptyList', argument: 'values' });
  const start = from === null ? first : Math.floor(from);
  const series = periodsBetween(start, to === null ? last : Math.floor(to), grain);
  const base = series[0]!.start;
  const periodOfDay = new Int32Array(series.at(-1)!.end - base + 1);
  series.forEach((period, place) => periodOfDay.fill(place, period.start - base, period.end - base + 1));
  for (let row = 0; row < days.length; row++) if (days[row]! >= 0) days[row] = periodOfDay[days[row]! - base]!;
  const values = aggregateGroups(aggregation, { places: days, entries }, series.length);
  return success(series.map((period, place) => ({ period, value: Number.isNaN(values[place]) ? null : values[place]! })));
}

/** The day of each row that counts, −1 for the others, and the first and last of these days. */
function daysThatCount(
  dates: NumberList,
  entries: EntryList,
  aggregation: Aggregation,
  from: number | null,
  to: number | null,
): { readonly days: Int32Array; readonly first: number; readonly last: number } {
  const lowest = from === null ? 0 : Math.floor(from);
  const highest = to === null ? Infinity : Math.floor(to);
  const counting = entriesThatCount(aggregation, entries);
  const days = new Int32Array(dates.length).fill(-1);
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < days.length; row++) {
    const date = dates[row];
    if (!date || counting[row] === 0) continue;
    const day = Math.floor(date);
    if (day < lowest || day > highest) continue;
    days[row] = day;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return { days, first, last };
}
