import { columnPosition, failure, success, type CellRow, type CellValue, type Outcome } from '../cells';
import type { RefreshTableReason } from './importReasons';
import type { BlockOptions } from './rowWriting';
import { OWN_TABLE, loadSourcesTable, type SourcesTable } from './sourceRecords';

/** A source's table as it stands in the workbook. Rows and columns count from 0 on its sheet. */
export interface SourceTable {
  readonly name: string;
  readonly sheet: string;
  /** First row of the body, and first column of the table */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly hasTotals: boolean;
  /** Whether anything on the sheet lies lower than the table */
  readonly somethingBelow: boolean;
  /** Columns of the table that the source fills: position in the table, in the order of the file's columns */
  readonly positions: readonly number[];
  /** Columns that the user has added to the table, and those of them that do not calculate */
  readonly othersColumns: readonly string[];
  readonly typedColumns: readonly string[];
  /** The source's columns of the body, in the order of the file's columns */
  readonly rows: readonly CellRow[];
  /** The last row of the body, in which columns that calculate have their formulas */
  readonly lastRow: readonly unknown[];
  readonly sheetNames: readonly string[];
  /** What the workbook says of its sources, where it does */
  readonly sources: SourcesTable | undefined;
  readonly syncs: number;
  readonly blocks: number;
}

/** Cells that are read at a time: about 2 MB, where Excel on the web answers with up to 5 */
const CELLS_PER_BLOCK = 100_000;

/** Reads the columns of a table that a source fills. */
export async function readSourceTable(
  context: Excel.RequestContext, name: string, columns: readonly string[], { signal, onRows }: BlockOptions,
): Promise<Outcome<SourceTable, RefreshTableReason>> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.tables.load('items/name');
  workbook.worksheets.load('items/name');
  await context.sync();
  if (workbook.readOnly) return failure({ code: 'workbookReadOnly' });
  // Rows wait on a hidden sheet of their own, which a protected workbook does not let in
  if (workbook.protection.protected) return failure({ code: 'workbookProtected' });
  const known = workbook.tables.items.map((table) => table.name);
  const position = columnPosition(known, name);
  if (position < 0) return failure({ code: 'noSuchTable', name, known: known.filter((table) => !OWN_TABLE.test(table)) });

  const table = workbook.tables.items[position]!;
  const body = table.getDataBodyRange();
  const used = table.worksheet.getUsedRange(true);
  table.load('showTotals');
  table.columns.load('items/name');
  table.worksheet.load('name');
  table.worksheet.protection.load('protected');
  body.load('rowIndex,columnIndex,rowCount,columnCount');
  used.load('rowIndex,rowCount');
  const last = body.getLastRow();
  last.load('formulas');
  const sources = loadSourcesTable(context, known);
  await context.sync();
  const locked = [table, ...(sources ? [sources.table] : [])].find(({ worksheet }) => worksheet.protection.protected);
  if (locked) return failure({ code: 'sheetProtected', sheet: locked.worksheet.name });

  const present = table.columns.items.map((column) => column.name);
  const gone = columns.filter((column) => columnPosition(present, column) < 0);
  if (gone.length > 0) return failure({ code: 'tableColumnsGone', table: table.name, columns: gone });
  const positions = columns.map((column) => columnPosition(present, column));

  const area = { row: body.rowIndex, column: body.columnIndex, rows: body.rowCount, columns: body.columnCount };
  const rowsPerBlock = Math.max(1, Math.floor(CELLS_PER_BLOCK / area.columns));
  const rows: CellRow[] = [];
  let blocks = 0;
  while (rows.length < area.rows) {
    if (signal?.aborted) return failure({ code: 'cancelled' });
    const count = Math.min(rowsPerBlock, area.rows - rows.length);
    const values = await readRows(context, table.worksheet, { ...area, row: area.row + rows.length, rows: count });
    for (const row of values) rows.push(positions.map((at) => cellValue(row[at])));
    blocks++;
    onRows?.(rows.length, area.rows);
  }
  const totals = table.showTotals ? 1 : 0;
  const lastRow: readonly unknown[] = last.formulas[0] ?? [];
  const isOthers = (at: number): boolean => !positions.includes(at);
  return success({
    name: table.name, sheet: table.worksheet.name, row: area.row, column: area.column, width: area.columns,
    hasTotals: table.showTotals,
    somethingBelow: used.rowIndex + used.rowCount > area.row + area.rows + totals,
    positions,
    othersColumns: present.filter((_, at) => isOthers(at)),
    typedColumns: present.filter((_, at) => isOthers(at) && !isFormula(lastRow[at])),
    rows,
    lastRow,
    sheetNames: workbook.worksheets.items.map((sheet) => sheet.name),
    sources,
    syncs: 2,
    blocks,
  });
}

async function readRows(
  context: Excel.RequestContext, sheet: Excel.Worksheet, area: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number },
): Promise<readonly (readonly unknown[])[]> {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.load('values');
  await context.sync();
  range.untrack();
  return range.values;
}

function cellValue(value: unknown): CellValue {
  return typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== '') ? value : null;
}

export function isFormula(entry: unknown): boolean {
  return typeof entry === 'string' && entry.startsWith('=');
}
