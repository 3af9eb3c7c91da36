import type { FunctionWords } from '../i18n';
import type { Argument } from '../kpi';
import type { Answer, CellArgument } from './cell';

/** A parameter as Excel is told of it. All but single words are of type `any`, so that empty cells, text and errors reach the function and can be named. */
export interface Parameter {
  readonly name: Argument;
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional: boolean;
  /**
   * The words among which it chooses, which Excel offers while the formula is typed. Only for one word a call: Excel's documentation knows such
   * lists for a scalar text, and a parameter that may be a block, such as a direction for each KPI, is neither.
   */
  readonly choices?: ExplainedChoices;
}

/** Sets of words whose meanings are written for Excel to show. */
export type ExplainedChoices = keyof FunctionWords['choiceHelp'];

/** A KPI function as Excel is told of it, and what runs. Its words are in i18n under the same id. */
export interface CustomFunction {
  /** Its name in formulas too, after the namespace. Never changed once published: workbooks hold it. */
  readonly id: string;
  readonly run: (...given: CellArgument[]) => Answer | Promise<Answer>;
  readonly parameters: readonly Parameter[];
  /** `scalar`: one number; `matrix`: a block that spills. */
  readonly result: 'scalar' | 'matrix';
  /**
   * What one call repeats over a block: `cells`, as Excel's own operators do, or `series`, where a column is one series and in any other block
   * each row is one. Left out, its arguments are lists, options or a table.
   */
  readonly repeats?: 'cells' | 'series';
}

/** A parameter that takes a range. */
export function block(name: Argument): Parameter {
  return { name, dimensionality: 'matrix', optional: false };
}

/** A parameter that takes one value. */
export function single(name: Argument): Parameter {
  return { name, dimensionality: 'scalar', optional: false };
}

/** A parameter that takes one word of a set. */
export function word(name: Argument, choices: ExplainedChoices): Parameter {
  return { ...single(name), choices };
}

export function omissible(parameter: Parameter): Parameter {
  return { ...parameter, optional: true };
}
