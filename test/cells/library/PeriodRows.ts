import type { FiscalPeriod } from '../../../src/kpi';
import type { Row } from './worlds';

/** A period's rows as somebody would pick them by hand, without the product's own code. */
export interface PeriodRows {
  readonly period: FiscalPeriod;
  readonly all: readonly Row[];
  /** Rows dated in the period, of those that say one of these */
  readonly dated: (column: string, says?: Says) => readonly Row[];
  /** Rows that began on or before a day and are not closed then; a closing day still counts where it is the last */
  readonly open: (from: string, until: string, day?: number, isLastDay?: boolean) => readonly Row[];
}

type Says = readonly [column: string, ...values: readonly (string | number)[]];

export function periodRows(all: readonly Row[], period: FiscalPeriod): PeriodRows {
  return {
    period, all,
    dated: (column, says) => all.filter((row) => isIn(row[column], period) && (!says || says.slice(1).includes(row[says[0]] as string))),
    open: (from, until, day = period.end, isLastDay = false) => all.filter((row) => {
      const [began, ended] = [row[from] as number, row[until] as number | null];
      return Math.floor(began) <= day && (ended === null || Math.floor(ended) > day || (isLastDay && Math.floor(ended) === day));
    }),
  };
}

function isIn(value: unknown, period: FiscalPeriod): boolean {
  return typeof value === 'number' && Math.floor(value) >= period.start && Math.floor(value) <= period.end;
}

/** The numbers of a column, blanks left out. */
export function numbers(rows: readonly Row[], column: string): readonly number[] {
  return rows.map((row) => row[column]).filter((value) => typeof value === 'number');
}

export function total(rows: readonly Row[], column: string): number {
  return numbers(rows, column).reduce((sum, value) => sum + value, 0);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
