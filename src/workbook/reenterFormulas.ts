import { type Outcome, columnLetters, failure, success } from '../cells';
import type { BuildReason } from './buildReasons';
import { excelFailure } from './excelFailure';
import { type FoundCell, callsKpiFunction, formulaCells, readAllSheets, typedFormula } from './kpiFormulas';

const NO_SUCH_NAME = '#NAME?';

export interface ReenteredFormulas {
  /** Of sheets on which there were any */
  readonly sheets: readonly { readonly sheet: string; readonly formulas: number }[];
  /** Those that still give #NAME? */
  readonly still: readonly { readonly sheet: string; readonly address: string; readonly formula: string }[];
}

/** Enters again what calls KPI functions and gives #NAME?: Excel looks for a function only when its formula is entered. */
export async function reenterFormulas(signal?: AbortSignal): Promise<Outcome<ReenteredFormulas, BuildReason>> {
  try {
    return await Excel.run(async (context) => {
      const { state, sheets } = await readAllSheets(context);
      const found = sheets.flatMap((sheet) => {
        const cells = formulaCells(sheet).filter(({ formula, value }) => value === NO_SUCH_NAME && callsKpiFunction(formula));
        return cells.length > 0 ? [{ sheet, cells }] : [];
      });
      if (found.length === 0) return success({ sheets: [], still: [] });
      if (state.readOnly) return failure({ code: 'workbookReadOnly' });
      const locked = found.find(({ sheet }) => sheet.isProtected);
      if (locked) return failure({ code: 'sheetProtected', sheet: locked.sheet.title });
      if (signal?.aborted) return failure({ code: 'cancelled' });
      const entered = found.flatMap(({ sheet: { title }, cells }) => cells.map((cell) => {
        const range = context.workbook.worksheets.getItem(title).getRangeByIndexes(cell.row, cell.column, 1, 1);
        range.formulas = [[typedFormula(cell.formula)]];
        range.load('values');
        return { title, cell, range };
      }));
      await context.sync();
      return success({
        sheets: found.map(({ sheet: { title }, cells }) => ({ sheet: title, formulas: cells.length })),
        still: entered.filter(({ range }) => range.values[0]?.[0] === NO_SUCH_NAME).map(({ title, cell }) => ({ sheet: title, address: addressOf(cell), formula: typedFormula(cell.formula) })),
      });
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}

function addressOf({ row, column }: FoundCell): string {
  return `${columnLetters(column)}${row + 1}`;
}
