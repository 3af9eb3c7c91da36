import { HostCollection, HostObject } from '../HostObject';
import { excelError } from '../officeErrors';
import { PointState, SeriesState } from '../state';
import { textArgument, truthArgument } from './arguments';
import { ChartPointFormat } from './chartFormats';
import { ChartHome } from './chartHome';
import { referencedText, referencedValues } from './chartReference';

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

/** What may be said of one point; shared by the point and its label. */
function pointState(series: SeriesState, index: number): PointState {
  return series.points.get(index) ?? {};
}

function changePoint(home: ChartHome, series: SeriesState, index: number, values: Partial<PointState>): void {
  home.change(() => { series.points.set(index, { ...pointState(series, index), ...values }); });
}

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

  get value(): number | string | boolean | null {
    const value = referencedValues(this.home.session, this.series.values, this.home.sheet)[this.index] ?? null;
    return typeof value === 'object' && value !== null ? value.error : value;
  }
}

/** The label of one point: Excel's way of labels that come from cells. */
export class ChartDataLabel extends HostObject {
  constructor(private readonly home: ChartHome, private readonly series: SeriesState, private readonly index: number) {
    super();
  }

  get formula(): string {
    return pointState(this.series, this.index).dataLabelFormula ?? '';
  }

  set formula(formula: unknown) {
    const text = textArgument(formula).trim();
    if (!text.startsWith('=')) throw excelError('InvalidArgument');
    changePoint(this.home, this.series, this.index, { dataLabelFormula: text, hasDataLabel: true });
  }

  get text(): string {
    const { formula } = this;
    const value = referencedValues(this.home.session, this.series.values, this.home.sheet)[this.index] ?? null;
    return formula === '' ? String(value ?? '') : referencedText(this.home.session, formula, this.home.sheet);
  }
}
