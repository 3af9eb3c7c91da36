import { failure, success, type Outcome } from '../cells';
import { excelFailure } from './excelFailure';
import type { ExcelFailure } from './importReasons';
import { STAGING } from './staging';

const CATALOGUE_TABLE = 'KpiCatalogue';

/** How many KPIs the workbook has in its catalogue; undefined where it has none, or only what a build that broke off has left. */
export async function readKpiCount(): Promise<Outcome<number | undefined, ExcelFailure>> {
  try {
    return await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load('items/name,items/worksheet/name');
      await context.sync();
      const catalogue = tables.items.find(({ name, worksheet }) => name === CATALOGUE_TABLE && !worksheet.name.startsWith(STAGING));
      if (!catalogue) return success(undefined);
      const body = catalogue.getDataBodyRange();
      body.load('rowCount');
      await context.sync();
      return success(body.rowCount);
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}
