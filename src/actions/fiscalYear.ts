import { fiscalPeriods, fiscalYearOf, serialOfDate } from '../kpi';

/**
 * The fiscal year to begin with: the one in which the figures end, or today's where they reach so far, or where there are none. Dates to come
 * say nothing, for plans and contracts have them too.
 */
export function proposeYear(latestDates: readonly number[], fiscalStart: number, today: string): number {
  const now = fiscalYearOf(serialOfDate(today), fiscalStart, 'months');
  return latestDates.length === 0 ? now : Math.min(now, fiscalYearOf(Math.max(...latestDates), fiscalStart, 'months'));
}

/** First and last day of a fiscal year as serials; it is named by the year in which it ends. */
export function fiscalYearSpan(year: number, fiscalStart: number): { readonly from: number; readonly through: number } {
  const periods = fiscalPeriods(year, fiscalStart, 'months');
  return { from: periods[0]!.start, through: periods.at(-1)!.end };
}
