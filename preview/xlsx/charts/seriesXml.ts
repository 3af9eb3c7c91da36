import { DataLabelsState, pointLabels, PointState, SeriesState } from '../../model';
import { element, escapeXml } from '../package';
import { allowedLabelPositions, chartKind } from './chartKind';
import { LABEL_POSITIONS, MARKERS } from './chartWords';
import { categoriesXml, numbersXml, textReferenceXml } from './dataXml';
import { ReferenceContext, referencedCells } from './references';
import { NO_LINE, fillXml, lineXml, richTextXml, shapeXml, textPropertiesXml } from './shapeXml';

/** One series; what comes after what depends on the kind of chart and is fixed by the format. */
export function seriesXml(series: SeriesState, index: number, context: ReferenceContext): string {
  const { element: group } = chartKind(series.chartType);
  const lines = group === 'lineChart' || group === 'scatterChart';
  const cells = (reference: string): ReturnType<typeof referencedCells> => referencedCells(reference, context);
  const scatter = group === 'scatterChart';
  return element('c:ser', undefined,
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    nameXml(series.name, context),
    // Points of a scatter chart are not joined unless somebody gave them a line.
    scatter && Object.keys(series.line).length === 0 ? shapeXml(undefined, { lineStyle: 'None' }) : shapeXml(lines ? undefined : series.fill, series.line),
    group === 'barChart' ? element('c:invertIfNegative', { val: false }) : undefined,
    lines ? markerXml(series) : undefined,
    ...pointsXml(series, lines),
    labelsXml(series, context),
    series.categories === '' ? undefined : scatter ? numbersXml('c:xVal', series.categories, cells(series.categories)) : categoriesXml('c:cat', series.categories, cells(series.categories)),
    series.values === '' ? undefined : numbersXml(scatter ? 'c:yVal' : 'c:val', series.values, cells(series.values)),
    lines ? element('c:smooth', { val: series.smooth }) : undefined);
}

function nameXml(name: string, context: ReferenceContext): string | undefined {
  if (name === '') return undefined;
  return element('c:tx', undefined, name.startsWith('=') ? textReferenceXml(name, referencedCells(name, context)) : element('c:v', undefined, escapeXml(name)));
}

type Marked = Pick<SeriesState, 'chartType' | 'markerStyle' | 'markerSize' | 'markerBackgroundColor' | 'markerForegroundColor'>;

function markerXml(series: Marked): string | undefined {
  const style = series.markerStyle ?? (series.chartType === 'Line' || series.chartType === 'LineStacked' ? 'None' : undefined);
  const shape = shapeXml(series.markerBackgroundColor, series.markerForegroundColor === undefined ? {} : { color: series.markerForegroundColor });
  if (style === undefined && series.markerSize === undefined && shape === undefined) return undefined;
  return element('c:marker', undefined,
    style === undefined ? undefined : element('c:symbol', { val: MARKERS[style] ?? 'auto' }),
    series.markerSize === undefined ? undefined : element('c:size', { val: Math.min(72, Math.max(2, Math.round(series.markerSize))) }),
    shape);
}

function pointsXml(series: SeriesState, lines: boolean): string[] {
  return [...series.points].sort(([a], [b]) => a - b).flatMap(([index, point]) => {
    if (point.fill === undefined && point.line === undefined && !marksItself(point)) return [];
    // A point takes over nothing of its series by itself.
    const shape = fillXml(point.fill === undefined ? series.fill : point.fill) + lineXml(point.line ?? series.line);
    const kind = chartKind(series.chartType).element;
    return element('c:dPt', undefined, element('c:idx', { val: index }), kind === 'barChart' ? element('c:invertIfNegative', { val: false }) : undefined,
      lines && marksItself(point) ? markerXml({ ...series, ...point, chartType: series.chartType }) : undefined, lines ? undefined : element('c:bubble3D', { val: false }), element('c:spPr', undefined, shape));
  });
}

function marksItself({ markerStyle, markerSize, markerBackgroundColor, markerForegroundColor }: PointState): boolean {
  return [markerStyle, markerSize, markerBackgroundColor, markerForegroundColor].some((said) => said !== undefined);
}

function labelsXml(series: SeriesState, context: ReferenceContext): string | undefined {
  const points = [...series.points].sort(([a], [b]) => a - b);
  const own = points.flatMap(([index, point]) => {
    if (point.hasDataLabel === false && series.hasDataLabels) return element('c:dLbl', undefined, element('c:idx', { val: index }), element('c:delete', { val: true }));
    const own = point.dataLabelFormula !== undefined || point.dataLabelText !== undefined || point.dataLabel !== undefined;
    if (!(point.hasDataLabel ?? series.hasDataLabels) || (!own && series.hasDataLabels)) return [];
    return element('c:dLbl', undefined, element('c:idx', { val: index }), ownText(point, pointLabels(series, index), context), ...labelContent(series, pointLabels(series, index)));
  });
  if (!series.hasDataLabels && own.length === 0) return undefined;
  const hidden = { ...series.dataLabels, showValue: false, showSeriesName: false, showCategoryName: false, showPercentage: false };
  return element('c:dLbls', undefined, ...own, ...labelContent(series, series.hasDataLabels ? series.dataLabels : hidden));
}

function ownText({ dataLabelFormula: formula, dataLabelText: text }: PointState, { font }: DataLabelsState, context: ReferenceContext): string | undefined {
  if (formula !== undefined) return element('c:tx', undefined, textReferenceXml(formula, referencedCells(formula, context)));
  return text === undefined ? undefined : element('c:tx', undefined, richTextXml(text, { font }));
}

function labelContent(series: SeriesState, labels: DataLabelsState): (string | undefined)[] {
  const position = allowedLabelPositions(series.chartType).includes(labels.position) ? LABEL_POSITIONS[labels.position] : undefined;
  return [
    labels.linkNumberFormat ? undefined : element('c:numFmt', { formatCode: labels.numberFormat, sourceLinked: false }),
    element('c:spPr', undefined, fillXml(labels.fill ?? null), NO_LINE),
    textPropertiesXml(labels.font),
    position === undefined ? undefined : element('c:dLblPos', { val: position }),
    element('c:showLegendKey', { val: false }),
    element('c:showVal', { val: labels.showValue }),
    element('c:showCatName', { val: labels.showCategoryName }),
    element('c:showSerName', { val: labels.showSeriesName }),
    element('c:showPercent', { val: labels.showPercentage }),
    element('c:showBubbleSize', { val: false }),
  ];
}
