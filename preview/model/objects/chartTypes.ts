import { ChartState, ChartType, SeriesState } from '../state';

/** The types that the stand-in draws; Excel has more, which it refuses by name. */
export const CHART_TYPES = [
  'ColumnClustered', 'ColumnStacked', 'ColumnStacked100', 'BarClustered', 'BarStacked', 'BarStacked100', 'Line', 'LineMarkers', 'LineStacked',
  'Area', 'AreaStacked', 'Pie', 'Doughnut', 'XYScatter',
] as const satisfies readonly ChartType[];

/** The Office theme's accents, which series take in turn. */
const ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

export function automaticColor(chart: ChartState, series: SeriesState): string {
  return ACCENTS[Math.max(0, chart.series.indexOf(series)) % ACCENTS.length]!;
}
