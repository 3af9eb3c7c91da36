import { SeriesState } from '../state';
import { ChartHome } from './chartHome';
import { referencedText } from './chartReference';

/** The name that a series shows: its own, that of the cell it refers to, or Excel's "Series1". */
export function seriesName(home: ChartHome, series: SeriesState): string {
  if (series.name.startsWith('=')) return referencedText(home.session, series.name, home.sheet);
  return series.name === '' ? `Series${home.chart.series.indexOf(series) + 1}` : series.name;
}
