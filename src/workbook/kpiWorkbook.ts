import { type Written, WRITTEN_NAME, parseWritten } from '../cells';

/** Sheets that are being made bear this in front until they are shown; what begins so is left over from a build that broke off. */
export const STAGING = '~maltall ';
const CATALOGUE = 'KpiCatalogue';
/** Names of the product's own begin so. */
export const OWN_NAME = /^kpi\./i;

export interface SheetState {
  readonly name: string;
  readonly visibility: string;
  readonly isProtected: boolean;
}

export interface NameState {
  readonly name: string;
  /** What it refers to: `='Sheet'!$A$1` */
  readonly formula: string;
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
  readonly names: readonly NameState[];
  /** The one sheet of a new workbook, on which nobody has put anything */
  readonly untouched: string | undefined;
  /** What was last written; undefined where no KPI workbook has been made */
  readonly written: Written | undefined;
}

/** Reads it in one sync. */
export async function readKpiWorkbook(context: Excel.RequestContext): Promise<KpiWorkbookState> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/name,items/visibility,items/protection/protected');
  workbook.tables.load('items/name,items/worksheet/name');
  workbook.names.load('items/name,items/formula');
  const written = workbook.names.getItemOrNullObject(WRITTEN_NAME).getRangeOrNullObject();
  written.load('values');
  const first = workbook.worksheets.getFirst();
  const used = first.getUsedRangeOrNullObject();
  used.load('address');
  first.charts.load('count');
  await context.sync();
  const sheets = workbook.worksheets.items.map(({ name, visibility, protection }) => ({ name, visibility, isProtected: protection.protected }));
  const tables = workbook.tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name }));
  const shown = sheets.filter(({ name }) => !name.startsWith(STAGING));
  const names = workbook.names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  // What a run that broke off has left is nobody's
  const hasNames = names.some(({ name }) => shown.length === sheets.length || !OWN_NAME.test(name));
  const isUntouched = shown.length === 1 && used.isNullObject && first.charts.count === 0 && !hasNames;
  return {
    readOnly: workbook.readOnly,
    isProtected: workbook.protection.protected,
    sheets,
    untouched: isUntouched ? shown[0]!.name : undefined,
    tables,
    names,
    // A table of that name alone may be somebody else's
    written: !written.isNullObject && tables.some(({ name, sheet }) => name === CATALOGUE && !sheet.startsWith(STAGING))
      ? writtenIn(written.values[0]?.[0], sheets.some(({ name }) => name.startsWith(STAGING)))
      : undefined,
  };
}

/** Sheets that were never shown say that a run broke off, whatever else is written. */
function writtenIn(value: unknown, hasLeftOvers: boolean): Written {
  const written = parseWritten(typeof value === 'string' ? value : '');
  return { ...written, pending: written.pending || hasLeftOvers };
}
