import { cellEntry, columnPosition, failure, success, type CellValue, type Outcome } from '../cells';
import { excelFailure } from './excelFailure';
import type { ExcelFailure } from './importReasons';

/** The table that says of each source where its rows come from */
const SOURCES_TABLE = 'KpiSources';

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

/** Reads how the sources of this workbook are filled, in two syncs. */
export async function readSourceRecords(): Promise<Outcome<readonly SourceRecord[], ExcelFailure>> {
  try {
    return await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load('items/name');
      await context.sync();
      const sources = loadSourcesTable(context, tables.items.map(({ name }) => name));
      if (!sources) return success([]);
      await context.sync();
      const at = columnsOf(sources);
      return success(sources.body.values.map((row) => ({ table: textAt(row, at('table')), file: textAt(row, at('file')), mapping: textAt(row, at('mapping')) })));
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}

/** What a refresh changes in a source's record: cells that are other than they were. */
export function updateSourceRecord(sources: SourcesTable, table: string, changes: Readonly<Record<string, CellValue>>): boolean {
  const at = columnsOf(sources);
  const rows = sources.body.values;
  const row = columnPosition(rows.map((values) => textAt(values, at('table'))), table);
  if (row < 0) return false;
  let changed = false;
  for (const [column, value] of Object.entries(changes)) {
    const position = at(column);
    if (position < 0 || rows[row]![position] === value) continue;
    sources.body.getCell(row, position).values = [[cellEntry(value)]];
    changed = true;
  }
  return changed;
}

function columnsOf({ header }: SourcesTable): (column: string) => number {
  const names = (header.values[0] ?? []).map(String);
  return (column) => columnPosition(names, column);
}

function textAt(row: readonly unknown[], position: number): string {
  const value = row[position];
  return value === undefined || value === null ? '' : String(value);
}
