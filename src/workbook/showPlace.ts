import { type Outcome, failure, success } from '../cells';
import { excelFailure } from './excelFailure';
import type { ExcelFailure } from './importReasons';

/** Brings the cell of a name into view; false where the workbook has no such name any more. */
export function showPlace(name: string): Promise<Outcome<boolean, ExcelFailure>> {
  return show(({ workbook }) => workbook.names.getItemOrNullObject(name).getRangeOrNullObject());
}

/** Brings the sheet of a table into view, at its top; false where the workbook has no such table any more. */
export function showTable(name: string): Promise<Outcome<boolean, ExcelFailure>> {
  return show(({ workbook }) => workbook.tables.getItemOrNullObject(name).worksheet.getRange('A1'));
}

async function show(placeIn: (context: Excel.RequestContext) => Excel.Range): Promise<Outcome<boolean, ExcelFailure>> {
  try {
    return await Excel.run(async (context) => {
      const range = placeIn(context);
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
