import { HostCollection, HostObject } from '../HostObject';
import { SeriesState } from '../state';
import { colorArgument, truthArgument } from './arguments';
import { ChartDataLabel } from './chartDataLabel';
import { ChartPointFormat } from './chartFormats';
import { ChartHome } from './chartHome';
import { markerSizeArgument, markerStyleArgument } from './chartMarker';
import { changePoint, pointState } from './chartPointState';
import { referencedValues } from './chartReference';
import { ChartSeries } from './chartSeries';

/** The points of a series, one for each of its values. */
export class ChartPointsCollection extends HostCollection<ChartPoint> {
  constructor(private readonly home: ChartHome, private readonly series: SeriesState) {
    super();
  }

  _items(): ChartPoint[] {
    return referencedValues(this.home.session, this.series.values, this.home.sheet).map((_, index) => new ChartPoint(this.home, this.series, index));
  }

  getItem(index: string | number): ChartPoint {
    return this.getItemAt(Number(index));
  }
}

/** One point of a series. */
export class ChartPoint extends HostObject {
  constructor(private readonly home: ChartHome, private readonly series: SeriesState, private readonly index: number) {
    super();
  }

  get dataLabel(): ChartDataLabel {
    return new ChartDataLabel(this.home, this.series, this.index);
  }

  get format(): ChartPointFormat {
    const { home, series, index } = this;
    return new ChartPointFormat((fill) => changePoint(home, series, index, { fill }), {
      automaticColor: '#FFFFFF', automaticWeight: 0.75,
      read: () => pointState(series, index).line ?? series.line,
      write: (line) => changePoint(home, series, index, { line }),
    });
  }

  get hasDataLabel(): boolean {
    return pointState(this.series, this.index).hasDataLabel ?? this.series.hasDataLabels;
  }

  set hasDataLabel(has: unknown) {
    changePoint(this.home, this.series, this.index, { hasDataLabel: truthArgument(has) });
  }

  get markerStyle(): string {
    return pointState(this.series, this.index).markerStyle ?? this.whole().markerStyle;
  }

  set markerStyle(style: unknown) {
    changePoint(this.home, this.series, this.index, { markerStyle: markerStyleArgument(style) });
  }

  get markerSize(): number {
    return pointState(this.series, this.index).markerSize ?? this.whole().markerSize;
  }

  set markerSize(size: unknown) {
    changePoint(this.home, this.series, this.index, { markerSize: markerSizeArgument(size) });
  }

  get markerBackgroundColor(): string {
    return pointState(this.series, this.index).markerBackgroundColor ?? this.whole().markerBackgroundColor;
  }

  set markerBackgroundColor(color: unknown) {
    changePoint(this.home, this.series, this.index, { markerBackgroundColor: colorArgument(color) });
  }

  get markerForegroundColor(): string {
    return pointState(this.series, this.index).markerForegroundColor ?? this.whole().markerForegroundColor;
  }

  set markerForegroundColor(color: unknown) {
    changePoint(this.home, this.series, this.index, { markerForegroundColor: colorArgument(color) });
  }

  get value(): number | string | boolean | null {
    const value = referencedValues(this.home.session, this.series.values, this.home.sheet)[this.index] ?? null;
    return typeof value === 'object' && value !== null ? value.error : value;
  }

  private readonly whole = (): ChartSeries => new ChartSeries(this.home, this.series);
}
