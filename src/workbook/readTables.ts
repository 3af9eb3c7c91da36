import { failure, success, type Outcome, type TableSample } from '../cells';
import { excelFailure } from './excelFailure';
import type { ExcelFailure } from './importReasons';
import { OWN_TABLE } from './sourceRecords';

/** Enough rows to tell what a column holds, few enough for one answer of Excel's. */
const SAMPLE_ROWS = 2_000;

/** The user's tables with their first rows, in three syncs whatever their number. */
export async function readTableSamples(): Promise<Outcome<readonly TableSample[], ExcelFailure>> {
  try {
    return await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load('items/name');
      await context.sync();
      const bodies = tables.items.filter((table) => !OWN_TABLE.test(table.name)).map((table) => {
        const body = table.getDataBodyRange();
        table.columns.load('items/name');
        body.load('rowCount');
        return { table, body };
      });
      if (bodies.length === 0) return success([]);
      await context.sync();
      const samples = bodies.map(({ table, body }) => {
        const sample = body.getResizedRange(Math.min(SAMPLE_ROWS - body.rowCount, 0), 0);
        const firstRow = body.getRow(0);
        sample.load('values');
        firstRow.load('numberFormat');
        return { table, sample, firstRow };
      });
      await context.sync();
      return success(samples.map(({ table, sample, firstRow }) => ({
        name: table.name,
        columns: table.columns.items.map(({ name }) => name),
        values: sample.values as readonly (readonly unknown[])[],
        numberFormats: (firstRow.numberFormat[0] ?? []).map(String),
      })));
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}
