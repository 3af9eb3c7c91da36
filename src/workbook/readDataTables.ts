import { type CellRow, type DataTable, type Outcome, failure, success } from '../cells';
import { cellValue } from './cellValue';
import { excelFailure } from './excelFailure';
import type { ExcelFailure } from './importReasons';

/** Cells that are read at a time: about 2 MB, where Excel on the web answers with up to 5 */
const CELLS_PER_BLOCK = 100_000;

/** A table whose columns and size are known after the next sync */
export interface SizedTable {
  readonly name: string;
  readonly table: Excel.Table;
  readonly body: Excel.Range;
}

/** Asks for the columns and sizes of tables with the next sync. */
export function loadSizes(context: Excel.RequestContext, names: readonly string[]): readonly SizedTable[] {
  return names.map((name) => {
    const table = context.workbook.tables.getItem(name);
    table.columns.load('items/name');
    const body = table.getDataBodyRange();
    body.load('rowCount,columnCount');
    return { name, table, body };
  });
}

/** Reads whole tables, in blocks of a sync each. */
export async function readRows(context: Excel.RequestContext, sized: readonly SizedTable[]): Promise<{ readonly tables: readonly DataTable[]; readonly blocks: number }> {
  const tables: DataTable[] = [];
  let blocks = 0;
  for (const { name, table, body } of sized) {
    const rowsPerBlock = Math.max(1, Math.floor(CELLS_PER_BLOCK / body.columnCount));
    const rows: CellRow[] = [];
    while (rows.length < body.rowCount) {
      rows.push(...await readBlock(context, body, rows.length, Math.min(rowsPerBlock, body.rowCount - rows.length)));
      blocks += 1;
    }
    tables.push({ name, columns: table.columns.items.map((column) => column.name), rows });
  }
  return { tables, blocks };
}

async function readBlock(context: Excel.RequestContext, body: Excel.Range, from: number, count: number): Promise<readonly CellRow[]> {
  const rows = body.getCell(from, 0).getBoundingRect(body.getLastColumn().getCell(from + count - 1, 0));
  rows.load('values');
  await context.sync();
  rows.untrack();
  return rows.values.map((row) => row.map(cellValue));
}

/** All rows of these tables of the workbook; nothing is written. */
export async function readDataTables(names: readonly string[]): Promise<Outcome<readonly DataTable[], ExcelFailure>> {
  try {
    return await Excel.run(async (context) => {
      const sized = loadSizes(context, names);
      await context.sync();
      return success((await readRows(context, sized)).tables);
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}
