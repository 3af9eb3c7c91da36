import { isCellError, CellError, Value } from '../../model/state';
import { Context, Evaluate, Scope } from '../formula/Context';
import { broadcast, Matrix, NUM, Operand, toInteger, toLogical, toNumber, toText } from '../values';
import { firstValue, valuesOf } from '../workbook/reading';

export interface FunctionTraits {
  /** Computed in every recalculation. */
  readonly volatile?: boolean;
  /** Gives references to cells that its arguments do not name. */
  readonly dynamic?: boolean;
  /** Asks where its arguments stand, not what they hold. */
  readonly addressOnly?: boolean;
  /** Computes its arguments as arrays in formulas of the old kind too (SUMPRODUCT). */
  readonly arrayArguments?: boolean;
}

/** A worksheet function. */
export interface FunctionSpec extends FunctionTraits {
  readonly minimum: number;
  readonly maximum: number;
  /** Whether this argument is one value, over which arrays are spread. */
  readonly lifts: (argument: number) => boolean;
  readonly compile: (args: readonly (Evaluate | undefined)[]) => Evaluate;
}

export type FunctionTable = Readonly<Record<string, FunctionSpec>>;

/** One argument of a function: how a value is read, and what stands for it when it is left out. */
export interface Parameter<T> {
  readonly read: (value: Value) => T | CellError;
  readonly optional: boolean;
  readonly absent?: T;
  /** Taken whole, as array or reference. */
  readonly whole?: boolean;
  /** Errors are handed over rather than returned. */
  readonly takesErrors?: boolean;
}

export const number: Parameter<number> = { read: toNumber, optional: false };
export const integer: Parameter<number> = { read: toInteger, optional: false };
export const text: Parameter<string> = { read: toText, optional: false };
export const logical: Parameter<boolean> = { read: toLogical, optional: false };
/** Any value that is no error. */
export const value: Parameter<Value> = { read: (given) => given, optional: false };
/** Any value, errors too. */
export const anything: Parameter<Value> = { read: (given) => given, optional: false, takesErrors: true };
/** An array or a reference as it is; `undefined` when left out. */
export const whole: Parameter<Operand> = { read: () => null, optional: false, whole: true };

export function optional<T>(parameter: Parameter<T>, absent: T): Parameter<T> {
  return { ...parameter, optional: true, absent };
}

export function perhaps<T>(parameter: Parameter<T>): Parameter<T | undefined> {
  return { ...parameter, optional: true, absent: undefined };
}

type Arguments<Parameters extends readonly Parameter<unknown>[]> = { [Index in keyof Parameters]: Parameters[Index] extends Parameter<infer T> ? T : never };

function readArgument(parameter: Parameter<unknown>, given: Operand | undefined): unknown {
  if (given === undefined) return parameter.optional ? parameter.absent : parameter.whole ? null : parameter.read(null);
  if (parameter.whole) return given;
  return isCellError(given) && !parameter.takesErrors ? given : parameter.read(given as Value);
}

/** NaN and infinity are no cell values, and Excel knows no negative zero. */
function checked(result: Operand): Operand {
  if (typeof result !== 'number') return result;
  return Number.isFinite(result) ? result + 0 : NUM;
}

/**
 * A function of single values: arrays among its arguments are spread, errors among them are its result.
 * Parameters marked `whole` are handed over as they are.
 */
export function lifted<const Parameters extends readonly Parameter<unknown>[]>(
  parameters: Parameters,
  compute: (...args: [...Arguments<Parameters>, Context]) => Operand,
  traits: FunctionTraits = {},
): FunctionSpec {
  const call = (given: readonly (Operand | undefined)[], context: Context): Operand => {
    const args: unknown[] = [];
    for (let i = 0; i < parameters.length; i++) {
      const parameter = parameters[i] as Parameter<unknown>;
      const argument = readArgument(parameter, given[i]);
      if (isCellError(argument) && !parameter.takesErrors && !parameter.whole) return argument;
      args.push(argument);
    }
    return checked(compute(...(args as Arguments<Parameters>), context));
  };
  return {
    ...traits,
    minimum: parameters.filter((parameter) => !parameter.optional).length,
    maximum: parameters.length,
    lifts: (argument) => !parameters[argument]?.whole,
    compile: (args) => (context, scope) => {
      const given = args.map((arg, i) => (arg ? (parameters[i]?.whole ? arg(context, scope) : valuesOf(arg(context, scope), context)) : undefined));
      const spread = given.map((arg, i) => (parameters[i]?.whole || arg === undefined ? null : (arg as Value | Matrix)));
      if (!spread.some((arg) => arg instanceof Matrix)) return call(given, context);
      // One list serves all elements: `call` keeps none of it.
      const current = [...given];
      const element = (values: Value[]): Operand => {
        for (let i = 0; i < current.length; i++) if (given[i] !== undefined && !parameters[i]?.whole) current[i] = values[i];
        return call(current, context);
      };
      return broadcast(spread, element, (result) => firstValue(result, context));
    },
  };
}

/** A function that gets its arguments evaluated but otherwise as they are: references, arrays, values, `undefined` when left out. */
export function eager(
  minimum: number,
  maximum: number,
  compute: (args: readonly (Operand | undefined)[], context: Context) => Operand,
  traits: FunctionTraits & { readonly lifts?: (argument: number) => boolean } = {},
): FunctionSpec {
  return {
    lifts: () => false, ...traits, minimum, maximum,
    compile: (args) => (context, scope) => checked(compute(args.map((arg) => arg?.(context, scope)), context)),
  };
}

/** A function that decides which of its arguments are evaluated at all. */
export function lazy(
  minimum: number,
  maximum: number,
  compute: (args: readonly (Evaluate | undefined)[], context: Context, scope: Scope | undefined) => Operand,
  traits: FunctionTraits & { readonly lifts?: (argument: number) => boolean } = {},
): FunctionSpec {
  return { lifts: () => false, ...traits, minimum, maximum, compile: (args) => (context, scope) => compute(args, context, scope) };
}

/** Computes something for each element of an argument, or once for a single value. */
export function spread(given: readonly (Operand | undefined)[], context: Context, compute: (values: Value[]) => Operand): Operand {
  return broadcast(given.map((arg) => valuesOf(arg, context)), compute, (result) => firstValue(result, context));
}
