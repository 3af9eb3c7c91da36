import { type ChangedCell, type WorkbookContents, changesSince } from '../cells';
import { type Outcome, success } from '../kpi';
import { type ExcelFailure, readContents } from '../workbook';

/** What a pane has on the screen, and what others have changed since it read that */
export interface PaneReading {
  readonly contents: WorkbookContents;
  readonly changed: readonly ChangedCell[];
}

/**
 * Reads what the workbook says of its KPIs anew. Whoever had an earlier reading on the screen is told what others have changed since, so that their own
 * last word on the same cell does not go unnoticed. Nothing is shown by itself: a pane asks when its user looks.
 */
export async function readChanges(before?: WorkbookContents): Promise<Outcome<PaneReading, ExcelFailure>> {
  const contents = await readContents();
  return contents.ok ? success({ contents: contents.value, changed: before ? changesSince(before, contents.value) : [] }) : contents;
}
