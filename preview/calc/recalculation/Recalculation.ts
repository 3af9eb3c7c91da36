import { Area, areasOverlap, SheetState, Value } from '../../model/state';
import { Context, Run } from '../formula/Context';
import { DependencyGraph } from '../graph/DependencyGraph';
import { EvaluationOrder } from '../graph/evaluationOrder';
import { FormulaCell } from '../graph/FormulaCell';
import { BUSY, Matrix, NUM, SheetArea } from '../values';
import { RangeCache } from '../workbook/RangeCache';
import { valuesOf } from '../workbook/reading';
import { Structure } from '../workbook/Structure';
import { CustomCalls } from './CustomCalls';
import { ResultWriter } from './ResultWriter';
import { Spills } from './Spills';

/** Spills that reach into what they are computed from would go on for ever. */
const MOST_ROUNDS = 100;

/** A formula met a cell that is still to be computed: that comes first. */
class NotYetComputed {
  constructor(readonly cells: readonly FormulaCell[]) {}
}

export interface RecalculationParts {
  readonly structure: Structure;
  readonly graph: DependencyGraph;
  readonly spills: Spills;
  readonly writer: ResultWriter;
  readonly cache: RangeCache;
  readonly calls: CustomCalls;
  /** Formulas to compute in every recalculation; a volatile custom function adds its cell. */
  readonly volatile: Set<FormulaCell>;
}

/** One recalculation: computes what is dirty and what follows from it, each formula after those it reads. */
export class Recalculation {
  readonly changedSheets = new Set<string>();
  /** Formulas that were computed before their turn, and whether that changed them. */
  private readonly early = new Map<FormulaCell, boolean>();
  private unfinished = new Set<FormulaCell>();
  private reshaped: SheetArea[] = [];
  computed = 0;

  constructor(private readonly parts: RecalculationParts, private readonly now: number) {}

  run(seeds: ReadonlySet<FormulaCell>): void {
    let dirty: ReadonlySet<FormulaCell> = seeds;
    for (let round = 0; dirty.size > 0 && round < MOST_ROUNDS; round++) {
      this.reshaped = [];
      this.runRound(dirty);
      dirty = this.whatReshapingConcerns();
    }
  }

  private runRound(seeds: ReadonlySet<FormulaCell>): void {
    const order = new EvaluationOrder(this.parts.graph, seeds);
    this.early.clear();
    this.unfinished = new Set(order.cells);
    for (let cell = order.take(); cell; cell = order.take()) {
      const early = this.early.get(cell);
      const changed = early ?? (cell.mustRun ? this.computeAfterPrecedents(cell) : false);
      this.unfinished.delete(cell);
      order.done(cell, changed);
    }
    // What is left reads itself by the look of its references; whether it truly does shows as it runs.
    for (const cell of order.stuck) if (this.unfinished.has(cell)) this.computeAfterPrecedents(cell, true);
  }

  /** Computes a cell; where it turns out to read cells that are still to come, those first. */
  private computeAfterPrecedents(start: FormulaCell, onDemand = false): boolean {
    if (!onDemand && !start.dynamic) return this.compute(start);
    const waiting = [start];
    let changed = false;
    for (let cell = waiting.at(-1); cell; cell = waiting.at(-1)) {
      try {
        changed = this.compute(cell, this.unfinished);
        waiting.pop();
        this.unfinished.delete(cell);
        if (cell !== start) this.early.set(cell, changed);
      } catch (thrown) {
        if (!(thrown instanceof NotYetComputed)) throw thrown;
        const circle = thrown.cells.findIndex((needed) => waiting.includes(needed));
        // One at a time: what waits are then always the cells on the way here, so that meeting one of them is a circle.
        if (circle < 0) waiting.push(thrown.cells[0]!);
        else {
          this.breakCircle(waiting, waiting.indexOf(thrown.cells[circle]!));
          changed = true;
        }
      }
    }
    return changed;
  }

  private breakCircle(waiting: FormulaCell[], from: number): void {
    for (const cell of waiting.slice(from)) {
      cell.circular = true;
      cell.fresh = false;
      this.store(cell, 0);
      this.unfinished.delete(cell);
      this.early.set(cell, true);
    }
    waiting.length = from;
  }

  private compute(cell: FormulaCell, unfinished?: ReadonlySet<FormulaCell>): boolean {
    const read: SheetArea[] = [];
    const onRead = unfinished || cell.dynamic ? (area: SheetArea): void => {
      read.push(area);
      if (unfinished) this.demand(area, unfinished);
    } : undefined;
    const { result, pending } = this.evaluate(cell, onRead);
    if (cell.volatile) this.parts.volatile.add(cell);
    if (cell.dynamic) this.parts.graph.connect(cell, [...cell.namedAreas, ...read]);
    cell.circular = false;
    const { fresh } = cell;
    if (pending) return fresh ? this.store(cell, BUSY) : false;
    cell.fresh = false;
    return this.store(cell, result) || fresh;
  }

  private evaluate(cell: FormulaCell, onRead: Run['onRead']): { readonly result: Value | Matrix; readonly pending: boolean } {
    const context = this.contextOf(cell, onRead);
    this.computed += 1;
    this.parts.calls.begin(cell);
    try {
      const result = valuesOf(cell.formula.evaluate(context, undefined), context);
      return { result, pending: this.parts.calls.end() };
    } catch (thrown) {
      // Too deep or too large for the machine: Excel has its limits too, and says so with #NUM!.
      if (thrown instanceof RangeError) return { result: NUM, pending: false };
      throw thrown;
    }
  }

  private contextOf(cell: FormulaCell, onRead: Run['onRead']): Context {
    const { structure, cache, spills, calls } = this.parts;
    const run: Run = { now: this.now, cache, custom: calls, spillArea: spillAreaIn(spills), depth: 0, ...(onRead && { onRead }) };
    return { structure, sheet: cell.sheet, row: cell.row, column: cell.column, shiftRows: 0, shiftColumns: 0, run };
  }

  private demand(area: SheetArea, unfinished: ReadonlySet<FormulaCell>): void {
    const needed: FormulaCell[] = [];
    for (const cell of unfinished) if (cell.sheet === area.sheet && areasOverlap(cell.output, area)) needed.push(cell);
    if (needed.length > 0) throw new NotYetComputed(needed);
  }

  private store(cell: FormulaCell, result: Value | Matrix): boolean {
    const { changed, reshaped } = this.parts.writer.write(cell, result);
    if (changed) this.changedSheets.add(cell.sheet.id);
    for (const area of reshaped) this.reshaped.push({ sheet: cell.sheet, ...area });
    return changed;
  }

  /** Formulas that read where an array has newly come or gone, and arrays that now have room. */
  private whatReshapingConcerns(): Set<FormulaCell> {
    const concerned = new Set<FormulaCell>();
    for (const { sheet, ...area } of this.reshaped) this.concern(sheet, area, concerned);
    return concerned;
  }

  private concern(sheet: SheetState, area: Area, concerned: Set<FormulaCell>): void {
    for (const reader of this.parts.graph.readersOf(sheet, area)) reader.dependents.forEach((cell) => concerned.add(cell));
    for (const cell of this.parts.spills.blockedBy(sheet, area)) concerned.add(cell);
  }
}

export function spillAreaIn(spills: Spills): Run['spillArea'] {
  return (sheet, row, column) => {
    const owner = spills.at(sheet, row, column);
    return owner?.spill && owner.row === row && owner.column === column ? { sheet, ...owner.spill } : undefined;
  };
}
