import { columnsWidth, rowsHeight } from '../edit/measures';
import { resolveReference } from '../edit/reference';
import { activateSheet } from '../edit/sheetRules';
import { assertAllowed } from '../edit/protectionRules';
import { HostObject } from '../HostObject';
import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { Area, ChartState, ChartType, newSeries, SheetState } from '../state';
import { numberArgument, optional, textArgument, truthArgument, wordArgument } from './arguments';
import { ChartAxes } from './chartAxes';
import { ChartDataLabels } from './chartDataLabels';
import { ChartAreaFormat, ChartPlotAreaFormat } from './chartFormats';
import { ChartHome } from './chartHome';
import { ChartLegend } from './chartLegend';
import { ChartSeriesCollection } from './chartSeriesCollection';
import { chartSeriesOf, SERIES_BY, SeriesBy } from './chartSourceData';
import { ChartTitle } from './chartTitle';
import { CHART_TYPES } from './chartTypes';
import { Range } from './range';
import { Worksheet } from './worksheet';

/** Microsoft's spelling of "interpolated" is the API's own. */
const BLANKS = { NotPlotted: 'NotPlotted', Zero: 'Zero', Interplotted: 'Interpolated' } as const;
const CHART_FONT = 10;
const FITTINGS = ['Fit', 'FitAndCenter', 'Fill'] as const;

/** A chart on a sheet. */
export class Chart extends HostObject {
  private readonly home: ChartHome;

  constructor(session: Session, sheet: SheetState, private readonly state: ChartState) {
    super();
    this.home = new ChartHome(session, sheet, state);
  }

  override _identity(): Record<string, unknown> {
    return { Id: this.state.id };
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.home);
  }

  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.home, () => this.home.chart.series);
  }

  get format(): ChartAreaFormat {
    const { home } = this;
    const border = { automaticColor: '#D9D9D9', automaticWeight: 0.75, read: () => home.chart.border, write: (line: ChartState['border']) => home.change((chart) => { chart.border = line; }) };
    return new ChartAreaFormat((fill) => home.change((chart) => { chart.fill = fill; }), border, home.font((chart) => chart, CHART_FONT));
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.home);
  }

  get plotArea(): ChartPlotArea {
    return new ChartPlotArea(this.home);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.home);
  }

  get title(): ChartTitle {
    return new ChartTitle(this.home);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.home.session, this.home.sheet);
  }

  get id(): string {
    return this.home.chart.id;
  }

  get name(): string {
    return this.home.chart.name;
  }

  set name(name: unknown) {
    const text = textArgument(name);
    if (text === '') throw excelError('InvalidArgument');
    this.home.change((chart) => { chart.name = text; });
  }

  get chartType(): ChartType {
    return this.home.chart.chartType;
  }

  /** All series take the type. */
  set chartType(type: unknown) {
    const chartType = wordArgument(type, CHART_TYPES);
    this.home.change((chart) => {
      chart.chartType = chartType;
      for (const series of chart.series) series.chartType = chartType;
    });
  }

  get left(): number {
    return this.home.chart.left;
  }

  set left(points: unknown) {
    this.measure('left', points);
  }

  get top(): number {
    return this.home.chart.top;
  }

  set top(points: unknown) {
    this.measure('top', points);
  }

  get width(): number {
    return this.home.chart.width;
  }

  set width(points: unknown) {
    this.measure('width', points);
  }

  get height(): number {
    return this.home.chart.height;
  }

  set height(points: unknown) {
    this.measure('height', points);
  }

  get displayBlanksAs(): keyof typeof BLANKS {
    const { displayBlanksAs } = this.home.chart;
    return displayBlanksAs === 'Interpolated' ? 'Interplotted' : displayBlanksAs;
  }

  set displayBlanksAs(blanks: unknown) {
    const word = wordArgument(blanks, ['NotPlotted', 'Zero', 'Interplotted']);
    this.home.change((chart) => { chart.displayBlanksAs = BLANKS[word]; });
  }

  get plotVisibleOnly(): boolean {
    return this.home.chart.plotVisibleOnly;
  }

  set plotVisibleOnly(visibleOnly: unknown) {
    this.home.change((chart) => { chart.plotVisibleOnly = truthArgument(visibleOnly); });
  }

  activate(): void {
    const { session, sheet, chart } = this.home;
    activateSheet(session, sheet);
    session.workbook.activeChartId = chart.id;
    session.record({ kind: 'chartActivated', sheetId: sheet.id, chartId: chart.id });
  }

  delete(): void {
    const { session, sheet, chart } = this.home;
    assertAllowed(sheet, 'allowEditObjects');
    sheet.charts = sheet.charts.filter((other) => other !== chart);
    session.record({ kind: 'chartDeleted', sheetId: sheet.id, chartId: chart.id });
  }

  /** A picture of the chart (PNG, Base64). The stand-in draws on a page only: without one it has no picture to give.
   * @throws OfficeError NotImplemented where nothing draws */
  getImage(width?: unknown, height?: unknown, fittingMode?: unknown): Promise<string> {
    const { chart, session, sheet } = this.home;
    const { drawChart } = session.workbook;
    const fitting = optional(fittingMode, (value) => wordArgument(value, FITTINGS)) ?? 'Fit';
    const size = { width: optional(width, positive), height: optional(height, positive), fitting };
    if (!drawChart) throw excelError('NotImplemented');
    session.workbook.calculateWhatIsDue();
    return drawChart(chart, sheet, size);
  }

  setData(sourceData: unknown, seriesBy?: unknown): void {
    const by = optional(seriesBy, (value) => wordArgument(value, SERIES_BY)) ?? 'Auto';
    this.home.change((chart) => fillFromRange(this.home.session, chart, sourceData, by));
  }

  /** Covers the cells from the first through the last. */
  setPosition(startCell: unknown, endCell?: unknown): void {
    const start = this.cells(startCell);
    const end = optional(endCell, this.cells) ?? start;
    const { sheet } = this.home;
    const left = columnsWidth(sheet, 0, start.column);
    const top = rowsHeight(sheet, 0, start.row);
    this.home.change((chart) => {
      chart.left = left;
      chart.top = top;
      // With one cell alone the chart moves and keeps its size.
      if (endCell === undefined || endCell === null) return;
      chart.width = Math.max(0, columnsWidth(sheet, 0, end.column + end.columns) - left);
      chart.height = Math.max(0, rowsHeight(sheet, 0, end.row + end.rows) - top);
    });
  }

  private readonly cells = (argument: unknown): Area => {
    const { session, sheet } = this.home;
    const found = argument instanceof Range ? { sheet: argument._sheet(), area: argument._area() } : resolveReference(session.state, textArgument(argument), sheet);
    if (!found || found.sheet !== sheet) throw excelError('InvalidArgument');
    return found.area;
  };

  private readonly measure = (which: 'left' | 'top' | 'width' | 'height', points: unknown): void => {
    const value = numberArgument(points);
    if (value < 0) throw excelError('InvalidArgument');
    this.home.change((chart) => { chart[which] = value; });
  };
}

export class ChartPlotArea extends HostObject {
  constructor(private readonly home: ChartHome) {
    super();
  }

  get format(): ChartPlotAreaFormat {
    return new ChartPlotAreaFormat((fill) => this.home.change((chart) => { chart.plotFill = fill; }));
  }
}

function positive(value: unknown): number {
  const number = numberArgument(value);
  if (number <= 0) throw excelError('InvalidArgument');
  return number;
}

/** Gives a chart the series that a range holds; what series had before is gone. */
export function fillFromRange(session: Session, chart: ChartState, sourceData: unknown, seriesBy: SeriesBy): void {
  if (!(sourceData instanceof Range)) throw excelError('InvalidArgument');
  session.workbook.calculateWhatIsDue();
  chart.series = chartSeriesOf(session.state, sourceData._sheet(), sourceData._area(), chart.chartType, seriesBy)
    .map((source) => ({ ...newSeries(chart.chartType), ...source }));
}
