import {
  failure, freeName, freeSheetName, sheetNameProblem, success, tableNameProblem, type ImportedTable, type Language, type Outcome, type SourceCells,
} from '../cells';
import { excelFailure } from './excelFailure';
import type { NewTableReason } from './importReasons';
import { setNumberFormats, writeRowBlocks, type BlockOptions, type WrittenBlocks } from './rowWriting';
import { keepSourceRecord, loadSourcesTable } from './sourceRecords';
import { onStagingSheet } from './stagingSheet';

/** Columns are as wide as their first rows need: measuring all of a long table takes its time. */
const FITTED_ROWS = 200;

/** A table, and where its header's first cell goes */
export interface PlacedTable {
  readonly table: ImportedTable;
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
}

/**
 * Writes headers and rows in blocks, a sync each, and leaves making them tables to the caller's next sync. The sheets are to be hidden
 * until then. Where `complete` is false it was cancelled, and what was written is the caller's to take away.
 */
export async function writeImportedTables(context: Excel.RequestContext, tables: readonly PlacedTable[], options: BlockOptions): Promise<WrittenBlocks> {
  for (const { table, sheet, row, column } of tables) setNumberFormats(sheet, { row: row + 1, column }, table.columns, table.rows.length);
  const lists = tables.map(({ table, ...place }) => ({ ...place, rows: [table.columns.map(({ name }) => name), ...table.rows] }));
  const written = await writeRowBlocks(context, lists, options);
  if (written.complete) for (const placed of tables) makeTable(placed);
  return written;
}

function makeTable({ table, sheet, row, column }: PlacedTable): void {
  const made = sheet.tables.add(sheet.getRangeByIndexes(row, column, table.rows.length + 1, table.columns.length), true);
  made.name = table.name;
  sheet.getRangeByIndexes(row, column, Math.min(table.rows.length, FITTED_ROWS) + 1, table.columns.length).format.autofitColumns();
  if (row === 0) sheet.freezePanes.freezeRows(1);
}

export interface NewTableRequest {
  readonly table: ImportedTable;
  /** The sheet's name is refused where it is taken; a suggested one gives way to a free one. */
  readonly sheetName: { readonly name: string; readonly fixed: boolean };
  /** What the workbook is to know of where the table comes from: next month's file is read by it. */
  readonly record: SourceCells;
  /** Of the sheet that keeps it, where there is none yet */
  readonly language: Language;
}

export interface NewTable {
  readonly sheet: string;
  readonly table: string;
  readonly rows: number;
  readonly syncs: number;
  readonly blocks: number;
}

/** Puts a table on a sheet of its own: all of it, or nothing. */
export async function addImportedTable(request: NewTableRequest, options: BlockOptions = {}): Promise<Outcome<NewTable, NewTableReason>> {
  try {
    return await Excel.run((context) => addToWorkbook(context, request, options));
  } catch (error) {
    return failure(excelFailure(error));
  }
}

async function addToWorkbook(context: Excel.RequestContext, { table, sheetName, record, language }: NewTableRequest, options: BlockOptions): Promise<Outcome<NewTable, NewTableReason>> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/name');
  workbook.tables.load('items/name');
  workbook.names.load('items/name');
  await context.sync();

  const sheetNames = workbook.worksheets.items.map(({ name }) => name);
  const taken = [...workbook.tables.items, ...workbook.names.items].map(({ name }) => name);
  const refused = refusal(workbook, table.name, taken, sheetName, sheetNames);
  if (refused) return failure(refused);
  const sources = loadSourcesTable(context, workbook.tables.items.map(({ name }) => name));
  if (sources) await context.sync();
  if (sources?.table.worksheet.protection.protected) return failure({ code: 'sheetProtected', sheet: sources.table.worksheet.name });

  return onStagingSheet(context, sheetNames, async (sheet) => {
    const written = await writeImportedTables(context, [{ table, sheet, row: 0, column: 0 }], options);
    if (!written.complete) return failure({ code: 'cancelled' });
    const name = freeSheetName(sheetName.name, sheetNames);
    sheet.name = name;
    sheet.visibility = 'Visible';
    await keepSourceRecord(context, { sources, sheetNames: [...sheetNames, name], language }, { ...record, table: table.name });
    sheet.activate();
    await context.sync();
    return success({ sheet: name, table: table.name, rows: table.rows.length, syncs: sources ? 3 : 2, blocks: written.blocks });
  });
}

function refusal(
  workbook: Excel.Workbook, tableName: string, taken: readonly string[], sheetName: NewTableRequest['sheetName'], sheetNames: readonly string[],
): NewTableReason | undefined {
  if (workbook.readOnly) return { code: 'workbookReadOnly' };
  if (workbook.protection.protected) return { code: 'workbookProtected' };
  const tableProblem = tableNameProblem(tableName);
  if (tableProblem) return { code: 'badTableName', name: tableName, problem: tableProblem };
  const freeTable = freeName(tableName, taken);
  if (freeTable !== tableName) return { code: 'tableNameTaken', name: tableName, free: freeTable };
  const sheetProblem = sheetNameProblem(sheetName.name);
  if (sheetProblem) return { code: 'badSheetName', name: sheetName.name, problem: sheetProblem };
  const freeSheet = freeSheetName(sheetName.name, sheetNames);
  return sheetName.fixed && freeSheet !== sheetName.name ? { code: 'sheetNameTaken', name: sheetName.name, free: freeSheet } : undefined;
}
