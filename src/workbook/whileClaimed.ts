import { type Outcome, RUNNING_NAME, failure } from '../cells';
import { takeWord } from './claimRun';
import { textIn } from './kpiWorkbook';
import { beginRun, endRun, isUnderWay } from './runs';

const PROTECTED = 'AccessDenied';

/**
 * Reads and writes while nobody else's run does: rows that are found by their place would else come to stand in another's. A workbook without KPIs, or
 * whose settings are protected, has no cell to say it in; then it goes without. Three syncs beside the work's own.
 */
export async function whileClaimed<Value, Reason>(
  context: Excel.RequestContext, work: () => Promise<Outcome<Value, Reason>>,
): Promise<Outcome<Value, Reason | { readonly code: 'busy' }>> {
  const running = context.workbook.names.getItemOrNullObject(RUNNING_NAME).getRangeOrNullObject();
  running.load('values');
  await context.sync();
  if (running.isNullObject) return work();
  if (isUnderWay(textIn(running))) return failure({ code: 'busy' });
  const run = beginRun();
  try {
    const word = takeWord(context, run);
    if (!await isSent(context)) return await work();
    try {
      return word.isOthers() ? failure({ code: 'busy' }) : await work();
    } finally {
      word.withdraw();
      await context.sync();
    }
  } finally {
    endRun(run);
  }
}

async function isSent(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === PROTECTED) return false;
    throw error;
  }
}
