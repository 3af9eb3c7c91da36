import { success, type Outcome } from '../kpi';
import { readKpiCount, readSourceRecords, type ExcelFailure } from '../workbook';

/** The workbook in one look */
export interface WorkbookState {
  /** How many KPIs it follows; undefined where it has not been set up */
  readonly kpis: number | undefined;
  /** The user's own tables */
  readonly tables: readonly string[];
}

export async function readWorkbookState(): Promise<Outcome<WorkbookState, ExcelFailure>> {
  const kpis = await readKpiCount();
  if (!kpis.ok) return kpis;
  const sources = await readSourceRecords();
  return sources.ok ? success({ kpis: kpis.value, tables: sources.value.tables }) : sources;
}
