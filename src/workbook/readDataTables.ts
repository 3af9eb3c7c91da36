import { failure, success, type DataTable, type Outcome } from '../cells';
import { excelFailure } from './excelFailure';
import type { ExcelFailure } from './importReasons';
import { readDataTable } from './kpiWorkbook';

/** All rows of these tables of the workbook; nothing is written. */
export async function readDataTables(names: readonly string[]): Promise<Outcome<readonly DataTable[], ExcelFailure>> {
  try {
    return await Excel.run(async (context) => {
      const tables: DataTable[] = [];
      for (const name of names) tables.push((await readDataTable(context, name)).table);
      return success(tables);
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}
