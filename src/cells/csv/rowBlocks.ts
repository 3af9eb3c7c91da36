import type { CellRow } from './ImportedTable';

/** Rows that go to Excel together: from `start`, `count` of them */
export interface RowBlock {
  readonly start: number;
  readonly count: number;
}

/** Beyond it Excel works for too long without an answer. */
const MOST_ROWS = 20_000;
/** Excel takes requests up to 5 MB; half of it leaves room for letters that take more bytes, and for the request around them. */
const MOST_CHARACTERS = 2_500_000;
/** A number or empty cell with its comma and brackets, on average */
const CELL_CHARACTERS = 10;

/** Cuts rows into blocks that Excel takes in one request. */
export function rowBlocks(rows: readonly CellRow[]): RowBlock[] {
  const blocks: RowBlock[] = [];
  let start = 0;
  let size = 0;
  for (const [index, row] of rows.entries()) {
    const length = row.reduce((sum: number, value) => sum + CELL_CHARACTERS + (typeof value === 'string' ? value.length : 0), 0);
    if (index > start && (index - start === MOST_ROWS || size + length > MOST_CHARACTERS)) {
      blocks.push({ start, count: index - start });
      start = index;
      size = 0;
    }
    size += length;
  }
  if (rows.length > start) blocks.push({ start, count: rows.length - start });
  return blocks;
}
