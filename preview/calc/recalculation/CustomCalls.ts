import { areaAddress, cellError, isCellError, quoteSheetName, Value } from '../../model/state';
import { CustomFunctionDescription, CustomFunctionHost } from '../contract';
import { Context, CustomCaller } from '../formula/Context';
import { broadcast, BUSY, Matrix, NUM, Operand, VALUE } from '../values';
import { firstValue, valuesOf } from '../workbook/reading';
import { CustomArgument, customArgument, EmptyCellsAs, parameterAt, spoilingError } from './customArguments';

/** What waits for answers: a cell, or a formula that is evaluated for someone. */
export interface CallOwner {
  /** False once nobody wants the answer any more. */
  alive: boolean;
  /** Computed in every recalculation, for its custom function is volatile. */
  volatile: boolean;
  /** Functions that were not there when the formula was computed first: Excel looks for them again only when it is entered again, or when everything is rebuilt. */
  unknown?: Set<string>;
}

interface Call {
  readonly owner: CallOwner;
  answer: Value | Matrix | undefined;
  /** Asked for in the evaluation under way. */
  wanted: boolean;
}

/**
 * Calls of custom functions under way. A formula is evaluated as far as it goes; where it meets a call without answer
 * its result does not count, and when the answer comes it is evaluated again and finds the answer here. Answers are kept
 * only until the formula has its result.
 */
export class CustomCalls implements CustomCaller {
  private host: CustomFunctionHost | undefined;
  private readonly calls = new Map<CallOwner, Map<string, Call>>();
  private owner: CallOwner | undefined;
  private waits = false;
  private underWay = 0;

  constructor(private readonly empty: EmptyCellsAs, private readonly answered: (owner: CallOwner) => void) {}

  /** Takes over from another host; what that one still owes is dropped. Answers the owners that were waiting for it. */
  setHost(host: CustomFunctionHost | undefined): CallOwner[] {
    const waiting = [...this.calls.keys()];
    waiting.forEach((owner) => this.drop(owner));
    this.host = host;
    return waiting;
  }

  get pending(): boolean {
    return this.underWay > 0;
  }

  begin(owner: CallOwner): void {
    this.owner = owner;
    this.waits = false;
    for (const call of this.calls.get(owner)?.values() ?? []) call.wanted = false;
  }

  /** Whether the evaluation that ends has met a call without answer. */
  end(): boolean {
    const owner = this.owner;
    this.owner = undefined;
    const calls = owner && this.calls.get(owner);
    if (!owner || !calls) return this.waits;
    if (!this.waits) this.drop(owner);
    for (const [key, call] of calls) if (!call.wanted) this.forget(owner, key, call);
    return this.waits;
  }

  /** Forgets the calls of an owner that was overwritten or is to ask afresh. */
  drop(owner: CallOwner): void {
    for (const [key, call] of this.calls.get(owner) ?? []) this.forget(owner, key, call);
  }

  call(name: string, args: readonly (Operand | undefined)[], context: Context): Operand | undefined {
    const { owner } = this;
    if (!owner || owner.unknown?.has(name.toLowerCase())) return undefined;
    const description = this.host?.describe(name);
    if (!description) {
      (owner.unknown ??= new Set()).add(name.toLowerCase());
      return undefined;
    }
    if (description.options.volatile) owner.volatile = true;
    const given = args.map((arg) => (arg === undefined ? undefined : valuesOf(arg, context)));
    if (given.some((_, index) => !parameterAt(description, index))) return VALUE;
    const isLifted = (index: number): boolean => parameterAt(description, index)?.dimensionality === 'scalar';
    const lifted = given.map((arg, index) => (isLifted(index) && arg instanceof Matrix ? arg : null));
    return broadcast(
      lifted,
      (values) => this.callOnce(description, given.map((arg, index) => (lifted[index] ? values[index] : arg)), owner, context),
      (result) => firstValue(result, context),
    );
  }

  private callOnce(description: CustomFunctionDescription, given: readonly (Value | Matrix | undefined)[], owner: CallOwner, context: Context): Value | Matrix {
    const args = given.map((arg, index) => customArgument(arg, parameterAt(description, index)!, this.empty));
    const spoiled = spoilingError(args, description);
    if (spoiled) return spoiled;
    const key = `${description.id}(${JSON.stringify(args, (_, value: unknown) => (value === undefined ? { omitted: true } : value))})`;
    const known = this.calls.get(owner)?.get(key);
    const call = known ?? this.start(description, args, key, owner, context);
    call.wanted = true;
    if (call.answer !== undefined) return call.answer;
    this.waits = true;
    return BUSY;
  }

  private start(description: CustomFunctionDescription, args: readonly CustomArgument[], key: string, owner: CallOwner, context: Context): Call {
    const call: Call = { owner, answer: undefined, wanted: true };
    const calls = this.calls.get(owner) ?? new Map<string, Call>();
    calls.set(key, call);
    this.calls.set(owner, calls);
    this.underWay += 1;
    const { sheet, row, column } = context;
    const address = `${quoteSheetName(sheet.name)}!${areaAddress({ row, column, rows: 1, columns: 1 })}`;
    const settle = (answer: Value | Matrix): void => {
      if (this.calls.get(owner)?.get(key) !== call) return;
      call.answer = answer;
      this.underWay -= 1;
      this.answered(owner);
    };
    this.host!.invoke({ name: description.name, arguments: args, address }).then(
      (result) => settle(asResult(result)),
      (reason: unknown) => settle(cellError('#VALUE!', reason instanceof Error ? reason.message : String(reason))),
    );
    return call;
  }

  private forget(owner: CallOwner, key: string, call: Call): void {
    const calls = this.calls.get(owner);
    calls?.delete(key);
    if (calls?.size === 0) this.calls.delete(owner);
    if (call.answer === undefined) this.underWay -= 1;
  }
}

/** An answer as cell values: no entry shows as 0, what no cell can hold is an error. */
function asResult(result: Value | Value[][]): Value | Matrix {
  if (!Array.isArray(result)) return asCellValue(result);
  return result.length === 0 ? VALUE : Matrix.fromRows(result.map((row) => row.map(asCellValue)));
}

function asCellValue(value: Value | undefined): Value {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'number') return Number.isFinite(value) ? value : NUM;
  return typeof value === 'object' && !isCellError(value) ? VALUE : value;
}
