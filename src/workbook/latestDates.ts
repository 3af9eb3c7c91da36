import { failure, success, type Outcome } from '../cells';
import { excelFailure } from './excelFailure';
import type { ExcelFailure } from './importReasons';

export interface DateColumn {
  readonly table: string;
  readonly column: string;
}

export interface LatestDate extends DateColumn {
  /** Serial; undefined where the column holds no date */
  readonly latest: number | undefined;
}

/** Cells that are read at a time, of all columns together: about 2 MB, where Excel on the web answers with up to 5 */
const CELLS_PER_BLOCK = 100_000;

/** Reads columns of dates for their latest day, in blocks of a sync each after one for their sizes. */
export async function readLatestDates(columns: readonly DateColumn[]): Promise<Outcome<readonly LatestDate[], ExcelFailure>> {
  if (columns.length === 0) return success([]);
  try {
    return await Excel.run(async (context) => {
      const bodies = columns.map(({ table, column }) => context.workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange());
      for (const body of bodies) body.load('rowCount');
      await context.sync();
      const latest: (number | undefined)[] = columns.map(() => undefined);
      const rowsPerBlock = Math.ceil(CELLS_PER_BLOCK / columns.length);
      const longest = Math.max(...bodies.map(({ rowCount }) => rowCount));
      for (let from = 0; from < longest; from += rowsPerBlock) await readBlock(context, bodies, from, rowsPerBlock, latest);
      return success(columns.map((column, index) => ({ ...column, latest: latest[index] })));
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}

async function readBlock(context: Excel.RequestContext, bodies: readonly Excel.Range[], from: number, count: number, latest: (number | undefined)[]): Promise<void> {
  const parts = bodies.map((body) => {
    if (body.rowCount <= from) return undefined;
    const part = body.getCell(from, 0).getResizedRange(Math.min(count, body.rowCount - from) - 1, 0);
    part.load('values');
    return part;
  });
  await context.sync();
  for (const [index, part] of parts.entries()) {
    for (const [value] of part?.values ?? []) if (typeof value === 'number') latest[index] = Math.max(latest[index] ?? value, value);
    part?.untrack();
  }
}
