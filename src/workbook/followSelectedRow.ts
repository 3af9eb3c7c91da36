import { type Outcome, failure, success } from '../cells';
import { excelFailure } from './excelFailure';
import type { ExcelFailure } from './importReasons';

/** Ends the following */
export type StopFollowing = () => Promise<void>;

/** Tells what the first selected row holds, whenever the user selects something, until it is stopped. Nothing where it cannot be read. */
export async function followSelectedRow(tell: (texts: readonly string[]) => void): Promise<Outcome<StopFollowing, ExcelFailure>> {
  let isOver = false;
  try {
    const following = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
        const texts = isOver ? [] : await textsInRow(worksheetId, address);
        if (!isOver) tell(texts);
      });
      await context.sync();
      return added;
    });
    return success(async () => {
      isOver = true;
      await removeHandler(following);
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}

/** While a cell is being edited Excel does not let go of it; it is no longer listened to all the same. */
async function removeHandler(following: OfficeExtension.EventHandlerResult<Excel.WorksheetSelectionChangedEventArgs>): Promise<void> {
  try {
    await Excel.run(following.context, async (context) => {
      following.remove();
      await context.sync();
    });
  } catch (error) {
    excelFailure(error);
  }
}

async function textsInRow(worksheetId: string, address: string): Promise<readonly string[]> {
  // Of whole columns that are selected there is no first row that anybody means
  const row = /\d+/.exec(address)?.[0];
  if (row === undefined) return [];
  try {
    return await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(worksheetId).getRange(`${row}:${row}`).getUsedRangeOrNullObject(true);
      used.load('values');
      await context.sync();
      return used.isNullObject ? [] : used.values[0]!.flatMap((value) => (typeof value === 'string' && value !== '' ? [value] : []));
    });
  } catch (error) {
    // The sheet may have gone meanwhile, or a cell may be being edited: any other error goes on its way
    excelFailure(error);
    return [];
  }
}
