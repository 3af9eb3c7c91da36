import { CellError, isCellError, Value } from '../../model/state';
import { Context, Evaluate, Scope } from '../formula/Context';
import { broadcast, Matrix, NA, numberInText, Operand, Reference, sameValue, toInteger, toLogical, VALUE } from '../values';
import { eachCell, firstValue, valuesOf } from '../workbook/reading';
import { eager, FunctionSpec, FunctionTable, lazy, lifted, logical } from './define';

type Branch = () => Operand;

function branch(arg: Evaluate | undefined, context: Context, scope: Scope | undefined): Branch {
  return () => arg?.(context, scope) ?? null;
}

/** Picks a branch; where the condition is an array, element by element, and each branch is computed once at most. */
function choose(condition: Operand, branches: readonly Branch[], context: Context, pick: (value: Value) => number | CellError): Operand {
  const values = valuesOf(condition, context);
  if (!(values instanceof Matrix)) {
    const index = pick(values);
    return isCellError(index) ? index : branches[index]!();
  }
  const computed: (Value | Matrix | undefined)[] = [];
  const picks = values.values.map(pick);
  for (const index of picks) if (!isCellError(index)) computed[index] ??= valuesOf(branches[index]!(), context);
  const indices = new Matrix(values.rows, values.columns, picks);
  return broadcast([indices, ...branches.map((_, i) => computed[i] ?? null)], ([index, ...elements]) => (isCellError(index) ? index : elements[index as number] ?? null), (element) => element);
}

const absent = (value: Value): Branch => () => value;

const ifFunction = lazy(2, 3, (args, context, scope) => {
  const otherwise = args.length < 3 ? absent(false) : branch(args[2], context, scope);
  return choose(args[0]?.(context, scope) ?? null, [branch(args[1], context, scope), otherwise], context, (value) => {
    const holds = toLogical(value);
    return isCellError(holds) ? holds : holds ? 0 : 1;
  });
}, { lifts: (argument) => argument === 0 });

const ifsFunction = lazy(2, 254, (args, context, scope) => {
  const next = (at: number): Operand => {
    if (at + 1 >= args.length) return NA;
    return choose(args[at]?.(context, scope) ?? null, [branch(args[at + 1], context, scope), () => next(at + 2)], context, (value) => {
      const holds = toLogical(value);
      return isCellError(holds) ? holds : holds ? 0 : 1;
    });
  };
  return next(0);
}, { lifts: (argument) => argument % 2 === 0 });

const switchFunction = lazy(3, 254, (args, context, scope) => {
  const pairs = Math.floor((args.length - 1) / 2);
  const hasDefault = args.length % 2 === 0;
  const results = Array.from({ length: pairs }, (_, i) => branch(args[2 + i * 2], context, scope));
  const cases: Value[] = [];
  const caseAt = (i: number): Value => (cases[i] ??= firstValue(args[1 + i * 2]?.(context, scope), context));
  const fallback = hasDefault ? branch(args.at(-1), context, scope) : absent(NA);
  return choose(args[0]?.(context, scope) ?? null, [...results, fallback], context, (value) => {
    if (isCellError(value)) return value;
    for (let i = 0; i < pairs; i++) {
      const candidate = caseAt(i);
      if (isCellError(candidate)) return candidate;
      if (sameValue(value, candidate)) return i;
    }
    return pairs;
  });
}, { lifts: (argument) => argument === 0 });

const chooseFunction = lazy(2, 255, (args, context, scope) => (
  choose(args[0]?.(context, scope) ?? null, args.slice(1).map((arg) => branch(arg, context, scope)), context, (value) => {
    const index = toInteger(value);
    if (isCellError(index)) return index;
    return index >= 1 && index < args.length ? index - 1 : VALUE;
  })
), { lifts: (argument) => argument === 0 });

function insteadOfError(isError: (value: Value) => boolean): FunctionSpec {
  return lazy(2, 2, (args, context, scope) => {
    const given = args[0]?.(context, scope) ?? null;
    const values = valuesOf(given, context);
    if (!(values instanceof Matrix)) return isError(values) ? args[1]?.(context, scope) ?? null : given instanceof Reference ? given : values;
    if (!values.values.some(isError)) return values;
    const replacement = valuesOf(args[1]?.(context, scope), context);
    return broadcast([values, replacement], ([value, other]) => (isError(value!) ? other! : value!), (element) => element);
  }, { lifts: () => true });
}

/** AND, OR, XOR: texts and empty cells in ranges do not count; nothing to judge is an error. */
function overLogicals(judge: (trues: number, all: number) => boolean): FunctionSpec {
  return eager(1, 255, (args, context) => {
    let trues = 0;
    let all = 0;
    let error: CellError | undefined;
    const count = (value: Value): void => {
      if (isCellError(value)) error ??= value;
      else if (typeof value === 'boolean' || typeof value === 'number') { all += 1; trues += value ? 1 : 0; }
    };
    for (const arg of args) {
      if (arg instanceof Reference) for (const area of arg.areas) eachCell(area, context, count);
      else if (arg instanceof Matrix) arg.values.forEach(count);
      else {
        const value = valuesOf(arg, context) as Value;
        const number = typeof value === 'string' ? numberInText(value) : undefined;
        count(number ?? toLogical(value));
      }
      if (error) return error;
    }
    return all === 0 ? VALUE : judge(trues, all);
  });
}

export const logic: FunctionTable = {
  IF: ifFunction,
  IFS: ifsFunction,
  SWITCH: switchFunction,
  CHOOSE: chooseFunction,
  IFERROR: insteadOfError(isCellError),
  IFNA: insteadOfError((value) => isCellError(value) && value.error === '#N/A'),
  AND: overLogicals((trues, all) => trues === all),
  OR: overLogicals((trues) => trues > 0),
  XOR: overLogicals((trues) => trues % 2 === 1),
  NOT: lifted([logical], (value) => !value),
  TRUE: lifted([], () => true),
  FALSE: lifted([], () => false),
};
