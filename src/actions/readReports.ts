import { type ChangedFigure, changedReports } from '../cells';
import { type Outcome, success } from '../kpi';
import { type ExcelFailure, readContents } from '../workbook';

/** Figures of closed periods that are no longer what was reported. One sync; nothing is written. */
export async function readReports(): Promise<Outcome<readonly ChangedFigure[], ExcelFailure>> {
  const contents = await readContents({ tables: ['KpiActuals', 'KpiSnapshots'], names: [] });
  return contents.ok ? success(changedReports(contents.value)) : contents;
}
