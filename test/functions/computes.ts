import { callFormulaLater } from './callFormula';

/** What a formula is about, the formula, and what it gives. */
export type FormulaRow = readonly [label: string, formula: string, result: string];

/** A table of formulas of one function. */
export function computes(name: string, rows: readonly FormulaRow[]): void {
  it.each(rows)(`${name}: %s`, async (_, formula, result) => expect(await callFormulaLater(formula)).toBe(result));
}
