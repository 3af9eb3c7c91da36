import { CellError, isCellError, Value } from '../../model/state';
import { CustomFunctionDescription } from '../contract';
import { Matrix, toLogical, toNumber, toText, VALUE } from '../values';

export type EmptyCellsAs = 'zero' | 'null';
type Parameter = CustomFunctionDescription['parameters'][number];
export type CustomArgument = Value | Value[][] | undefined;

/** The parameter that takes the argument at this position: the last ones of a function may repeat. */
export function parameterAt(description: CustomFunctionDescription, index: number): Parameter | undefined {
  const { parameters } = description;
  if (index < parameters.length) return parameters[index];
  const firstRepeating = parameters.findIndex((parameter) => parameter.repeating);
  if (firstRepeating < 0) return undefined;
  return parameters[firstRepeating + ((index - firstRepeating) % (parameters.length - firstRepeating))];
}

function typed(value: Value, parameter: Parameter, empty: EmptyCellsAs): Value {
  if (isCellError(value)) return value;
  if (value === null) {
    if (empty === 'null') return null;
    return parameter.type === 'string' ? '' : parameter.type === 'boolean' ? false : 0;
  }
  if (parameter.type === 'number') return toNumber(value);
  if (parameter.type === 'string') return toText(value);
  return parameter.type === 'boolean' ? toLogical(value) : value;
}

/** An argument as the add-in gets it: typed as its metadata says, empty cells as this version of Excel hands them over. */
export function customArgument(given: Value | Matrix | undefined, parameter: Parameter, empty: EmptyCellsAs): CustomArgument {
  if (given === undefined) return undefined;
  if (parameter.dimensionality === 'matrix') {
    const matrix = given instanceof Matrix ? given : new Matrix(1, 1, [given]);
    return matrix.map((value) => typed(value, parameter, empty)).toRows();
  }
  return typed(given instanceof Matrix ? given.at(0, 0) : given, parameter, empty);
}

/** The error that spoils a call before it is made, if any: a missing or surplus argument, or an error among the values. */
export function spoilingError(args: readonly CustomArgument[], description: CustomFunctionDescription): CellError | undefined {
  const missing = description.parameters.some((parameter, index) => !parameter.optional && !parameter.repeating && index >= args.length);
  if (missing || args.some((_, index) => !parameterAt(description, index))) return VALUE;
  for (const argument of args) {
    const values = Array.isArray(argument) ? argument.flat() : [argument ?? null];
    for (const value of values) {
      if (!isCellError(value)) continue;
      if (value.error === '#BUSY!' || !description.allowErrors) return value;
    }
  }
  return undefined;
}
