import { Evaluate } from './Context';
import { ReferenceSource } from './sources';

/** A formula made ready to run; cells with the same text share it. */
export interface CompiledFormula {
  /** As Excel shows it. */
  readonly text: string;
  readonly evaluate: Evaluate;
  /** Everything that the formula names: ranges, tables, names. */
  readonly sources: readonly ReferenceSource[];
  /** Holds a function such as TODAY that is computed in every recalculation. */
  readonly volatile: boolean;
  /** Some of its references are known only as it runs (OFFSET, `INDEX():INDEX()`). */
  readonly dynamic: boolean;
}
