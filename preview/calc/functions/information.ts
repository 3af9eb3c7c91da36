import { ErrorCode, isCellError, Value } from '../../model/state';
import { Lambda, Matrix, NA, Operand, Reference } from '../values';
import { firstValue, valuesOf } from '../workbook/reading';
import { anything, eager, FunctionSpec, FunctionTable, lifted, number } from './define';

function test(holds: (value: Value) => boolean): FunctionSpec {
  return lifted([anything], holds);
}

const errorNumbers: Readonly<Record<ErrorCode, number>> = {
  '#NULL!': 1, '#DIV/0!': 2, '#VALUE!': 3, '#REF!': 4, '#NAME?': 5, '#NUM!': 6, '#N/A': 7, '#GETTING_DATA': 8,
  '#SPILL!': 9, '#CONNECT!': 10, '#BLOCKED!': 11, '#FIELD!': 13, '#CALC!': 14, '#BUSY!': 20,
};

const TYPE_OF_ARRAY = 64;
const TYPE_OF_LAMBDA = 128;

function typeNumber(operand: Operand | undefined, values: Value | Matrix): number {
  if (operand instanceof Lambda) return TYPE_OF_LAMBDA;
  if (values instanceof Matrix) return TYPE_OF_ARRAY;
  if (isCellError(values)) return 16;
  if (typeof values === 'boolean') return 4;
  return typeof values === 'string' ? 2 : 1;
}

export const information: FunctionTable = {
  ISBLANK: test((value) => value === null),
  ISNUMBER: test((value) => typeof value === 'number'),
  ISTEXT: test((value) => typeof value === 'string'),
  ISNONTEXT: test((value) => typeof value !== 'string'),
  ISLOGICAL: test((value) => typeof value === 'boolean'),
  ISERROR: test(isCellError),
  ISERR: test((value) => isCellError(value) && value.error !== '#N/A'),
  ISNA: test((value) => isCellError(value) && value.error === '#N/A'),
  ISEVEN: lifted([number], (x) => Math.trunc(Math.abs(x)) % 2 === 0),
  ISODD: lifted([number], (x) => Math.trunc(Math.abs(x)) % 2 === 1),
  N: lifted([anything], (value) => (typeof value === 'number' || isCellError(value) ? value : typeof value === 'boolean' ? Number(value) : 0)),
  T: lifted([anything], (value) => (typeof value === 'string' || isCellError(value) ? value : '')),
  NA: lifted([], () => NA),
  'ERROR.TYPE': lifted([anything], (value) => (isCellError(value) ? errorNumbers[value.error] : NA)),
  TYPE: eager(1, 1, ([arg], context) => typeNumber(arg, valuesOf(arg, context))),
  ISOMITTED: eager(1, 1, ([arg], context) => !(arg instanceof Reference) && arg !== undefined && firstValue(arg, context) === null),
};
