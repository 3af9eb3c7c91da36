import { ChartState, SeriesState } from '../../model/state';
import { Box } from './box';
import { marker } from './marker';
import { automaticColor, isLineType, shapeLook, strokeLook } from './palette';
import { element } from './svg';
import { fitText, lineHeight, textElement, textLook, TextLook, textWidth } from './text';

/** A line of the legend: a series, or in a pie one of its slices. */
export interface LegendEntry {
  readonly text: string;
  readonly swatch: (at: Box) => string;
  /** Lines need a longer sample than fills. */
  readonly long: boolean;
}

export interface LegendLayout {
  readonly box: Box;
  readonly places: readonly { readonly entry: LegendEntry; readonly x: number; readonly y: number; readonly width: number }[];
}

const SWATCH = 5;
const SAMPLE = 18;
const BETWEEN = 12;

export function legendLook(chart: ChartState): TextLook {
  return textLook(9, chart.legend.font, chart.font);
}

export function seriesEntry(series: SeriesState, name: string, index: number): LegendEntry {
  const accent = automaticColor(index);
  const long = isLineType(series.chartType) || series.chartType === 'XYScatter';
  return {
    text: name,
    long,
    swatch: (at) => (long
      ? (series.chartType === 'XYScatter' ? '' : element('path', { d: `M${at.x} ${at.y + at.height / 2}H${at.x + at.width}`, ...strokeLook(series.line, accent) }))
        + marker(series, { x: at.x + at.width / 2, y: at.y + at.height / 2 }, series.line.color ?? accent)
      : element('rect', { x: at.x, y: at.y, width: at.width, height: at.height, ...shapeLook(series.fill, series.line, accent) })),
  };
}

/** Where the legend lies within the room there is, centred on its side. `undefined` when there is nothing to show. */
export function legendLayout(entries: readonly LegendEntry[], look: TextLook, position: string, area: Box): LegendLayout | undefined {
  if (entries.length === 0) return undefined;
  return position === 'Left' || position === 'Right' || position === 'Corner'
    ? columnLayout(entries, look, position, area)
    : rowLayout(entries, look, position, area);
}

function sampleWidth(entry: LegendEntry): number {
  return entry.long ? SAMPLE : SWATCH;
}

function columnLayout(entries: readonly LegendEntry[], look: TextLook, position: string, area: Box): LegendLayout {
  const line = lineHeight(look) + 4;
  const most = area.width * 0.35;
  const widest = Math.max(...entries.map((entry) => sampleWidth(entry) + 4 + textWidth(entry.text, look)));
  const width = Math.min(widest, most) + 4;
  const height = Math.min(entries.length * line, area.height);
  const x = position === 'Left' ? area.x : area.x + area.width - width;
  const y = position === 'Corner' ? area.y : area.y + (area.height - height) / 2;
  const shown = entries.slice(0, Math.max(1, Math.floor(area.height / line)));
  return { box: { x, y, width, height }, places: shown.map((entry, index) => ({ entry, x: x + 2, y: y + index * line + line / 2, width: width - 4 })) };
}

function rowLayout(entries: readonly LegendEntry[], look: TextLook, position: string, area: Box): LegendLayout {
  const line = lineHeight(look) + 3;
  const rows: LegendEntry[][] = [[]];
  let used = 0;
  const widthOf = (entry: LegendEntry): number => Math.min(sampleWidth(entry) + 4 + textWidth(entry.text, look), area.width);
  for (const entry of entries) {
    if (rows.at(-1)!.length > 0 && used + BETWEEN + widthOf(entry) > area.width) {
      rows.push([]);
      used = 0;
    }
    used += (rows.at(-1)!.length > 0 ? BETWEEN : 0) + widthOf(entry);
    rows.at(-1)!.push(entry);
  }
  const height = rows.length * line;
  const y = position === 'Top' ? area.y : area.y + area.height - height;
  const places = rows.flatMap((row, index) => {
    const total = row.reduce((sum, entry) => sum + widthOf(entry), 0) + BETWEEN * (row.length - 1);
    let x = area.x + (area.width - total) / 2;
    return row.map((entry) => {
      const place = { entry, x, y: y + index * line + line / 2, width: widthOf(entry) };
      x += widthOf(entry) + BETWEEN;
      return place;
    });
  });
  return { box: { x: area.x, y, width: area.width, height }, places };
}

export function legendElement(layout: LegendLayout, look: TextLook): string {
  return element('g', { class: 'legend' }, layout.places.map(({ entry, x, y, width }) => {
    const sample = sampleWidth(entry);
    const swatch = entry.swatch({ x, y: y - SWATCH / 2, width: sample, height: SWATCH });
    return swatch + textElement(fitText(entry.text, look, width - sample - 3), look, { x: x + sample + 4, y, anchor: 'start' });
  }));
}
