import {
  type Damage, type DataTable, type ForeignCell, type ImportedTable, type Outcome, type PresentSheet, type PresentWorkbook, type SheetKey, type WorkbookChanges, type WorkbookContents, type WorkbookPlan,
  RUNNING_NAME, WRITTEN_NAME, WRITTEN_ROWS, asPending, contentsOfSheets, differences, failure, freeName, hasChanges, isUnchanged, presentArea, readingsOf, restoredLooks, success, wasMade, withLostTables, writtenCells, writtenText,
} from '../cells';
import type { BuildReason } from './buildReasons';
import { makeRoom, writeChanges } from './changeSheets';
import { type EarlierSources, readEarlierSources, replaceEarlierSources, takingPlaceOf } from './earlierSources';
import { OVERTAKEN, claimRun } from './claimRun';
import { excelFailure } from './excelFailure';
import { addTables, fillSheet, setNames } from './fillSheets';
import { type KpiWorkbookState, readKpiWorkbook } from './kpiWorkbook';
import { type PlacedTable, writeImportedTables } from './importedTable';
import { payloadMeter } from './PayloadMeter';
import { type SizedTable, loadSizes, readRows } from './readDataTables';
import { ownSheets, readSheets } from './readSheets';
import { restoreLooks } from './restoreLooks';
import type { BlockOptions } from './rowWriting';
import { type Run, beginRun, endRun, isStagedByOther, isUnderWay } from './runs';
import { freeTitles } from './sheetTitles';
import { OWN_TABLE } from './sourceRecords';
import { type NamedSheet, type StagedSheet, addStagedSheets, byKey, deleteLeftOvers, stagedTitles, takeAway } from './stagedBuild';

export interface ApplyRequest<Reason> {
  /** Tables that are not in the workbook yet, in the order of their sheets */
  readonly imported: readonly ImportedTable[];
  /** What is wanted, told what the workbook says of its KPIs; undefined where it has none. */
  readonly prepare: (there: WorkbookContents | undefined) => Outcome<PreparedPlan<Reason>, Reason>;
  /** Whoever asks has seen what of the user's would be lost; `all`: what stays otherwise is overwritten too */
  readonly overwrite?: boolean | 'all';
  /** Only says whether it could be done, and writes nothing */
  readonly checkOnly?: boolean;
  /** Whether sheets that are gone, and formulas that are gone or broken, are made again: to be told of first, or done */
  readonly mends?: 'tell' | 'do';
  /** Columns and tables that have just been put back: they get their looks again */
  readonly mended?: readonly Damage[];
  /** Gives the sheets that are there their planned looks again, and writes no cell */
  readonly looks?: boolean;
}

export interface PreparedPlan<Reason> {
  /** Tables of the workbook that KPIs are calculated from */
  readonly present: readonly string[];
  /** Plans the sheets, from what all tables hold. */
  readonly plan: (tables: readonly DataTable[]) => Outcome<WorkbookPlan, Reason>;
  /** The same for what the workbook was before, where every cell stays in its place: whose a cell is, is then known cell by cell */
  readonly before?: (tables: readonly DataTable[]) => Outcome<WorkbookPlan, Reason>;
}

export interface BuiltSheet {
  /** As it would be called where the title is free */
  readonly wanted: string;
  /** As it came to be called */
  readonly title: string;
  readonly rows: number;
}

export interface AppliedPlan {
  readonly made: readonly BuiltSheet[];
  /** Sheets on which something was changed */
  readonly changed: readonly string[];
  /** What somebody has written in place of the product's formulas, and stays */
  readonly kept: readonly ForeignCell[];
  readonly damage: WorkbookChanges['damage'];
  readonly blocks: number;
}

export interface ApplyOptions extends BlockOptions {
  readonly onStep?: (step: 'preparing' | 'writing' | 'revealing') => void;
}

/** So often a run begins anew because somebody else's came in between, and so long it waits for one that is under way. */
const ATTEMPTS = 4;
const WAIT_MS = 1_000;

/**
 * Brings a workbook to what is planned: makes it where there is none, and otherwise writes only what differs. New sheets are made hidden and
 * shown last, in one go with the changes on those that are there; where something fails or is cancelled the new ones are taken away again, and
 * where even that fails the next run does it. Where somebody else writes meanwhile, it is read and planned anew.
 */
export async function applyPlan<Reason>(request: ApplyRequest<Reason>, options: ApplyOptions = {}): Promise<Outcome<AppliedPlan, Reason | BuildReason>> {
  try {
    return await Excel.run(async (context) => {
      for (let attempt = 1; ; attempt += 1) {
        const run = beginRun();
        const outcome = await attemptPlan(context, request, options, run).finally(() => endRun(run));
        const isBusy = !outcome.ok && isBusyReason(outcome.reason);
        if (!isBusy || attempt === ATTEMPTS || options.signal?.aborted) return outcome;
        if (outcome !== OVERTAKEN) await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
      }
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}

function isBusyReason(reason: unknown): boolean {
  return (reason as { readonly code?: unknown }).code === OVERTAKEN.reason.code;
}

async function attemptPlan<Reason>(context: Excel.RequestContext, request: ApplyRequest<Reason>, options: ApplyOptions, run: Run): Promise<Outcome<AppliedPlan, Reason | BuildReason>> {
  const state = toMend(await readKpiWorkbook(context), request.mends);
  const lost = lostTable(state, request.mends !== undefined);
  if (lost) return failure(lost);
  const there = await readContents(context, state);
  const prepared = request.prepare(request.mends && there.contents ? withLostTables(there.contents) : there.contents);
  if (!prepared.ok) return prepared;
  const refused = refusal(state, request.imported, prepared.value.present);
  if (refused) return failure(refused);
  const read = await readTables(context, request.imported, prepared.value.present, there.sized);
  options.onStep?.('preparing');
  const plan = prepared.value.plan(read.tables);
  if (!plan.ok) return plan;
  const earlier = await readEarlierSources(context, state);
  if (!earlier.ok) return earlier;
  const taking = earlier.value && takingPlaceOf(earlier.value, plan.value, state);
  const wanted = taking ?? plan.value;
  const present = presentWorkbook(wanted, state, there.sheets);
  const before = prepared.value.before?.(read.tables);
  const changes = differences(wanted, present, { before: before?.ok ? before.value : undefined, mends: request.mends === 'do', mended: request.mended ?? [], overwrite: request.overwrite ?? false });
  if (request.mends === 'tell' && changes.damage.length > 0) return failure({ code: 'damaged', damage: changes.damage });
  if (request.looks) return giveLooks(context, state, { plan: wanted, changes, present, run }, options);
  const stopped = obstacle(state, present, changes);
  if (stopped) return failure(stopped);
  if (options.signal?.aborted) return failure({ code: 'cancelled' });
  if (request.checkOnly) return success({ made: [], changed: [], kept: changes.kept, damage: changes.damage, blocks: read.blocks });
  return writePlan(context, state, { plan: wanted, changes, present, earlier: taking && earlier.value, run }, request.imported, read.blocks, options);
}

/** Looks follow the cells as they stand: what of the plan has not been written yet is left to the next run. */
async function giveLooks(
  context: Excel.RequestContext, state: KpiWorkbookState, { plan, changes, present, run }: Omit<Work, 'earlier'>, { signal, onStep }: ApplyOptions,
): Promise<Outcome<AppliedPlan, BuildReason>> {
  const damage = brokenParts(changes);
  if (damage.length > 0) return failure({ code: 'damaged', damage });
  if (signal?.aborted) return failure({ code: 'cancelled' });
  onStep?.('writing');
  const restored = await restoreLooks(context, state, { wanted: restoredLooks(plan, present, changes.placements), calculation: present.sheets.get('calculation')?.title, run, signal });
  return restored.ok ? success({ made: [], changed: restored.value, kept: [], damage: [], blocks: 0 }) : restored;
}

/** What was written last is forgotten with the cell that keeps it; the catalogue alone says that there are KPIs. */
function toMend(state: KpiWorkbookState, mends: ApplyRequest<never>['mends']): KpiWorkbookState {
  return mends && !state.written && state.hasCatalogue ? { ...state, written: { prints: new Map(), pending: false } } : state;
}

/** The table without which nothing can be made again. */
function lostTable({ written, hasCatalogue, names, tables, leftOvers }: KpiWorkbookState, mends: boolean): BuildReason | undefined {
  const isThere = (wanted: string): boolean => includesName(tables.map(({ name }) => name), wanted);
  const kept = presentArea(names.find(({ name }) => name === WRITTEN_NAME)?.formula);
  const lost = !hasCatalogue && kept !== undefined && !leftOvers.includes(kept.sheet) ? 'KpiCatalogue' : written && wasMade('sources', written) && !isThere('KpiInputs') ? 'KpiInputs' : undefined;
  if (lost === undefined) return undefined;
  return mends ? { code: 'unrepairable', table: lost } : { code: 'damaged', damage: [{ code: 'tableGone', table: lost, sheet: '', typed: true }] };
}

interface ReadContents {
  readonly sheets: ReadonlyMap<string, PresentSheet>;
  readonly contents: WorkbookContents | undefined;
  /** The user's tables */
  readonly sized: readonly SizedTable[];
}

/** What the product's sheets hold and how large the user's tables are, in one sync. */
async function readContents(context: Excel.RequestContext, state: KpiWorkbookState): Promise<ReadContents> {
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
function presentWorkbook({ sheets, names: planned }: WorkbookPlan, state: KpiWorkbookState, read: ReadContents['sheets']): PresentWorkbook {
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

function refusal(state: KpiWorkbookState, imported: readonly ImportedTable[], present: readonly string[]): BuildReason | undefined {
  if (state.sheets.some(({ name }) => isStagedByOther(name)) || isUnderWay(state.running ?? '')) return { code: 'busy' };
  if (state.readOnly) return { code: 'workbookReadOnly' };
  if (state.isProtected) return { code: 'workbookProtected' };
  const known = state.tables.map(({ name }) => name);
  const missing = present.find((name) => !includesName(known, name));
  if (missing !== undefined) return { code: 'noSuchTable', name: missing, known };
  const taken = [...tablesThatStay(state), ...state.names.map(({ name }) => name)];
  const clash = imported.find(({ name }) => includesName(taken, name));
  return clash && { code: 'nameTaken', name: clash.name, free: freeName(clash.name, taken) };
}

/** Why the changes cannot be made as they are: nothing has been written yet. */
function obstacle(state: KpiWorkbookState, present: PresentWorkbook, changes: WorkbookChanges): BuildReason | undefined {
  const taken = takenName(state, changes);
  if (taken) return taken;
  const damage = brokenParts(changes);
  if (damage.length > 0) return { code: 'damaged', damage };
  if (changes.lost.length > 0) return { code: 'wouldLose', cells: changes.lost };
  const locked = changes.sheets.find((sheet) => hasChanges(sheet) && present.sheets.get(sheet.key)!.isProtected);
  return locked && { code: 'sheetProtected', sheet: locked.title };
}

/** A sheet that somebody has deleted stays away until it is asked for. */
function brokenParts({ damage }: WorkbookChanges): WorkbookChanges['damage'] {
  return damage.filter(({ code }) => code !== 'sheetGone');
}

/** A table or name of the product's own kind in a workbook that it has not finished is somebody else's, or left over. */
function takenName(state: KpiWorkbookState, { made, names }: WorkbookChanges): BuildReason | undefined {
  const namesThere = state.written || state.leftOvers.length > 0 ? [] : state.names.map(({ name }) => name);
  const taken = [...tablesThatStay(state), ...namesThere];
  const wanted = [...made.flatMap(({ tables }) => tables.map(({ name }) => name)), ...names.map(({ name }) => name)];
  const clash = wanted.find((name) => includesName(taken, name));
  return clash === undefined ? undefined : { code: 'nameTaken', name: clash, free: freeName(clash, taken) };
}

function tablesThatStay(state: KpiWorkbookState): readonly string[] {
  return state.tables.filter(({ sheet }) => !state.leftOvers.includes(sheet)).map(({ name }) => name);
}

function includesName(names: readonly string[], wanted: string): boolean {
  return names.some((name) => name.toLowerCase() === wanted.toLowerCase());
}

async function readTables(context: Excel.RequestContext, imported: readonly ImportedTable[], present: readonly string[], sized: readonly SizedTable[]) {
  const fromFiles = imported.map(({ name, columns, rows }): DataTable => ({ name, columns: columns.map((column) => column.name), rows }));
  const read = await readRows(context, sized.filter(({ name }) => includesName(present, name)));
  return { tables: [...fromFiles, ...read.tables], blocks: read.blocks };
}

interface Work {
  readonly plan: WorkbookPlan;
  readonly changes: WorkbookChanges;
  readonly present: PresentWorkbook;
  /** Whose place the plan's KpiSources takes */
  readonly earlier: EarlierSources | undefined;
  readonly run: Run;
}

async function writePlan(
  context: Excel.RequestContext, state: KpiWorkbookState, { plan, changes, present, earlier, run }: Work, imported: readonly ImportedTable[], blocksRead: number, options: ApplyOptions,
): Promise<Outcome<AppliedPlan, BuildReason>> {
  const report = { kept: changes.kept, damage: changes.damage };
  const isNew = state.written === undefined;
  const memory = { prints: changes.prints, pending: false, readings: readingsOf(plan) };
  const remembered = writtenText({ ...memory, run: present.written.run });
  if (!isNew && imported.length === 0 && state.leftOvers.length === 0 && !state.running && isUnchanged(changes) && remembered === writtenText(present.written)) return success({ ...report, made: [], changed: [], blocks: blocksRead });

  // A data sheet that was imported earlier goes before the one that takes its place, and its title is free then
  const titles = freeTitles(stagedTitles(changes.made, imported), state.sheets.filter(({ name }) => name !== earlier?.sheet && !state.leftOvers.includes(name)));
  const making = isNew ? { sheets: titles.filter((title) => title !== earlier?.sheet), untouched: state.untouched } : undefined;
  let shown: typeof making;
  const addedNames = isNew ? plan.names.map(({ name }) => name) : [];
  const cancelled = async (): Promise<Outcome<AppliedPlan, BuildReason>> => {
    await takeAway(context, addedNames, run);
    return failure({ code: 'cancelled' });
  };
  try {
    deleteLeftOvers(context, state, plan);
    const staged = addStagedSheets(context, changes.made, imported, run);
    options.onStep?.('writing');
    const data = await writeImportedTables(context, staged.flatMap(({ sheet, imported: table }) => (table ? [{ table, sheet, row: 0, column: 0 } satisfies PlacedTable] : [])), options);
    if (!data.complete) return await cancelled();

    const stagedByKey = byKey(staged);
    const sheetOf = (key: SheetKey): NamedSheet | undefined => {
      const there = present.sheets.get(key);
      return stagedByKey.get(key) ?? (there && { sheet: context.workbook.worksheets.getItem(there.title), name: there.title });
    };
    const namesThere = new Set(isNew ? [] : state.names.map(({ name }) => name.toLowerCase()));
    const meter = payloadMeter(context);
    if (changes.made.length > 0) {
      context.application.suspendApiCalculationUntilNextSync();
      addTables(stagedByKey, changes.made);
      setNames(context, changes.names.filter(({ sheet }) => stagedByKey.has(sheet)), sheetOf, namesThere);
      for (const sheet of changes.made) await fillSheet(stagedByKey.get(sheet.key)!, sheet, sheetOf('calculation'), meter);
    }
    const claim = isNew ? undefined : claimRun(context, state, run);
    if (staged.length > 0 || claim) await context.sync();
    const standing = claim?.standing() ?? 'free';
    if (standing !== 'free') {
      claim!.withdraw();
      await takeAway(context, addedNames, run);
      return standing === 'stale' ? OVERTAKEN : failure({ code: 'busy' });
    }
    if (options.signal?.aborted) return await cancelled();

    options.onStep?.('revealing');
    shown = making;
    const live = payloadMeter(context);
    const keeper = context.workbook.names.getItem(WRITTEN_NAME).getRange();
    if (isNew) keeper.getCell(0, 0).values = [[writtenText({ prints: new Map(), pending: true, making })]];
    else {
      keeper.getCell(0, 0).values = [[asPending(writtenCells(state.writtenText, 1)[0]!)]];
      context.application.suspendApiCalculationUntilNextSync();
      makeRoom(context, changes.sheets);
      setNames(context, changes.names.filter(({ sheet }) => !stagedByKey.has(sheet)), sheetOf, namesThere);
      await writeChanges(context, changes.sheets, sheetOf, live);
    }
    if (earlier) replaceEarlierSources(context, earlier);
    const made = reveal(context, state, plan, staged, titles);
    const now = writtenText({ ...memory, run: run.mark });
    keeper.values = writtenCells(now, WRITTEN_ROWS.length).map((text) => [text]);
    if (!isNew && state.running !== undefined) context.workbook.names.getItem(RUNNING_NAME).getRange().values = [['']];
    await context.sync();
    return success({ ...report, made, changed: changedTitles(changes), blocks: blocksRead + data.blocks });
  } catch (error) {
    const reason = excelFailure(error);
    const { othersAtWork } = await takeAway(context, addedNames, run, shown);
    return failure(othersAtWork ? { code: 'busy' } : reason);
  }
}

function changedTitles({ sheets }: WorkbookChanges): readonly string[] {
  return sheets.filter(hasChanges).map(({ title }) => title);
}

/** Shows what was made, under its own titles. That it was written is the last thing written. */
function reveal(context: Excel.RequestContext, state: KpiWorkbookState, plan: WorkbookPlan, staged: readonly StagedSheet[], titles: readonly string[]): readonly BuiltSheet[] {
  staged.forEach(({ sheet }, index) => {
    sheet.name = titles[index]!;
    sheet.visibility = 'Visible';
  });
  const first = staged.find((candidate) => candidate.plan?.key === plan.activate);
  first?.sheet.activate();
  if (state.untouched !== undefined) context.workbook.worksheets.getItem(state.untouched).delete();
  return staged.map(({ title, plan: made, imported }, index) => ({
    wanted: title,
    title: titles[index]!,
    rows: imported ? imported.rows.length : made?.tables[0]?.rows.length ?? 0,
  }));
}
