import { ChartState, pointLabels } from '../../model/state';
import { formatValue, HostLocale } from '../numberFormat';
import { gridlines, valueAxisElement } from './axisElements';
import { axisScale } from './axisScale';
import { Box, inset } from './box';
import { ChartData, plottedNumber } from './chartData';
import { labelLook, labelText, pointLabel } from './dataLabels';
import { polyline, smoothLine } from './lineGeometry';
import { markedPoint, marker } from './marker';
import { automaticColor, strokeLook } from './palette';
import { acrossOf, Plane, Point, ValueAxis } from './plane';
import { element } from './svg';
import { lineHeight, textLook, textWidth } from './text';

/** An XY chart: both axes carry values, and the "categories" of a series are its x values (1, 2, 3 … where there are none). */
export function scatterElement(chart: ChartState, data: ChartData, area: Box, locale: HostLocale): string {
  const points = data.series.map((series) => series.values.flatMap((cell, point) => {
    const y = plottedNumber(cell, chart.displayBlanksAs);
    const x = series.categories.length === 0 ? point + 1 : plottedNumber(series.categories[point]);
    return x === undefined || y === undefined ? [] : [{ x, y, point }];
  }));
  const all = points.flat();
  const axisOf = (key: 'x' | 'y', state: ChartState['valueAxis'], intervals: number): ValueAxis => {
    const values = all.map((point) => point[key]);
    const [low, high] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
    return { scale: axisScale(low, high, intervals, state), reversed: state.reversePlotOrder };
  };
  const xLook = textLook(9, chart.categoryAxis.font, chart.font);
  const yLook = textLook(9, chart.valueAxis.font, chart.font);
  const xAxis = axisOf('x', chart.categoryAxis, Math.max(1, Math.floor(area.width / 40)));
  const yAxis = axisOf('y', chart.valueAxis, Math.max(1, Math.floor(area.height / (yLook.size * 2.2))));
  const format = (state: ChartState['valueAxis'], source: string | undefined): string => (state.linkNumberFormat ? source ?? 'General' : state.numberFormat || 'General');
  const xLabels = xAxis.scale.ticks.map((tick) => formatValue(tick, format(chart.categoryAxis, data.series[0]?.categories[0]?.numberFormat), locale));
  const yLabels = yAxis.scale.ticks.map((tick) => formatValue(tick, format(chart.valueAxis, data.series[0]?.values[0]?.numberFormat), locale));
  const box = inset(area, {
    left: chart.valueAxis.visible ? Math.max(0, ...yLabels.map((label) => textWidth(label, yLook))) + 7 : 0,
    bottom: chart.categoryAxis.visible ? lineHeight(xLook) + 6 : 0,
    top: lineHeight(yLook) / 2, right: Math.max(0, ...xLabels.slice(-1).map((label) => textWidth(label, xLook) / 2)),
  });
  const upright: Plane = { box, horizontal: false, categoryCount: 0, categoriesReversed: false, edgeToEdge: false };
  const lying: Plane = { ...upright, horizontal: true };
  const place = (point: { x: number; y: number }): Point => ({ x: acrossOf(lying, xAxis, point.x), y: acrossOf(upright, yAxis, point.y) });

  const marks: string[] = [];
  const labels: string[] = [];
  chart.series.forEach((series, index) => {
    const accent = automaticColor(index);
    const placed = (points[index] ?? []).map((point) => ({ ...point, at: place(point) }));
    // Excel's plain XY chart draws no line; one is drawn when it was given a look.
    if (series.line.color !== undefined || series.line.weight !== undefined) {
      const line = placed.map(({ at }) => at);
      marks.push(element('path', { d: series.smooth ? smoothLine(line) : polyline(line), ...strokeLook(series.line, accent) }));
    }
    for (const { at, point, y } of placed) {
      marks.push(element('g', { 'data-series': index, 'data-point': point }, [marker(markedPoint(series, point), at, series.line.color ?? accent)]));
      const text = labelText(series, data.series[index]!, '', point, y, locale);
      if (text !== undefined) labels.push(pointLabel(text, at, pointLabels(series, point).position, labelLook(chart, series, point)));
    }
  });
  return gridlines(chart.categoryAxis, xAxis, lying) + gridlines(chart.valueAxis, yAxis, upright)
    + valueAxisElement(chart.categoryAxis, xAxis, lying, xLook, xLabels, 'low') + valueAxisElement(chart.valueAxis, yAxis, upright, yLook, yLabels, 'low')
    + element('g', { class: 'series' }, marks) + element('g', { class: 'labels' }, labels);
}
