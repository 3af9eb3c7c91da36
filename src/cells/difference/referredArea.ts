import type { PlanArea } from '../plan';

export interface ReferredArea extends PlanArea {
  readonly sheet: string;
}

const REFERENCE = /^=(?:'((?:[^']|'')*)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/** The cells that a name refers to; undefined where it refers to none. */
export function presentArea(formula: string | undefined): ReferredArea | undefined {
  const found = formula === undefined ? null : REFERENCE.exec(formula);
  if (!found) return undefined;
  const [, quotedSheet, plainSheet, column1 = '', row1 = '', column2 = column1, row2 = row1] = found;
  const from = columnNumber(column1);
  return {
    sheet: quotedSheet === undefined ? plainSheet! : quotedSheet.replace(/''/g, "'"),
    row: Number(row1) - 1, column: from, rows: Number(row2) - Number(row1) + 1, columns: columnNumber(column2) - from + 1,
  };
}

export function refersTo({ sheet }: ReferredArea, title: string): boolean {
  return sheet.toLowerCase() === title.toLowerCase();
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
