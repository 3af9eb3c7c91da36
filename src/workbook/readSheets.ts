import { type PresentCell, type PresentSheet, type PresentTable, presentArea } from '../cells';
import { type KpiWorkbookState, OWN_NAME } from './kpiWorkbook';
import { OWN_TABLE } from './sourceRecords';

const TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';
/** Cells with formulas and values that one answer can hold on the web: about 130 bytes each */
const CELLS_PER_BLOCK = 25_000;

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
    if (!(error instanceof OfficeExtension.Error) || error.code !== TOO_LARGE) throw error;
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

interface Contents {
  readonly formulas: readonly (readonly PresentCell[])[];
  readonly values: readonly (readonly PresentCell[])[];
}

/** Rows of a sheet that are read together */
interface RowBlock {
  readonly sheet: LoadedSheet;
  readonly from: number;
  readonly through: number;
  readonly cells: number;
}

async function readInBlocks(context: Excel.RequestContext, state: KpiWorkbookState, titles: readonly string[]): Promise<ReadonlyMap<string, PresentSheet>> {
  const loaded = titles.map((title) => loadSheet(context, state, title));
  await context.sync();
  const read = new Map(loaded.map((sheet) => [sheet, { formulas: [] as (readonly PresentCell[])[], values: [] as (readonly PresentCell[])[] }]));
  for (const batch of batchesOf(loaded.filter(({ used }) => !used.isNullObject).flatMap(blocksOf))) {
    const ranges = await readBatch(context, batch);
    batch.forEach(({ sheet }, index) => {
      read.get(sheet)!.formulas.push(...ranges[index]!.formulas);
      read.get(sheet)!.values.push(...ranges[index]!.values);
    });
  }
  return new Map(loaded.map((sheet) => {
    const { used } = sheet;
    return [sheet.title, presentSheet(sheet, state, used.isNullObject ? undefined : { rowIndex: used.rowIndex, columnIndex: used.columnIndex, ...read.get(sheet)! })];
  }));
}

async function readBatch(context: Excel.RequestContext, batch: readonly RowBlock[]): Promise<readonly Contents[]> {
  const ranges = batch.map(({ sheet: { used }, from, through }) => used.getRow(from).getBoundingRect(used.getRow(through)));
  for (const range of ranges) range.load('formulas,values');
  await context.sync();
  return ranges.map((range) => {
    range.untrack();
    return { formulas: range.formulas as PresentCell[][], values: range.values as PresentCell[][] };
  });
}

function blocksOf(sheet: LoadedSheet): readonly RowBlock[] {
  const { rowCount, columnCount } = sheet.used;
  const rowsPerBlock = Math.max(1, Math.floor(CELLS_PER_BLOCK / columnCount));
  return Array.from({ length: Math.ceil(rowCount / rowsPerBlock) }, (_, index) => {
    const from = index * rowsPerBlock;
    const through = Math.min(from + rowsPerBlock, rowCount) - 1;
    return { sheet, from, through, cells: (through - from + 1) * columnCount };
  });
}

/** Small sheets share a sync. */
function batchesOf(blocks: readonly RowBlock[]): readonly (readonly RowBlock[])[] {
  const batches: RowBlock[][] = [];
  let room = 0;
  for (const block of blocks) {
    if (block.cells > room) {
      batches.push([]);
      room = CELLS_PER_BLOCK;
    }
    batches.at(-1)!.push(block);
    room -= block.cells;
  }
  return batches;
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
