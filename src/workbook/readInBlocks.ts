import type { PresentCell, PresentSheet } from '../cells';
import type { KpiWorkbookState } from './kpiWorkbook';
import { type Contents, type LoadedSheet, loadSheet, presentSheet } from './loadedSheet';

const TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';
/** Excel on the web answers with up to 5 MB; the rest is left for what rows turn out to hold beyond what was expected. */
const LARGEST_ANSWER = 4_200_000;
/** The first rows of a sheet, which say how dense it is */
const SAMPLE = 'A1:AN14';
/** `"",` as a formula and as a value */
const EMPTY_CELL = 6;

/** Rows of a sheet that are read together */
interface RowBlock {
  readonly sheet: LoadedSheet;
  readonly from: number;
  readonly rows: number;
  /** Characters that a row's answer takes, as far as is known */
  readonly rowLength: number;
}

/** Reads as much with each sync as an answer holds, judged by a few rows of each sheet: some are dense with long formulas, others nearly empty. */
export async function readInBlocks(context: Excel.RequestContext, state: KpiWorkbookState, titles: readonly string[]): Promise<ReadonlyMap<string, PresentSheet>> {
  const loaded = titles.map((title) => loadSheet(context, state, title));
  const samples = titles.map((title) => context.workbook.worksheets.getItem(title).getRange(SAMPLE));
  for (const sample of samples) sample.load('formulas,values');
  await context.sync();
  const read = new Map(loaded.map((sheet) => [sheet, { formulas: [] as (readonly PresentCell[])[], values: [] as (readonly PresentCell[])[] }]));
  let waiting: readonly RowBlock[] = loaded.flatMap((sheet, index) => (
    sheet.used.isNullObject ? [] : [{ sheet, from: 0, rows: sheet.used.rowCount, rowLength: sampledRowLength(sheet.used, samples[index]!) }]
  ));
  let room = LARGEST_ANSWER;
  while (waiting.length > 0) {
    const { next, later } = takeRows(waiting, room);
    const answer = await readBatch(context, next);
    if (!answer) {
      room = Math.floor(Math.min(room, lengthOf(next)) / 2);
      continue;
    }
    next.forEach(({ sheet }, index) => {
      read.get(sheet)!.formulas.push(...answer[index]!.formulas);
      read.get(sheet)!.values.push(...answer[index]!.values);
    });
    const [last, cut] = [next[next.length - 1]!, later[0]];
    // What follows of a sheet is judged by what has been read of it.
    const rowLength = answerLength(answer[next.length - 1]!) / last.rows;
    waiting = cut?.sheet === last.sheet ? [{ ...cut, rowLength }, ...later.slice(1)] : later;
    room = LARGEST_ANSWER;
  }
  return new Map(loaded.map((sheet) => {
    const { used } = sheet;
    return [sheet.title, presentSheet(sheet, state, used.isNullObject ? undefined : { rowIndex: used.rowIndex, columnIndex: used.columnIndex, ...read.get(sheet)! })];
  }));
}

function answerLength({ formulas, values }: Contents): number {
  return JSON.stringify(formulas).length + JSON.stringify(values).length;
}

/** What a row of a sheet takes, judged by its first rows; at least what its empty cells do. */
function sampledRowLength({ rowIndex, columnIndex, columnCount }: Excel.Range, sample: Excel.Range): number {
  const within = (cells: readonly (readonly PresentCell[])[]): readonly (readonly PresentCell[])[] => cells.slice(rowIndex).map((row) => row.slice(columnIndex, columnIndex + columnCount));
  const found: Contents = { formulas: within(sample.formulas as PresentCell[][]), values: within(sample.values as PresentCell[][]) };
  const cells = found.formulas.reduce((sum, row) => sum + row.length, 0);
  return columnCount * Math.max(EMPTY_CELL, cells === 0 ? 0 : answerLength(found) / cells);
}

/** undefined where it is more than one answer can take */
async function readBatch(context: Excel.RequestContext, batch: readonly RowBlock[]): Promise<readonly Contents[] | undefined> {
  const ranges = batch.map(({ sheet: { used }, from, rows }) => used.getRow(from).getBoundingRect(used.getRow(from + rows - 1)));
  for (const range of ranges) range.load('formulas,values');
  try {
    await context.sync();
  } catch (error) {
    // One row alone cannot be made smaller
    if (isTooLarge(error) && (batch.length > 1 || batch[0]!.rows > 1)) return undefined;
    throw error;
  }
  return ranges.map((range) => {
    range.untrack();
    return { formulas: range.formulas as PresentCell[][], values: range.values as PresentCell[][] };
  });
}

/** The rows that come first, as many as there is room for and at least one. */
function takeRows(waiting: readonly RowBlock[], characters: number): { readonly next: readonly RowBlock[]; readonly later: readonly RowBlock[] } {
  const next: RowBlock[] = [];
  let room = characters;
  for (const [index, block] of waiting.entries()) {
    const fitting = Math.floor(room / block.rowLength);
    const rows = Math.min(block.rows, index === 0 ? Math.max(1, fitting) : fitting);
    if (rows > 0) next.push({ ...block, rows });
    if (rows < block.rows) return { next, later: [{ ...block, from: block.from + rows, rows: block.rows - rows }, ...waiting.slice(index + 1)] };
    room -= rows * block.rowLength;
  }
  return { next, later: [] };
}

function lengthOf(batch: readonly RowBlock[]): number {
  return batch.reduce((sum, { rows, rowLength }) => sum + rows * rowLength, 0);
}

export function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === TOO_LARGE;
}
