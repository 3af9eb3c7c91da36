import { PointState, SeriesState } from '../state';
import { ChartHome } from './chartHome';

/** What is said of one point alone; the point and its label share it. */
export function pointState(series: SeriesState, index: number): PointState {
  return series.points.get(index) ?? {};
}

export function changePoint(home: ChartHome, series: SeriesState, index: number, values: Partial<PointState>): void {
  home.change(() => { series.points.set(index, { ...pointState(series, index), ...values }); });
}
