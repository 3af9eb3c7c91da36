import { Area, SheetState, Value, WorkbookState } from '../model/state';
import { Calculator, CustomFunctionHost, FormulaOptions, StructureEdit } from './contract';
import { CompiledFormula } from './formula/CompiledFormula';
import { Context, CustomCaller } from './formula/Context';
import { FormulaCompiler } from './formula/FormulaCompiler';
import { serialNow } from './functions/dateSerial';
import { bindFormula } from './graph/binding';
import { DependencyGraph } from './graph/DependencyGraph';
import { FormulaCell } from './graph/FormulaCell';
import { FormulaRegistry } from './graph/FormulaRegistry';
import { EmptyCellsAs } from './recalculation/customArguments';
import { CallOwner, CustomCalls } from './recalculation/CustomCalls';
import { Recalculation, spillAreaIn } from './recalculation/Recalculation';
import { ResultWriter } from './recalculation/ResultWriter';
import { Spills } from './recalculation/Spills';
import { CellMove, disturbedArea, moveArea } from './rewrite/moveArea';
import { rewriteFormula } from './rewrite/rewriteFormula';
import { rewriteWorkbook } from './rewrite/rewriteWorkbook';
import { Matrix } from './values';
import { RangeCache } from './workbook/RangeCache';
import { valuesOf } from './workbook/reading';
import { Structure } from './workbook/Structure';

export interface CalculatorOptions {
  /** How empty cells reach custom functions: as 0 from Excel on the desktop, as null from Excel on the web. */
  readonly emptyCellsAs?: EmptyCellsAs;
}

export class WorkbookCalculator implements Calculator {
  private readonly compiler = new FormulaCompiler();
  private readonly structure: Structure;
  private readonly registry = new FormulaRegistry();
  private readonly graph = new DependencyGraph();
  private readonly cache = new RangeCache();
  private readonly spills: Spills;
  private readonly writer: ResultWriter;
  private readonly calls: CustomCalls;
  private readonly dirty = new Set<FormulaCell>();
  private readonly volatile = new Set<FormulaCell>();
  /** Sheets whose cells changed outside a recalculation: a spill that was withdrawn. */
  private readonly touchedSheets = new Set<string>();
  private settledWaiters: (() => void)[] = [];
  private answersScheduled = false;
  private rebindDue = false;
  /** Formulas computed by the last recalculation, for measuring. */
  lastComputed = 0;

  constructor(private readonly state: WorkbookState, options: CalculatorOptions = {}) {
    this.structure = new Structure(state, (formula) => this.compiler.compile(formula, false));
    this.spills = new Spills(state);
    this.writer = new ResultWriter(this.spills, this.cache);
    this.calls = new CustomCalls(options.emptyCellsAs ?? 'zero', (owner) => this.answered(owner));
  }

  setFormula(sheetId: string, row: number, column: number, formula: string, options: FormulaOptions = {}): void {
    const sheet = this.sheet(sheetId);
    const compiled = this.compiler.compile(formula, options.implicitIntersection ?? false);
    this.clearFormulas(sheet, { row, column, rows: 1, columns: 1 });
    sheet.grid.setFormula(row, column, compiled.text);
    const cell = new FormulaCell(sheet, row, column, compiled, options.implicitIntersection ?? false);
    this.registry.add(cell);
    this.bind(cell);
    if (!options.saved) {
      this.dirty.add(cell);
      return;
    }
    cell.fresh = false;
    // What a dynamic formula reads is known only once it has run.
    if (cell.dynamic) this.dirty.add(cell);
    if (options.saved.spill) this.spills.set(cell, options.saved.spill, undefined);
  }

  valuesChanged(sheetId: string, area: Area): void {
    const sheet = this.sheet(sheetId);
    this.clearFormulas(sheet, area);
    this.cache.forget(sheet, area);
    this.cellsChanged(sheet, area);
  }

  structureChanged(): void {
    this.structure.refresh();
    // A build makes many tables and names in one batch: formulas look anew for what they read once, when they are next computed.
    this.rebindDue = true;
  }

  /** Until then the graph may miss a reader, but only one whose formula now resolves differently, and that one becomes dirty here. */
  private rebind(): void {
    if (!this.rebindDue) return;
    this.rebindDue = false;
    for (const cell of [...this.registry.all()]) {
      if (!this.state.sheets.includes(cell.sheet)) {
        this.forget(cell);
        continue;
      }
      const before = cell.resolution;
      if (cell.formula.sources.length > 0 || before !== '') this.bind(cell);
      if (cell.resolution !== before || cell.dynamic || cell.spill || cell.blockedSpill) this.dirty.add(cell);
    }
  }

  recalculate(): void {
    this.rebind();
    const seeds = new Set([...this.dirty, ...this.volatile]);
    this.dirty.clear();
    const { structure, graph, spills, writer, cache, calls, volatile } = this;
    const recalculation = new Recalculation({ structure, graph, spills, writer, cache, calls, volatile }, serialNow());
    recalculation.run(seeds);
    this.lastComputed = recalculation.computed;
    const sheetIds = new Set([...recalculation.changedSheets, ...this.touchedSheets]);
    this.touchedSheets.clear();
    if (sheetIds.size > 0) this.state.emit({ kind: 'recalculated', sheetIds: [...sheetIds] });
    this.tellSettled();
  }

  recalculateAll(): void {
    this.cache.clear();
    for (const cell of this.registry.all()) {
      this.calls.drop(cell);
      cell.unknown?.clear();
      this.dirty.add(cell);
    }
    this.recalculate();
  }

  whenSettled(): Promise<void> {
    if (this.dirty.size > 0 || this.rebindDue) this.recalculate();
    if (!this.calls.pending && !this.answersScheduled) return Promise.resolve();
    return new Promise((resolve) => this.settledWaiters.push(resolve));
  }

  async evaluate(formula: string, at: { sheetId: string; row: number; column: number }): Promise<Value[][]> {
    const compiled = this.compiler.compile(formula, false);
    const owner: CallOwner = { alive: true, volatile: false };
    await this.whenSettled();
    for (;;) {
      this.calls.begin(owner);
      const result = this.run(compiled, at, this.calls);
      if (!this.calls.end()) return result;
      await this.whenSettled();
    }
  }

  evaluateNow(formula: string, at: { sheetId: string; row: number; column: number }, relativeTo?: { row: number; column: number }): Value[][] {
    return this.run(this.compiler.compile(formula, false), at, undefined, relativeTo);
  }

  spillArea(sheetId: string, row: number, column: number): Area | undefined {
    return this.registry.at(this.sheet(sheetId), row, column)?.spill;
  }

  spillParent(sheetId: string, row: number, column: number): { row: number; column: number } | undefined {
    const owner = this.spills.at(this.sheet(sheetId), row, column);
    return owner && (owner.row !== row || owner.column !== column) ? { row: owner.row, column: owner.column } : undefined;
  }

  intersectsImplicitly(sheetId: string, row: number, column: number): boolean {
    return this.registry.at(this.sheet(sheetId), row, column)?.implicitIntersection ?? false;
  }

  circularCells(): { sheetId: string; row: number; column: number }[] {
    return [...this.registry.all()].filter((cell) => cell.circular).map((cell) => ({ sheetId: cell.sheet.id, row: cell.row, column: cell.column }));
  }

  /** The cells themselves, the tables' areas and the new name are in the state already. */
  rewrite(change: StructureEdit): void {
    const move = change.kind === 'insert' || change.kind === 'delete' ? change : undefined;
    const edit = { edit: change, sheetName: move ? this.sheet(move.sheetId).name : '' };
    rewriteWorkbook(this.state, edit);
    this.structure.refresh();
    this.cache.clear();
    const travellers: { readonly cell: FormulaCell; readonly to: Area | undefined; readonly text: string }[] = [];
    for (const cell of this.registry.all()) {
      const { sheet, row, column } = cell;
      const here = { row, column, rows: 1, columns: 1 };
      const to = move?.sheetId === sheet.id ? moveArea(here, move) : here;
      const tableName = to && this.structure.tableAt(sheet, to.row, to.column)?.name;
      const text = rewriteFormula(cell.formula.text, { sheetName: sheet.name, tableName }, edit);
      if (to?.row !== row || to.column !== column) travellers.push({ cell, to, text });
      else if (text !== cell.formula.text) {
        cell.formula = this.compiler.compile(text, cell.implicitIntersection);
        sheet.grid.setFormula(row, column, text);
      }
    }
    if (move) this.moveFormulas(travellers, move);
    this.structureChanged();
    // References to cells have moved, which a formula's names do not tell: what is written next must find its readers.
    if (move) this.rebind();
  }

  setCustomFunctions(host: CustomFunctionHost | undefined): void {
    for (const owner of this.calls.setHost(host)) if (owner instanceof FormulaCell) this.dirty.add(owner);
  }

  private sheet(id: string): SheetState {
    const sheet = this.structure.sheetWithId(id) ?? this.state.sheets.find((one) => one.id === id);
    if (!sheet) throw new Error(`no sheet has the id ${id}`);
    return sheet;
  }

  private bind(cell: FormulaCell): void {
    const { sheet, row, column } = cell;
    const binding = bindFormula(cell.formula, { structure: this.structure, sheet, row, column, shiftRows: 0, shiftColumns: 0 });
    cell.namedAreas = binding.areas;
    cell.resolution = binding.resolution;
    cell.dynamic = binding.dynamic;
    cell.volatile = binding.volatile;
    if (cell.volatile) this.volatile.add(cell);
    this.graph.connect(cell, binding.areas);
  }

  private forget(cell: FormulaCell): void {
    cell.alive = false;
    this.registry.remove(cell);
    this.graph.disconnect(cell);
    this.calls.drop(cell);
    this.spills.set(cell, undefined, undefined);
    this.dirty.delete(cell);
    this.volatile.delete(cell);
  }

  /** Takes the formulas of an area out, and what they and others have spilled into it. */
  private clearFormulas(sheet: SheetState, area: Area): void {
    for (const cell of this.spills.overlapping(sheet, area)) {
      const left = this.writer.withdraw(cell, area);
      if (!left) continue;
      this.touchedSheets.add(sheet.id);
      this.dirty.add(cell);
      this.cellsChanged(sheet, left);
    }
    for (const cell of this.spills.blockedBy(sheet, area)) this.dirty.add(cell);
    for (const cell of this.registry.in(sheet, area)) {
      this.forget(cell);
      sheet.grid.setFormula(cell.row, cell.column, undefined);
    }
  }

  private cellsChanged(sheet: SheetState, area: Area): void {
    for (const reader of this.graph.readersOf(sheet, area)) reader.dependents.forEach((cell) => this.dirty.add(cell));
    for (const cell of this.spills.blockedBy(sheet, area)) this.dirty.add(cell);
  }

  private run(compiled: CompiledFormula, at: { sheetId: string; row: number; column: number }, custom: CustomCaller | undefined, relativeTo = { row: at.row, column: at.column }): Value[][] {
    const { structure, cache } = this;
    const context: Context = {
      structure, sheet: this.sheet(at.sheetId), row: at.row, column: at.column,
      shiftRows: at.row - relativeTo.row, shiftColumns: at.column - relativeTo.column,
      run: { now: serialNow(), cache, custom, spillArea: spillAreaIn(this.spills), depth: 0 },
    };
    const result = valuesOf(compiled.evaluate(context, undefined), context);
    const rows = result instanceof Matrix ? result.toRows() : [[result]];
    return rows.map((row) => row.map((value) => value ?? 0));
  }

  /** Answers come in bunches: those of one turn are worked in by one recalculation. */
  private answered(owner: CallOwner): void {
    if (owner instanceof FormulaCell) this.dirty.add(owner);
    if (this.answersScheduled) return;
    this.answersScheduled = true;
    queueMicrotask(() => {
      this.answersScheduled = false;
      this.recalculate();
    });
  }

  private tellSettled(): void {
    if (this.calls.pending || this.answersScheduled || this.rebindDue || this.dirty.size > 0) return;
    const waiters = this.settledWaiters;
    this.settledWaiters = [];
    waiters.forEach((resolve) => resolve());
  }

  /** All are taken out before the first is put in again: one may come to stand where another stood. */
  private moveFormulas(travellers: readonly { readonly cell: FormulaCell; readonly to: Area | undefined; readonly text: string }[], move: CellMove): void {
    const spills = travellers.map(({ cell }) => cell.spill && moveArea(cell.spill, move));
    for (const { cell } of travellers) this.forget(cell);
    travellers.forEach(({ cell: before, to, text }, i) => {
      const { sheet } = before;
      const spill = spills[i];
      const cell = new FormulaCell(sheet, to?.row ?? spill?.row ?? 0, to?.column ?? spill?.column ?? 0, this.compiler.compile(text, before.implicitIntersection), before.implicitIntersection);
      this.spills.set(cell, spill, undefined);
      if (!to) {
        // What a deleted formula had spilled goes with it.
        if (spill) {
          this.writer.withdraw(cell);
          sheet.grid.setValue(cell.row, cell.column, null);
        }
        return;
      }
      sheet.grid.setFormula(cell.row, cell.column, text);
      cell.fresh = false;
      this.registry.add(cell);
      this.bind(cell);
      this.dirty.add(cell);
    });
    this.cellsChanged(this.sheet(move.sheetId), disturbedArea(move));
  }
}
