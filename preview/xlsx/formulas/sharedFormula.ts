import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';

/** A formula that many cells share is stored once; the others take it over with its relative references moved along. */
export function movedFormula(stored: string, from: string, to: string): string {
  return translateFormulaToA1(translateFormulaToR1C1(`=${stored}`, from), to).slice(1);
}
