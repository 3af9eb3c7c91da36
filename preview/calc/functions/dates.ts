import { CellError, isCellError, Value } from '../../model/state';
import { Context } from '../formula/Context';
import { NUM, numberInText, Operand, toNumber, VALUE } from '../values';
import { matrixOf } from '../workbook/reading';
import { checkedSerial, dateOfSerial, daysInMonth, LAST_SERIAL, serialOfDate, weekdayOfSerial } from './dateSerial';
import { FunctionTable, integer, lifted, number, optional, Parameter, perhaps, text, value, whole } from './define';

function readSerial(given: Value): number | CellError {
  const serial = toNumber(given);
  return isCellError(serial) ? serial : checkedSerial(serial);
}

/** A date as its serial, the time of day cut off. */
const date: Parameter<number> = { read: (given) => { const serial = readSerial(given); return isCellError(serial) ? serial : Math.floor(serial); }, optional: false };
/** A moment: the serial with its time of day. */
const moment: Parameter<number> = { read: readSerial, optional: false };

function dateFromParts(year: number, month: number, day: number): Value {
  const fullYear = year < 1900 ? year + 1900 : year;
  if (year < 0 || fullYear > 9999) return NUM;
  const serial = serialOfDate(fullYear, month, day);
  return serial >= 0 && serial <= LAST_SERIAL ? serial : NUM;
}

/** The same day so many months on, or the last day of that month when it is shorter. */
function addMonths(serial: number, months: number): Value {
  const { year, month, day } = dateOfSerial(serial);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return toYear < 1900 || toYear > 9999 ? NUM : dateFromParts(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

function endOfMonth(serial: number, months: number): Value {
  const { year, month } = dateOfSerial(serial);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return toYear < 1900 || toYear > 9999 ? NUM : dateFromParts(toYear, toMonth, daysInMonth(toYear, toMonth));
}

/** Which day is first, for WEEKDAY and WEEKNUM: 0 Sunday … 6 Saturday. */
const firstDays: Readonly<Record<number, number>> = { 1: 0, 2: 1, 11: 1, 12: 2, 13: 3, 14: 4, 15: 5, 16: 6, 17: 0 };

function weekday(serial: number, type: number): Value {
  const day = weekdayOfSerial(serial);
  if (type === 3) return (day + 6) % 7;
  const first = firstDays[type];
  return first === undefined ? NUM : ((day - first + 7) % 7) + 1;
}

function isoWeek(serial: number): number {
  const thursday = serial - ((weekdayOfSerial(serial) + 6) % 7) + 3;
  return Math.floor((thursday - serialOfDate(dateOfSerial(thursday).year, 1, 1)) / 7) + 1;
}

function weekNumber(serial: number, type: number): Value {
  if (type === 21) return isoWeek(serial);
  const first = firstDays[type];
  if (first === undefined) return NUM;
  const newYear = serialOfDate(dateOfSerial(serial).year, 1, 1);
  const lead = (weekdayOfSerial(newYear) - first + 7) % 7;
  return Math.floor((serial - newYear + lead) / 7) + 1;
}

function wholeMonths(from: number, to: number): number {
  const [a, b] = [dateOfSerial(from), dateOfSerial(to)];
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}

function dateDifference(from: number, to: number, unit: string): Value {
  if (from > to) return NUM;
  const [a, b] = [dateOfSerial(from), dateOfSerial(to)];
  const months = wholeMonths(from, to);
  switch (unit.toUpperCase()) {
    case 'D': return to - from;
    case 'M': return months;
    case 'Y': return Math.floor(months / 12);
    case 'YM': return months % 12;
    case 'MD': return b.day >= a.day ? b.day - a.day : to - serialOfDate(b.year, b.month - 1, a.day);
    case 'YD': {
      const sameYear = serialOfDate(b.year, a.month, a.day);
      return to >= sameYear ? to - sameYear : to - serialOfDate(b.year - 1, a.month, a.day);
    }
    default: return NUM;
  }
}

/** Which weekdays are free, Monday first: a number of Excel's list or a text of seven 0 and 1. */
function weekendDays(given: Value): readonly boolean[] | CellError {
  if (typeof given === 'string') return /^[01]{7}$/.test(given) && given !== '1111111' ? [...given].map((day) => day === '1') : VALUE;
  const code = given === null ? 1 : toNumber(given);
  if (isCellError(code)) return code;
  const days = new Array<boolean>(7).fill(false);
  if (code >= 1 && code <= 7) for (const day of [code + 4, code + 5]) days[day % 7] = true;
  else if (code >= 11 && code <= 17) days[(code - 5) % 7] = true;
  else return NUM;
  return days;
}

function holidaysIn(operand: Operand | undefined, context: Context): Set<number> | CellError {
  const holidays = new Set<number>();
  if (operand === undefined) return holidays;
  for (const element of matrixOf(operand, context).values) {
    if (element === null || element === '') continue;
    const serial = toNumber(element);
    if (isCellError(serial)) return serial;
    holidays.add(Math.floor(serial));
  }
  return holidays;
}

function isWorkday(serial: number, weekend: readonly boolean[], holidays: ReadonlySet<number>): boolean {
  return !weekend[(weekdayOfSerial(serial) + 6) % 7] && !holidays.has(serial);
}

function networkDays(from: number, to: number, weekendCode: Value, holidayList: Operand | undefined, context: Context): Value {
  const weekend = weekendDays(weekendCode);
  if ('error' in weekend) return weekend;
  const holidays = holidaysIn(holidayList, context);
  if (isCellError(holidays)) return holidays;
  let days = 0;
  for (let serial = Math.min(from, to); serial <= Math.max(from, to); serial++) if (isWorkday(serial, weekend, holidays)) days += 1;
  return from > to ? 0 - days : days;
}

function workday(from: number, days: number, weekendCode: Value, holidayList: Operand | undefined, context: Context): Value {
  const weekend = weekendDays(weekendCode);
  if ('error' in weekend) return weekend;
  const holidays = holidaysIn(holidayList, context);
  if (isCellError(holidays)) return holidays;
  const step = Math.sign(days);
  let serial = from;
  for (let left = Math.abs(days); left > 0 && serial >= 0 && serial <= LAST_SERIAL;) {
    serial += step;
    if (isWorkday(serial, weekend, holidays)) left -= 1;
  }
  return checkedSerial(serial);
}

/** Days between two dates in a year of 360: 30-day months, by the US (NASD) or the European way. */
function days360(from: number, to: number, european: boolean): number {
  const [a, b] = [dateOfSerial(from), dateOfSerial(to)];
  let [first, last] = [a.day, b.day];
  if (european) {
    first = Math.min(first, 30);
    last = Math.min(last, 30);
  } else {
    if (a.month === 2 && first === daysInMonth(a.year, 2)) first = 30;
    if (first === 31) first = 30;
    if (last === 31 && first === 30) last = 30;
  }
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + last - first;
}

function daysInYear(year: number): number {
  return serialOfDate(year + 1, 1, 1) - serialOfDate(year, 1, 1);
}

function yearFraction(one: number, other: number, basis: number): Value {
  const [from, to] = one <= other ? [one, other] : [other, one];
  if (basis === 0) return days360(from, to, false) / 360;
  if (basis === 2) return (to - from) / 360;
  if (basis === 3) return (to - from) / 365;
  if (basis === 4) return days360(from, to, true) / 360;
  if (basis !== 1) return NUM;
  const [a, b] = [dateOfSerial(from), dateOfSerial(to)];
  const withinYear = b.year === a.year || (b.year === a.year + 1 && (b.month < a.month || (b.month === a.month && b.day <= a.day)));
  if (withinYear) {
    const leapDay = [a.year, b.year].some((year) => daysInYear(year) === 366 && from <= serialOfDate(year, 2, 29) && to >= serialOfDate(year, 2, 29));
    const length = a.year === b.year ? daysInYear(a.year) : leapDay ? 366 : 365;
    return (to - from) / length;
  }
  let days = 0;
  for (let year = a.year; year <= b.year; year++) days += daysInYear(year);
  return (to - from) / (days / (b.year - a.year + 1));
}

function timeOfDay(hours: number, minutes: number, seconds: number): Value {
  const total = hours * 3600 + minutes * 60 + seconds;
  return total < 0 ? NUM : (total % 86_400) / 86_400;
}

/** Seconds since midnight, rounded as the clock shows them. */
function secondsOf(serial: number): number {
  return Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
}

export const dates: FunctionTable = {
  TODAY: lifted([], (context: Context) => Math.floor(context.run.now), { volatile: true }),
  NOW: lifted([], (context: Context) => context.run.now, { volatile: true }),
  DATE: lifted([integer, integer, integer], dateFromParts),
  TIME: lifted([integer, integer, integer], timeOfDay),
  DATEVALUE: lifted([text], (given) => { const serial = numberInText(given); return serial === undefined || /^\s*[\d.]+\s*$/.test(given) ? VALUE : Math.floor(serial); }),
  TIMEVALUE: lifted([text], (given) => { const serial = numberInText(given); return serial === undefined ? VALUE : serial - Math.floor(serial); }),
  YEAR: lifted([date], (serial) => dateOfSerial(serial).year),
  MONTH: lifted([date], (serial) => dateOfSerial(serial).month),
  DAY: lifted([date], (serial) => dateOfSerial(serial).day),
  HOUR: lifted([moment], (serial) => Math.floor(secondsOf(serial) / 3600)),
  MINUTE: lifted([moment], (serial) => Math.floor(secondsOf(serial) / 60) % 60),
  SECOND: lifted([moment], (serial) => secondsOf(serial) % 60),
  WEEKDAY: lifted([date, optional(integer, 1)], weekday),
  WEEKNUM: lifted([date, optional(integer, 1)], weekNumber),
  ISOWEEKNUM: lifted([date], isoWeek),
  EDATE: lifted([date, integer], addMonths),
  EOMONTH: lifted([date, integer], endOfMonth),
  DATEDIF: lifted([date, date, text], dateDifference),
  DAYS: lifted([date, date], (to, from) => to - from),
  DAYS360: lifted([date, date, optional(number, 0)], (from, to, european) => days360(from, to, european !== 0)),
  YEARFRAC: lifted([date, date, optional(integer, 0)], yearFraction),
  NETWORKDAYS: lifted([date, date, perhaps(whole)], (from, to, holidays, context) => networkDays(from, to, 1, holidays, context)),
  'NETWORKDAYS.INTL': lifted([date, date, optional(value, 1), perhaps(whole)], networkDays),
  WORKDAY: lifted([date, integer, perhaps(whole)], (from, days, holidays, context) => workday(from, days, 1, holidays, context)),
  'WORKDAY.INTL': lifted([date, integer, optional(value, 1), perhaps(whole)], workday),
};
