import { HostCollection } from '../HostObject';
import { excelError } from '../officeErrors';
import { newSeries } from '../state';
import { countArgument, optional, textArgument } from './arguments';
import { ChartHome } from './chartHome';
import { ChartSeries } from './chartSeries';

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  constructor(private readonly home: ChartHome) {
    super();
  }

  _items(): ChartSeries[] {
    return this.home.chart.series.map((series) => new ChartSeries(this.home, series));
  }

  /** Series have no id: they are known by their place. */
  getItem(key: string | number): ChartSeries {
    return this.getItemAt(Number(key));
  }

  add(name?: unknown, index?: unknown): ChartSeries {
    const { chart } = this.home;
    const place = optional(index, countArgument) ?? chart.series.length;
    if (place < 0 || place > chart.series.length) throw excelError('InvalidArgument');
    // A new series is drawn like the one before it.
    const before = chart.series.at(-1);
    const series = { ...newSeries(before?.chartType ?? chart.chartType), name: optional(name, textArgument) ?? '' };
    if (before?.gapWidth !== undefined) series.gapWidth = before.gapWidth;
    if (before?.overlap !== undefined) series.overlap = before.overlap;
    this.home.change(() => { chart.series.splice(place, 0, series); });
    return new ChartSeries(this.home, series);
  }
}
