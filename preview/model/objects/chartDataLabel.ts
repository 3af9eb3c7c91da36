import { HostObject } from '../HostObject';
import { excelError } from '../officeErrors';
import { DataLabelsState, pointLabels, SeriesState } from '../state';
import { textArgument, truthArgument, wordArgument } from './arguments';
import { LABEL_FONT, LABEL_POSITIONS } from './chartDataLabels';
import { ChartDataLabelFormat } from './chartFormats';
import { ChartHome } from './chartHome';
import { changePoint, pointState } from './chartPointState';
import { referencedText, referencedValues } from './chartReference';

type Part = 'showValue' | 'showSeriesName' | 'showCategoryName' | 'showPercentage';

/** The label of one point: as those of the series, but for what is said of it alone. Its formula is Excel's way to labels from cells. */
export class ChartDataLabel extends HostObject {
  constructor(private readonly home: ChartHome, private readonly series: SeriesState, private readonly index: number) {
    super();
  }

  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat({ automaticSize: LABEL_FONT, read: () => this.labels().font, write: (font) => this.change({ font }) }, (fill) => this.change({ fill }));
  }

  /** Whether the text is Excel's own; setting a text or a formula ends that. */
  get autoText(): boolean {
    const { dataLabelText, dataLabelFormula } = pointState(this.series, this.index);
    return dataLabelText === undefined && dataLabelFormula === undefined;
  }

  set autoText(automatic: unknown) {
    if (truthArgument(automatic)) changePoint(this.home, this.series, this.index, { dataLabelText: undefined, dataLabelFormula: undefined });
    else this.text = this.text;
  }

  get formula(): string {
    return pointState(this.series, this.index).dataLabelFormula ?? '';
  }

  set formula(formula: unknown) {
    const text = textArgument(formula).trim();
    if (!text.startsWith('=')) throw excelError('InvalidArgument');
    changePoint(this.home, this.series, this.index, { dataLabelFormula: text, dataLabelText: undefined, hasDataLabel: true });
  }

  get text(): string {
    const { formula } = this;
    if (formula !== '') return referencedText(this.home.session, formula, this.home.sheet);
    const value = referencedValues(this.home.session, this.series.values, this.home.sheet)[this.index] ?? null;
    return pointState(this.series, this.index).dataLabelText ?? String(value ?? '');
  }

  set text(text: unknown) {
    changePoint(this.home, this.series, this.index, { dataLabelText: textArgument(text), dataLabelFormula: undefined, hasDataLabel: true });
  }

  get position(): string {
    return this.labels().position;
  }

  set position(position: unknown) {
    this.change({ position: wordArgument(position, LABEL_POSITIONS) });
  }

  get numberFormat(): string {
    return this.labels().numberFormat;
  }

  set numberFormat(format: unknown) {
    this.change({ numberFormat: textArgument(format), linkNumberFormat: false });
  }

  get linkNumberFormat(): boolean {
    return this.labels().linkNumberFormat;
  }

  set linkNumberFormat(link: unknown) {
    this.change({ linkNumberFormat: truthArgument(link) });
  }

  get showValue(): boolean {
    return this.shows('showValue');
  }

  set showValue(show: unknown) {
    this.show('showValue', show);
  }

  get showSeriesName(): boolean {
    return this.shows('showSeriesName');
  }

  set showSeriesName(show: unknown) {
    this.show('showSeriesName', show);
  }

  get showCategoryName(): boolean {
    return this.shows('showCategoryName');
  }

  set showCategoryName(show: unknown) {
    this.show('showCategoryName', show);
  }

  get showPercentage(): boolean {
    return this.shows('showPercentage');
  }

  set showPercentage(show: unknown) {
    this.show('showPercentage', show);
  }

  private readonly labels = (): DataLabelsState => pointLabels(this.series, this.index);

  private readonly visible = (): boolean => pointState(this.series, this.index).hasDataLabel ?? this.series.hasDataLabels;

  private readonly shows = (part: Part): boolean => this.visible() && this.labels()[part];

  private readonly change = (values: Partial<DataLabelsState>): void => {
    changePoint(this.home, this.series, this.index, { dataLabel: { ...pointState(this.series, this.index).dataLabel, ...values } });
  };

  /** A label that was off shows only what is asked for; one that shows nothing is off. */
  private readonly show = (part: Part, show: unknown): void => {
    const { showValue, showSeriesName, showCategoryName, showPercentage } = this.labels();
    const before = this.visible() ? { showValue, showSeriesName, showCategoryName, showPercentage }
      : { showValue: false, showSeriesName: false, showCategoryName: false, showPercentage: false };
    const after = { ...before, [part]: truthArgument(show) };
    changePoint(this.home, this.series, this.index, {
      dataLabel: { ...pointState(this.series, this.index).dataLabel, ...after }, hasDataLabel: Object.values(after).some((one) => one),
    });
  };
}
