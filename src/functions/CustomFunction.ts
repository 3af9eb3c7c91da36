import type { Argument } from '../kpi';
import type { Answer, CellArgument } from './cell';

/** A parameter as Excel is told of it. Every parameter is of type `any`, so that empty cells, text and errors reach the function and can be named. */
export interface Parameter {
  readonly name: Argument;
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional: boolean;
}

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

export function omissible(parameter: Parameter): Parameter {
  return { ...parameter, optional: true };
}
