import { type DataTable, type ImportedTable, type PresentSheet, type PresentWorkbook, type SheetKey, type WorkbookContents, type WorkbookPlan, contentsOfSheets, presentArea } from '../cells';
import type { KpiWorkbookState } from './kpiWorkbook';
import { includesName, tablesThatStay } from './obstacles';
import { type SizedTable, loadSizes, readRows } from './readDataTables';
import { ownSheets, readSheets } from './readSheets';
import { OWN_TABLE } from './sourceRecords';

interface ReadContents {
  readonly sheets: ReadonlyMap<string, PresentSheet>;
  readonly contents: WorkbookContents | undefined;
  /** The user's tables */
  readonly sized: readonly SizedTable[];
}

/** What the product's sheets hold and how large the user's tables are, in one sync. */
export async function readContents(context: Excel.RequestContext, state: KpiWorkbookState): Promise<ReadContents> {
  const load = (): readonly SizedTable[] => loadSizes(context, tablesThatStay(state).filter((name) => !OWN_TABLE.test(name)));
  let sized = load();
  if (!state.written) {
    if (sized.length > 0) await context.sync();
    return { sheets: new Map(), contents: undefined, sized };
  }
  const sheets = await readSheets(context, state, ownSheets(state), () => {
    sized = load();
  });
  return { sheets, contents: contentsOfSheets([...sheets.values()], state.names), sized };
}

/** The sheets of the plan that are there: found by what they hold, whatever they are called. */
export function presentWorkbook({ sheets, names: planned }: WorkbookPlan, state: KpiWorkbookState, read: ReadContents['sheets']): PresentWorkbook {
  const names = new Map(state.names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const namesOf = (wanted: SheetKey): readonly string[] => planned.filter(({ sheet }) => sheet === wanted).map(({ name }) => name);
  const titleOf = ({ key, anchor, tables }: WorkbookPlan['sheets'][number]): string | undefined => {
    if (anchor.kind === 'name') return [anchor.name, ...namesOf(key)].map((name) => presentArea(names.get(name.toLowerCase()))?.sheet).find((sheet) => sheet !== undefined);
    const own = new Set([anchor.name, ...tables.map(({ name }) => name)].map((name) => name.toLowerCase()));
    return state.tables.find(({ name, sheet }) => own.has(name.toLowerCase()) && !state.leftOvers.includes(sheet))?.sheet;
  };
  return {
    names, written: state.written ?? { prints: new Map(), pending: false },
    sheets: new Map(sheets.flatMap((sheet) => {
      const title = titleOf(sheet);
      const there = title === undefined ? undefined : read.get(title);
      return there ? [[sheet.key, there] as const] : [];
    })),
  };
}

export async function readTables(context: Excel.RequestContext, imported: readonly ImportedTable[], present: readonly string[], sized: readonly SizedTable[]) {
  const fromFiles = imported.map(({ name, columns, rows }): DataTable => ({ name, columns: columns.map((column) => column.name), rows }));
  const read = await readRows(context, sized.filter(({ name }) => includesName(present, name)));
  return { tables: [...fromFiles, ...read.tables], blocks: read.blocks };
}
