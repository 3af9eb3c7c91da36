import { Area, SheetState } from '../../model/state';
import { CompiledFormula } from '../formula/CompiledFormula';
import { SheetArea } from '../values';
import { AreaNode } from './DependencyGraph';

/** A cell that holds a formula, and what recalculation knows about it. */
export class FormulaCell {
  /** The areas that the formula reads. */
  precedents: AreaNode[] = [];
  /** Those of them that its references name; a dynamic formula reads others besides. */
  namedAreas: readonly SheetArea[] = [];
  /** What its references resolved to, spelt out: unchanged means that it need not be computed again. */
  resolution = '';
  volatile = false;
  /** Reads cells that are known only as it runs. */
  dynamic = false;
  /** Where its array result stands now, the cell itself included. */
  spill: Area | undefined;
  /** Where its array result would stand, were nothing in the way. */
  blockedSpill: Area | undefined;
  /** Part of a circle: Excel shows 0 and warns. */
  circular = false;
  /** Not computed since the formula was entered. */
  fresh = true;
  /** False once the cell was overwritten: answers that come late are for nobody. */
  alive = true;

  /** Functions that were not there when it was computed first */
  unknown?: Set<string>;

  /** In the order of evaluation: to be computed, for something that it reads has changed. */
  mustRun = false;
  /** In the order of evaluation: how many things that it reads are still to come. */
  waitingFor = 0;
  visit = 0;

  constructor(readonly sheet: SheetState, readonly row: number, readonly column: number, public formula: CompiledFormula, readonly implicitIntersection: boolean) {}

  /** The cells that show its result. */
  get output(): Area {
    return this.spill ?? { row: this.row, column: this.column, rows: 1, columns: 1 };
  }
}
