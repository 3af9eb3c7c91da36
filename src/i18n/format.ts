import type { Language } from './language';

/** English dates are written day first with the month's name, which nobody misreads. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', nb: 'nb-NO' };

/** Days from Excel's day 0 to 1 January 1970. */
const UNIX_EPOCH_SERIAL = 25569;
/** Excel holds 1900 for a leap year: its 29 February is day 60, and earlier serials lie one day apart from the calendar. */
const FALSE_LEAP_DAY = 60;
const MILLISECONDS_PER_DAY = 86_400_000;

/** A number as people of this language write it (`12 500,5` with non-breaking spaces), with up to so many decimals. */
export function formatNumber(value: number, language: Language, decimals = 2): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: decimals }).format(value);
}

/** A share as a percentage: 0.125 is 12.5% or 12,5 %. */
export function formatShare(share: number, language: Language, decimals = 1): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: decimals }).format(share);
}

/** The day of an Excel date serial: 31 Dec 2017 or 31. des. 2017. */
export function formatDate(serial: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeZone: 'UTC' }).format(dateOf(serial));
}

/** A day written 2017-12-31, as people of this language write it; undefined where it is none. */
export function formatIsoDate(written: string, language: Language): string | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : NaN;
  return Number.isNaN(time) ? undefined : new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

/** The month of an Excel date serial: December 2017 or desember 2017. */
export function formatMonthOfYear(serial: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(dateOf(serial));
}

/** A month (1…12) by its name. */
export function formatMonth(month: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, month - 1, 1)));
}

function dateOf(serial: number): Date {
  const day = Math.floor(serial) + (serial < FALSE_LEAP_DAY ? 1 : 0);
  return new Date((day - UNIX_EPOCH_SERIAL) * MILLISECONDS_PER_DAY);
}
