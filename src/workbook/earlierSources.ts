import { cellEntry, failure, success, type Cell, type CellValue, type Outcome, type SheetPlan, type WorkbookPlan } from '../cells';
import type { BuildReason } from './buildReasons';
import type { KpiWorkbookState } from './kpiWorkbook';
import { SOURCES_TABLE } from './sourceRecords';

/** What KpiSources is called until the earlier one is gone: a workbook has every table's name once. */
const UNTIL_REVEALED = 'KpiSourcesNew';

/** KpiSources as imports have made it before there were KPIs */
export interface EarlierSources {
  readonly sheet: string;
  readonly columns: readonly unknown[];
  readonly records: readonly (readonly unknown[])[];
}

/**
 * Reads KpiSources of a workbook without KPIs, for the build to take its place. One that somebody has changed, or put something beside, is
 * theirs: it is not answered, and the build finds its name taken.
 */
export async function readEarlierSources(context: Excel.RequestContext, state: KpiWorkbookState): Promise<Outcome<EarlierSources | undefined, BuildReason>> {
  const found = state.tables.find(({ name, sheet }) => name === SOURCES_TABLE && !state.leftOvers.includes(sheet));
  if (!found || state.written) return success(undefined);
  if (state.sheets.some(({ name, isProtected }) => name === found.sheet && isProtected)) return failure({ code: 'sheetProtected', sheet: found.sheet });
  const table = context.workbook.tables.getItem(found.name);
  const sheet = context.workbook.worksheets.getItem(found.sheet);
  const whole = table.getRange();
  const used = sheet.getUsedRange(true);
  whole.load('values,rowIndex,rowCount,columnIndex,columnCount');
  used.load('rowIndex,rowCount,columnIndex,columnCount');
  sheet.tables.load('count');
  sheet.charts.load('count');
  await context.sync();
  const isAlone = sheet.tables.count === 1 && sheet.charts.count === 0
    && used.rowIndex + used.rowCount <= whole.rowIndex + whole.rowCount && used.columnIndex + used.columnCount <= whole.columnIndex + whole.columnCount;
  const [columns = [], ...records] = whole.values;
  return success(isAlone ? { sheet: found.sheet, columns, records } : undefined);
}

/** The plan with the earlier records that are not its own, and its KpiSources under a name that is free; undefined where it cannot take the place. */
export function takingPlaceOf(earlier: EarlierSources, plan: WorkbookPlan, state: KpiWorkbookState): WorkbookPlan | undefined {
  const sources = plan.sheets.find(({ key }) => key === 'sources');
  const [table, ...beside] = sources?.tables ?? [];
  if (!sources || !table || table.columns.join() !== earlier.columns.join()) return undefined;
  const described = new Set(table.rows.map(([name]) => String(name).toLowerCase()));
  const present = new Set(state.tables.map(({ name }) => name.toLowerCase()));
  const others = earlier.records.filter(([name]) => present.has(String(name).toLowerCase()) && !described.has(String(name).toLowerCase()));
  const taking: SheetPlan = { ...sources, tables: [{ ...table, name: UNTIL_REVEALED, rows: [...table.rows, ...others.map((record) => record.map(entryOf))] }, ...beside] };
  return { ...plan, sheets: plan.sheets.map((sheet) => (sheet === sources ? taking : sheet)) };
}

/** Lets the new one take the earlier one's place, in the batch that shows the sheets. */
export function replaceEarlierSources(context: Excel.RequestContext, earlier: EarlierSources): void {
  context.workbook.worksheets.getItem(earlier.sheet).delete();
  context.workbook.tables.getItem(UNTIL_REVEALED).name = SOURCES_TABLE;
}

function entryOf(value: unknown): Cell {
  return value === '' ? null : cellEntry(value as CellValue);
}
