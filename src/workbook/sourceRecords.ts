import { columnPosition, failure, freeSheetName, planFirstSource, success, type Cell, type Language, type Outcome, type SheetPlan, type SourceCells } from '../cells';
import { excelFailure } from './excelFailure';
import { addTables, fillSheet } from './fillSheets';
import type { ExcelFailure } from './importReasons';
import { payloadMeter } from './PayloadMeter';
import type { SheetsByKey } from './stagedBuild';

/** The table that says of each source where its rows come from */
export const SOURCES_TABLE = 'KpiSources';
/** Tables of the product's own begin so; they are no data. */
export const OWN_TABLE = /^kpi/i;

/** What is kept of a source beside its rows */
export interface SourceRecord {
  readonly table: string;
  readonly file: string;
  readonly mapping: string;
}

/** KpiSources as it stands */
export interface SourcesTable {
  readonly table: Excel.Table;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
}

/** Asks for KpiSources with the next sync; undefined where the workbook has none. */
export function loadSourcesTable(context: Excel.RequestContext, tableNames: readonly string[]): SourcesTable | undefined {
  if (columnPosition(tableNames, SOURCES_TABLE) < 0) return undefined;
  const table = context.workbook.tables.getItem(SOURCES_TABLE);
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  table.worksheet.load('name');
  table.worksheet.protection.load('protected');
  header.load('values');
  body.load('values');
  return { table, header, body };
}

export interface WorkbookSources {
  /** Every table of the workbook that is not the product's own */
  readonly tables: readonly string[];
  readonly records: readonly SourceRecord[];
}

/** Reads which tables this workbook has and how they are filled, in two syncs. */
export async function readSourceRecords(): Promise<Outcome<WorkbookSources, ExcelFailure>> {
  try {
    return await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load('items/name');
      await context.sync();
      const names = tables.items.map(({ name }) => name);
      const own = names.filter((name) => !OWN_TABLE.test(name));
      const sources = loadSourcesTable(context, names);
      if (!sources) return success({ tables: own, records: [] });
      await context.sync();
      const at = columnsOf(sources);
      const records = sources.body.values.map((row) => ({ table: textAt(row, at('table')), file: textAt(row, at('file')), mapping: textAt(row, at('mapping')) }));
      return success({ tables: own, records });
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}

/** Where a record goes: KpiSources if the workbook has it, else a new sheet beside the others, in the language of whoever imports. */
export interface RecordPlace {
  readonly sources: SourcesTable | undefined;
  readonly sheetNames: readonly string[];
  readonly language: Language;
}

/** Keeps of a source what there is to keep with the next sync: cells that are other than they were. Says whether there are any. */
export async function keepSourceRecord(context: Excel.RequestContext, { sources, sheetNames, language }: RecordPlace, record: SourceCells & { readonly table: string }): Promise<boolean> {
  if (!sources) {
    await addSourcesSheet(context, planFirstSource(record, language), sheetNames);
    return true;
  }
  const at = columnsOf(sources);
  const row = columnPosition(sources.body.values.map((values) => textAt(values, at('table'))), record.table);
  if (row < 0) {
    sources.table.rows.add(undefined, [columnNames(sources).map((column) => record[column as keyof SourceCells] ?? '')]);
    return true;
  }
  // The table's own spelling of its name stays
  const { table: _, ...changes } = record;
  return updateCells(sources, row, changes);
}

function updateCells(sources: SourcesTable, row: number, changes: SourceCells): boolean {
  const at = columnsOf(sources);
  let changed = false;
  for (const [column, value] of Object.entries(changes)) {
    const position = at(column);
    const entry = value ?? '';
    if (position < 0 || sources.body.values[row]![position] === heldBy(entry)) continue;
    sources.body.getCell(row, position).values = [[entry]];
    changed = true;
  }
  return changed;
}

/** What a cell holds after an entry: the mark that says "this is text" is no part of it. */
function heldBy(entry: Cell): Cell {
  return typeof entry === 'string' && entry.startsWith("'") ? entry.slice(1) : entry;
}

/** Hidden until it is filled, as every sheet that is made. */
async function addSourcesSheet(context: Excel.RequestContext, plan: SheetPlan, sheetNames: readonly string[]): Promise<void> {
  const name = freeSheetName(plan.title, sheetNames);
  const sheet = context.workbook.worksheets.add(name);
  sheet.visibility = 'Hidden';
  const sheets: SheetsByKey = new Map([[plan.key, { sheet, name }]]);
  addTables(sheets, [plan]);
  await fillSheet({ sheet, name }, plan, undefined, payloadMeter(context));
  sheet.visibility = 'Visible';
}

function columnNames({ header }: SourcesTable): readonly string[] {
  return (header.values[0] ?? []).map(String);
}

function columnsOf(sources: SourcesTable): (column: string) => number {
  const names = columnNames(sources);
  return (column) => columnPosition(names, column);
}

function textAt(row: readonly unknown[], position: number): string {
  const value = row[position];
  return value === undefined || value === null ? '' : String(value);
}
