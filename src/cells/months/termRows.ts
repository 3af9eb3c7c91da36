import { type SetupTerm, type SetupWhere, isLimits, listedValues } from '../../kpi';
import type { CellRow, CellValue } from '../csv';
import { type DataTable, positionOf } from './DataTable';

/** The member whose rows are wanted; undefined for all rows. */
export interface MemberFilter {
  readonly column: string;
  readonly member: CellValue;
}

/** The rows that a term takes, whatever their date, as SUMIFS would find them: case ignored, a number equal to its text. */
export function* termRows(table: DataTable, term: SetupTerm, member?: MemberFilter): Generator<CellRow> {
  const conditions = Object.entries(term.where ?? {}).map(([column, wanted]) => ({ position: positionOf(table, column), meets: conditionOf(wanted) }));
  if (member) {
    const wanted = comparable(member.member);
    conditions.push({ position: positionOf(table, member.column), meets: (value) => comparable(value) === wanted });
  }
  for (const row of table.rows) {
    if (conditions.every(({ position, meets }) => meets(row[position] ?? null))) yield row;
  }
}

function conditionOf(wanted: SetupWhere): (value: CellValue) => boolean {
  if (isLimits(wanted)) {
    const { atLeast = -Infinity, atMost = Infinity } = wanted;
    return (value) => typeof value === 'number' && value >= atLeast && value <= atMost;
  }
  const listed = new Set(listedValues(wanted).map(comparable));
  return (value) => listed.has(comparable(value));
}

/** What Excel's criteria compare: texts in lower case, numbers and texts of numbers alike. */
export function comparable(value: CellValue): string | number | boolean | null {
  if (typeof value !== 'string') return value;
  const number = value.trim() === '' ? NaN : Number(value);
  return Number.isNaN(number) ? value.toLowerCase() : number;
}
