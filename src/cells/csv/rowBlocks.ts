import type { CellRow } from './ImportedTable';

/** Rows of one of several lists: from `start`, `count` of them */
export interface RowSlice {
  /** Which list */
  readonly list: number;
  readonly start: number;
  readonly count: number;
}

/** Rows that go to Excel together */
export type RowBlock = readonly RowSlice[];

/** Beyond it Excel works for too long without an answer, and the pane stands still while a block is handed over. */
const MOST_ROWS = 10_000;
/** Excel takes requests up to 5 MB; a quarter of it leaves room for letters that take more bytes, and keeps the blocks of a wide table as short in time. */
const MOST_CHARACTERS = 1_250_000;
/** A number or empty cell with its comma and brackets, on average */
const CELL_CHARACTERS = 10;

/** Packs the rows of all lists into as few blocks as Excel takes, one request each. */
export function rowBlocks(lists: readonly (readonly CellRow[])[]): RowBlock[] {
  const blocks: RowSlice[][] = [];
  let rowsLeft = 0;
  let charactersLeft = 0;
  for (const [list, rows] of lists.entries()) {
    let slice: { list: number; start: number; count: number } | undefined;
    for (const [index, row] of rows.entries()) {
      const length = charactersOf(row);
      if (rowsLeft === 0 || length > charactersLeft) {
        blocks.push([]);
        rowsLeft = MOST_ROWS;
        charactersLeft = MOST_CHARACTERS;
        slice = undefined;
      }
      if (!slice) {
        slice = { list, start: index, count: 0 };
        blocks.at(-1)!.push(slice);
      }
      slice.count++;
      rowsLeft--;
      charactersLeft -= length;
    }
  }
  return blocks;
}

function charactersOf(row: CellRow): number {
  return row.reduce((sum: number, value) => sum + CELL_CHARACTERS + (typeof value === 'string' ? value.length : 0), 0);
}
