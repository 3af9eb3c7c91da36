import type { FiscalPeriod, SetupTerm } from '../../kpi';
import type { CellRow } from '../csv';
import { type DataTable, positionOf } from './DataTable';

/** Whether a row stands open at the end of a period, or on the day before its start; a closing date that is none (a text) does not say so. */
export function standsOpen(table: DataTable, term: SetupTerm, open: NonNullable<SetupTerm['open']>): (row: CellRow, period: FiscalPeriod) => boolean {
  const opened = positionOf(table, term.date);
  const closed = positionOf(table, open.until);
  const passed = open.past === undefined ? undefined : positionOf(table, open.past);
  return (row, period) => {
    const day = open.at === 'start' ? period.start - 1 : period.end;
    const isBefore = (position: number, limit: number): boolean => {
      const value = row[position];
      return typeof value === 'number' && value < limit;
    };
    if (!isBefore(opened, day + 1) || (passed !== undefined && !isBefore(passed, day))) return false;
    const until = row[closed] ?? null;
    return until === null || until === '' || (typeof until === 'number' && until >= (open.inclusive ? day : day + 1));
  };
}
