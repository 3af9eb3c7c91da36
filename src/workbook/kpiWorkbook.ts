import { type Making, type Written, RUNNING_NAME, WRITTEN_NAME, parseWritten } from '../cells';
import { STAGING } from './staging';

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
  /** Sheets of a run that broke off, by name: some of those that were shown last may be among them */
  readonly leftOvers: readonly string[];
  readonly tables: readonly TableState[];
  readonly names: readonly NameState[];
  /** The one sheet of a new workbook, on which nobody has put anything */
  readonly untouched: string | undefined;
  /** What was last written; undefined where no KPI workbook has been made */
  readonly written: Written | undefined;
  /** As its cell holds it */
  readonly writtenText: string;
  /** The mark of a run that said it was about to write; undefined where there is no cell for it */
  readonly running: string | undefined;
  /** Whether the table is there without which nobody knows what KPIs there are */
  readonly hasCatalogue: boolean;
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
  const running = workbook.names.getItemOrNullObject(RUNNING_NAME).getRangeOrNullObject();
  running.load('values');
  const first = workbook.worksheets.getFirst();
  const used = first.getUsedRangeOrNullObject();
  used.load('address');
  first.charts.load('count');
  await context.sync();
  const sheets = workbook.worksheets.items.map(({ name, visibility, protection }) => ({ name, visibility, isProtected: protection.protected }));
  const tables = workbook.tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name }));
  const names = workbook.names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  const said = written.isNullObject ? undefined : parseWritten(textIn(written));
  const leftOvers = leftBehind(sheets.map(({ name }) => name), said?.making);
  const shown = sheets.filter(({ name }) => !leftOvers.includes(name));
  // What a run that broke off has left is nobody's
  const hasNames = names.some(({ name }) => shown.length === sheets.length || !OWN_NAME.test(name));
  const isUntouched = shown.length === 1 && used.isNullObject && first.charts.count === 0 && !hasNames;
  const hasCatalogue = tables.some(({ name, sheet }) => name === CATALOGUE && !leftOvers.includes(sheet));
  return {
    readOnly: workbook.readOnly,
    isProtected: workbook.protection.protected,
    sheets,
    untouched: isUntouched ? shown[0]!.name : undefined,
    leftOvers,
    tables,
    names,
    // A table of that name alone may be somebody else's
    hasCatalogue,
    written: said && hasCatalogue ? { ...said, pending: said.pending || leftOvers.length > 0 } : undefined,
    writtenText: written.isNullObject ? '' : textIn(written),
    running: running.isNullObject ? undefined : String(running.values[0]?.[0] ?? ''),
  };
}

/** Sheets that were never shown, and those of a first run that broke off while it showed them. */
export function leftBehind(sheets: readonly string[], making: Making | undefined): readonly string[] {
  return sheets.filter((name) => name.startsWith(STAGING) || (!isShown(sheets, making) && making?.sheets.includes(name)));
}

/** Whether a first run has shown all of its sheets: it takes the empty one away when they are. */
export function isShown(sheets: readonly string[], making: Making | undefined): boolean {
  return making?.untouched !== undefined && !sheets.includes(making.untouched);
}

/** What cells below one another say together. */
export function textIn({ values }: Pick<Excel.Range, 'values'>): string {
  return values.map(([value]) => String(value ?? '')).filter((text) => text !== '').join(' ');
}
