export type Grain = 'month' | 'quarter' | 'week' | 'year';

/** A period of the calendar; `start` and `end` are Excel date serials, both inside the period. */
export interface Period {
  readonly start: number;
  readonly end: number;
  /** The year that names it: a week's is the year in which its Thursday falls */
  readonly year: number;
  /** Which month, quarter or week of that year; 1 for a year */
  readonly number: number;
}

const MILLISECONDS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;
/** Excel holds 1900 for a leap year: its 29 February is serial 60, and earlier serials lie one day apart from the calendar. */
const FALSE_LEAP_DAY = 60;
const MONTHS_OF = { month: 1, quarter: 3, year: 12 } as const;
const DAYS_OF_WEEK = 7;
const THURSDAY = 3;

/**
 * The periods from the one in which a day falls through the one of another day, without gaps.
 * @example periodsBetween(42736, 42767, 'month') // [{ start: 42736, end: 42766, year: 2017, number: 1 }, { start: 42767, end: 42794, year: 2017, number: 2 }]
 * @example periodsBetween(42736, 42736, 'week') // [{ start: 42730, end: 42736, year: 2016, number: 52 }]
 */
export function periodsBetween(from: number, to: number, grain: Grain): readonly Period[] {
  const periods: Period[] = [];
  for (let start = startOf(from, grain); start <= to; start = periods.at(-1)!.end + 1) periods.push(periodFrom(start, grain));
  return periods;
}

function startOf(serial: number, grain: Grain): number {
  // Serial 2 is a Monday, as Excel counts.
  if (grain === 'week') return serial - ((((serial - 2) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK);
  const { year, month } = monthOf(serial);
  return serialOf(year, month - (month % MONTHS_OF[grain]));
}

function periodFrom(start: number, grain: Grain): Period {
  if (grain === 'week') {
    const thursday = start + THURSDAY;
    const { year } = monthOf(thursday);
    return { start, end: start + DAYS_OF_WEEK - 1, year, number: 1 + Math.floor((thursday - serialOf(year, 0)) / DAYS_OF_WEEK) };
  }
  const { year, month } = monthOf(start);
  return { start, end: serialOf(year, month + MONTHS_OF[grain]) - 1, year, number: 1 + month / MONTHS_OF[grain] };
}

/** Calendar year and month (0…11) of a serial. */
function monthOf(serial: number): { readonly year: number; readonly month: number } {
  const date = new Date((serial + (serial < FALSE_LEAP_DAY ? 1 : 0) - SERIAL_OF_1970) * MILLISECONDS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() };
}

/** The first day of a month, 0…11 or beyond the year's end. */
function serialOf(year: number, month: number): number {
  const serial = Date.UTC(year, month, 1) / MILLISECONDS_PER_DAY + SERIAL_OF_1970;
  return serial <= FALSE_LEAP_DAY ? serial - 1 : serial;
}
