import { SeriesState } from '../../model/state';
import { Point } from './plane';
import { element, round } from './svg';

type Marked = Pick<SeriesState, 'chartType' | 'markerStyle' | 'markerSize' | 'markerBackgroundColor' | 'markerForegroundColor'>;

/** A series as one of its points is marked: what is said of the point goes before. */
export function markedPoint(series: SeriesState, point: number): Marked {
  const { markerStyle, markerSize, markerBackgroundColor, markerForegroundColor } = { ...series, ...series.points.get(point) };
  return { chartType: series.chartType, markerStyle, markerSize, markerBackgroundColor, markerForegroundColor };
}

/** Excel's automatic marker is a disc of 5 points, drawn by charts "with markers" only. */
export function markerStyleOf(series: Marked): string {
  const style = series.markerStyle ?? 'Automatic';
  if (style === 'Automatic') return series.chartType === 'LineMarkers' || series.chartType === 'XYScatter' ? 'Circle' : 'None';
  return style;
}

export function marker(series: Marked, at: Point, accent: string): string {
  const style = markerStyleOf(series);
  if (style === 'None') return '';
  const size = series.markerSize ?? 5;
  const half = size / 2;
  const inside = series.markerBackgroundColor || accent;
  const look = { fill: inside, stroke: series.markerForegroundColor || inside, 'stroke-width': 0.75 };
  const stroke = { fill: 'none', stroke: series.markerForegroundColor || accent, 'stroke-width': 1 };
  const path = (d: string, attributes: object): string => element('path', { d, ...attributes });
  const [x, y] = [round(at.x), round(at.y)];
  switch (style) {
    case 'Square': return element('rect', { x: at.x - half, y: at.y - half, width: size, height: size, ...look });
    case 'Diamond': return path(`M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`, look);
    case 'Triangle': return path(`M${x} ${y - half}L${x + half} ${y + half}L${x - half} ${y + half}Z`, look);
    case 'X': return path(`M${x - half} ${y - half}L${x + half} ${y + half}M${x - half} ${y + half}L${x + half} ${y - half}`, stroke);
    case 'Plus': return path(`M${x} ${y - half}V${y + half}M${x - half} ${y}H${x + half}`, stroke);
    case 'Star': return path(`M${x} ${y - half}V${y + half}M${x - half} ${y - half}L${x + half} ${y + half}M${x - half} ${y + half}L${x + half} ${y - half}`, stroke);
    case 'Dash': return path(`M${x - half} ${y}H${x + half}`, { ...stroke, 'stroke-width': 2 });
    case 'Dot': return path(`M${x - half / 2} ${y}H${x + half / 2}`, { ...stroke, 'stroke-width': 2 });
    default: return element('circle', { cx: at.x, cy: at.y, r: half, ...look });
  }
}
