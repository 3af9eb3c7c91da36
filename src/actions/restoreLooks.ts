import { type Outcome, failure, success } from '../kpi';
import type { ActionOptions } from './contract';
import { type UpdateReason, updateWorkbook } from './updateWorkbook';

export interface RestoredLooks {
  /** Titles of the sheets that have their looks again */
  readonly sheets: readonly string[];
}

/**
 * Gives all of the product's sheets the looks that they were made with, wherever their cells stand now: formats, widths, heights, rules, panes, pages and
 * charts. Whoever asks has been told that what they have made of these looks goes. Cells, the order of sheets, places and sizes of charts, and what
 * somebody has put beside or between the product's cells stay. So do conditional formats of their own, in front of the product's; one that has
 * the same formula on the same cells as one of the product's, or icons on its status cells, cannot be told from it and goes.
 */
export async function restoreLooks(options: ActionOptions = {}): Promise<Outcome<RestoredLooks, UpdateReason>> {
  if (options.signal?.aborted) return failure({ code: 'cancelled' });
  options.onProgress?.({ step: 'reading', done: 0, total: 1 });
  const restored = await updateWorkbook({ change: success, looks: true }, options);
  return restored.ok ? success({ sheets: restored.value.changed }) : restored;
}
