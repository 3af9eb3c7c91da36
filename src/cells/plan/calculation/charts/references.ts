import { PERIODS_IN } from '../../../../kpi';
import { cell, fixedArea, fixedCell, inRow } from '../../address';
import { type CalculationLayout, MONTHS, type SeriesName } from '../layout';
import { fixedMonths, seriesReferences } from '../references';
import { type ChartRow, type KpiCharts, widthOf } from './chartLayout';

/** What the charts' formulas read: the KPI's own series, and the rows that are made of them. */
export function chartReferences(layout: CalculationLayout, { kpi, rows }: KpiCharts) {
  const series = seriesReferences(layout, kpi);
  const { breakdown } = kpi;
  return {
    ...series,
    /** The cell of a period (or place) in a row of the charts */
    at: (name: ChartRow, index: number): string => cell(rows.get(name)!, MONTHS + index),
    all: (name: ChartRow): string => fixedArea(rows.get(name)!, MONTHS, 1, widthOf(kpi, name)),
    first: (name: ChartRow): string => inRow(rows.get(name)!, MONTHS),
    /** A series from the year's first period through this one */
    through: (name: SeriesName, period: number): string => `${inRow(kpi.series.get(name)!, MONTHS)}:${cell(kpi.series.get(name)!, MONTHS + period)}`,
    number: (period: number): string => fixedCell(layout.seriesHeader, MONTHS + period),
    /** Whether the KPI has a figure in the period that this one of the twelve is */
    isOwn: (period: number): string => `MOD(${fixedCell(layout.periodRow, MONTHS + period)},${PERIODS_IN[kpi.kpi.frequency]})=0`,
    thisYear: fixedMonths(layout.thisYear[kpi.kpi.frequency]),
    place: (column: number, index: number): string => fixedCell(breakdown!.wholeRow + index, column),
    places: (column: number, count: number): string => fixedArea(breakdown!.wholeRow, column, count, 1),
  };
}
export type ChartReferences = ReturnType<typeof chartReferences>;
