import { AxisState, ChartState, ChartType, DataLabelsState, SeriesState, TextState } from './chart';

/** A chart as Excel makes it when nothing is said: legend below, grid lines across the value axis, automatic colours. */
export function newChart(id: string, name: string, chartType: ChartType): ChartState {
  return {
    id, name, chartType, left: 0, top: 0, width: 360, height: 216,
    title: newText(true), legend: { visible: true, position: 'Bottom', overlay: false, font: {} },
    categoryAxis: newAxis(false), valueAxis: newAxis(true), secondaryValueAxis: newAxis(false),
    series: [], fill: undefined, border: {}, plotFill: undefined, font: {}, displayBlanksAs: 'NotPlotted', plotVisibleOnly: true,
  };
}

export function newAxis(gridlines: boolean): AxisState {
  return {
    visible: true, minimum: '', maximum: '', majorUnit: '', minorUnit: '',
    majorGridlines: { visible: gridlines, line: {} }, minorGridlines: { visible: false, line: {} },
    title: newText(false), numberFormat: 'General', linkNumberFormat: true, reversePlotOrder: false, tickLabelPosition: 'NextToAxis',
    majorTickMark: 'None', minorTickMark: 'None', font: {}, line: {},
  };
}

export function newSeries(chartType: ChartType): SeriesState {
  return {
    name: '', values: '', categories: '', chartType, axisGroup: 'Primary', fill: undefined, line: {}, smooth: false,
    hasDataLabels: false, dataLabels: newDataLabels(chartType), points: new Map(),
  };
}

export function newDataLabels(chartType: ChartType): DataLabelsState {
  return {
    showValue: true, showSeriesName: false, showCategoryName: false, showPercentage: false, position: standardLabelPosition(chartType),
    numberFormat: 'General', linkNumberFormat: true, font: {},
  };
}

/** The label of one point: as its series has it, but for what was said of it alone. */
export function pointLabels(series: SeriesState, index: number): DataLabelsState {
  return { ...series.dataLabels, ...series.points.get(index)?.dataLabel };
}

function newText(visible: boolean): TextState {
  return { text: '', visible, font: {} };
}

/** Space between categories, in per cent of a column's width. */
export function standardGapWidth(chartType: ChartType): number {
  if (chartType === 'ColumnClustered') return 219;
  return chartType === 'BarClustered' ? 182 : 150;
}

/** How far columns of one category lie over each other, in per cent. */
export function standardOverlap(chartType: ChartType): number {
  if (chartType === 'ColumnClustered') return -27;
  return chartType === 'BarClustered' ? 0 : 100;
}

export function standardLabelPosition(chartType: ChartType): string {
  if (chartType === 'ColumnClustered' || chartType === 'BarClustered') return 'OutsideEnd';
  if (chartType.startsWith('Line') || chartType === 'XYScatter') return 'Right';
  return chartType === 'Pie' ? 'BestFit' : 'Center';
}
