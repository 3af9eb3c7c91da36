import { cellEntry, rowBlocks, type CellRow, type ImportedColumn, type RowBlock } from '../cells';

export interface BlockOptions {
  readonly signal?: AbortSignal;
  readonly onRows?: (done: number, total: number) => void;
}

/** How many blocks were written, and whether all of them were: cancelling stops between two. */
export interface WrittenBlocks {
  readonly blocks: number;
  readonly complete: boolean;
}

/** Writes rows in blocks, each with a sync of its own. The first takes with it whatever else is waiting in the batch. */
export async function writeRowBlocks(
  context: Excel.RequestContext, sheet: Excel.Worksheet, at: { readonly row: number; readonly column: number },
  rows: readonly CellRow[], { signal, onRows }: BlockOptions,
): Promise<WrittenBlocks> {
  let blocks = 0;
  for (const block of rowBlocks(rows)) {
    if (signal?.aborted) return { blocks, complete: false };
    await writeRowBlock(context, sheet, at, rows, block);
    blocks++;
    onRows?.(block.start + block.count, rows.length);
  }
  return { blocks, complete: !signal?.aborted };
}

async function writeRowBlock(
  context: Excel.RequestContext, sheet: Excel.Worksheet, at: { readonly row: number; readonly column: number }, rows: readonly CellRow[], { start, count }: RowBlock,
): Promise<void> {
  const entries = rows.slice(start, start + count).map((row) => row.map(cellEntry));
  const range = sheet.getRangeByIndexes(at.row + start, at.column, count, entries[0]!.length);
  range.values = entries;
  // Values of a whole block are large; without tracking Excel can forget them at once
  range.untrack();
  await context.sync();
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
