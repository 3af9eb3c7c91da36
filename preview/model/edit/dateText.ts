import { getLocale } from 'numfmt';
import { Locale } from '../locale';
import { TypedNumber } from './numberText';

const DAY = 86_400_000;
/** Excel's day 0, so that 1 March 1900 is 61 as in the 1900 date system, which counts a 29 February 1900 that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_OF_MARCH_1900 = 61;
/** Two-digit years: 00–29 are 2000–2029, 30–99 are 1930–1999. */
const PIVOT_YEAR = 30;

/** The serial of a day in the 1900 system; undefined for a day that is not in the calendar. */
export function dateSerial(year: number, month: number, day: number): number | undefined {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  if (year === 1900 && month === 2 && day === 29) return 60;
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).getUTCMonth() !== month - 1) return undefined;
  const serial = Math.round((time - DAY_ZERO) / DAY);
  return serial < FIRST_OF_MARCH_1900 ? serial - 1 : serial;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < PIVOT_YEAR ? 2000 + year : 1900 + year;
}

function monthNamed(word: string, locale: Locale): number | undefined {
  const wanted = word.toLowerCase().replace(/\.$/, '');
  if (wanted.length < 3) return undefined;
  for (const name of [locale.name, 'en-US']) {
    const names = getLocale(name);
    for (const list of [names?.mmmm ?? [], names?.mmm ?? []]) {
      const index = list.findIndex((month) => month.toLowerCase().replace(/\.$/, '') === wanted);
      if (index >= 0) return index + 1;
    }
  }
  return undefined;
}

interface Day {
  readonly serial: number;
  readonly numberFormat: string;
}

function dayOf(year: number, month: number, day: number, numberFormat: string): Day | undefined {
  const serial = dateSerial(year, month, day);
  return serial === undefined ? undefined : { serial, numberFormat };
}

function excelShortDate(locale: Locale): string {
  return locale.shortDatePattern.toLowerCase();
}

/** `1/2/2024`, `31.12.2017`, `2024-02-01`, `1/2`: figures alone; their order is the locale's unless the year comes first. */
function parseFigures(text: string, locale: Locale, thisYear: number): Day | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), excelShortDate(locale));
  const separators = locale.dateSeparator === '.' ? '[./-]' : '[/-]';
  const match = new RegExp(`^(\\d{1,2})(${separators})(\\d{1,2})(?:\\2(\\d{2}|\\d{4}))?$`).exec(text);
  if (!match) return undefined;
  const dayFirst = !locale.shortDatePattern.startsWith('M');
  const [day, month] = dayFirst ? [Number(match[1]), Number(match[3])] : [Number(match[3]), Number(match[1])];
  if (match[4] !== undefined) return dayOf(fullYear(match[4]), month, day, excelShortDate(locale));
  const thisYears = dayOf(thisYear, month, day, 'd-mmm');
  if (thisYears) return thisYears;
  // `12/45` is no day of this year, so Excel reads month and year
  const year = match[3]!.length === 2 && !dayFirst ? fullYear(match[3]!) : undefined;
  return year === undefined ? undefined : dayOf(year, Number(match[1]), 1, 'mmm-yy');
}

/** `1-Feb-2024`, `1. mars 2024`, `March 5, 2024`, `Feb 2024`, `5 May`. */
function parseNamedMonth(text: string, locale: Locale, thisYear: number): Day | undefined {
  const dayFirst = /^(\d{1,2})(?:\.?[ -]|\.)(\p{L}+\.?)(?:[ ,-]+(\d{2}|\d{4}))?$/u.exec(text);
  if (dayFirst) {
    const month = monthNamed(dayFirst[2]!, locale);
    if (month === undefined) return undefined;
    return dayFirst[3] === undefined ? dayOf(thisYear, month, Number(dayFirst[1]), 'd-mmm') : dayOf(fullYear(dayFirst[3]), month, Number(dayFirst[1]), 'd-mmm-yy');
  }
  const monthFirst = /^(\p{L}+\.?)[ -](\d{1,2})(?:,? +(\d{4}))?$/u.exec(text);
  if (monthFirst) {
    const month = monthNamed(monthFirst[1]!, locale);
    if (month === undefined) return undefined;
    if (monthFirst[3] !== undefined) return dayOf(Number(monthFirst[3]), month, Number(monthFirst[2]), 'd-mmm-yy');
    return dayOf(thisYear, month, Number(monthFirst[2]), 'd-mmm') ?? dayOf(fullYear(monthFirst[2]!), month, 1, 'mmm-yy');
  }
  const monthAndYear = /^(\p{L}+\.?)[ -](\d{4})$/u.exec(text);
  if (!monthAndYear) return undefined;
  const month = monthNamed(monthAndYear[1]!, locale);
  return month === undefined ? undefined : dayOf(Number(monthAndYear[2]), month, 1, 'mmm-yy');
}

/** `12:30`, `9:05:30`, `1:30 PM` as a share of a day. */
function parseTime(text: string): TypedNumber | undefined {
  const match = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d(?:[.,]\d+)?))?(?: ([ap])m?)?$/i.exec(text) ?? /^(\d{1,2})()() ([ap])m?$/i.exec(text);
  if (!match) return undefined;
  let hours = Number(match[1]);
  const half = match[4]?.toLowerCase();
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (half === 'p' ? 12 : 0);
  }
  const seconds = match[3] ? Number(match[3].replace(',', '.')) : 0;
  const value = (hours * 3600 + Number(match[2] || 0) * 60 + seconds) / 86_400;
  if (hours >= 24) return { value, numberFormat: '[h]:mm:ss' };
  const base = match[3] ? 'h:mm:ss' : 'h:mm';
  return { value, numberFormat: half === undefined ? base : `${base} AM/PM` };
}

/** The date, the time or both that this text means where the user sits; undefined when it is none. */
export function parseDateText(text: string, locale: Locale, thisYear = new Date().getFullYear()): TypedNumber | undefined {
  const trimmed = text.trim();
  const time = parseTime(trimmed);
  if (time) return time;
  const day = (date: string): Day | undefined => parseFigures(date, locale, thisYear) ?? parseNamedMonth(date, locale, thisYear);
  const alone = day(trimmed);
  if (alone) return { value: alone.serial, numberFormat: alone.numberFormat };
  const split = /^(.*\d)[ T](\d{1,2}:\d.*)$/.exec(trimmed);
  if (!split) return undefined;
  const date = day(split[1]!);
  const clock = parseTime(split[2]!);
  if (!date || !clock) return undefined;
  return { value: date.serial + clock.value, numberFormat: `${excelShortDate(locale)} h:mm` };
}
