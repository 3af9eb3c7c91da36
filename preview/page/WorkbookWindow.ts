import { formulaAt, OpenWorkbook, resolveReference } from '../model';
import { Area, ChartState, SheetState, Value, WorkbookEvent, WorkbookState } from '../model/state';
import { chartSvg } from './chart/chartSvg';
import { readChartData } from './chart/readChartData';
import { advance, Direction, extendTo, move, settle } from './grid/movement';
import { Cell, sameArea, selectArea, Selection } from './grid/Selection';
import { SheetView } from './grid/SheetView';
import { HostLocale } from './numberFormat';

/** What has to be drawn anew. */
export interface Changes {
  readonly cells: boolean;
  readonly selection: boolean;
  readonly sheets: boolean;
}

/** An open workbook on the page: what is selected in it, and who is to draw what when something has changed. */
export class WorkbookWindow {
  selectedChart: string | undefined;
  private chosen: Selection;
  /** Where the last of a run of Tabs led, and the column in which the run began */
  private tabbedTo: (Cell & { readonly from: number }) | undefined;
  /** What add-ins have selected since the last drawing: Excel scrolls to it */
  private readonly toReveal: Cell[] = [];
  private shown: SheetView | undefined;
  private readonly charts = new Map<string, string>();
  private readonly listeners = new Set<(changes: Changes) => void>();
  private readonly unsubscribe: () => void;
  private due: { cells: boolean; selection: boolean; sheets: boolean } | undefined;

  constructor(readonly workbook: OpenWorkbook, readonly locale: HostLocale) {
    this.chosen = selectArea(this.sheet.selection);
    this.unsubscribe = this.state.subscribe((event) => this.hear(event));
  }

  get state(): WorkbookState {
    return this.workbook.state;
  }

  get sheet(): SheetState {
    const sheet = this.state.sheet(this.state.activeSheetId) ?? this.state.sheets[0];
    if (!sheet) throw new Error('A workbook without sheets cannot be shown.');
    return sheet;
  }

  /** The active sheet as it is now. */
  get view(): SheetView {
    if (this.shown?.sheet !== this.sheet) this.shown = undefined;
    return (this.shown ??= new SheetView(this.state, this.sheet, this.locale, (formula, from, at) => this.evaluateRule(formula, from, at)));
  }

  get selection(): Selection {
    return this.chosen;
  }

  select(selection: Selection): void {
    this.selectedChart = undefined;
    this.tabbedTo = undefined;
    const moved = !sameArea(selection.area, this.sheet.selection);
    this.chosen = selection;
    if (moved) this.workbook.edit.select(selection.area);
    this.redraw({ selection: true });
  }

  /** Enter and Tab. After a run of Tabs, Enter returns below the cell in which the run began. */
  advance(direction: Direction): void {
    const { selection, view } = this;
    const single = selection.area.rows === 1 && selection.area.columns === 1;
    const { active } = selection;
    const begun = this.tabbedTo && this.tabbedTo.row === active.row && this.tabbedTo.column === active.column ? this.tabbedTo.from : active.column;
    if (direction === 'down' && single && this.tabbedTo && begun !== active.column) {
      this.select(move({ ...selection, active: { row: active.row, column: begun } }, 'down', view));
      return;
    }
    const next = advance(selection, direction, view);
    this.select(next);
    if (direction === 'right' && single) this.tabbedTo = { ...next.active, from: begun };
  }

  selectCell(cell: Cell): void {
    this.select(settle(cell, this.view));
  }

  selectTo(cell: Cell): void {
    this.select(extendTo(this.chosen, cell, this.view));
  }

  /** Each cell once */
  takeToReveal(): readonly Cell[] {
    return this.toReveal.splice(0);
  }

  selectChart(id: string): void {
    this.selectedChart = id;
    this.workbook.edit.activateChart(id);
    this.redraw({ selection: true });
  }

  /** A chart of the active sheet, drawn from what its cells hold. */
  chartSvg(chart: ChartState): string {
    const known = this.charts.get(chart.id);
    if (known !== undefined) return known;
    const svg = this.drawnChart(chart, this.sheet);
    this.charts.set(chart.id, svg);
    return svg;
  }

  /** A chart of any sheet, drawn anew. */
  drawnChart(chart: ChartState, sheet: SheetState): string {
    const { state } = this;
    const data = readChartData(chart, {
      resolve: (reference) => resolveReference(state, reference, sheet),
      numberFormat: (on, row, column) => state.styles.get(on.grid.style(row, column) || on.rowStyles.get(row) || on.columnStyles.get(column) || 0).numberFormat ?? 'General',
      evaluate: (formula) => this.workbook.calculator.evaluateNow(formula, { sheetId: sheet.id, row: 0, column: 0 }),
    }, this.locale);
    return chartSvg(chart, data, this.locale);
  }

  /** Draws in the next frame, however much changes until then. */
  redraw(changes: Partial<Changes>): void {
    if (!this.due) {
      this.due = { cells: false, selection: false, sheets: false };
      requestAnimationFrame(() => this.draw());
    }
    for (const key of ['cells', 'selection', 'sheets'] as const) this.due[key] ||= changes[key] ?? false;
  }

  onRedraw(listener: (changes: Changes) => void): void {
    this.listeners.add(listener);
  }

  close(): void {
    this.unsubscribe();
    this.listeners.clear();
  }

  private draw(): void {
    const changes = this.due;
    this.due = undefined;
    if (changes) for (const listener of this.listeners) listener(changes);
  }

  private hear(event: WorkbookEvent): void {
    switch (event.kind) {
      case 'selection':
        if (event.sheetId === this.sheet.id && !sameArea(event.area, this.chosen.area)) this.chosen = selectArea(event.area);
        if (event.source?.by === 'client') {
          this.selectedChart = undefined;
          this.toReveal.push({ row: event.area.row, column: event.area.column });
        }
        return this.redraw({ selection: true });
      case 'chartActivated':
        this.selectedChart = event.chartId;
        return this.redraw({ selection: true });
      case 'sheetActivated':
        this.chosen = selectArea(this.sheet.selection);
        this.selectedChart = undefined;
        return this.forget({ sheets: true, cells: true, selection: true });
      case 'sheetAdded': case 'sheetDeleted': case 'sheetChanged': case 'sheetDeactivated':
        return this.forget({ sheets: true, cells: true, selection: true });
      case 'settings':
        return undefined;
      default:
        return this.forget({ cells: true, selection: true });
    }
  }

  private forget(changes: Partial<Changes>): void {
    this.shown = undefined;
    this.charts.clear();
    this.redraw(changes);
  }

  private evaluateRule(formula: string, from: Cell, at: Cell): Value {
    const text = formula.startsWith('=') ? formula : `=${formula}`;
    return this.workbook.calculator.evaluateNow(formulaAt(text, from, at), { sheetId: this.sheet.id, ...at })[0]?.[0] ?? null;
  }
}

/** The area that a formula has spilled over, if this cell belongs to one. */
export function spillAround(window: WorkbookWindow, cell: Cell): Area | undefined {
  const { calculator } = window.workbook;
  const parent = calculator.spillParent(window.sheet.id, cell.row, cell.column) ?? cell;
  return calculator.spillArea(window.sheet.id, parent.row, parent.column);
}

