import { CellError, cellError, ERROR_CODES, ErrorCode, isCellError } from '../../model/state';
import { Matrix, NUM, Operand, toLogical, toNumber, toText, VALUE } from '../values';
import { valuesOf } from '../workbook/reading';
import { eager, FunctionSpec, lifted, Parameter } from './define';
import { numbersIn } from './numbers';

type Kind = 'number' | 'text' | 'logical';
const reads: Readonly<Record<Kind, Parameter<unknown>['read']>> = { number: toNumber, text: toText, logical: toLogical };

/** A result of the library as a cell value: it answers with Error objects that bear Excel's codes. */
function asOperand(result: unknown): Operand {
  if (result instanceof Error) return asError(result.message);
  if (typeof result === 'number') return Number.isFinite(result) ? result : NUM;
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  if (Array.isArray(result)) return Matrix.fromRows(result.map((row: unknown) => (Array.isArray(row) ? row : [row]).map((value: unknown) => asOperand(value) as number)));
  return VALUE;
}

function asError(message: string): CellError {
  return ERROR_CODES.includes(message as ErrorCode) ? cellError(message as ErrorCode) : VALUE;
}

/** A function of the library over single values, its arguments read as Excel reads them before it sees them. */
export function scalarFromFormulajs(compute: (...args: never[]) => unknown, kinds: readonly Kind[], required = kinds.length): FunctionSpec {
  const parameters = kinds.map((kind, i): Parameter<unknown> => ({ read: reads[kind], optional: i >= required, absent: undefined }));
  return lifted(parameters, (...args) => {
    const given = args.slice(0, kinds.length);
    while (given.length > required && given.at(-1) === undefined) given.pop();
    return asOperand((compute as (...all: unknown[]) => unknown)(...given));
  });
}

/** A function of the library over one list of numbers. */
export function listFromFormulajs(compute: (...numbers: number[]) => unknown): FunctionSpec {
  return eager(1, 255, (args, context) => {
    const numbers = numbersIn(args, context);
    return isCellError(numbers) ? numbers : asOperand(compute(...numbers));
  });
}

/** A function of the library whose first argument is a list of numbers, the others single numbers. */
export function listAndNumbersFromFormulajs(compute: (list: number[], ...rest: (number | undefined)[]) => unknown, minimum: number, maximum: number): FunctionSpec {
  return eager(minimum, maximum, ([list, ...rest], context) => {
    const numbers = numbersIn([list], context);
    if (isCellError(numbers)) return numbers;
    const others: (number | undefined)[] = [];
    for (const arg of rest) {
      const values = arg === undefined ? undefined : valuesOf(arg, context);
      const read = values === undefined ? undefined : values instanceof Matrix ? VALUE : toNumber(values);
      if (isCellError(read)) return read;
      others.push(read);
    }
    return asOperand(compute(numbers, ...others));
  });
}

