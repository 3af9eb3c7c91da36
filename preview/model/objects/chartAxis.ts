import { HostObject } from '../HostObject';
import { excelError } from '../officeErrors';
import { AxisState, ChartState } from '../state';
import { countArgument, numberArgument, textArgument, truthArgument, wordArgument } from './arguments';
import { AxisScale, automaticScale } from './chartAxisScale';
import { ChartAxisFormat, ChartGridlinesFormat } from './chartFormats';
import { ChartHome } from './chartHome';
import { rangeReference, referencedValues } from './chartReference';
import { ChartAxisTitle } from './chartTitle';

const TICK_MARKS = ['None', 'Cross', 'Inside', 'Outside'] as const;
const TICK_LABELS = ['NextToAxis', 'High', 'Low', 'None'] as const;
const AXIS_FONT = 9;

export type AxisKind = 'Category' | 'Value';
export const AXIS_GROUPS = ['Primary', 'Secondary'] as const;
export type AxisGroup = (typeof AXIS_GROUPS)[number];

/** `''` gives an axis its automatic limit back. */
function limitArgument(value: unknown): number | '' {
  return value === '' ? '' : numberArgument(value);
}

/** One axis of a chart. */
export class ChartAxis extends HostObject {
  constructor(private readonly home: ChartHome, private readonly kind: AxisKind, private readonly group: AxisGroup) {
    super();
  }

  get axisGroup(): AxisGroup {
    return this.group;
  }

  get type(): AxisKind {
    return this.kind;
  }

  get format(): ChartAxisFormat {
    return new ChartAxisFormat(this.home.font(this.part, AXIS_FONT), this.home.line(this.part));
  }

  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.home, (chart) => this.part(chart).majorGridlines);
  }

  get minorGridlines(): ChartGridlines {
    return new ChartGridlines(this.home, (chart) => this.part(chart).minorGridlines);
  }

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.home, (chart) => this.part(chart).title);
  }

  get visible(): boolean {
    return this.state().visible;
  }

  set visible(visible: unknown) {
    this.change({ visible: truthArgument(visible) });
  }

  /** Always a number: an automatic limit is answered as it is drawn. */
  get minimum(): number {
    const { minimum } = this.state();
    return minimum === '' ? this.automatic().minimum : minimum;
  }

  set minimum(minimum: unknown) {
    this.change({ minimum: limitArgument(minimum) });
  }

  get maximum(): number {
    const { maximum } = this.state();
    return maximum === '' ? this.automatic().maximum : maximum;
  }

  set maximum(maximum: unknown) {
    this.change({ maximum: limitArgument(maximum) });
  }

  get majorUnit(): number {
    const { majorUnit } = this.state();
    return majorUnit === '' ? this.automatic().majorUnit : majorUnit;
  }

  set majorUnit(unit: unknown) {
    this.change({ majorUnit: this.unit(unit) });
  }

  get minorUnit(): number {
    const { minorUnit } = this.state();
    return minorUnit === '' ? this.majorUnit / 5 : minorUnit;
  }

  set minorUnit(unit: unknown) {
    this.change({ minorUnit: this.unit(unit) });
  }

  get numberFormat(): string {
    return this.state().numberFormat;
  }

  set numberFormat(format: unknown) {
    this.change({ numberFormat: textArgument(format), linkNumberFormat: false });
  }

  get linkNumberFormat(): boolean {
    return this.state().linkNumberFormat;
  }

  set linkNumberFormat(link: unknown) {
    this.change({ linkNumberFormat: truthArgument(link) });
  }

  get reversePlotOrder(): boolean {
    return this.state().reversePlotOrder;
  }

  set reversePlotOrder(reverse: unknown) {
    this.change({ reversePlotOrder: truthArgument(reverse) });
  }

  /** Always a number. */
  get tickLabelSpacing(): number {
    return this.state().tickLabelSpacing ?? 1;
  }

  /** `''` leaves it to Excel. */
  set tickLabelSpacing(spacing: unknown) {
    const every = spacing === '' ? undefined : countArgument(spacing);
    if (this.kind !== 'Category' || (every !== undefined && (every < 1 || every > 31_999))) throw excelError('InvalidArgument');
    this.change({ tickLabelSpacing: every });
  }

  get tickLabelPosition(): AxisState['tickLabelPosition'] {
    return this.state().tickLabelPosition;
  }

  set tickLabelPosition(position: unknown) {
    this.change({ tickLabelPosition: wordArgument(position, TICK_LABELS) });
  }

  get majorTickMark(): AxisState['majorTickMark'] {
    return this.state().majorTickMark;
  }

  set majorTickMark(mark: unknown) {
    this.change({ majorTickMark: wordArgument(mark, TICK_MARKS) });
  }

  get minorTickMark(): AxisState['minorTickMark'] {
    return this.state().minorTickMark;
  }

  set minorTickMark(mark: unknown) {
    this.change({ minorTickMark: wordArgument(mark, TICK_MARKS) });
  }

  setCategoryNames(sourceData: unknown): void {
    if (this.kind !== 'Category') throw excelError('InvalidArgument');
    const categories = rangeReference(sourceData);
    this.home.change((chart) => chart.series.forEach((series) => { series.categories = categories; }));
  }

  private readonly part = (chart: ChartState): AxisState => {
    if (this.kind === 'Category') return chart.categoryAxis;
    return this.group === 'Secondary' ? chart.secondaryValueAxis : chart.valueAxis;
  };

  private readonly state = (): AxisState => this.part(this.home.chart);

  private readonly change = (values: Partial<AxisState>): void => this.home.change((chart) => { Object.assign(this.part(chart), values); });

  private readonly unit = (value: unknown): number | '' => {
    const unit = limitArgument(value);
    if (unit !== '' && unit <= 0) throw excelError('InvalidArgument');
    return unit;
  };

  private readonly automatic = (): AxisScale => {
    const { chart, session, sheet } = this.home;
    const numbers = chart.series.filter((series) => series.axisGroup === this.group)
      .flatMap((series) => referencedValues(session, this.kind === 'Category' ? series.categories : series.values, sheet))
      .filter((value): value is number => typeof value === 'number');
    return automaticScale(numbers);
  };
}

export class ChartGridlines extends HostObject {
  constructor(private readonly home: ChartHome, private readonly part: (chart: ChartState) => AxisState['majorGridlines']) {
    super();
  }

  get format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(this.home.line(this.part));
  }

  get visible(): boolean {
    return this.part(this.home.chart).visible;
  }

  set visible(visible: unknown) {
    this.home.change((chart) => { this.part(chart).visible = truthArgument(visible); });
  }
}
