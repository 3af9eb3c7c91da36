import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { columnName } from '../state';

interface Place {
  readonly row: number;
  readonly column: number;
}

function address(place: Place): string {
  return `${columnName(place.column)}${place.row + 1}`;
}

/** The formula with its relative references counted from the cell that holds it: alike in every cell it was filled into. */
export function formulaPattern(formula: string, at: Place): string {
  return translateFormulaToR1C1(formula, address(at));
}

/** A formula as it reads after it was copied from one cell to another. */
export function formulaAt(formula: string, from: Place, to: Place): string {
  if (from.row === to.row && from.column === to.column) return formula;
  return translateFormulaToA1(formulaPattern(formula, from), address(to));
}
