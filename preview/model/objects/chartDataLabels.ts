import { HostObject } from '../HostObject';
import { DataLabelsState, SeriesState } from '../state';
import { textArgument, truthArgument, wordArgument } from './arguments';
import { ChartDataLabelFormat } from './chartFormats';
import { ChartHome } from './chartHome';

export const LABEL_POSITIONS = ['None', 'Center', 'InsideEnd', 'InsideBase', 'OutsideEnd', 'Left', 'Right', 'Top', 'Bottom', 'BestFit', 'Callout'] as const;
export const LABEL_FONT = 9;

/** The labels of a series, or of all series of a chart at once. */
export class ChartDataLabels extends HostObject {
  constructor(private readonly home: ChartHome, private readonly series: () => readonly SeriesState[]) {
    super();
  }

  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat({
      automaticSize: LABEL_FONT,
      read: () => this.first()?.font ?? {},
      write: (font) => this.change({ font }),
    }, (fill) => this.change({ fill }));
  }

  get position(): string {
    return this.first()?.position ?? 'None';
  }

  set position(position: unknown) {
    this.change({ position: wordArgument(position, LABEL_POSITIONS) });
  }

  get numberFormat(): string {
    return this.first()?.numberFormat ?? 'General';
  }

  set numberFormat(format: unknown) {
    this.change({ numberFormat: textArgument(format), linkNumberFormat: false });
  }

  get linkNumberFormat(): boolean {
    return this.first()?.linkNumberFormat ?? true;
  }

  set linkNumberFormat(link: unknown) {
    this.change({ linkNumberFormat: truthArgument(link) });
  }

  get showValue(): boolean {
    return this.shows('showValue');
  }

  set showValue(show: unknown) {
    this.show({ showValue: truthArgument(show) });
  }

  get showSeriesName(): boolean {
    return this.shows('showSeriesName');
  }

  set showSeriesName(show: unknown) {
    this.show({ showSeriesName: truthArgument(show) });
  }

  get showCategoryName(): boolean {
    return this.shows('showCategoryName');
  }

  set showCategoryName(show: unknown) {
    this.show({ showCategoryName: truthArgument(show) });
  }

  get showPercentage(): boolean {
    return this.shows('showPercentage');
  }

  set showPercentage(show: unknown) {
    this.show({ showPercentage: truthArgument(show) });
  }

  private readonly first = (): DataLabelsState | undefined => this.series()[0]?.dataLabels;

  private readonly shows = (what: 'showValue' | 'showSeriesName' | 'showCategoryName' | 'showPercentage'): boolean => {
    const first = this.series()[0];
    return first !== undefined && first.hasDataLabels && first.dataLabels[what];
  };

  private readonly change = (values: Partial<DataLabelsState>): void => this.home.change(() => {
    for (const series of this.series()) series.dataLabels = { ...series.dataLabels, ...values };
  });

  /** Labels that were off show only what is asked for; labels that show nothing are off. */
  private readonly show = (values: Partial<DataLabelsState>): void => this.home.change(() => {
    for (const series of this.series()) {
      const before = series.hasDataLabels ? series.dataLabels
        : { ...series.dataLabels, showValue: false, showSeriesName: false, showCategoryName: false, showPercentage: false };
      series.dataLabels = { ...before, ...values };
      const { showValue, showSeriesName, showCategoryName, showPercentage } = series.dataLabels;
      series.hasDataLabels = showValue || showSeriesName || showCategoryName || showPercentage;
    }
  });
}
