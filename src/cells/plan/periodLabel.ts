import { type Bilingual, type FiscalPeriod, monthOfSerial } from '../../kpi';
import { bilingual } from './bilingual';

/** What a period is called without its year: `Mar`, or `P03` in a calendar of weeks. */
export function periodName(period: FiscalPeriod, calendar: 'months' | '445'): Bilingual {
  if (calendar === '445') {
    const name = `P${String(period.number).padStart(2, '0')}`;
    return { en: name, nb: name };
  }
  const { month } = monthOfSerial(period.start);
  return bilingual((sheets) => sheets.months[month - 1]!);
}

/** The year that belongs to a period's name: the calendar's for months, the fiscal one for weeks. */
export function periodYear(period: FiscalPeriod, calendar: 'months' | '445'): number {
  return calendar === '445' ? period.year : monthOfSerial(period.start).year;
}
