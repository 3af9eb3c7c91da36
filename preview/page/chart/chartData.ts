import { isCellError, Value } from '../../model/state';

/** A cell that a chart reads: its value and its number format. */
export interface ChartCell {
  readonly value: Value;
  readonly numberFormat: string;
}

export interface SeriesData {
  readonly name: string;
  readonly values: readonly ChartCell[];
  /** Labels of the category axis; empty when the series names none (Excel then counts 1, 2, 3 …). */
  readonly categories: readonly ChartCell[];
  /** Texts that stand in place of single points' labels, by point. */
  readonly pointLabels: ReadonlyMap<number, string>;
}

/** What the references of a chart hold right now, in the order of its series. */
export interface ChartData {
  readonly title: string;
  readonly categoryAxisTitle: string;
  readonly valueAxisTitle: string;
  readonly secondaryValueAxisTitle: string;
  readonly series: readonly SeriesData[];
}

/**
 * The number that Excel plots for a cell: `undefined` leaves a gap. `#N/A` is a gap, any other error and any text
 * (an empty one too) is plotted as 0, and an empty cell is what the chart says it is (a gap by default).
 */
export function plottedNumber(cell: ChartCell | undefined, blanksAre: 'NotPlotted' | 'Zero' | 'Interpolated' = 'NotPlotted'): number | undefined {
  const value = cell?.value ?? null;
  if (value === null) return blanksAre === 'Zero' ? 0 : undefined;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isCellError(value)) return value.error === '#N/A' ? undefined : 0;
  return 0;
}
