import { ChartState, pointLabels, SeriesState } from '../../model/state';
import { formatValue, HostLocale } from '../numberFormat';
import { Bar } from './barGeometry';
import { SeriesData } from './chartData';
import { Plane, Point } from './plane';
import { lineHeight, textElement, textLook, TextLook } from './text';

const GAP = 3;

/** The text of a point's label, or undefined when it has none. `share` is the point's part of the whole, for pies. */
export function labelText(series: SeriesState, data: SeriesData, category: string, point: number, value: number, locale: HostLocale, share?: number): string | undefined {
  const own = series.points.get(point);
  if (!(own?.hasDataLabel ?? series.hasDataLabels)) return undefined;
  const replaced = data.pointLabels.get(point);
  if (replaced !== undefined) return replaced;
  const labels = pointLabels(series, point);
  const code = labels.linkNumberFormat ? data.values[point]?.numberFormat ?? 'General' : labels.numberFormat;
  const parts: string[] = [];
  if (labels.showSeriesName) parts.push(data.name);
  if (labels.showCategoryName) parts.push(category);
  if (labels.showValue) parts.push(formatValue(value, code, locale));
  if (labels.showPercentage && share !== undefined) parts.push(formatValue(share, labels.linkNumberFormat || labels.numberFormat === 'General' ? '0%' : labels.numberFormat, locale));
  return parts.length === 0 ? undefined : parts.join(locale === 'nb-NO' ? '; ' : ', ');
}

export function labelLook(chart: ChartState, series: SeriesState, point: number): TextLook {
  const { font, fill } = pointLabels(series, point);
  return { ...textLook(9, font, chart.font, { color: '#404040' }), ...(fill && { behind: fill }) };
}

/** A label at a column or bar: beyond its end by default, in its middle when stacked. */
export function barLabel(text: string, bar: Bar, plane: Plane, position: string, stacked: boolean, look: TextLook, reversed: boolean): string {
  const { x, y, width, height } = bar.box;
  const middle = { x: x + width / 2, y: y + height / 2 };
  const where = position === 'Center' || position === 'InsideEnd' || position === 'InsideBase' || (position === 'OutsideEnd' && !stacked)
    ? position
    : stacked ? 'Center' : 'OutsideEnd';
  if (where === 'Center') return textElement(text, look, { ...middle, anchor: 'middle' });
  // +1 where the bar grows rightwards or upwards.
  const grows = (bar.to >= bar.from) !== reversed ? 1 : -1;
  const atEnd = where !== 'InsideBase';
  const outwards = where === 'OutsideEnd' ? grows : where === 'InsideEnd' ? -grows : grows;
  if (plane.horizontal) {
    const edge = (grows === 1) === atEnd ? x + width : x;
    return textElement(text, look, { x: edge + outwards * GAP, y: middle.y, anchor: outwards === 1 ? 'start' : 'end' });
  }
  const edge = (grows === 1) === atEnd ? y : y + height;
  return textElement(text, look, { x: middle.x, y: edge - outwards * (lineHeight(look) / 2 + 1), anchor: 'middle' });
}

/** A label at a point of a line: to the right of it by default, as Excel places it. */
export function pointLabel(text: string, at: Point, position: string, look: TextLook): string {
  const away = lineHeight(look) / 2 + GAP + 1;
  switch (position) {
    case 'Top': return textElement(text, look, { x: at.x, y: at.y - away, anchor: 'middle' });
    case 'Bottom': return textElement(text, look, { x: at.x, y: at.y + away, anchor: 'middle' });
    case 'Left': return textElement(text, look, { x: at.x - GAP - 3, y: at.y, anchor: 'end' });
    case 'Center': return textElement(text, look, { x: at.x, y: at.y, anchor: 'middle' });
    default: return textElement(text, look, { x: at.x + GAP + 3, y: at.y, anchor: 'start' });
  }
}
