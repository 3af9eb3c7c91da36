import type { Cell } from './WorkbookPlan';

/** Rows that follow one another and hold the same formulas, but for the row they stand in. `constants` are the columns that do not calculate. */
export interface RowGroup {
  readonly start: number;
  readonly count: number;
  readonly formulaColumns: readonly number[];
}

/**
 * Groups rows so that a formula has to be sent once for all of a group: Excel itself copies it down. A hundred members then cost no more
 * than one. `firstRow` is where the rows stand on the sheet, from 0.
 */
export function repeatedRows(rows: readonly (readonly Cell[])[], firstRow: number): readonly RowGroup[] {
  const groups: { start: number; count: number; formulaColumns: readonly number[] }[] = [];
  let lastShape: string | undefined;
  rows.forEach((row, index) => {
    const shape = shapeOf(row, firstRow + index);
    const last = groups[groups.length - 1];
    if (last && shape !== undefined && shape === lastShape) last.count += 1;
    else groups.push({ start: index, count: 1, formulaColumns: formulaColumns(row) });
    lastShape = shape;
  });
  return groups;
}

function formulaColumns(row: readonly Cell[]): readonly number[] {
  return row.flatMap((cell, column) => (isFormula(cell) ? [column] : []));
}

/** The row's formulas with their references relative to it; undefined where it has none. */
function shapeOf(row: readonly Cell[], at: number): string | undefined {
  const formulas = row.map((cell) => (isFormula(cell) ? relativeFormula(cell, at) : ''));
  return formulas.some((formula) => formula !== '') ? formulas.join('\n') : undefined;
}

export function isFormula(cell: Cell): cell is string {
  return typeof cell === 'string' && cell.startsWith('=');
}

/** Texts, structured references and names are skipped; in what is left, a row number without `$` is written as its distance. */
const TOKENS = /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^[\]]*\])*\]|[\p{L}_][\p{L}\p{N}_.]*(?=[[(])|[\p{L}_][\p{L}\p{N}_]*\.[\p{L}\p{N}_.]*|(\$?[A-Z]{1,3})(\$?)(\d+)/gu;

export function relativeFormula(formula: string, row: number): string {
  return formula.replace(TOKENS, (token, column: string | undefined, fixed: string | undefined, number: string | undefined) => (
    column === undefined || fixed === '$' ? token : `${column}{${Number(number) - 1 - row}}`
  ));
}
