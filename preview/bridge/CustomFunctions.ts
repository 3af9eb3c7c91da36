import { CustomFunctionCall, CustomFunctionDescription, CustomFunctionHost } from '../calc/contract';
import { cellError, Value } from '../model/state';
import { argumentToWire, EmptyCells, InvocationResult, resultFromWire } from './customFunctionValues';
import { describeFunctions, FunctionsMetadata } from './functionMetadata';
import { Entry, EntryCategory } from './protocol';

/** The page whose office.js runs the functions. */
export interface FunctionRuntime {
  send(entries: readonly Entry[]): void;
}

type Settle = (value: Value | Value[][]) => void;

const INVOKE = 1000;
const FLAGS = { cancelable: 1, errorsAsArguments: 4 } as const;

/**
 * Calls an add-in's functions through office.js's own runtime. Calls that are made in one turn travel in one message;
 * calls that are made before the add-in has loaded wait for it.
 */
export class CustomFunctions implements CustomFunctionHost {
  emptyCells: EmptyCells = 'zero';
  private readonly descriptions = new Map<string, CustomFunctionDescription>();
  private readonly unanswered = new Map<number, Settle>();
  private waiting: Entry[] = [];
  private runtime: FunctionRuntime | undefined;
  private sending = false;
  private lastId = 0;

  register(metadata: FunctionsMetadata, namespace: string): void {
    for (const description of describeFunctions(metadata, namespace)) this.descriptions.set(description.name.toLowerCase(), description);
  }

  /** Every registered function, for formula completion and help. */
  get registered(): readonly CustomFunctionDescription[] {
    return [...this.descriptions.values()];
  }

  describe(name: string): CustomFunctionDescription | undefined {
    return this.descriptions.get(name.toLowerCase());
  }

  invoke(call: CustomFunctionCall): Promise<Value | Value[][]> {
    const description = this.describe(call.name);
    if (!description) return Promise.resolve(cellError('#NAME?'));
    if (description.options.stream) return Promise.resolve(cellError('#VALUE!', 'The stand-in for Excel does not run streaming functions.'));
    this.lastId += 1;
    const id = this.lastId;
    const flags = (description.options.cancelable ? FLAGS.cancelable : 0) | (description.allowErrors ? FLAGS.errorsAsArguments : 0);
    const message = [id, description.id, this.wireArguments(call, description), call.address, flags, null];
    this.waiting.push([EntryCategory.customFunctions, INVOKE, '', message, id]);
    this.sendSoon();
    return new Promise((resolve) => this.unanswered.set(id, resolve));
  }

  attach(runtime: FunctionRuntime): void {
    this.runtime = runtime;
    this.sendSoon();
  }

  /** The page is gone: what it has not answered will never be answered. */
  detach(runtime: FunctionRuntime): void {
    if (this.runtime !== runtime) return;
    this.runtime = undefined;
    const stillWaiting = new Set(this.waiting.map(([, , , , id]) => id));
    for (const [id, settle] of [...this.unanswered]) {
      if (stillWaiting.has(id)) continue;
      this.unanswered.delete(id);
      settle(cellError('#CONNECT!'));
    }
  }

  accept(results: readonly InvocationResult[]): void {
    for (const result of results) {
      const settle = this.unanswered.get(result.id);
      this.unanswered.delete(result.id);
      settle?.(resultFromWire(result));
    }
  }

  private sendSoon(): void {
    if (this.sending || !this.runtime || this.waiting.length === 0) return;
    this.sending = true;
    queueMicrotask(() => {
      this.sending = false;
      const entries = this.waiting;
      if (!this.runtime) return;
      this.waiting = [];
      this.runtime.send(entries);
    });
  }

  /**
   * The client puts the invocation object behind the last argument it is given, so omitted ones are padded to the declared count.
   * Arguments of repeating parameters travel as one list for each such parameter.
   */
  private wireArguments(call: CustomFunctionCall, description: CustomFunctionDescription): unknown[] {
    const values = call.arguments.map((value, index) => this.wireArgument(value, parameterAt(description, index)?.dimensionality));
    const single = description.parameters.filter((parameter) => !parameter.repeating).length;
    const repeating = description.parameters.length - single;
    const padded = Array.from({ length: single }, (_, index) => values[index] ?? null);
    const lists = Array.from({ length: repeating }, (_, list) => values.slice(single).filter((__, index) => index % repeating === list));
    return [...padded, ...lists];
  }

  private wireArgument(value: Value | Value[][] | undefined, dimensionality: 'scalar' | 'matrix' | undefined): unknown {
    if (value === undefined) return null;
    return argumentToWire(dimensionality === 'matrix' && !Array.isArray(value) ? [[value]] : value, this.emptyCells);
  }
}

function parameterAt(description: CustomFunctionDescription, index: number): CustomFunctionDescription['parameters'][number] | undefined {
  const single = description.parameters.filter((parameter) => !parameter.repeating).length;
  if (index < single) return description.parameters[index];
  const repeating = description.parameters.slice(single);
  return repeating[(index - single) % repeating.length];
}
