import { callFormula } from './callFormula';

/** What a formula is about, the formula, and what it gives. */
export type FormulaRow = readonly [label: string, formula: string, result: string];

/** A table of formulas of one function. */
export function computes(name: string, rows: readonly FormulaRow[]): void {
  it.each(rows)(`${name}: %s`, (_, formula, result) => expect(callFormula(formula)).toBe(result));
}
