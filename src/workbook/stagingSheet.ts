import { failure, type Outcome } from '../cells';
import { excelFailure } from './excelFailure';
import type { ExcelFailure } from './importReasons';

/**
 * Rows arrive on a hidden sheet first, so that whoever looks at the workbook sees all of them or none. Its name says
 * when it was made: where the connection broke and it could not be taken back, the next import does.
 */
const STEM = '~import ';

/** So long may another person's import still be under way. */
const ABANDONED_AFTER_MS = 10 * 60_000;

/** Works on a new hidden sheet, and takes the sheet away again if the work does not succeed. */
export async function onStagingSheet<Value, Reason>(
  context: Excel.RequestContext, sheetNames: readonly string[], work: (sheet: Excel.Worksheet) => Promise<Outcome<Value, Reason>>,
): Promise<Outcome<Value, Reason | ExcelFailure>> {
  const { worksheets } = context.workbook;
  const now = Date.now();
  for (const abandoned of sheetNames.filter((candidate) => isAbandoned(candidate, now))) worksheets.getItem(abandoned).delete();
  const name = STEM + now.toString(36);
  const sheet = worksheets.add(name);
  sheet.visibility = 'Hidden';
  try {
    const outcome = await work(sheet);
    if (!outcome.ok) await takeAway(context, name);
    return outcome;
  } catch (error) {
    const reason = excelFailure(error);
    await takeAway(context, name);
    return failure(reason);
  }
}

/** Excel stops at the first command that fails, so the sheet may not have come about. */
async function takeAway(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.delete();
  await context.sync();
}

function isAbandoned(name: string, now: number): boolean {
  return name.startsWith(STEM) && now - parseInt(name.slice(STEM.length), 36) > ABANDONED_AFTER_MS;
}
