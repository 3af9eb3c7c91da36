import { ChartState, pointLabels } from '../../model/state';
import { formatValue, HostLocale } from '../numberFormat';
import { barsOf } from './barGeometry';
import { ChartData } from './chartData';
import { barLabel, labelLook, labelText, pointLabel } from './dataLabels';
import { areaPath, linePieces, polyline, smoothLine } from './lineGeometry';
import { markedPoint, marker } from './marker';
import { automaticColor, shapeLook, strokeLook } from './palette';
import { Plane, ValueAxis } from './plane';
import { PlotGroup } from './plotGroup';
import { element, escapeText } from './svg';

/** What is drawn of a group: the marks first, and the labels apart, so that no mark of another group covers them. */
export interface PlotElements {
  readonly marks: string;
  readonly labels: string;
}

interface Drawing {
  readonly chart: ChartState;
  readonly data: ChartData;
  readonly categories: readonly string[];
  readonly plane: Plane;
  readonly locale: HostLocale;
}

export function plotElements(group: PlotGroup, axis: ValueAxis, drawing: Drawing): PlotElements {
  if (group.kind === 'bar') return barElements(group, axis, drawing);
  return group.kind === 'line' ? lineElements(group, axis, drawing) : areaElements(group, axis, drawing);
}

function barElements(group: PlotGroup, axis: ValueAxis, drawing: Drawing): PlotElements {
  const marks: string[] = [];
  const labels: string[] = [];
  for (const bar of barsOf(group, drawing.plane, axis)) {
    const series = drawing.chart.series[bar.series]!;
    const own = series.points.get(bar.category);
    marks.push(element('rect', {
      x: bar.box.x, y: bar.box.y, width: bar.box.width, height: bar.box.height, 'data-series': bar.series, 'data-point': bar.category,
      ...shapeLook(own?.fill !== undefined ? own.fill : series.fill, own?.line ?? series.line, automaticColor(bar.series)),
    }, [tip(drawing, bar.series, bar.category, bar.value)]));
    const text = label(drawing, bar.series, bar.category, bar.value);
    if (text !== undefined) labels.push(barLabel(text, bar, drawing.plane, pointLabels(series, bar.category).position, group.stacking !== 'none', labelLook(drawing.chart, series, bar.category), axis.reversed));
  }
  return { marks: marks.join(''), labels: labels.join('') };
}

function lineElements(group: PlotGroup, axis: ValueAxis, drawing: Drawing): PlotElements {
  const marks: string[] = [];
  const labels: string[] = [];
  for (const series of group.series) {
    const accent = automaticColor(series.index);
    for (const piece of linePieces(series, drawing.plane, axis, drawing.chart.displayBlanksAs === 'Interpolated')) {
      marks.push(element('path', { d: series.state.smooth ? smoothLine(piece) : polyline(piece), 'data-series': series.index, ...strokeLook(series.state.line, accent) }));
      for (const point of piece) {
        const drawn = marker(markedPoint(series.state, point.category), point, series.state.points.get(point.category)?.line?.color ?? series.state.line.color ?? accent);
        const hit = element('circle', { cx: point.x, cy: point.y, r: 5, fill: 'transparent', 'data-series': series.index, 'data-point': point.category }, [tip(drawing, series.index, point.category, point.value)]);
        marks.push(drawn, hit);
        const text = label(drawing, series.index, point.category, point.value);
        if (text !== undefined) labels.push(pointLabel(text, point, pointLabels(series.state, point.category).position, labelLook(drawing.chart, series.state, point.category)));
      }
    }
  }
  return { marks: marks.join(''), labels: labels.join('') };
}

function areaElements(group: PlotGroup, axis: ValueAxis, drawing: Drawing): PlotElements {
  const marks = group.series.map((series) => element('path', {
    d: areaPath(series, drawing.plane, axis), 'data-series': series.index,
    ...shapeLook(series.state.fill, series.state.line, automaticColor(series.index)),
  }));
  return { marks: marks.join(''), labels: '' };
}

function label({ chart, data, categories, locale }: Drawing, series: number, point: number, value: number): string | undefined {
  return labelText(chart.series[series]!, data.series[series]!, categories[point] ?? '', point, value, locale);
}

/** What Excel's hint says when the pointer rests on a point. */
function tip({ data, categories, locale }: Drawing, series: number, point: number, value: number): string {
  const code = data.series[series]?.values[point]?.numberFormat ?? 'General';
  return element('title', {}, [escapeText(`${data.series[series]?.name ?? ''} · ${categories[point] ?? ''}: ${formatValue(value, code, locale)}`)]);
}
