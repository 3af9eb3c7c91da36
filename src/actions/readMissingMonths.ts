import { MISSING_NAMES, MISSING_TABLES, type MissingMonths, missingMonths } from '../cells';
import { type Outcome, success } from '../kpi';
import { type ShownReason, readShownCells } from '../workbook';

export type { MissingMonths } from '../cells';

/** Which KPIs have no result in some period of what is shown. One sync; nothing is written. */
export async function readMissingMonths(): Promise<Outcome<readonly MissingMonths[], ShownReason>> {
  const read = await readShownCells({ tables: MISSING_TABLES, names: MISSING_NAMES });
  return read.ok ? success(read.value.kpis ? missingMonths(read.value.kpis) : []) : read;
}
