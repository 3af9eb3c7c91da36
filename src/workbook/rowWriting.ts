import { cellEntry, rowBlocks, type CellRow, type ImportedColumn, type RowBlock, type RowSlice } from '../cells';

export interface BlockOptions {
  readonly signal?: AbortSignal;
  readonly onRows?: (done: number, total: number) => void;
}

/** How many blocks were written, and whether all of them were: cancelling stops between two. */
export interface WrittenBlocks {
  readonly blocks: number;
  readonly complete: boolean;
}

/** Rows, and where the first of them goes */
export interface PlacedRows {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: readonly CellRow[];
}

/**
 * Writes rows in blocks, each with a sync of its own; lists that are short share one. The first block takes with it whatever else is
 * waiting in the batch.
 */
export async function writeRowBlocks(context: Excel.RequestContext, lists: readonly PlacedRows[], { signal, onRows }: BlockOptions): Promise<WrittenBlocks> {
  const total = lists.reduce((sum, { rows }) => sum + rows.length, 0);
  let blocks = 0;
  let done = 0;
  for (const block of rowBlocks(lists.map(({ rows }) => rows))) {
    if (signal?.aborted) return { blocks, complete: false };
    await writeBlock(context, lists, block);
    blocks++;
    done += block.reduce((sum, { count }) => sum + count, 0);
    onRows?.(done, total);
  }
  return { blocks, complete: !signal?.aborted };
}

async function writeBlock(context: Excel.RequestContext, lists: readonly PlacedRows[], block: RowBlock): Promise<void> {
  for (const slice of block) writeRows(lists[slice.list]!, slice);
  await context.sync();
}

function writeRows({ sheet, row, column, rows }: PlacedRows, { start, count }: RowSlice): void {
  const entries = rows.slice(start, start + count).map((cells) => cells.map(cellEntry));
  const range = sheet.getRangeByIndexes(row + start, column, count, entries[0]!.length);
  range.values = entries;
  // Values of a whole block are large; without tracking Excel can forget them at once
  range.untrack();
}

/** Gives columns of rows their number formats; General is what cells have anyway. */
export function setNumberFormats(sheet: Excel.Worksheet, at: { readonly row: number; readonly column: number }, columns: readonly ImportedColumn[], rows: number): void {
  for (const [index, { numberFormat }] of columns.entries()) {
    if (numberFormat !== 'General') formatAlike(sheet.getRangeByIndexes(at.row, at.column + index, rows, 1), numberFormat);
  }
}

/** One format for all cells of a range: Excel takes it once, though its types ask for one a cell. */
function formatAlike(range: Excel.Range, numberFormat: string): void {
  range.set({ numberFormat: numberFormat as unknown as string[][] });
}
