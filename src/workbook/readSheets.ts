import { type PresentCell, type PresentSheet, type PresentTable, presentArea } from '../cells';
import { type KpiWorkbookState, OWN_NAME } from './kpiWorkbook';
import { OWN_TABLE } from './sourceRecords';

const TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';
/** Cells with formulas and values that one answer can hold on the web */
const CELLS_PER_BLOCK = 15_000;

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

/** Reads what these sheets hold in one sync; where that is more than one answer can take, in as many as it needs. */
export async function readSheets(context: Excel.RequestContext, state: KpiWorkbookState, titles: readonly string[]): Promise<ReadonlyMap<string, PresentSheet>> {
  const loaded = titles.map((title) => loadSheet(context, state, title));
  for (const { used } of loaded) used.load('formulas,values');
  try {
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || error.code !== TOO_LARGE) throw error;
    return readInBlocks(context, state, titles);
  }
  return new Map(loaded.map((one) => [one.title, presentSheet(one, state, one.used.isNullObject ? undefined : one.used)]));
}

function loadSheet(context: Excel.RequestContext, state: KpiWorkbookState, title: string): LoadedSheet {
  const sheet = context.workbook.worksheets.getItem(title);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const { charts } = sheet;
  charts.load('items/name');
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

async function readInBlocks(context: Excel.RequestContext, state: KpiWorkbookState, titles: readonly string[]): Promise<ReadonlyMap<string, PresentSheet>> {
  const loaded = titles.map((title) => loadSheet(context, state, title));
  await context.sync();
  const sheets = new Map<string, PresentSheet>();
  for (const sheet of loaded) {
    const { used } = sheet;
    const formulas: (readonly PresentCell[])[] = [];
    const values: (readonly PresentCell[])[] = [];
    const rowsPerBlock = used.isNullObject ? 1 : Math.max(1, Math.floor(CELLS_PER_BLOCK / used.columnCount));
    for (let from = 0; !used.isNullObject && from < used.rowCount; from += rowsPerBlock) {
      const block = await readBlock(context, used, from, Math.min(from + rowsPerBlock, used.rowCount) - 1);
      formulas.push(...block.formulas);
      values.push(...block.values);
    }
    sheets.set(sheet.title, presentSheet(sheet, state, used.isNullObject ? undefined : { rowIndex: used.rowIndex, columnIndex: used.columnIndex, formulas, values }));
  }
  return sheets;
}

async function readBlock(context: Excel.RequestContext, used: Excel.Range, from: number, through: number): Promise<Contents> {
  const rows = used.getRow(from).getBoundingRect(used.getRow(through));
  rows.load('formulas,values');
  await context.sync();
  rows.untrack();
  return { formulas: rows.formulas as PresentCell[][], values: rows.values as PresentCell[][] };
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
    charts: charts.items.map(({ name }) => name),
  };
}
