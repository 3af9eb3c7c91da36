import { type DataTable, type ImportedTable, type Outcome, type WorkbookPlan, failure, freeName, success } from '../cells';
import type { BuildReason } from './buildReasons';
import { type EarlierSources, readEarlierSources, replaceEarlierSources, takingPlaceOf } from './earlierSources';
import { excelFailure } from './excelFailure';
import { addNames, addTables, fillSheet } from './fillSheets';
import { type KpiWorkbookState, STAGING, readDataTable, readKpiWorkbook, writtenText } from './kpiWorkbook';
import { type PlacedTable, writeImportedTables } from './importedTable';
import type { BlockOptions } from './rowWriting';
import { freeTitles } from './sheetTitles';
import { type StagedSheet, addStagedSheets, byKey, deleteLeftOvers, takeAway } from './stagedBuild';

export interface BuildRequest<Reason> {
  /** Tables that are not in the workbook yet, in the order of their sheets */
  readonly imported: readonly ImportedTable[];
  /** Tables of the workbook that KPIs are calculated from */
  readonly present: readonly string[];
  /** Plans the sheets, from what all these tables hold. */
  readonly plan: (tables: readonly DataTable[]) => Outcome<WorkbookPlan, Reason>;
}

export interface BuiltSheet {
  /** As it came to be called */
  readonly title: string;
  readonly rows: number;
}

export interface BuiltWorkbook {
  readonly made: readonly BuiltSheet[];
  readonly blocks: number;
}

export interface BuildOptions extends BlockOptions {
  readonly onStep?: (step: 'preparing' | 'writing' | 'revealing') => void;
}

/**
 * Makes a KPI workbook. New sheets are made hidden and shown last, in one go; where something fails or is cancelled they are taken away
 * again, and where even that fails the next build does it.
 */
export async function buildWorkbook<Reason>(request: BuildRequest<Reason>, options: BuildOptions = {}): Promise<Outcome<BuiltWorkbook, Reason | BuildReason>> {
  try {
    return await Excel.run(async (context) => {
      const state = await readKpiWorkbook(context);
      const refused = refusal(state, request.imported, request.present);
      if (refused) return failure(refused);
      const read = await readTables(context, request.imported, request.present);
      options.onStep?.('preparing');
      const plan = request.plan(read.tables);
      if (!plan.ok) return plan;
      const earlier = await readEarlierSources(context, state);
      if (!earlier.ok) return earlier;
      const taking = earlier.value && takingPlaceOf(earlier.value, plan.value, state);
      const taken = takenName(state, taking ?? plan.value);
      if (taken) return failure(taken);
      return makeSheets(context, state, { plan: taking ?? plan.value, earlier: taking && earlier.value }, request.imported, read.blocks, options);
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}

function refusal(state: KpiWorkbookState, imported: readonly ImportedTable[], present: readonly string[]): BuildReason | undefined {
  if (state.readOnly) return { code: 'workbookReadOnly' };
  if (state.isProtected) return { code: 'workbookProtected' };
  const known = state.tables.map(({ name }) => name);
  const missing = present.find((name) => !includesName(known, name));
  if (missing !== undefined) return { code: 'noSuchTable', name: missing, known };
  const taken = [...tablesThatStay(state), ...state.names];
  const clash = imported.find(({ name }) => includesName(taken, name));
  return clash && { code: 'nameTaken', name: clash.name, free: freeName(clash.name, taken) };
}

/** A table or name of the product's own kind in a workbook that it has not finished is somebody else's, or left over. */
function takenName(state: KpiWorkbookState, plan: WorkbookPlan): BuildReason | undefined {
  const hasLeftOvers = state.sheets.some(({ name }) => name.startsWith(STAGING));
  const taken = [...tablesThatStay(state), ...(hasLeftOvers ? [] : state.names)];
  const wanted = [...plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)), ...plan.names.map(({ name }) => name)];
  const clash = wanted.find((name) => includesName(taken, name));
  return clash === undefined ? undefined : { code: 'nameTaken', name: clash, free: freeName(clash, taken) };
}

function tablesThatStay(state: KpiWorkbookState): readonly string[] {
  return state.tables.filter(({ sheet }) => !sheet.startsWith(STAGING)).map(({ name }) => name);
}

function includesName(names: readonly string[], wanted: string): boolean {
  return names.some((name) => name.toLowerCase() === wanted.toLowerCase());
}

async function readTables(context: Excel.RequestContext, imported: readonly ImportedTable[], present: readonly string[]) {
  const tables: DataTable[] = imported.map(({ name, columns, rows }) => ({ name, columns: columns.map((column) => column.name), rows }));
  let blocks = 0;
  for (const name of present) {
    const read = await readDataTable(context, name);
    tables.push(read.table);
    blocks += read.blocks;
  }
  return { tables, blocks };
}

interface Build {
  readonly plan: WorkbookPlan;
  /** Whose place the plan's KpiSources takes */
  readonly earlier: EarlierSources | undefined;
}

async function makeSheets(
  context: Excel.RequestContext, state: KpiWorkbookState, { plan, earlier }: Build, imported: readonly ImportedTable[], blocksRead: number, options: BuildOptions,
): Promise<Outcome<BuiltWorkbook, BuildReason>> {
  const names = plan.names.map(({ name }) => name);
  const cancelled = async (): Promise<Outcome<BuiltWorkbook, BuildReason>> => {
    await takeAway(context, names);
    return failure({ code: 'cancelled' });
  };
  if (options.signal?.aborted) return failure({ code: 'cancelled' });
  try {
    deleteLeftOvers(context, state, plan);
    const staged = addStagedSheets(context, plan.sheets, imported);
    options.onStep?.('writing');
    const data = await writeImportedTables(context, dataOf(staged), options);
    if (!data.complete) return await cancelled();
    fill(context, plan, staged);
    await context.sync();
    if (options.signal?.aborted) return await cancelled();
    options.onStep?.('revealing');
    if (earlier) replaceEarlierSources(context, earlier);
    const made = reveal(context, state, plan, staged, earlier?.sheet);
    await context.sync();
    return success({ made, blocks: blocksRead + data.blocks });
  } catch (error) {
    const reason = excelFailure(error);
    await takeAway(context, names);
    return failure(reason);
  }
}

function dataOf(staged: readonly StagedSheet[]): readonly PlacedTable[] {
  return staged.flatMap(({ sheet, imported }) => (imported ? [{ table: imported, sheet, row: 0, column: 0 }] : []));
}

function fill(context: Excel.RequestContext, plan: WorkbookPlan, staged: readonly StagedSheet[]): void {
  const sheets = byKey(staged);
  context.application.suspendApiCalculationUntilNextSync();
  addTables(sheets, plan.sheets);
  addNames(context, sheets, plan.names);
  for (const sheet of plan.sheets) fillSheet(sheets, sheet);
}

/** Shows what was made, under its own titles. That it was written is the last thing written. */
function reveal(context: Excel.RequestContext, state: KpiWorkbookState, plan: WorkbookPlan, staged: readonly StagedSheet[], gone: string | undefined): readonly BuiltSheet[] {
  const titles = freeTitles(staged.map(({ title }) => title), state.sheets.filter(({ name }) => name !== gone));
  staged.forEach(({ sheet }, index) => {
    sheet.name = titles[index]!;
    sheet.visibility = 'Visible';
  });
  context.workbook.names.getItem(plan.fingerprintName).getRange().values = [[writtenText(plan.fingerprints)]];
  const first = staged.find((candidate) => candidate.plan?.key === plan.activate);
  first?.sheet.activate();
  if (state.untouched !== undefined) context.workbook.worksheets.getItem(state.untouched).delete();
  return staged.map(({ plan: made, imported }, index) => ({
    title: titles[index]!,
    rows: imported ? imported.rows.length : made?.tables[0]?.rows.length ?? 0,
  }));
}
