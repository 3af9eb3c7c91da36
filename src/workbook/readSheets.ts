import { type PresentCell, type PresentSheet, type PresentTable, presentArea } from '../cells';
import { type KpiWorkbookState, OWN_NAME } from './kpiWorkbook';
import { OWN_TABLE } from './sourceRecords';

const TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';
/** Excel on the web answers with up to 5 MB. */
const LARGEST_ANSWER = 4_000_000;
/** Cells that one answer holds, where nothing is known of them yet */
const FIRST_CELLS = 25_000;
const MOST_GROWTH = 8;

/** The sheets that hold something of the product's own, by table or name, whatever they are called. */
export function ownSheets(state: KpiWorkbookState): readonly string[] {
  const ofTables = state.tables.filter(({ name }) => OWN_TABLE.test(name)).map(({ sheet }) => sheet);
  const ofNames = state.names.flatMap(({ name, formula }) => {
    const area = OWN_NAME.test(name) ? presentArea(formula) : undefined;
    return area ? [area.sheet] : [];
  });
  const present = new Set(state.sheets.map(({ name }) => name));
  return [...new Set([...ofTables, ...ofNames])].filter((title) => present.has(title));
}

interface LoadedSheet {
  readonly title: string;
  readonly used: Excel.Range;
  readonly tables: readonly LoadedTable[];
  readonly charts: Excel.ChartCollection;
}

interface LoadedTable {
  readonly name: string;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
}

/**
 * Reads what these sheets hold in one sync; where that is more than one answer can take, in as many as it needs. What else was asked for with that
 * sync is not answered then: `askAgain` asks for it anew.
 */
export async function readSheets(context: Excel.RequestContext, state: KpiWorkbookState, titles: readonly string[], askAgain: () => void = () => undefined): Promise<ReadonlyMap<string, PresentSheet>> {
  const loaded = titles.map((title) => loadSheet(context, state, title));
  for (const { used } of loaded) used.load('formulas,values');
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    askAgain();
    return readInBlocks(context, state, titles);
  }
  return new Map(loaded.map((one) => [one.title, presentSheet(one, state, one.used.isNullObject ? undefined : one.used)]));
}

function loadSheet(context: Excel.RequestContext, state: KpiWorkbookState, title: string): LoadedSheet {
  const sheet = context.workbook.worksheets.getItem(title);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const { charts } = sheet;
  charts.load('items/name,items/series/items/name');
  const tables = state.tables.filter((table) => table.sheet === title && OWN_TABLE.test(table.name)).map(({ name }) => {
    const table = context.workbook.tables.getItem(name);
    const header = table.getHeaderRowRange();
    const body = table.getDataBodyRange();
    header.load('rowIndex,columnIndex,values');
    body.load('rowCount');
    return { name, header, body };
  });
  return { title, used, tables, charts };
}

function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === TOO_LARGE;
}

interface Contents {
  readonly formulas: readonly (readonly PresentCell[])[];
  readonly values: readonly (readonly PresentCell[])[];
}

/** Rows of a sheet that are read together */
interface RowBlock {
  readonly sheet: LoadedSheet;
  readonly from: number;
  readonly rows: number;
}

/** Reads as much with each sync as an answer holds, judged by the answer before: some sheets are dense with long formulas, others nearly empty. */
async function readInBlocks(context: Excel.RequestContext, state: KpiWorkbookState, titles: readonly string[]): Promise<ReadonlyMap<string, PresentSheet>> {
  const loaded = titles.map((title) => loadSheet(context, state, title));
  await context.sync();
  const read = new Map(loaded.map((sheet) => [sheet, { formulas: [] as (readonly PresentCell[])[], values: [] as (readonly PresentCell[])[] }]));
  let waiting: readonly RowBlock[] = loaded.flatMap((sheet) => (sheet.used.isNullObject ? [] : [{ sheet, from: 0, rows: sheet.used.rowCount }]));
  let cells = FIRST_CELLS;
  while (waiting.length > 0) {
    const { next, later } = takeCells(waiting, cells);
    const answer = await readBatch(context, next);
    if (!answer) {
      cells = Math.min(FIRST_CELLS, Math.floor(cellsOf(next) / 2));
      continue;
    }
    next.forEach(({ sheet }, index) => {
      read.get(sheet)!.formulas.push(...answer[index]!.formulas);
      read.get(sheet)!.values.push(...answer[index]!.values);
    });
    cells = Math.floor(cells * Math.min(MOST_GROWTH, LARGEST_ANSWER / JSON.stringify(answer).length));
    waiting = later;
  }
  return new Map(loaded.map((sheet) => {
    const { used } = sheet;
    return [sheet.title, presentSheet(sheet, state, used.isNullObject ? undefined : { rowIndex: used.rowIndex, columnIndex: used.columnIndex, ...read.get(sheet)! })];
  }));
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

/** The rows that come first, as many as hold so many cells and at least one. */
function takeCells(waiting: readonly RowBlock[], cells: number): { readonly next: readonly RowBlock[]; readonly later: readonly RowBlock[] } {
  const next: RowBlock[] = [];
  let room = cells;
  for (const [index, block] of waiting.entries()) {
    const { columnCount } = block.sheet.used;
    const fitting = Math.floor(room / columnCount);
    const rows = Math.min(block.rows, index === 0 ? Math.max(1, fitting) : fitting);
    if (rows > 0) next.push({ ...block, rows });
    if (rows < block.rows) return { next, later: [{ ...block, from: block.from + rows, rows: block.rows - rows }, ...waiting.slice(index + 1)] };
    room -= rows * columnCount;
  }
  return { next, later: [] };
}

function cellsOf(batch: readonly RowBlock[]): number {
  return batch.reduce((sum, { sheet, rows }) => sum + rows * sheet.used.columnCount, 0);
}

function presentSheet({ title, tables, charts }: LoadedSheet, state: KpiWorkbookState, used: Contents & Pick<Excel.Range, 'rowIndex' | 'columnIndex'> | undefined): PresentSheet {
  return {
    title,
    isProtected: state.sheets.some(({ name, isProtected }) => name === title && isProtected),
    row: used?.rowIndex ?? 0,
    column: used?.columnIndex ?? 0,
    formulas: used?.formulas ?? [],
    values: used?.values ?? [],
    tables: tables.map(({ name, header, body }): PresentTable => ({
      name, row: header.rowIndex, column: header.columnIndex, columns: (header.values[0] ?? []).map(String), rows: body.rowCount,
    })),
    charts: charts.items.map(({ name, series }) => ({ name, series: series.items.map((one) => one.name) })),
  };
}
