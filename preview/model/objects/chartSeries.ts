import { HostObject } from '../HostObject';
import { excelError } from '../officeErrors';
import { ChartType, SeriesState, standardGapWidth, standardOverlap } from '../state';
import { colorArgument, countArgument, numberArgument, textArgument, truthArgument, wordArgument } from './arguments';
import { AXIS_GROUPS } from './chartAxis';
import { ChartDataLabels } from './chartDataLabels';
import { ChartSeriesFormat } from './chartFormats';
import { ChartHome } from './chartHome';
import { markerSizeArgument, markerStyleArgument } from './chartMarker';
import { ChartPointsCollection } from './chartPoints';
import { rangeReference, referencedValues } from './chartReference';
import { seriesName } from './chartSeriesName';
import { automaticColor, CHART_TYPES } from './chartTypes';

const DIMENSIONS = ['Categories', 'Values', 'XValues', 'YValues'] as const;
const LINE_WEIGHT = 2.25;

/** One series of a chart. */
export class ChartSeries extends HostObject {
  constructor(private readonly home: ChartHome, private readonly state: SeriesState) {
    super();
  }

  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.home, () => [this.series()]);
  }

  get format(): ChartSeriesFormat {
    const { home, state } = this;
    return new ChartSeriesFormat((fill) => this.change({ fill }), home.line(() => state, automaticColor(home.chart, state), LINE_WEIGHT));
  }

  get points(): ChartPointsCollection {
    return new ChartPointsCollection(this.home, this.series());
  }

  get name(): string {
    return seriesName(this.home, this.series());
  }

  set name(name: unknown) {
    this.change({ name: textArgument(name) });
  }

  get chartType(): ChartType {
    return this.series().chartType;
  }

  set chartType(type: unknown) {
    this.change({ chartType: wordArgument(type, CHART_TYPES) });
  }

  get axisGroup(): SeriesState['axisGroup'] {
    return this.series().axisGroup;
  }

  set axisGroup(group: unknown) {
    this.change({ axisGroup: wordArgument(group, AXIS_GROUPS) });
  }

  get gapWidth(): number {
    const series = this.series();
    return series.gapWidth ?? standardGapWidth(series.chartType);
  }

  /** Series that are drawn together share their gap. */
  set gapWidth(width: unknown) {
    const gapWidth = numberArgument(width);
    if (gapWidth < 0 || gapWidth > 500) throw excelError('InvalidArgument');
    this.home.change(() => this.group().forEach((series) => { series.gapWidth = gapWidth; }));
  }

  get overlap(): number {
    const series = this.series();
    return series.overlap ?? standardOverlap(series.chartType);
  }

  set overlap(share: unknown) {
    const overlap = numberArgument(share);
    if (overlap < -100 || overlap > 100) throw excelError('InvalidArgument');
    this.home.change(() => this.group().forEach((series) => { series.overlap = overlap; }));
  }

  get hasDataLabels(): boolean {
    return this.series().hasDataLabels;
  }

  set hasDataLabels(has: unknown) {
    this.change({ hasDataLabels: truthArgument(has) });
  }

  get smooth(): boolean {
    return this.series().smooth;
  }

  set smooth(smooth: unknown) {
    this.change({ smooth: truthArgument(smooth) });
  }

  get markerStyle(): string {
    const series = this.series();
    return series.markerStyle ?? (series.chartType === 'Line' || series.chartType === 'LineStacked' ? 'None' : 'Automatic');
  }

  set markerStyle(style: unknown) {
    this.change({ markerStyle: markerStyleArgument(style) });
  }

  get markerSize(): number {
    return this.series().markerSize ?? 5;
  }

  set markerSize(size: unknown) {
    this.change({ markerSize: markerSizeArgument(size) });
  }

  get markerBackgroundColor(): string {
    return this.series().markerBackgroundColor ?? automaticColor(this.home.chart, this.state);
  }

  set markerBackgroundColor(color: unknown) {
    this.change({ markerBackgroundColor: colorArgument(color) });
  }

  get markerForegroundColor(): string {
    return this.series().markerForegroundColor ?? automaticColor(this.home.chart, this.state);
  }

  set markerForegroundColor(color: unknown) {
    this.change({ markerForegroundColor: colorArgument(color) });
  }

  /** Its place, from 1, among the series that are drawn together. */
  get plotOrder(): number {
    return this.group().indexOf(this.series()) + 1;
  }

  set plotOrder(order: unknown) {
    const place = countArgument(order);
    const group = this.group();
    const at = group[place - 1];
    if (!at) throw excelError('InvalidArgument');
    this.home.change(({ series }) => {
      const target = series.indexOf(at);
      series.splice(series.indexOf(this.state), 1);
      series.splice(target, 0, this.state);
    });
  }

  delete(): void {
    this.series();
    this.home.change(({ series }) => { series.splice(series.indexOf(this.state), 1); });
  }

  getDimensionValues(dimension: unknown): string[] {
    const wanted = wordArgument(dimension, DIMENSIONS);
    const { categories, values } = this.series();
    const reference = wanted === 'Categories' || wanted === 'XValues' ? categories : values;
    return referencedValues(this.home.session, reference, this.home.sheet).map((value) => (typeof value === 'object' && value !== null ? value.error : String(value ?? '')));
  }

  setValues(sourceData: unknown): void {
    this.change({ values: rangeReference(sourceData) });
  }

  setXAxisValues(sourceData: unknown): void {
    this.change({ categories: rangeReference(sourceData) });
  }

  /** @throws OfficeError ItemNotFound when the series was deleted */
  private readonly series = (): SeriesState => {
    if (!this.home.chart.series.includes(this.state)) throw excelError('ItemNotFound');
    return this.state;
  };

  private readonly change = (values: Partial<SeriesState>): void => {
    const series = this.series();
    this.home.change(() => { Object.assign(series, values); });
  };

  private readonly group = (): SeriesState[] => {
    const own = this.series();
    return this.home.chart.series.filter((series) => series.chartType === own.chartType && series.axisGroup === own.axisGroup);
  };
}
