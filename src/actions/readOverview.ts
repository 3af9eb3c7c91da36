import { OVERVIEW_NAMES, OVERVIEW_TABLES, type WorkbookOverview, summariseWorkbook } from '../cells';
import { type Outcome, success } from '../kpi';
import { type ShownReason, readShownCells } from '../workbook';

/** The workbook in one look */
export interface WorkbookState {
  /** The user's own tables */
  readonly tables: readonly string[];
  /** Undefined where it has not been set up */
  readonly overview: WorkbookOverview | undefined;
  /** Whether a set-up was begun and not built yet */
  readonly hasDraft: boolean;
}

/** What the workbook's KPIs say now, what is old, what is missing, and what to do next. One sync; nothing is written. */
export async function readOverview(today: string): Promise<Outcome<WorkbookState, ShownReason>> {
  const read = await readShownCells({ tables: OVERVIEW_TABLES, names: OVERVIEW_NAMES });
  if (!read.ok) return read;
  const { tables, kpis, hasDraft } = read.value;
  return success({ tables, hasDraft, overview: kpis && summariseWorkbook(kpis, today) });
}
