import { HostObject } from '../HostObject';
import { excelError } from '../officeErrors';
import { ChartState, TextState } from '../state';
import { numberArgument, textArgument, truthArgument, wordArgument } from './arguments';
import { ChartTextFormat } from './chartFormats';
import { ChartHome } from './chartHome';
import { referencedText } from './chartReference';
import { seriesName } from './chartSeriesName';

const POSITIONS = ['Automatic', 'Top', 'Bottom', 'Left', 'Right'] as const;
const ALIGNMENTS = ['Center', 'Left', 'Right', 'Justify', 'Distributed'] as const;
const TITLE_FONT = 14;
const AXIS_TITLE_FONT = 10;

/** A formula is a reference to one cell, with `=`. */
function formulaArgument(value: unknown): string {
  const formula = textArgument(value).trim();
  if (formula === '') throw excelError('InvalidArgument');
  return formula.startsWith('=') ? formula : `=${formula}`;
}

export class ChartTitle extends HostObject {
  constructor(private readonly home: ChartHome) {
    super();
  }

  get format(): ChartTextFormat {
    return new ChartTextFormat(this.home.font((chart) => chart.title, TITLE_FONT));
  }

  get text(): string {
    const { chart, session, sheet } = this.home;
    if (chart.title.formula !== undefined) return referencedText(session, chart.title.formula, sheet);
    if (chart.title.text !== '') return chart.title.text;
    // Left alone, the title of a chart with one series is the name of that series.
    return chart.series.length === 1 ? seriesName(this.home, chart.series[0]!) : 'Chart Title';
  }

  set text(text: unknown) {
    this.home.change(({ title }) => {
      title.text = textArgument(text);
      delete title.formula;
    });
  }

  get visible(): boolean {
    return this.home.chart.title.visible;
  }

  set visible(visible: unknown) {
    this.home.change(({ title }) => { title.visible = truthArgument(visible); });
  }

  get overlay(): boolean {
    return this.home.chart.title.overlay ?? false;
  }

  set overlay(overlay: unknown) {
    this.home.change(({ title }) => { title.overlay = truthArgument(overlay); });
  }

  get position(): string {
    return this.home.chart.title.position ?? 'Top';
  }

  set position(position: unknown) {
    this.home.change(({ title }) => {
      title.position = wordArgument(position, POSITIONS);
      delete title.left;
      delete title.top;
    });
  }

  get horizontalAlignment(): string {
    return this.home.chart.title.horizontalAlignment ?? 'Center';
  }

  set horizontalAlignment(alignment: unknown) {
    this.home.change(({ title }) => { title.horizontalAlignment = wordArgument(alignment, ALIGNMENTS); });
  }

  get left(): number {
    return this.home.chart.title.left ?? 0;
  }

  set left(points: unknown) {
    this.home.change(({ title }) => { title.left = numberArgument(points); });
  }

  get top(): number {
    return this.home.chart.title.top ?? 0;
  }

  set top(points: unknown) {
    this.home.change(({ title }) => { title.top = numberArgument(points); });
  }

  setFormula(formula: unknown): void {
    this.home.change(({ title }) => { title.formula = formulaArgument(formula); });
  }
}

export class ChartAxisTitle extends HostObject {
  constructor(private readonly home: ChartHome, private readonly part: (chart: ChartState) => TextState) {
    super();
  }

  get format(): ChartTextFormat {
    return new ChartTextFormat(this.home.font(this.part, AXIS_TITLE_FONT));
  }

  get text(): string {
    const title = this.part(this.home.chart);
    return title.formula === undefined ? title.text : referencedText(this.home.session, title.formula, this.home.sheet);
  }

  /** Excel shows the title of an axis that is given one. */
  set text(text: unknown) {
    this.home.change((chart) => {
      const title = this.part(chart);
      title.text = textArgument(text);
      title.visible = true;
      delete title.formula;
    });
  }

  get visible(): boolean {
    return this.part(this.home.chart).visible;
  }

  set visible(visible: unknown) {
    this.home.change((chart) => { this.part(chart).visible = truthArgument(visible); });
  }

  setFormula(formula: unknown): void {
    this.home.change((chart) => { Object.assign(this.part(chart), { formula: formulaArgument(formula), visible: true }); });
  }
}
