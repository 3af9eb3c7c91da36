import { PERIODS_PER_YEAR } from '../../../kpi';
import { IS_A_NUMBER } from '../../formula';
import { fixedArea, fixedCell, inRow, rowSpan } from '../address';
import { type CalculationLayout, FOUND, type KpiLayout, MONTHS, type SeriesName, type SummaryColumn, WINDOW, WINDOW_ROW, summaryColumn } from './layout';

export const FROM = fixedCell(WINDOW_ROW + 1, 1);
export const THROUGH = fixedCell(WINDOW_ROW + 2, 1);
export const WINDOW_LABEL = fixedCell(WINDOW_ROW + 3, 1);
export const VIEW = fixedCell(WINDOW_ROW, 1);

/** A KPI's series: its twelve periods, one of them, the row found for it, its value in the window. */
export function seriesReferences(layout: CalculationLayout, { series, summaryRow }: KpiLayout) {
  const rowOf = (name: SeriesName): number => series.get(name)!;
  return {
    has: (name: SeriesName): boolean => series.has(name),
    months: (name: SeriesName): string => rowSpan(rowOf(name), MONTHS, PERIODS_PER_YEAR),
    month: (name: SeriesName, period: number): string => inRow(rowOf(name), MONTHS + period).slice(1),
    found: (name: SeriesName): string => inRow(rowOf(name), FOUND),
    window: (name: SeriesName): string => inRow(rowOf(name), WINDOW),
    summary: (name: SummaryColumn): string => inRow(summaryRow, summaryColumn(name)),
    inWindowMonth: (period: number): string => fixedCell(layout.inWindowRow, MONTHS + period),
    numbers: fixedArea(layout.seriesHeader, MONTHS, 1, PERIODS_PER_YEAR),
    inWindow: fixedArea(layout.inWindowRow, MONTHS, 1, PERIODS_PER_YEAR),
  };
}
export type SeriesReferences = ReturnType<typeof seriesReferences>;

/** Sum of a series where another holds 1; absent where there is nothing to add up. Errors and empty texts do not count. */
export function sumWhere(values: string, mask: string): string {
  return `IF(${countWhere(values, mask)}=0,"",SUMIFS(${values},${values},${IS_A_NUMBER},${mask},1))`;
}

export function averageWhere(values: string, mask: string): string {
  return `IF(${countWhere(values, mask)}=0,"",AVERAGEIFS(${values},${values},${IS_A_NUMBER},${mask},1))`;
}

/** The latest number of a series where another holds 1. */
export function lastWhere(values: string, mask: string, numbers: string): string {
  return `IF(${countWhere(values, mask)}=0,"",INDEX(${values},SUMPRODUCT(MAX(ISNUMBER(${values})*(${mask}=1)*${numbers}))))`;
}

export function countWhere(values: string, mask: string): string {
  return `COUNTIFS(${values},${IS_A_NUMBER},${mask},1)`;
}
