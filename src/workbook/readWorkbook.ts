import { type Outcome, PARSED_NAMES, PARSED_TABLES, type TableContents, type WorkbookContents, failure, success } from '../cells';
import { cellValue } from './cellValue';
import { excelFailure } from './excelFailure';
import type { ExcelFailure } from './importReasons';

/** What is read: without anything said, that from which a set-up is parsed. */
export interface WantedContents {
  readonly tables?: readonly string[];
  readonly names?: readonly string[];
}

interface LoadedTable {
  readonly table: Excel.Table;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
}

/** Reads the product's tables and the cells of its names in one sync, however many KPIs there are. What the workbook lacks is absent. */
export async function readWorkbookContents(
  context: Excel.RequestContext, { tables = PARSED_TABLES, names = PARSED_NAMES }: WantedContents = {},
): Promise<WorkbookContents> {
  const loadedTables = tables.map((name) => loadTable(context, name));
  const loadedNames = names.map((name) => ({ name, range: loadName(context, name) }));
  await context.sync();
  return {
    tables: loadedTables.filter(({ table }) => !table.isNullObject).map(contentsOf),
    names: Object.fromEntries(loadedNames.filter(({ range }) => !range.isNullObject).map(({ name, range }) => [name, cellValue(range.values[0]?.[0])])),
  };
}

/** The same for whoever only reads. */
export async function readContents(wanted?: WantedContents): Promise<Outcome<WorkbookContents, ExcelFailure>> {
  try {
    return success(await Excel.run((context) => readWorkbookContents(context, wanted)));
  } catch (error) {
    return failure(excelFailure(error));
  }
}

/** Objects that hang on one that is not there are not there either, so that nothing has to be asked first. */
function loadTable(context: Excel.RequestContext, name: string): LoadedTable {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  table.load('name');
  header.load('values');
  body.load('values,formulas');
  return { table, header, body };
}

function loadName(context: Excel.RequestContext, name: string): Excel.Range {
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  range.load('values');
  return range;
}

function contentsOf({ table, header, body }: LoadedTable): TableContents {
  return {
    name: table.name,
    columns: (header.values[0] ?? []).map(String),
    values: body.values.map((row) => row.map(cellValue)),
    formulas: body.formulas.map((row) => row.map(cellValue)),
  };
}
