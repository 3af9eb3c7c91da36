import { AxisState, ChartState, ChartType, newChart, newSeries, SeriesState, Value } from '../../../../preview/model/state';
import { ChartCell, ChartData, SeriesData } from '../../../../preview/page/chart/chartData';

type Axes = 'valueAxis' | 'categoryAxis' | 'secondaryValueAxis';

/** A series with Excel's defaults. */
export function sampleSeries(chartType: ChartType, over: Partial<SeriesState> = {}): SeriesState {
  return { ...newSeries(chartType), ...over };
}

/** A chart of Excel's default size, with no title and no legend. */
export function sampleChart(chartType: ChartType, over: Partial<Omit<ChartState, Axes>> & Partial<Record<Axes, Partial<AxisState>>> = {}): ChartState {
  const chart = newChart('{1}', 'Chart 1', chartType);
  const { valueAxis, categoryAxis, secondaryValueAxis, ...rest } = over;
  return {
    ...chart,
    title: { ...chart.title, visible: false },
    legend: { ...chart.legend, visible: false },
    ...rest,
    valueAxis: { ...chart.valueAxis, ...valueAxis },
    categoryAxis: { ...chart.categoryAxis, ...categoryAxis },
    secondaryValueAxis: { ...chart.secondaryValueAxis, ...secondaryValueAxis },
  };
}

export function cells(values: readonly Value[], numberFormat = 'General'): ChartCell[] {
  return values.map((value) => ({ value, numberFormat }));
}

export function seriesData(name: string, values: readonly Value[], categories: readonly Value[] = [], numberFormat = 'General'): SeriesData {
  return { name, values: cells(values, numberFormat), categories: cells(categories), pointLabels: new Map() };
}

export function chartData(...series: SeriesData[]): ChartData {
  return { title: '', categoryAxisTitle: '', valueAxisTitle: '', secondaryValueAxisTitle: '', series };
}
