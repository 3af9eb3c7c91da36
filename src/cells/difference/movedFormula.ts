import { columnLetters } from '../plan/address';

export interface Span {
  readonly from: number;
  readonly through: number;
  /** Marked by `$`: it stays when the formula is copied */
  readonly fixed: boolean;
}

/** Where rows and columns of a sheet go; undefined where one has no place. */
export interface Move {
  readonly rows: (span: Span) => Pick<Span, 'from' | 'through'> | undefined;
  readonly columns: (span: Span) => Pick<Span, 'from' | 'through'> | undefined;
}

/** Texts, references to other sheets, brackets, function names and names with a dot are skipped; what is left are references to cells. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\[(?:[^[\]]|\[[^[\]]*\])*\]|[\p{L}_][\p{L}\p{N}_.]*(?=[[(])|[\p{L}_][\p{L}\p{N}_]*\.[\p{L}\p{N}_.]*|(\$?)([A-Z]{1,3})(\$?)(\d+)(?::(\$?)([A-Z]{1,3})(\$?)(\d+))?/gu;

/** A formula whose references go where rows and columns of its sheet go; undefined where one of them has no place. */
export function movedFormula(formula: string, move: Move): string | undefined {
  let lost = false;
  const moved = formula.replace(TOKENS, (token, fixed1?: string, column1?: string, fixedRow1?: string, row1?: string, fixed2?: string, column2?: string, fixedRow2?: string, row2?: string) => {
    if (column1 === undefined) return token;
    const rows = move.rows({ from: Number(row1) - 1, through: Number(row2 ?? row1) - 1, fixed: fixedRow1 === '$' });
    const columns = move.columns({ from: columnNumber(column1), through: columnNumber(column2 ?? column1), fixed: fixed1 === '$' });
    if (!rows || !columns) {
      lost = true;
      return token;
    }
    const first = `${fixed1}${columnLetters(columns.from)}${fixedRow1}${rows.from + 1}`;
    const last = column2 === undefined ? first : `${fixed2}${columnLetters(columns.through)}${fixedRow2}${rows.through + 1}`;
    // A range of one cell is read back as that cell
    return last === first ? first : `${first}:${last}`;
  });
  return lost ? undefined : moved;
}

/** A formula without its references: the same for all that differ only in where they stand. */
export function formulaShape(formula: string): string {
  return formula.replace(TOKENS, (token, _fixed: string | undefined, column: string | undefined) => (column === undefined ? token : '#'));
}

const STRUCTURED = /[\p{L}_][\p{L}\p{N}_.]*\[(?:[^[\]]|\[[^[\]]*\])*\]/gu;
const ON_SHEET = /(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!#/gu;

/** The same with references to tables and other sheets as one: what is left when a table has become a plain range. */
export function shapeWithoutTables(formula: string): string {
  const plain = formula.replace(STRUCTURED, '#').replace(/'(?:[^']|'')*'!/gu, '');
  return formulaShape(plain).replace(ON_SHEET, '#');
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
