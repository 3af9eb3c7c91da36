/** A fiscal year has as many periods as columns P01…P12. */
export const PERIODS_PER_YEAR = 12;

export type Calendar = 'months' | '445';

/** One period of the calendar; `start` and `end` are Excel date serials, both inside the period. */
export interface FiscalPeriod {
  /** The fiscal year, named by the calendar year in which it ends */
  readonly year: number;
  /** 1…12 */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly quarter: number;
}

const WEEKS_OF_445 = [4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5] as const;
const MILLISECONDS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** The serial of a date written `2017-12-31`. */
export function serialOfDate(written: string): number {
  return Date.parse(`${written}T00:00:00Z`) / MILLISECONDS_PER_DAY + SERIAL_OF_1970;
}

/** A serial's day written `2017-12-31`. */
export function dateOfSerial(serial: number): string {
  return new Date((Math.floor(serial) - SERIAL_OF_1970) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** Calendar year and month (1…12) of a serial. */
export function monthOfSerial(serial: number): { readonly year: number; readonly month: number } {
  const date = new Date((Math.floor(serial) - SERIAL_OF_1970) * MILLISECONDS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/**
 * The twelve periods of a fiscal year: months from `fiscalStart` on, or a 4-4-5 calendar of whole weeks that begins on the Monday nearest
 * to the first day of that month, so that a year of 53 weeks has its extra week in the last period.
 * @example fiscalPeriods(2017, 1, 'months')[2] // { year: 2017, number: 3, start: 42795, end: 42825, quarter: 1 }
 */
export function fiscalPeriods(year: number, fiscalStart: number, calendar: Calendar): readonly FiscalPeriod[] {
  const starts = calendar === 'months' ? monthStarts(year, fiscalStart) : weekStarts(year, fiscalStart);
  return starts.slice(0, PERIODS_PER_YEAR).map((start, index) => ({
    year, number: index + 1, start, end: starts[index + 1]! - 1, quarter: Math.floor(index / 3) + 1,
  }));
}

/** The fiscal year in which a date falls. */
export function fiscalYearOf(serial: number, fiscalStart: number, calendar: Calendar): number {
  const { year } = monthOfSerial(serial);
  const candidates = [year - 1, year, year + 1, year + 2];
  const found = candidates.find((candidate) => {
    const periods = fiscalPeriods(candidate, fiscalStart, calendar);
    return periods[0]!.start <= serial && Math.floor(serial) <= periods[PERIODS_PER_YEAR - 1]!.end;
  });
  return found ?? year;
}

function firstCalendarYear(year: number, fiscalStart: number): number {
  return fiscalStart === 1 ? year : year - 1;
}

/** The first days of the twelve months and of the month after them. */
function monthStarts(year: number, fiscalStart: number): readonly number[] {
  const first = firstCalendarYear(year, fiscalStart);
  return Array.from({ length: PERIODS_PER_YEAR + 1 }, (_, index) => serialOf(first, fiscalStart - 1 + index, 1));
}

function weekStarts(year: number, fiscalStart: number): readonly number[] {
  const starts = [nearestMonday(serialOf(firstCalendarYear(year, fiscalStart), fiscalStart - 1, 1))];
  for (const weeks of WEEKS_OF_445.slice(0, -1)) starts.push(starts[starts.length - 1]! + weeks * 7);
  return [...starts, nearestMonday(serialOf(firstCalendarYear(year, fiscalStart) + 1, fiscalStart - 1, 1))];
}

function nearestMonday(serial: number): number {
  // Serial 2 (1 January 1900 in Excel's count) is a Monday for every date after February 1900.
  const daysAfterMonday = (((serial - 2) % 7) + 7) % 7;
  return daysAfterMonday <= 3 ? serial - daysAfterMonday : serial + 7 - daysAfterMonday;
}

function serialOf(year: number, monthIndex: number, day: number): number {
  return Date.UTC(year, monthIndex, day) / MILLISECONDS_PER_DAY + SERIAL_OF_1970;
}
