import { ChartState, pointLabels } from '../../model/state';
import { HostLocale } from '../numberFormat';
import { Box } from './box';
import { ChartData, plottedNumber } from './chartData';
import { categoryTexts } from './categoryLabels';
import { labelLook, labelText } from './dataLabels';
import { LegendEntry } from './legend';
import { automaticColor, shapeLook } from './palette';
import { categoryCount } from './plotGroup';
import { element, escapeText, round } from './svg';
import { textElement, textWidth } from './text';

/** Part of a full turn that a slice covers, from the top, clockwise. */
export interface Slice {
  readonly point: number;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** Excel's doughnuts leave three quarters of the radius open. */
const HOLE = 0.75;
const SLICE_EDGE = { color: '#FFFFFF', weight: 1.5 } as const;

/** Slices are shares of the sum of magnitudes; gaps and zeros have none. */
export function slicesOf(values: readonly (number | undefined)[]): Slice[] {
  const total = values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);
  if (total === 0) return [];
  let end = 0;
  return values.flatMap((value, point): Slice[] => {
    if (!value) return [];
    const start = end;
    end += Math.abs(value) / total;
    return [{ point, value, start, end }];
  });
}

export function pieEntries(chart: ChartState, data: ChartData, locale: HostLocale): LegendEntry[] {
  return categoryTexts(data, categoryCount(data), locale).map((text, point) => ({
    text,
    long: false,
    swatch: (at) => element('rect', { x: at.x, y: at.y, width: at.width, height: at.height, ...sliceLook(chart, 0, point), stroke: undefined }),
  }));
}

/** A pie shows its first series only; a doughnut shows one ring a series, the first innermost. */
export function pieElement(chart: ChartState, data: ChartData, box: Box, locale: HostLocale): string {
  const doughnut = chart.chartType === 'Doughnut';
  const labelled = chart.series.some((series) => series.hasDataLabels) && !doughnut;
  const radius = Math.max(1, Math.min(box.width, box.height) / 2 - (labelled ? 14 : 2));
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const rings = doughnut ? data.series.length : Math.min(1, data.series.length);
  const hole = doughnut ? radius * HOLE * (rings > 1 ? 0.6 : 1) : 0;
  const texts = categoryTexts(data, categoryCount(data), locale);
  const parts: string[] = [];
  const labels: string[] = [];
  for (let ring = 0; ring < rings; ring++) {
    const series = chart.series[ring]!;
    const seriesData = data.series[ring]!;
    const inner = hole + ((radius - hole) / rings) * ring;
    const outer = hole + ((radius - hole) / rings) * (ring + 1);
    for (const slice of slicesOf(seriesData.values.map((cell) => plottedNumber(cell)))) {
      const tip = element('title', {}, [escapeText(`${seriesData.name} · ${texts[slice.point] ?? ''}: ${slice.value}`)]);
      parts.push(element('path', { d: slicePath(centre, inner, outer, slice), 'fill-rule': 'evenodd', 'data-series': ring, 'data-point': slice.point, ...sliceLook(chart, ring, slice.point) }, [tip]));
      const text = labelText(series, seriesData, texts[slice.point] ?? '', slice.point, slice.value, locale, slice.end - slice.start);
      if (text === undefined) continue;
      const look = labelLook(chart, series, slice.point);
      const inside = doughnut || isInside(pointLabels(series, slice.point).position, text, slice, outer, look);
      const distance = doughnut || pointLabels(series, slice.point).position === 'Center' ? (inner + outer) / 2 : inside ? outer * 0.78 : outer + 9;
      const angle = ((slice.start + slice.end) / 2) * 2 * Math.PI;
      const at = { x: centre.x + Math.sin(angle) * distance, y: centre.y - Math.cos(angle) * distance };
      const anchor = inside || Math.abs(Math.sin(angle)) < 0.25 ? 'middle' : Math.sin(angle) > 0 ? 'start' : 'end';
      labels.push(textElement(text, look, { ...at, anchor }));
    }
  }
  return element('g', { class: 'series' }, parts) + element('g', { class: 'labels' }, labels);
}

function sliceLook(chart: ChartState, ring: number, point: number): ReturnType<typeof shapeLook> {
  const series = chart.series[ring];
  const own = series?.points.get(point);
  const line = own?.line ?? series?.line ?? {};
  const edged = line.color === undefined && line.lineStyle === undefined ? { color: SLICE_EDGE.color, weight: SLICE_EDGE.weight } : line;
  return shapeLook(own?.fill !== undefined ? own.fill : series?.fill, edged, automaticColor(point));
}

function isInside(position: string, text: string, slice: Slice, radius: number, look: Parameters<typeof textWidth>[1]): boolean {
  if (position === 'OutsideEnd') return false;
  if (position === 'Center' || position === 'InsideEnd') return true;
  const arc = (slice.end - slice.start) * 2 * Math.PI * radius * 0.78;
  return arc > textWidth(text, look) + 4;
}

function slicePath(centre: { x: number; y: number }, inner: number, outer: number, slice: Slice): string {
  // A whole turn cannot be one arc: its ends coincide.
  if (slice.end - slice.start > 0.9999) {
    const ring = (r: number): string => `M${round(centre.x - r)} ${round(centre.y)}a${round(r)} ${round(r)} 0 1 0 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 0 ${round(-2 * r)} 0Z`;
    return ring(outer) + (inner > 0 ? ring(inner) : '');
  }
  const at = (turn: number, r: number): string => `${round(centre.x + Math.sin(turn * 2 * Math.PI) * r)} ${round(centre.y - Math.cos(turn * 2 * Math.PI) * r)}`;
  const large = slice.end - slice.start > 0.5 ? 1 : 0;
  const outside = `M${at(slice.start, outer)}A${round(outer)} ${round(outer)} 0 ${large} 1 ${at(slice.end, outer)}`;
  return inner > 0
    ? `${outside}L${at(slice.end, inner)}A${round(inner)} ${round(inner)} 0 ${large} 0 ${at(slice.start, inner)}Z`
    : `${outside}L${round(centre.x)} ${round(centre.y)}Z`;
}
