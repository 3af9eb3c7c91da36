import { ChartState, newAxis, SeriesState, standardGapWidth, standardOverlap } from '../../model';
import { element } from '../package';
import { AxisPlace, axisXml } from './axisXml';
import { chartKind, hasAxes } from './chartKind';
import { BLANKS, CHART, DRAWING, LEGEND_POSITIONS, RELATIONSHIPS } from './chartWords';
import { storedText } from './dataXml';
import { ReferenceContext, referencedCells } from './references';
import { seriesXml } from './seriesXml';
import { AUTOMATIC_LINE, AUTOMATIC_TITLE_SIZE, chartTextXml, shapeXml, textPropertiesXml, titleXml } from './shapeXml';

const PRIMARY = { category: 500_000_001, value: 500_000_002 } as const;
const SECONDARY = { category: 500_000_003, value: 500_000_004 } as const;

/** The part of one chart, as Excel itself would draw it from the same state. */
export function chartXml(chart: ChartState, context: ReferenceContext): string {
  const cellText = (formula: string): string => storedText(referencedCells(formula, context).values[0]?.[0] ?? null) ?? '';
  const { legend } = chart;
  return element('c:chartSpace', { 'xmlns:c': CHART, 'xmlns:a': DRAWING, 'xmlns:r': RELATIONSHIPS },
    element('c:date1904', { val: false }),
    element('c:roundedCorners', { val: false }),
    element('c:chart', undefined,
      chart.title.visible ? titleXml(chart.title, chart, cellText, { size: AUTOMATIC_TITLE_SIZE, bold: false }) : undefined,
      element('c:autoTitleDeleted', { val: !chart.title.visible }),
      element('c:plotArea', undefined,
        element('c:layout'),
        ...groupsOf(chart).map((group) => groupXml(group, chart, context)),
        ...axesXml(chart, cellText),
        shapeXml(chart.plotFill, {})),
      legend.visible ? element('c:legend', undefined,
        element('c:legendPos', { val: LEGEND_POSITIONS[legend.position] ?? 'r' }),
        ...chart.series.flatMap((series, index) => (series.hiddenInLegend ? [element('c:legendEntry', undefined, element('c:idx', { val: index }), element('c:delete', { val: true }))] : [])),
        element('c:overlay', { val: legend.overlay }), textPropertiesXml(legend.font)) : undefined,
      element('c:plotVisOnly', { val: chart.plotVisibleOnly }),
      element('c:dispBlanksAs', { val: BLANKS[chart.displayBlanksAs] })),
    shapeXml(chart.fill, chart.border, AUTOMATIC_LINE),
    chartTextXml(chart.font));
}

/** Series of one kind on one pair of axes are drawn together and share their gap and overlap. */
function groupsOf(chart: ChartState): SeriesState[][] {
  const groups = new Map<string, SeriesState[]>();
  for (const series of chart.series) {
    const key = `${JSON.stringify(chartKind(series.chartType))} ${series.axisGroup}`;
    groups.set(key, [...(groups.get(key) ?? []), series]);
  }
  return [...groups.values()];
}

function groupXml(group: readonly SeriesState[], chart: ChartState, context: ReferenceContext): string {
  const first = group[0]!;
  const kind = chartKind(first.chartType);
  const axes = first.axisGroup === 'Secondary' ? SECONDARY : PRIMARY;
  const bars = kind.element === 'barChart';
  const round = !hasAxes(first.chartType);
  const gapWidth = group.find((series) => series.gapWidth !== undefined)?.gapWidth ?? standardGapWidth(first.chartType);
  const overlap = group.find((series) => series.overlap !== undefined)?.overlap ?? standardOverlap(first.chartType);
  return element(`c:${kind.element}`, undefined,
    kind.direction === undefined ? undefined : element('c:barDir', { val: kind.direction }),
    kind.grouping === undefined ? undefined : element('c:grouping', { val: kind.grouping }),
    kind.element === 'scatterChart' ? element('c:scatterStyle', { val: 'lineMarker' }) : undefined,
    element('c:varyColors', { val: round }),
    ...group.map((series) => seriesXml(series, chart.series.indexOf(series), context)),
    bars ? element('c:gapWidth', { val: Math.min(500, Math.max(0, Math.round(gapWidth))) }) : undefined,
    bars ? element('c:overlap', { val: Math.min(100, Math.max(-100, Math.round(overlap))) }) : undefined,
    kind.element === 'lineChart' ? element('c:marker', { val: true }) : undefined,
    round ? element('c:firstSliceAng', { val: 0 }) : undefined,
    kind.element === 'doughnutChart' ? element('c:holeSize', { val: 50 }) : undefined,
    ...(round ? [] : [element('c:axId', { val: axes.category }), element('c:axId', { val: axes.value })]));
}

function axesXml(chart: ChartState, cellText: (formula: string) => string): string[] {
  const drawn = chart.series.filter((series) => hasAxes(series.chartType));
  if (drawn.length === 0) return [];
  // Bars lie: their categories run up the side.
  const lying = drawn.some((series) => chartKind(series.chartType).direction === 'bar');
  const scatter = drawn.every((series) => series.chartType === 'XYScatter');
  const between = !drawn.every((series) => chartKind(series.chartType).element === 'areaChart' || series.chartType === 'XYScatter');
  const place = (kind: AxisPlace['kind'], id: number, crossingId: number, side: AxisPlace['side'], crosses: AxisPlace['crosses'] = 'autoZero'): AxisPlace =>
    ({ kind, id, crossingId, side, crosses, between, linkedFormat: kind === 'valAx' && drawn.some((series) => chartKind(series.chartType).grouping === 'percentStacked') ? '0%' : 'General' });
  const xml = (axis: ChartState['valueAxis'], where: AxisPlace): string => axisXml(axis, where, chart, cellText);
  const axes = [
    xml(chart.categoryAxis, place(scatter ? 'valAx' : 'catAx', PRIMARY.category, PRIMARY.value, lying ? 'l' : 'b')),
    xml(chart.valueAxis, place('valAx', PRIMARY.value, PRIMARY.category, lying ? 'b' : 'l')),
  ];
  if (drawn.some((series) => series.axisGroup === 'Secondary')) {
    const hidden = { ...newAxis(false), visible: false, reversePlotOrder: chart.categoryAxis.reversePlotOrder };
    axes.push(
      xml(hidden, place(scatter ? 'valAx' : 'catAx', SECONDARY.category, SECONDARY.value, lying ? 'l' : 'b')),
      xml(chart.secondaryValueAxis, place('valAx', SECONDARY.value, SECONDARY.category, lying ? 't' : 'r', 'max')));
  }
  return axes;
}
