import type { DateOrder } from './CsvFormat';

export interface ReadDate {
  /** Days in Excel's 1900 system; the time of day is the fraction */
  readonly serial: number;
  readonly precision: 'month' | 'day' | 'minute' | 'second';
}

const TIME = '(?:[T ]\\s*(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,](\\d{1,9}))?)?\\s*([ap]\\.?m\\.?)?\\s*(?:Z|[+-]\\d{2}:?\\d{2})?)?';
const NUMERIC = new RegExp(`^(\\d{1,4})([./-])(\\d{1,2})\\2(\\d{1,4})\\.?${TIME}$`, 'i');
const YEAR_MONTH = /^(\d{4})[-/](\d{1,2})$/;
const PLAIN_NUMBER = /^[-+]?\d+(?:[.,]\d+)?$/;
const DAY_MONTH_NAME = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -]*(\\p{L}{3,9})\\.?,?[ -]*(\\d{4}|\\d{2})${TIME}$`, 'iu');
const MONTH_NAME_DAY = new RegExp(`^(\\p{L}{3,9})\\.?[ -](\\d{1,2})(?:st|nd|rd|th)?,?[ -](\\d{4})${TIME}$`, 'iu');
const MONTH_NAME_YEAR = /^(\p{L}{3,9})\.?[ -](\d{4})$/u;

const MONTH_NAMES: readonly (readonly string[])[] = [
  ['january', 'januar'], ['february', 'februar'], ['march', 'mars'], ['april'], ['may', 'mai'], ['june', 'juni'], ['july', 'juli'],
  ['august'], ['september'], ['october', 'oktober'], ['november'], ['december', 'desember'],
];

/**
 * Reads a date as a serial. A date that begins with a four-digit year or names its month is read whatever the order;
 * a time of day is kept as the clock showed it, without regard to a time zone. Undefined when it is no date of Excel's.
 */
export function parseDate(text: string, order: DateOrder): ReadDate | undefined {
  const trimmed = text.trim();
  if (trimmed.length < 6 || trimmed.length > 40 || PLAIN_NUMBER.test(trimmed)) return undefined;
  const numeric = NUMERIC.exec(trimmed);
  if (numeric) {
    const parts = inOrder(numeric[1]!, numeric[3]!, numeric[4]!, order);
    return parts && dateAt(parts.year, parts.month, parts.day, numeric.slice(5));
  }
  const yearMonth = YEAR_MONTH.exec(trimmed);
  if (yearMonth) return monthAt(yearMonth[1]!, Number(yearMonth[2]));
  const dayFirst = DAY_MONTH_NAME.exec(trimmed);
  if (dayFirst) return dateAt(dayFirst[3]!, monthNumber(dayFirst[2]!), Number(dayFirst[1]), dayFirst.slice(4));
  const monthFirst = MONTH_NAME_DAY.exec(trimmed);
  if (monthFirst) return dateAt(monthFirst[3]!, monthNumber(monthFirst[1]!), Number(monthFirst[2]), monthFirst.slice(4));
  const monthYear = MONTH_NAME_YEAR.exec(trimmed);
  return monthYear ? monthAt(monthYear[2]!, monthNumber(monthYear[1]!)) : undefined;
}

/** Whether only the order of its parts says what day a date is: `3/4/2017`, not `2017-04-03` or `3 Apr 2017`. */
export function dependsOnOrder(text: string): boolean {
  const numeric = NUMERIC.exec(text.trim());
  return numeric !== null && numeric[1]!.length < 3;
}

interface DateParts {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

function inOrder(first: string, second: string, third: string, order: DateOrder): DateParts | undefined {
  const isYear = (part: string): boolean => part.length === 2 || part.length === 4;
  if (first.length === 4) return third.length <= 2 ? { year: first, month: Number(second), day: Number(third) } : undefined;
  if (first.length === 3) return undefined;
  if (order === 'ymd') return first.length === 2 && third.length <= 2 ? { year: first, month: Number(second), day: Number(third) } : undefined;
  if (!isYear(third)) return undefined;
  return order === 'dmy' ? { year: third, month: Number(second), day: Number(first) } : { year: third, month: Number(first), day: Number(second) };
}

function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  return MONTH_NAMES.findIndex((names) => names.some((full) => full.startsWith(lower) || (lower === 'sept' && full === 'september'))) + 1;
}

function monthAt(year: string, month: number): ReadDate | undefined {
  const serial = dateSerial(Number(year), month, 1);
  return serial === undefined ? undefined : { serial, precision: 'month' };
}

function dateAt(yearText: string, month: number, day: number, time: readonly (string | undefined)[]): ReadDate | undefined {
  const serial = dateSerial(fullYear(yearText), month, day);
  if (serial === undefined) return undefined;
  const [hourText, minuteText, secondText, fractionText, half] = time;
  if (hourText === undefined) return { serial, precision: 'day' };
  let hour = Number(hourText);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  }
  const minute = Number(minuteText);
  const second = Number(`${secondText ?? 0}.${fractionText ?? 0}`);
  if (hour > 23 || minute > 59 || second >= 60) return undefined;
  // A midnight says nothing about the clock: exports write it behind every date
  const precision = hour === 0 && minute === 0 && second === 0 ? 'day' : second === 0 ? 'minute' : 'second';
  return { serial: serial + (hour * 3600 + minute * 60 + second) / 86400, precision };
}

/** Excel reads 29 as 2029 and 30 as 1930. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Excel counts a 29 February 1900 that never was: the days before it lie one lower. */
const FIRST_OF_MARCH_1900 = 61;

/** The serial of a day from 1900 to 9999, or undefined when there is no such day. */
export function dateSerial(year: number, month: number, day: number): number | undefined {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).getUTCDate() !== day) return undefined;
  const serial = Math.round((time - EPOCH) / DAY_MS);
  return serial < FIRST_OF_MARCH_1900 ? serial - 1 : serial;
}
