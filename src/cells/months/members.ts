import { type PlannedKpi, allTerms } from '../../kpi';
import type { CellValue } from '../csv';
import { positionOf } from './DataTable';
import type { MonthlyData } from './monthlyValues';
import { comparable, termRows } from './termRows';

/** So many members of one KPI get rows of their own: the largest. The others count in the whole and in the breakdown's last row. */
export const MOST_MEMBERS = 200;

/** The members of a KPI's dimension that its rows name, in alphabetical order; those spelt alike but for case are one. */
export function membersOf(kpi: PlannedKpi, data: MonthlyData, language: string): readonly CellValue[] {
  const { dimension, inputs } = kpi;
  if (!dimension || !inputs) return [];
  const found = new Map<unknown, { member: CellValue; rows: number }>();
  for (const term of allTerms(inputs)) {
    const table = data.tableOf(term.table);
    const position = positionOf(table, dimension.column);
    for (const row of termRows(table, term)) {
      const member = row[position] ?? null;
      if (member === null || member === '') continue;
      const known = found.get(comparable(member));
      if (known) known.rows += 1;
      else found.set(comparable(member), { member, rows: 1 });
    }
  }
  const largest = [...found.values()].sort((one, other) => other.rows - one.rows).slice(0, MOST_MEMBERS);
  const collator = new Intl.Collator(language, { numeric: true });
  return largest.map(({ member }) => member).sort((one, other) => collator.compare(String(one), String(other)));
}
