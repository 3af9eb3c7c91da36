import { ChartType, DataLabelsState, newDataLabels, newSeries, PointState, SeriesState } from '../../model';
import { decodeText, XmlNode } from '../package';
import { Theme } from '../styles';
import { chartKind } from './chartKind';
import { LABEL_POSITIONS, MARKERS, wordFor } from './chartWords';
import { fontOf, readFill, readLine, readRichText } from './readShape';

export function readSeries(node: XmlNode, groupType: ChartType, theme: Theme): SeriesState {
  const marker = node.child('marker');
  const markerStyle = marker?.child('symbol')?.attribute('val');
  // A line with marks and one without differ in their series alone.
  const withMarks = groupType === 'Line' && markerStyle !== 'none';
  const series = newSeries(withMarks ? 'LineMarkers' : groupType);
  const shape = node.child('spPr');
  series.name = readName(node.child('tx'));
  series.values = reference(node.child('val') ?? node.child('yVal'));
  series.categories = reference(node.child('cat') ?? node.child('xVal'));
  series.fill = readFill(shape, theme);
  series.line = readLine(shape, theme);
  series.smooth = node.child('smooth')?.flag('val', true) ?? false;
  if (chartKind(groupType).element === 'scatterChart' && series.line.lineStyle === 'None') series.line = {};
  const { markerStyle: style, ...look } = readMarker(marker, theme);
  Object.assign(series, look, style !== undefined && series.chartType !== 'Line' && { markerStyle: style });
  readPoints(node, series, theme);
  readLabels(node.child('dLbls'), series, theme);
  return series;
}

type Marker = Pick<PointState, 'markerStyle' | 'markerSize' | 'markerBackgroundColor' | 'markerForegroundColor'>;

function readMarker(marker: XmlNode | undefined, theme: Theme): Marker {
  const style = marker?.child('symbol')?.attribute('val');
  const size = marker?.child('size')?.number('val');
  const background = readFill(marker?.child('spPr'), theme);
  const foreground = readLine(marker?.child('spPr'), theme).color;
  return {
    ...(style !== undefined && { markerStyle: wordFor(MARKERS, style, 'Automatic') }), ...(size !== undefined && { markerSize: size }),
    ...(background && { markerBackgroundColor: background }), ...(foreground !== undefined && { markerForegroundColor: foreground }),
  };
}

/** What one says otherwise than the other. */
function differences<Said extends object>(own: Said, common: Said): Partial<Said> {
  const differs = (key: keyof Said): boolean => JSON.stringify(own[key]) !== JSON.stringify(common[key]);
  return Object.fromEntries(Object.entries(own).filter(([key]) => differs(key as keyof Said))) as Partial<Said>;
}

function readName(node: XmlNode | undefined): string {
  const formula = node?.at('strRef', 'f')?.text;
  if (formula === undefined) return decodeText(node?.child('v')?.text ?? '');
  // LibreOffice writes a name of its own as a reference to a text.
  const text = /^"(.*)"$/s.exec(formula)?.[1];
  return text === undefined ? `=${formula}` : text.replaceAll('""', '"');
}

function reference(node: XmlNode | undefined): string {
  return node?.children.map((data) => data.child('f')?.text).find((text) => text !== undefined) ?? '';
}

function readPoints(node: XmlNode, series: SeriesState, theme: Theme): void {
  for (const point of node.all('dPt')) {
    const shape = point.child('spPr');
    const fill = readFill(shape, theme);
    const line = readLine(shape, theme);
    // The file says all of a point's look; kept is what differs from its series.
    const ownLine = shape !== undefined && JSON.stringify(line) !== JSON.stringify(series.line);
    change(series, point, { ...(shape && fill !== series.fill && { fill }), ...(ownLine && { line }), ...differences(readMarker(point.child('marker'), theme), readMarker(node.child('marker'), theme)) });
  }
}

function readLabels(node: XmlNode | undefined, series: SeriesState, theme: Theme): void {
  if (!node || node.child('delete')?.flag('val', true)) return;
  const labels = readLabelContent(node, series.chartType, theme);
  series.hasDataLabels = labels.showValue || labels.showSeriesName || labels.showCategoryName || labels.showPercentage;
  series.dataLabels = series.hasDataLabels ? labels : { ...labels, showValue: true };
  for (const label of node.all('dLbl')) {
    if (label.child('delete')?.flag('val', true)) {
      change(series, label, { hasDataLabel: false });
      continue;
    }
    const formula = label.at('tx', 'strRef', 'f')?.text;
    const text = readRichText(label.at('tx', 'rich'));
    const own = differences(readLabelContent(label, series.chartType, theme), series.dataLabels);
    change(series, label, {
      ...(!series.hasDataLabels && { hasDataLabel: true }), ...(formula !== undefined && { dataLabelFormula: `=${formula}` }), ...(text !== undefined && { dataLabelText: text }),
      ...(Object.keys(own).length > 0 && { dataLabel: own }),
    });
  }
}

function readLabelContent(node: XmlNode, chartType: ChartType, theme: Theme): DataLabelsState {
  const shown = (name: string): boolean => node.child(name)?.flag('val', true) ?? false;
  const format = node.child('numFmt');
  const standard = newDataLabels(chartType);
  const fill = readFill(node.child('spPr'), theme);
  return {
    showValue: shown('showVal'), showSeriesName: shown('showSerName'), showCategoryName: shown('showCatName'), showPercentage: shown('showPercent'),
    position: wordFor(LABEL_POSITIONS, node.child('dLblPos')?.attribute('val'), standard.position),
    numberFormat: format?.attribute('formatCode') ?? standard.numberFormat, linkNumberFormat: format?.flag('sourceLinked') ?? true, font: fontOf(node, theme),
    ...(fill && { fill }),
  };
}

function change(series: SeriesState, node: XmlNode, state: PointState): void {
  const index = node.child('idx')?.number('val');
  if (index !== undefined && Object.keys(state).length > 0) series.points.set(index, { ...series.points.get(index), ...state });
}
