import { NUM, Operand } from '../values';
import { Context, Evaluate } from './Context';

/** Lambdas and names may call themselves; Excel too gives up at some depth. */
const DEEPEST_CALL = 400;

/** Evaluates one level deeper. */
export function nested(context: Context, evaluate: () => Operand): Operand {
  if (context.run.depth >= DEEPEST_CALL) return NUM;
  context.run.depth += 1;
  try {
    return evaluate();
  } finally {
    context.run.depth -= 1;
  }
}

/** What a defined name stands for in this cell; relative references in it are written as seen from A1. */
export function evaluateName(evaluate: Evaluate, context: Context): Operand {
  const { structure, sheet, row, column, run } = context;
  return nested(context, () => evaluate({ structure, sheet, row, column, shiftRows: row, shiftColumns: column, run }, undefined));
}
