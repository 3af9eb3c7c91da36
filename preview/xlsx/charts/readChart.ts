import { AxisState, ChartState, FontState, newAxis, newChart, SeriesState } from '../../model';
import { XmlNode } from '../package';
import { Theme } from '../styles';
import { chartTypeOf } from './chartKind';
import { BLANKS, LEGEND_POSITIONS, TICK_LABELS, TICK_MARKS, wordFor } from './chartWords';
import { AnchoredChart } from './drawing';
import { readSeries } from './readSeries';
import { fontOf, readFill, readLine, readTitle } from './readShape';
import { AUTOMATIC_TEXT_SIZE, AUTOMATIC_TITLE_SIZE } from './shapeXml';

/** @returns undefined for kinds of charts that the workbook does not hold (surface, stock, bubble …) */
export function readChart(part: XmlNode, id: string, place: AnchoredChart, theme: Theme): ChartState | undefined {
  const node = part.child('chart');
  const plot = node?.child('plotArea');
  if (!node || !plot) return undefined;
  const series = readGroups(plot, theme);
  const first = series[0];
  if (!first) return undefined;
  const chart = newChart(id, place.name, first.chartType);
  Object.assign(chart, { left: place.left, top: place.top, width: place.width, height: place.height, series });
  const deleted = node.child('autoTitleDeleted')?.flag('val', true) ?? false;
  chart.title = readTitle(deleted ? undefined : node.child('title'), chart, theme);
  chart.title.font = withoutAutomatic(chart.title.font, { size: AUTOMATIC_TITLE_SIZE, bold: false });
  const legend = node.child('legend');
  chart.legend = {
    visible: legend !== undefined, position: wordFor(LEGEND_POSITIONS, legend?.child('legendPos')?.attribute('val'), 'Right'),
    overlay: legend?.child('overlay')?.flag('val', true) ?? false, font: fontOf(legend, theme),
  };
  for (const entry of legend?.all('legendEntry') ?? []) {
    const of = chart.series[entry.child('idx')?.number('val') ?? -1];
    if (of && entry.child('delete')?.flag('val', true)) of.hiddenInLegend = true;
  }
  readAxes(plot, chart, theme);
  chart.plotFill = readFill(plot.child('spPr'), theme);
  chart.fill = readFill(part.child('spPr'), theme);
  chart.border = readLine(part.child('spPr'), theme);
  chart.font = withoutAutomatic(fontOf(part, theme), { size: AUTOMATIC_TEXT_SIZE });
  chart.plotVisibleOnly = node.child('plotVisOnly')?.flag('val', true) ?? true;
  chart.displayBlanksAs = wordFor<ChartState['displayBlanksAs']>(BLANKS, node.child('dispBlanksAs')?.attribute('val'), 'Zero');
  return chart;
}

function readGroups(plot: XmlNode, theme: Theme): SeriesState[] {
  const groups = plot.children.filter(({ name }) => /Chart$/.test(name));
  const primaryAxis = groups[0]?.child('axId')?.attribute('val');
  const read = groups.flatMap((group) => {
    const type = chartTypeOf(group.name, group.child('barDir')?.attribute('val'), group.child('grouping')?.attribute('val'));
    if (type === undefined) return [];
    return group.all('ser').map((node) => {
      const series = readSeries(node, type, theme);
      if (group.child('axId')?.attribute('val') !== primaryAxis) series.axisGroup = 'Secondary';
      const gapWidth = group.child('gapWidth')?.number('val');
      const overlap = group.child('overlap')?.number('val');
      if (gapWidth !== undefined) series.gapWidth = gapWidth;
      if (overlap !== undefined) series.overlap = overlap;
      return { order: node.child('order')?.number('val') ?? 0, series };
    });
  });
  return read.sort((a, b) => a.order - b.order).map(({ series }) => series);
}

function readAxes(plot: XmlNode, chart: ChartState, theme: Theme): void {
  const axes = plot.children.filter(({ name }) => /^(cat|val|date)Ax$/.test(name));
  const ids = new Map(axes.map((axis) => [axis.child('axId')?.attribute('val'), axis]));
  const pairs = plot.children.filter(({ name }) => /Chart$/.test(name)).map((group) => group.all('axId').map((id) => ids.get(id.attribute('val'))));
  const [primary, secondary] = pairs.filter((pair, index) => pairs.findIndex((other) => other[0] === pair[0]) === index);
  const [category, value, second] = [primary?.[0], primary?.[1], secondary?.[1]];
  if (category) chart.categoryAxis = readAxis(category, chart, theme);
  if (value) chart.valueAxis = readAxis(value, chart, theme);
  if (second) chart.secondaryValueAxis = readAxis(second, chart, theme);
}

/** What Excel writes out although nobody chose it. */
function withoutAutomatic(font: FontState, automatic: FontState): FontState {
  return Object.fromEntries(Object.entries(font).filter(([key, value]) => automatic[key as keyof FontState] !== value));
}

function readAxis(node: XmlNode, chart: ChartState, theme: Theme): AxisState {
  const axis = newAxis(false);
  const scaling = node.child('scaling');
  const number = (holder: XmlNode | undefined, name: string): number | '' => holder?.child(name)?.number('val') ?? '';
  const word = (name: string): string | undefined => node.child(name)?.attribute('val');
  const gridlines = (name: string): AxisState['majorGridlines'] => {
    const lines = node.child(name);
    return { visible: lines !== undefined, line: readLine(lines?.child('spPr'), theme) };
  };
  const format = node.child('numFmt');
  const line = readLine(node.child('spPr'), theme);
  return {
    ...axis,
    visible: !(node.child('delete')?.flag('val', true) ?? false),
    minimum: number(scaling, 'min'), maximum: number(scaling, 'max'), majorUnit: number(node, 'majorUnit'), minorUnit: number(node, 'minorUnit'),
    majorGridlines: gridlines('majorGridlines'), minorGridlines: gridlines('minorGridlines'),
    title: readTitle(node.child('title'), chart, theme),
    numberFormat: (format?.flag('sourceLinked') ? undefined : format?.attribute('formatCode')) ?? axis.numberFormat, linkNumberFormat: format?.flag('sourceLinked') ?? true,
    reversePlotOrder: scaling?.child('orientation')?.attribute('val') === 'maxMin',
    tickLabelPosition: wordFor<AxisState['tickLabelPosition']>(TICK_LABELS, word('tickLblPos'), 'NextToAxis'),
    majorTickMark: wordFor<AxisState['majorTickMark']>(TICK_MARKS, word('majorTickMark'), 'Cross'),
    minorTickMark: wordFor<AxisState['minorTickMark']>(TICK_MARKS, word('minorTickMark'), 'Cross'),
    ...(node.child('tickLblSkip') && { tickLabelSpacing: node.child('tickLblSkip')!.number('val') }),
    font: fontOf(node, theme), line: node.name === 'valAx' && line.lineStyle === 'None' ? {} : line,
  };
}
