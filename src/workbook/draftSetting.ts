import { type Outcome, failure, success } from '../cells';
import { excelFailure } from './excelFailure';
import type { ExcelFailure } from './importReasons';

/** A workbook that is not set up yet has no table for it; a setting travels with the file, is seen by nobody and shifts no cell. */
export const DRAFT_SETTING = 'maltall.wizard';

/** What the wizard has kept in the workbook; undefined where there is nothing. */
export async function readDraftSetting(): Promise<Outcome<string | undefined, ExcelFailure>> {
  try {
    return await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(DRAFT_SETTING);
      setting.load('value');
      await context.sync();
      return success(setting.isNullObject ? undefined : String(setting.value));
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}

/** Keeps it in place of what was kept, or takes it away. */
export async function writeDraftSetting(text: string | undefined): Promise<Outcome<true, ExcelFailure>> {
  try {
    return await Excel.run(async (context) => {
      const { settings } = context.workbook;
      if (text !== undefined) {
        settings.add(DRAFT_SETTING, text);
      } else {
        const kept = settings.getItemOrNullObject(DRAFT_SETTING);
        kept.load('key');
        await context.sync();
        if (!kept.isNullObject) kept.delete();
      }
      await context.sync();
      return success(true);
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}
