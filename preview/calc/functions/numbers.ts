import { CellError, isCellError, Value } from '../../model/state';
import { Context } from '../formula/Context';
import { Lambda, Matrix, NUM, Operand, Reference, toNumber, VALUE } from '../values';
import { eachCell } from '../workbook/reading';

/** Which values a function counts as numbers. */
export interface Reading {
  /** AVERAGEA and its like: texts in cells count 0, logicals 0 or 1. */
  readonly textsAndLogicals?: boolean;
  /** AGGREGATE may leave errors out. */
  readonly ignoresErrors?: boolean;
}

/**
 * Hands every number of the arguments to `visit`, as SUM takes them: in cells and arrays only true numbers count,
 * an argument written into the formula must be one (TRUE, "5") or is an error.
 */
export function eachNumber(args: readonly (Operand | undefined)[], context: Context, visit: (number: number) => void, reading: Reading = {}): CellError | undefined {
  let error: CellError | undefined;
  const fromCell = (value: Value): void => {
    if (typeof value === 'number') visit(value);
    else if (isCellError(value)) error ??= reading.ignoresErrors ? undefined : value;
    else if (reading.textsAndLogicals && value !== null) visit(value === true ? 1 : 0);
  };
  for (const arg of args) {
    if (arg instanceof Reference) for (const area of arg.areas) eachCell(area, context, fromCell);
    else if (arg instanceof Matrix) arg.values.forEach(fromCell);
    else if (arg instanceof Lambda) error ??= VALUE;
    else {
      const number = toNumber(arg ?? null);
      if (!isCellError(number)) visit(number);
      else if (!reading.ignoresErrors) error ??= number;
    }
    if (error) return error;
  }
  return undefined;
}

export function numbersIn(args: readonly (Operand | undefined)[], context: Context, reading: Reading = {}): number[] | CellError {
  const numbers: number[] = [];
  return eachNumber(args, context, (number) => numbers.push(number), reading) ?? numbers;
}

export function finite(result: number): Value {
  return Number.isFinite(result) ? result : NUM;
}
