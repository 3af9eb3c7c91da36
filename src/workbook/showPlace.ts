import { type Outcome, failure, success } from '../cells';
import { excelFailure } from './excelFailure';
import type { ExcelFailure } from './importReasons';

/** Brings the cell of a name into view; false where the workbook has no such name any more. */
export async function showPlace(name: string): Promise<Outcome<boolean, ExcelFailure>> {
  try {
    return await Excel.run(async (context) => {
      const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
      range.load('address');
      await context.sync();
      if (range.isNullObject) return success(false);
      range.worksheet.activate();
      range.select();
      await context.sync();
      return success(true);
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}
