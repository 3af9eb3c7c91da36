import { PERIODS_PER_YEAR } from '../../../kpi';
import { IS_A_NUMBER } from '../../formula';
import { columnLetters, fixedArea, fixedCell, inRow, rowSpan } from '../address';
import {
  BEFORE, type CalculationLayout, FOUND, type KpiLayout, MONTHS, type SeriesName, type SummaryColumn, WINDOW, WINDOW_HIGH, WINDOW_ROW, WINDOW_ROWS, summaryColumn,
} from './layout';

const windowCell = (name: (typeof WINDOW_ROWS)[number]): string => fixedCell(WINDOW_ROW + WINDOW_ROWS.indexOf(name), 1);
export const VIEW = windowCell('view');
export const FROM = windowCell('from');
export const THROUGH = windowCell('through');
export const WINDOW_LABEL = windowCell('window');
export const MEMBER = windowCell('member');
export const SORT = windowCell('sort');
/** The view of rolling twelve months, which spans two fiscal years */
export const IS_ROLLING = `${VIEW}=4`;

/** A cell in the same row of another area that keeps its row when the formula is copied along. */
export function inColumn(row: number, column: number): string {
  return `${columnLetters(column)}$${row + 1}`;
}

export function fixedMonths(row: number): string {
  return fixedArea(row, MONTHS, 1, PERIODS_PER_YEAR);
}

/** A KPI's series: its twelve periods, one of them, the rows found for it, its value in the window. */
export function seriesReferences(layout: CalculationLayout, { kpi, series, summaryRow }: KpiLayout) {
  const rowOf = (name: SeriesName): number => series.get(name)!;
  const months = (name: SeriesName): string => rowSpan(rowOf(name), MONTHS, PERIODS_PER_YEAR);
  return {
    has: (name: SeriesName): boolean => series.has(name),
    months,
    /** What has to hold numbers for there to be an actual, and one of the year before */
    present: kpi.rollup === 'ratio' ? [months('actual numerator'), months('actual denominator')] : [months('actual')],
    presentBefore: kpi.rollup === 'ratio' ? [months('previous numerator'), months('previous denominator')] : [months('previous')],
    month: (name: SeriesName, period: number): string => inRow(rowOf(name), MONTHS + period).slice(1),
    found: (name: SeriesName): string => inRow(rowOf(name), FOUND),
    before: (name: SeriesName): string => inRow(rowOf(name), BEFORE),
    window: (name: SeriesName): string => inRow(rowOf(name), WINDOW),
    high: (name: SeriesName): string => inRow(rowOf(name), WINDOW_HIGH),
    summary: (name: SummaryColumn): string => inRow(summaryRow, summaryColumn(name)),
    numbers: fixedMonths(layout.seriesHeader),
    inWindow: fixedMonths(layout.inWindow[kpi.frequency]),
    /** So many of the KPI's own periods are in the window, and what has to be said of them where they do not reach to its end */
    periodsInWindow: fixedCell(layout.inWindow[kpi.frequency], WINDOW),
    reach: fixedCell(layout.inWindow[kpi.frequency], WINDOW_HIGH),
  };
}
export type SeriesReferences = ReturnType<typeof seriesReferences>;

/** Conditions that rows of twelve periods hold numbers, and that the periods are in the window. */
export function numbersIn(rows: readonly string[], inWindow: string): string {
  return [...new Set(rows)].map((row) => `${row},${IS_A_NUMBER},`).join('') + `${inWindow},1`;
}

/** Periods for which rows hold numbers, as 1 and 0. */
function masked(rows: readonly string[], inWindow: string): string {
  return [...[...new Set(rows)].map((row) => `ISNUMBER(${row})`), inWindow].join('*');
}

/** What a row of twelve periods makes over those in the window for which other rows hold numbers too. There has to be one. */
export function brought(rollup: 'sum' | 'average' | 'last', values: string, others: readonly string[], { numbers, inWindow }: SeriesReferences): string {
  const rows = [values, ...others];
  if (rollup === 'average') return `AVERAGEIFS(${values},${numbersIn(rows, inWindow)})`;
  if (rollup === 'last') return `INDEX(${values},SUMPRODUCT(MAX(${masked(rows, inWindow)}*${numbers})))`;
  return `SUMIFS(${values},${numbersIn(rows, inWindow)})`;
}

/** The same where there may be none. */
export function broughtIfAny(rollup: 'sum' | 'average' | 'last', values: string, others: readonly string[], refs: SeriesReferences): string {
  return `IF(COUNTIFS(${numbersIn([values, ...others], refs.inWindow)})=0,"",${brought(rollup, values, others, refs)})`;
}
