import { type Outcome, failure, success } from '../cells';
import { cellValue } from './cellValue';
import { excelFailure } from './excelFailure';
import type { ExcelFailure } from './importReasons';

export interface Selection {
  /** Of all that is selected, with its sheet: `Sheet1!A2:B9` */
  readonly address: string;
  /** Of the one cell in it that typing would go to */
  readonly activeCell: string;
}

export type FormulaReason =
  | { readonly code: 'notEmpty'; readonly cell: string; readonly holds: string }
  | { readonly code: 'sheetProtected'; readonly sheet: string }
  | { readonly code: 'workbookReadOnly' }
  | { readonly code: 'placeGone'; readonly cell: string }
  | ExcelFailure;

/** What is selected in the grid now. */
export async function readSelection(): Promise<Outcome<Selection, ExcelFailure>> {
  try {
    return await Excel.run(async (context) => {
      const [selected, active] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
      selected.load('address');
      active.load('address');
      await context.sync();
      return success({ address: selected.address, activeCell: active.address });
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}

/** Writes a formula (in English notation) into one cell, and shows it; a cell that holds something is overwritten only where that was asked for. */
export async function writeFormula(cell: string, formula: string, overwrite: boolean): Promise<Outcome<true, FormulaReason>> {
  const end = cell.lastIndexOf('!');
  const name = cell.slice(0, end).replace(/^'|'$/g, '').replace(/''/g, "'");
  try {
    return await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      const range = sheet.getRange(cell.slice(end + 1));
      workbook.load('readOnly');
      sheet.load('name');
      sheet.protection.load('protected');
      range.load('formulas');
      await context.sync();
      if (sheet.isNullObject) return failure({ code: 'placeGone', cell });
      if (workbook.readOnly) return failure({ code: 'workbookReadOnly' });
      if (sheet.protection.protected) return failure({ code: 'sheetProtected', sheet: sheet.name });
      const holds = cellValue(range.formulas[0]?.[0]);
      if (holds !== null && !overwrite) return failure({ code: 'notEmpty', cell, holds: String(holds) });
      range.formulas = [[formula]];
      sheet.activate();
      range.select();
      await context.sync();
      return success(true);
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}
