import { ChartState, TextState } from '../../model/state';
import { HostLocale } from '../numberFormat';
import { categoryAxisElement, categoryGridlines, gridlines, valueAxisElement } from './axisElements';
import { Box, inset } from './box';
import { categoryTexts } from './categoryLabels';
import { ChartData } from './chartData';
import { LegendEntry, legendElement, legendLayout, legendLook, seriesEntry } from './legend';
import { ruleLook } from './palette';
import { pieElement, pieEntries } from './pie';
import { plotElements } from './plotElements';
import { categoryCount, plotGroups, stackingOf } from './plotGroup';
import { plotLayout } from './plotLayout';
import { scatterElement } from './scatter';
import { element } from './svg';
import { lineHeight, textElement, textLook, textWidth, wrapText } from './text';

const PADDING = 8;
const FRAME = { color: '#D9D9D9', weight: 0.75 } as const;

/** Draws a chart as Excel would: the same state and data always give the same SVG text, in a browser as in Node. */
export function chartSvg(chart: ChartState, data: ChartData, locale: HostLocale): string {
  const whole: Box = { x: 0, y: 0, width: chart.width, height: chart.height };
  const frame = element('rect', {
    x: 0.375, y: 0.375, width: Math.max(0, chart.width - 0.75), height: Math.max(0, chart.height - 0.75),
    fill: chart.fill === undefined ? '#FFFFFF' : chart.fill ?? 'none', ...ruleLook(chart.border, FRAME),
  });
  const titled = titleElement(chart, data.title, inset(whole, { left: PADDING, right: PADDING, top: PADDING, bottom: PADDING }));
  const listed = placeLegend(chart, data, titled.rest, locale);
  const content = chart.chartType === 'Pie' || chart.chartType === 'Doughnut'
    ? pieElement(chart, data, listed.rest, locale)
    : axisTitles(chart, data, listed.rest, (area) => plot(chart, data, area, locale));
  return element('svg', {
    xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${chart.width} ${chart.height}`, width: `${chart.width}pt`, height: `${chart.height}pt`,
    role: 'img', 'aria-label': data.title || chart.name,
  }, [frame, content, listed.svg, titled.svg]);
}

function plot(chart: ChartState, data: ChartData, area: Box, locale: HostLocale): string {
  if (chart.series.length === 0) return '';
  if (chart.chartType === 'XYScatter') return scatterElement(chart, data, area, locale);
  const groups = plotGroups(chart, data);
  const layout = plotLayout(chart, data, groups, area, locale);
  const { plane, primary, secondary } = layout;
  const categories = categoryTexts(data, categoryCount(data), locale);
  const drawn = groups.map((group) => plotElements(group, group.axis === 'Secondary' && secondary ? secondary.value : primary.value, { chart, data, categories, plane, locale }));
  const side = chart.categoryAxis.reversePlotOrder ? 'high' : 'low';
  const background = chart.plotFill ? element('rect', { x: plane.box.x, y: plane.box.y, width: plane.box.width, height: plane.box.height, fill: chart.plotFill }) : '';
  return background
    + categoryGridlines(chart.categoryAxis, plane)
    + gridlines(primary.state, primary.value, plane)
    + (secondary ? gridlines(secondary.state, secondary.value, plane) : '')
    + element('g', { class: 'series' }, drawn.map(({ marks }) => marks))
    + valueAxisElement(primary.state, primary.value, plane, primary.look, primary.labels, side)
    + (secondary ? valueAxisElement(secondary.state, secondary.value, plane, secondary.look, secondary.labels, side === 'low' ? 'high' : 'low') : '')
    + categoryAxisElement(chart.categoryAxis, primary.value, plane, layout.categoryLook, layout.categoryLabels)
    + element('g', { class: 'labels' }, drawn.map(({ labels }) => labels));
}

interface Placed {
  readonly svg: string;
  /** The room that is left */
  readonly rest: Box;
}

function titleElement(chart: ChartState, text: string, area: Box): Placed {
  if (!chart.title.visible || text === '') return { svg: '', rest: area };
  const look = textLook(14, chart.title.font, chart.font);
  const lines = wrapText(text, look, area.width * 0.96);
  const line = lineHeight(look);
  // Excel centres the title's box over the chart, whatever the alignment of its lines within the box.
  const align = chart.title.horizontalAlignment;
  const anchor = align === 'Left' ? 'start' : align === 'Right' ? 'end' : 'middle';
  const width = Math.max(...lines.map((part) => textWidth(part, look)));
  const start = chart.title.left ?? area.x + (area.width - width) / 2;
  const x = start + (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  const bottom = chart.title.position === 'Bottom';
  const first = chart.title.top ?? (bottom ? area.y + area.height - lines.length * line : area.y);
  const svg = element('g', { class: 'title' }, lines.map((part, index) => textElement(part, look, { x, y: first + (index + 0.5) * line, anchor })));
  const height = lines.length * line + 6;
  const rest = chart.title.overlay ? area : inset(area, bottom ? { bottom: height } : { top: height });
  return { svg, rest };
}

function placeLegend(chart: ChartState, data: ChartData, area: Box, locale: HostLocale): Placed {
  if (!chart.legend.visible) return { svg: '', rest: area };
  const look = legendLook(chart);
  const position = chart.legend.position;
  const layout = legendLayout(legendEntries(chart, data, locale), look, position, area);
  if (!layout) return { svg: '', rest: area };
  const { box } = layout;
  const svg = legendElement(layout, look);
  if (chart.legend.overlay) return { svg, rest: area };
  if (position === 'Left') return { svg, rest: inset(area, { left: box.width + 8 }) };
  if (position === 'Right' || position === 'Corner') return { svg, rest: inset(area, { right: box.width + 8 }) };
  return { svg, rest: inset(area, position === 'Top' ? { top: box.height + 4 } : { bottom: box.height + 4 }) };
}

/** Beside the plot Excel lists stacked columns, and bars, from the bottom up: in the order in which they lie. */
function legendEntries(chart: ChartState, data: ChartData, locale: HostLocale): LegendEntry[] {
  if (chart.chartType === 'Pie' || chart.chartType === 'Doughnut') return pieEntries(chart, data, locale);
  const entries = chart.series.flatMap((series, index) => (series.hiddenInLegend ? [] : [seriesEntry(series, data.series[index]?.name ?? '', index)]));
  const beside = chart.legend.position === 'Right' || chart.legend.position === 'Left';
  const piled = chart.chartType.startsWith('Column') && stackingOf(chart.chartType) !== 'none';
  const lying = chart.chartType === 'BarClustered' && !chart.categoryAxis.reversePlotOrder;
  return beside && (piled || lying) ? entries.reverse() : entries;
}

function axisTitles(chart: ChartState, data: ChartData, area: Box, draw: (area: Box) => string): string {
  const horizontal = chart.chartType.startsWith('Bar');
  const shown = (title: TextState, axisVisible: boolean, text: string): string => (title.visible && axisVisible ? text : '');
  const along = shown(chart.categoryAxis.title, chart.categoryAxis.visible, data.categoryAxisTitle);
  const across = shown(chart.valueAxis.title, chart.valueAxis.visible, data.valueAxisTitle);
  const second = shown(chart.secondaryValueAxis.title, chart.secondaryValueAxis.visible, data.secondaryValueAxisTitle);
  const [below, left] = horizontal ? [across, along] : [along, across];
  const belowState = horizontal ? chart.valueAxis.title : chart.categoryAxis.title;
  const leftState = horizontal ? chart.categoryAxis.title : chart.valueAxis.title;
  const belowLook = textLook(10, belowState.font, chart.font);
  const leftLook = textLook(10, leftState.font, chart.font);
  const rightLook = textLook(10, chart.secondaryValueAxis.title.font, chart.font);
  const rest = inset(area, {
    bottom: below ? lineHeight(belowLook) + 4 : 0,
    left: left ? lineHeight(leftLook) + 4 : 0,
    right: second && !horizontal ? lineHeight(rightLook) + 4 : 0,
  });
  const middle = { x: rest.x + rest.width / 2, y: rest.y + rest.height / 2 };
  return draw(rest)
    + (below ? textElement(below, belowLook, { x: middle.x, y: area.y + area.height - lineHeight(belowLook) / 2, anchor: 'middle' }) : '')
    + (left ? textElement(left, leftLook, { x: area.x + lineHeight(leftLook) / 2, y: middle.y, anchor: 'middle', turn: -90 }) : '')
    + (second && !horizontal ? textElement(second, rightLook, { x: area.x + area.width - lineHeight(rightLook) / 2, y: middle.y, anchor: 'middle', turn: -90 }) : '');
}

