import { planWorkbook, preparePlan } from '../cells';
import { failure, success, validateSetup, type Outcome, type Setup } from '../kpi';
import { readDataTables } from '../workbook';
import type { SetUpReason } from './setUpWorkbook';

/** What a KPI comes to in the year that the set-up shows, month by month; null is absent. */
export interface KpiFigures {
  readonly id: string;
  readonly months: readonly { readonly start: number; readonly value: number | null }[];
}

export interface WorkbookPreview {
  /** The titles of the sheets, in the order of their tabs */
  readonly sheets: readonly string[];
  readonly figures: readonly KpiFigures[];
}

/** What the workbook will hold and say, from the rows of its tables and before anything is written: a wrong mapping shows here first. */
export async function previewWorkbook(given: Setup): Promise<Outcome<WorkbookPreview, SetUpReason>> {
  const setup = validateSetup(given);
  if (!setup.ok) return failure({ code: 'badSetup', problems: setup.reason });
  const tables = await readDataTables((setup.value.sources ?? []).map(({ table }) => table));
  if (!tables.ok) return tables;
  const plan = preparePlan(setup.value, tables.value, { language: 'en', thisYear: new Date().getFullYear() });
  if (!plan.ok) return failure({ code: 'misfit', problems: plan.reason });
  const { kpis, months, periods, show } = plan.value;
  const shown = periods.filter(({ year }) => year === show.year);
  return success({
    sheets: planWorkbook(plan.value).sheets.map(({ title }) => title),
    figures: kpis.map(({ id }) => {
      const values = months.get(id)?.get(show.year)?.value ?? [];
      return { id, months: shown.map(({ start }, index) => ({ start, value: values[index] ?? null })) };
    }),
  });
}
