import { CellError } from '../../model/state';
import { NUM } from '../values';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** 29 February 1900, which never was: Excel keeps it as Lotus 1-2-3 had it, so earlier dates are one day off. */
const PHANTOM_DAY = 60;
/** 31 December 9999 */
export const LAST_SERIAL = 2_958_465;

export interface CalendarDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
}

/** The calendar date of a serial of the 1900 system; serial 0 is Excel's 0 January 1900. */
export function dateOfSerial(serial: number): CalendarDate {
  const days = Math.floor(serial);
  if (days === PHANTOM_DAY) return { year: 1900, month: 2, day: 29 };
  if (days === 0) return { year: 1900, month: 1, day: 0 };
  const date = new Date(EPOCH + (days < PHANTOM_DAY ? days + 1 : days) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial of a date whose month and day may run over: month 13 is next January, day 0 the last of the month before. */
export function serialOfDate(year: number, month: number, day: number): number {
  if (year === 1900 && month === 2 && day === 29) return PHANTOM_DAY;
  const days = Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);
  return days <= PHANTOM_DAY ? days - 1 : days;
}

export function checkedSerial(serial: number): number | CellError {
  return serial >= 0 && serial < LAST_SERIAL + 1 ? serial : NUM;
}

export function daysInMonth(year: number, month: number): number {
  return year === 1900 && month === 2 ? 29 : new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 0 Sunday … 6 Saturday, as Excel counts (its 1 January 1900 is a Sunday). */
export function weekdayOfSerial(serial: number): number {
  return (Math.floor(serial) + 6) % 7;
}

/** Now, on this machine's clock. */
export function serialNow(): number {
  const now = new Date();
  return (now.getTime() - now.getTimezoneOffset() * 60_000 - EPOCH) / DAY;
}
