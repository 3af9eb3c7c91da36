import type { Choice } from '../../i18n';
import { type Argument, type ChoiceSet, type Outcome, type Reason, failure } from '../../kpi';
import { type CellArgument, type Failure, blockOf } from '../cell';
import { type Reader, oneOf, optional } from './read';

type Outcomes = readonly Outcome<unknown, Reason>[];
type ValuesOf<Read extends Outcomes> = { -readonly [Index in keyof Read]: Extract<Read[Index], { ok: true }>['value'] };

/** Computes with arguments that were all read, else answers the first reason why one was not. */
export function whenRead<const Read extends Outcomes, Result>(
  outcomes: Read,
  compute: (...values: ValuesOf<Read>) => Result,
): Result | Failure {
  const values: unknown[] = [];
  for (const outcome of outcomes) {
    if (!outcome.ok) return outcome;
    values.push(outcome.value);
  }
  return compute(...(values as ValuesOf<Read>));
}

/** An argument that is one cell, for the whole call. */
export function option<Value>(argument: Argument, given: CellArgument, read: Reader<Value>): Outcome<Value, Reason> {
  return read(argument, blockOf(given)[0]?.[0]);
}

/** One of a set of words for the whole call, in either language; left out, it means one of them. */
export function chosen<Set extends ChoiceSet>(argument: Argument, given: CellArgument, choices: Set, whenBlank: Choice<Set>): Outcome<Choice<Set>, Reason> {
  return option(argument, given, optional(oneOf(choices), whenBlank));
}

/** One cell for the whole call, where a list would be a mistake that must not pass unseen. */
export function onlyOption<Value>(argument: Argument, given: CellArgument, read: Reader<Value>): Outcome<Value, Reason> {
  return blockOf(given).flat().length > 1 ? failure({ kind: 'notOneValue', argument }) : option(argument, given, read);
}
