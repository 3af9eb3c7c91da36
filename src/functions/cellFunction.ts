import type { Choice } from '../i18n';
import type { Argument, ChoiceSet, Direction, Outcome, Reason } from '../kpi';
import { type Reader, aDirection, aNumber, cellByCell, cells, oneOf, optional } from './arguments';
import type { CustomFunction } from './CustomFunction';

/** One parameter of a function that computes cell by cell: how its cells are read, and whether all of it may be left out. */
export interface CellParameter<Value> {
  readonly name: Argument;
  readonly read: Reader<Value>;
  readonly optional: boolean;
}

export function number(name: Argument): CellParameter<number> {
  return { name, read: aNumber, optional: false };
}

/** A number whose empty cells mean something of their own. */
export function numberOrBlank(name: Argument): CellParameter<number | null> {
  return { name, read: optional(aNumber, null), optional: false };
}

export function numberOr<const Default>(name: Argument, whenBlank: Default): CellParameter<number | Default> {
  return { name, read: optional(aNumber, whenBlank), optional: true };
}

export function choiceOr<Set extends ChoiceSet, const Default extends Choice<Set>>(name: Argument, choices: Set, whenBlank: Default): CellParameter<Choice<Set>> {
  return { name, read: optional(oneOf(choices), whenBlank), optional: true };
}

export const direction: CellParameter<Direction> = { name: 'direction', read: aDirection, optional: true };

type Parameters<Values extends readonly unknown[]> = { readonly [Index in keyof Values]: CellParameter<Values[Index]> };

/** A KPI function that is one pure function over cells: it repeats over blocks as Excel's own operators do. */
export function cellFunction<const Values extends readonly unknown[]>(
  id: string, compute: (...values: Values) => Outcome<number | string, Reason>, ...parameters: Parameters<Values>
): CustomFunction {
  return {
    id,
    run: (...given) => cellByCell<Values>(parameters.map(({ name, read }, index) => cells(name, given[index], read)) as never, compute),
    parameters: parameters.map(({ name, optional: isOptional }) => ({ name, dimensionality: 'matrix', optional: isOptional })),
    result: 'matrix',
    repeats: 'cells',
  };
}
