import type { SetupTerm } from '../../kpi';
import type { CellRow, CellValue } from '../csv';
import { type DataTable, positionOf } from './DataTable';

/** The member whose rows are wanted; undefined for all rows. */
export interface MemberFilter {
  readonly column: string;
  readonly member: CellValue;
}

/** The rows that a term takes, whatever their date, as SUMIFS would find them: case ignored, a number equal to its text. */
export function* termRows(table: DataTable, term: SetupTerm, member?: MemberFilter): Generator<CellRow> {
  const conditions = Object.entries(term.where ?? {}).map(([column, wanted]) => ({
    position: positionOf(table, column), wanted: new Set((Array.isArray(wanted) ? wanted : [wanted]).map(comparable)),
  }));
  if (member) conditions.push({ position: positionOf(table, member.column), wanted: new Set([comparable(member.member)]) });
  for (const row of table.rows) {
    if (conditions.every(({ position, wanted }) => wanted.has(comparable(row[position] ?? null)))) yield row;
  }
}

/** What Excel's criteria compare: texts in lower case, numbers and texts of numbers alike. */
export function comparable(value: CellValue): string | number | boolean | null {
  if (typeof value !== 'string') return value;
  const number = value.trim() === '' ? NaN : Number(value);
  return Number.isNaN(number) ? value.toLowerCase() : number;
}
