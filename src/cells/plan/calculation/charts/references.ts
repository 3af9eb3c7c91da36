import { PERIODS_IN, PERIODS_PER_YEAR } from '../../../../kpi';
import { cell, fixedCell, inRow } from '../../address';
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
    at: (name: ChartRow, index: number): string => cell(rows.get(name)!.row, MONTHS + index),
    all: (name: ChartRow): string => span(fixedCell(rows.get(name)!.row, MONTHS), fixedCell(rows.get(name)!.row, MONTHS + widthOf(kpi, name) - 1)),
    firstOf: (name: ChartRow, count: number): string => span(fixedCell(rows.get(name)!.row, MONTHS), fixedCell(rows.get(name)!.row, MONTHS + count - 1)),
    /** The cells after a period through the year's last */
    after: (name: ChartRow, period: number): string => span(cell(rows.get(name)!.row, MONTHS + period + 1), cell(rows.get(name)!.row, MONTHS + PERIODS_PER_YEAR - 1)),
    /** A series from the year's first period through this one */
    through: (name: SeriesName, period: number): string => spanOf(kpi.series.get(name)!, period, inRow),
    numbersThrough: (period: number): string => spanOf(layout.seriesHeader, period, fixedCell),
    number: (period: number): string => fixedCell(layout.seriesHeader, MONTHS + period),
    /** Whether the KPI has a figure in the period that this one of the twelve is */
    isOwn: (period: number): string => `MOD(${fixedCell(layout.periodRow, MONTHS + period)},${PERIODS_IN[kpi.kpi.frequency]})=0`,
    thisYear: fixedMonths(layout.thisYear[kpi.kpi.frequency]),
    place: (column: number, index: number): string => fixedCell(breakdown!.wholeRow + index, column),
    places: (column: number, count: number): string => span(fixedCell(breakdown!.wholeRow, column), fixedCell(breakdown!.wholeRow + count - 1, column)),
  };
}
export type ChartReferences = ReturnType<typeof chartReferences>;

/** Excel writes a range of one cell as that cell. */
function span(first: string, last: string): string {
  return first === last ? first : `${first}:${last}`;
}

/** A row's periods from the first through this one. */
function spanOf(row: number, period: number, cellOf: (row: number, column: number) => string): string {
  return span(cellOf(row, MONTHS), cellOf(row, MONTHS + period));
}
