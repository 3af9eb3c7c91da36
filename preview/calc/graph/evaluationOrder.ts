import { AreaNode, DependencyGraph } from './DependencyGraph';
import { FormulaCell } from './FormulaCell';

let visits = 0;

/** What a change sets in motion: the formulas to look at, each after those it reads. */
export class EvaluationOrder {
  private readonly visit = ++visits;
  private readonly ready: FormulaCell[] = [];
  /** All formulas concerned, in no order. */
  readonly cells: FormulaCell[] = [];
  private readonly readers = new Map<FormulaCell, readonly AreaNode[]>();
  private next = 0;
  private finished = 0;

  constructor(private readonly graph: DependencyGraph, seeds: Iterable<FormulaCell>) {
    for (const cell of seeds) {
      this.include(cell);
      cell.mustRun = true;
    }
    for (let i = 0; i < this.cells.length; i++) this.follow(this.cells[i]!);
    for (const cell of this.cells) if (cell.waitingFor === 0) this.ready.push(cell);
  }

  /** The next formula of which all that it reads is done; undefined when only circles are left, or nothing. */
  take(): FormulaCell | undefined {
    return this.ready[this.next++];
  }

  /** Says that a formula was dealt with, and whether it shows something else than before. */
  done(cell: FormulaCell, changed: boolean): void {
    this.finished += 1;
    for (const reader of this.readers.get(cell) ?? []) {
      reader.changed ||= changed;
      reader.waitingFor -= 1;
      if (reader.waitingFor === 0) this.release(reader);
    }
  }

  /** Formulas that read themselves, straight or in a circle, and those that wait for them. */
  get stuck(): FormulaCell[] {
    return this.finished === this.cells.length ? [] : this.cells.filter((cell) => cell.waitingFor > 0);
  }

  private include(cell: FormulaCell): void {
    if (cell.visit === this.visit) return;
    cell.visit = this.visit;
    cell.waitingFor = 0;
    cell.mustRun = false;
    this.cells.push(cell);
  }

  private follow(cell: FormulaCell): void {
    const readers = this.graph.readersOf(cell.sheet, cell.output);
    this.readers.set(cell, readers);
    for (const reader of readers) {
      if (reader.visit !== this.visit) {
        reader.visit = this.visit;
        reader.waitingFor = 0;
        reader.changed = false;
        for (const dependent of reader.dependents) {
          this.include(dependent);
          dependent.waitingFor += 1;
        }
      }
      reader.waitingFor += 1;
    }
  }

  private release(reader: AreaNode): void {
    for (const dependent of reader.dependents) {
      if (dependent.visit !== this.visit) continue;
      dependent.mustRun ||= reader.changed;
      dependent.waitingFor -= 1;
      if (dependent.waitingFor === 0) this.ready.push(dependent);
    }
  }
}
