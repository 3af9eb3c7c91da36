import { type DataTable, type CellRow, type CellValue } from '../cells';

/** Sheets that are being made bear this in front until they are shown; what begins so is left over from a build that broke off. */
export const STAGING = '~maltall ';
const FINGERPRINT_NAME = 'Kpi.Written';

export interface SheetState {
  readonly name: string;
  readonly visibility: string;
  readonly isProtected: boolean;
}

export interface TableState {
  readonly name: string;
  readonly sheet: string;
}

/** What is in the workbook, as far as making a KPI workbook depends on it. */
export interface KpiWorkbookState {
  readonly readOnly: boolean;
  readonly isProtected: boolean;
  readonly sheets: readonly SheetState[];
  readonly tables: readonly TableState[];
  readonly names: readonly string[];
  /** The one sheet of a new workbook, on which nobody has put anything */
  readonly untouched: string | undefined;
  /** By sheet, what was last written; undefined where no KPI workbook has been made */
  readonly written: Readonly<Record<string, string>> | undefined;
}

/** Reads it in one sync. */
export async function readKpiWorkbook(context: Excel.RequestContext): Promise<KpiWorkbookState> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/name,items/visibility,items/protection/protected');
  workbook.tables.load('items/name,items/worksheet/name');
  workbook.names.load('items/name');
  const written = workbook.names.getItemOrNullObject(FINGERPRINT_NAME).getRangeOrNullObject();
  written.load('values');
  const first = workbook.worksheets.getFirst();
  const used = first.getUsedRangeOrNullObject();
  used.load('address');
  first.charts.load('count');
  await context.sync();
  const sheets = workbook.worksheets.items.map(({ name, visibility, protection }) => ({ name, visibility, isProtected: protection.protected }));
  const isUntouched = sheets.length === 1 && used.isNullObject && first.charts.count === 0 && workbook.names.items.length === 0;
  return {
    readOnly: workbook.readOnly,
    isProtected: workbook.protection.protected,
    sheets,
    untouched: isUntouched ? sheets[0]!.name : undefined,
    tables: workbook.tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
    names: workbook.names.items.map(({ name }) => name),
    written: written.isNullObject ? undefined : fingerprintsOf(written.values[0]?.[0]),
  };
}

/** A cell that somebody has emptied or overwritten says nothing: everything counts as changed then. */
function fingerprintsOf(value: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  return Object.fromEntries(value.split(' ').map((entry) => {
    const [sheet, print] = entry.split(':');
    return [sheet ?? '', print ?? ''];
  }));
}

/** The same as it is kept in its cell. */
export function writtenText(fingerprints: Readonly<Record<string, string>>): string {
  return Object.entries(fingerprints).map(([sheet, print]) => `${sheet}:${print}`).join(' ');
}

/** Cells that are read at a time: about 2 MB, where Excel on the web answers with up to 5 */
const CELLS_PER_BLOCK = 100_000;

/** Reads a whole table, in blocks of a sync each after one for its size. */
export async function readDataTable(context: Excel.RequestContext, name: string): Promise<{ readonly table: DataTable; readonly blocks: number }> {
  const table = context.workbook.tables.getItem(name);
  table.columns.load('items/name');
  const body = table.getDataBodyRange();
  body.load('rowCount,columnCount');
  await context.sync();
  const rowsPerBlock = Math.max(1, Math.floor(CELLS_PER_BLOCK / body.columnCount));
  const rows: CellRow[] = [];
  let blocks = 0;
  while (rows.length < body.rowCount) {
    rows.push(...await readRows(context, body, rows.length, Math.min(rowsPerBlock, body.rowCount - rows.length)));
    blocks += 1;
  }
  return { table: { name, columns: table.columns.items.map((column) => column.name), rows }, blocks };
}

async function readRows(context: Excel.RequestContext, body: Excel.Range, from: number, count: number): Promise<readonly CellRow[]> {
  const rows = body.getCell(from, 0).getBoundingRect(body.getLastColumn().getCell(from + count - 1, 0));
  rows.load('values');
  await context.sync();
  rows.untrack();
  return rows.values.map((row) => row.map(cellValue));
}

/** What a cell holds, as Excel gives it; an empty one is null. */
export function cellValue(value: unknown): CellValue {
  return typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== '') ? value : null;
}
