import { failure, success, updateRuns, type CellRow, type ImportedColumn, type Language, type Outcome, type RefreshPlan, type RowRun, type SourceCells } from '../cells';
import type { RefreshTableReason } from './importReasons';
import { keepSourceRecord } from './sourceRecords';
import { setNumberFormats, writeRowBlocks, type BlockOptions } from './rowWriting';
import { excelFailure } from './excelFailure';
import { isFormula, readSourceTable, type SourceTable } from './sourceTable';
import { onStagingSheet } from './stagingSheet';
import { whileClaimed } from './whileClaimed';

export interface RefreshTableRequest<Reason> {
  readonly name: string;
  /** The source's columns, in the file's order */
  readonly columns: readonly ImportedColumn[];
  /** Decides what is to happen, from what the table holds. */
  readonly plan: (present: SourceTable) => Promise<Outcome<RefreshPlan, Reason>>;
  /** What is to be kept of the source beside its rows, by the columns of KpiSources */
  readonly record: SourceCells;
}

export interface RefreshOptions extends BlockOptions {
  /** Of the sheet that keeps the records, where there is none yet */
  readonly language: Language;
  /** Plans, and writes nothing */
  readonly preview: boolean;
}

export interface RefreshedTable {
  readonly present: SourceTable;
  readonly plan: RefreshPlan;
}

export interface RefreshedTables {
  /** In the order of the requests */
  readonly tables: readonly RefreshedTable[];
  readonly syncs: number;
  /** Blocks read and written */
  readonly blocks: number;
}

/** Which table could not be refreshed, and why; nothing of the others has been written then either. */
export interface RefreshFailure<Reason> {
  readonly table: string;
  readonly reason: Reason | RefreshTableReason;
}

/** Every run is a command of some hundred bytes in one request, and 5 MB is what Excel takes. */
const MOST_RUNS = 500;

/** Reads sources' tables, plans what the new rows change, and changes them, while nobody else writes: all of it, or nothing. */
export async function refreshSourceTables<Reason>(requests: readonly RefreshTableRequest<Reason>[], options: RefreshOptions): Promise<Outcome<RefreshedTables, RefreshFailure<Reason>>> {
  let at = requests[0]?.name ?? '';
  try {
    return await Excel.run(async (context) => {
      const refresh = (): ReturnType<typeof refreshTables<Reason>> => refreshTables(context, requests, options, (name) => {
        at = name;
      });
      const refreshed = options.preview ? await refresh() : await whileClaimed(context, refresh);
      return refreshed.ok ? refreshed : failure({ table: at, reason: refreshed.reason });
    });
  } catch (error) {
    return failure({ table: at, reason: excelFailure(error) });
  }
}

async function refreshTables<Reason>(
  context: Excel.RequestContext, requests: readonly RefreshTableRequest<Reason>[], options: RefreshOptions, onTable: (name: string) => void,
): Promise<Outcome<RefreshedTables, Reason | RefreshTableReason>> {
  const refreshes: Refresh[] = [];
  for (const request of requests) {
    onTable(request.name);
    const read = await readSourceTable(context, request.name, request.columns.map(({ name }) => name), options);
    if (!read.ok) return read;
    const plan = await request.plan(read.value);
    if (!plan.ok) return plan;
    refreshes.push(refreshOf(read.value, request, plan.value));
  }
  const written = options.preview || refreshes.length === 0 ? success({ syncs: 0, blocks: 0 }) : await carryOut(context, refreshes, options);
  if (!written.ok) return written;
  const total = (of: 'syncs' | 'blocks'): number => refreshes.reduce((sum, { table }) => sum + table[of], written.value[of]);
  return success({ tables: refreshes.map(({ table, plan }) => ({ present: table, plan })), syncs: total('syncs'), blocks: total('blocks') });
}

/** What is to be done with one table */
interface Refresh {
  readonly table: SourceTable;
  readonly columns: readonly ImportedColumn[];
  readonly record: SourceCells;
  readonly plan: RefreshPlan;
  readonly updates: readonly RowRun[];
  readonly deletes: readonly RowRun[];
  readonly arriving: readonly CellRow[];
}

function refreshOf(table: SourceTable, { columns, record }: Pick<RefreshTableRequest<unknown>, 'columns' | 'record'>, plan: RefreshPlan): Refresh {
  const updates = updateRuns(plan.updates.map(({ at }) => at), MOST_RUNS);
  return { table, columns, record, plan, updates, deletes: updateRuns(plan.deletes, plan.deletes.length), arriving: [...updatedRows(table, plan, updates), ...plan.appends] };
}

/**
 * Carries out plans in tables. New and changed rows arrive on a hidden sheet, from where Excel itself copies them in
 * one batch together with everything else: cancelling before it leaves no trace.
 */
async function carryOut(context: Excel.RequestContext, refreshes: readonly Refresh[], options: RefreshOptions): Promise<Outcome<{ readonly syncs: number; readonly blocks: number }, RefreshTableReason>> {
  const { sheetNames } = refreshes[0]!.table;
  const keepRecords = async (): Promise<boolean> => {
    let changed = false;
    for (const { table, plan, record } of refreshes) {
      const rows = table.rows.length - plan.deletes.length + plan.appends.length;
      changed = await keepSourceRecord(context, { sources: table.sources, sheetNames, language: options.language }, { ...record, table: table.name, rows }) || changed;
    }
    return changed;
  };
  if (refreshes.every(({ arriving }) => arriving.length === 0)) {
    const nothingToSend = !await keepRecords() && refreshes.every(({ deletes }) => deletes.length === 0);
    if (nothingToSend) return success({ syncs: 0, blocks: 0 });
    const syncs = await changeTables(context, refreshes, () => undefined);
    await context.sync();
    return success({ syncs: syncs + 1, blocks: 0 });
  }

  return onStagingSheet(context, sheetNames, async (staging) => {
    // Side by side, since tables have columns of their own
    const places = new Map(refreshes.map((refresh, index) => [refresh, refreshes.slice(0, index).reduce((sum, { columns }) => sum + columns.length, 0)]));
    const written = await writeRowBlocks(context, refreshes.map((refresh) => ({ sheet: staging, row: 0, column: places.get(refresh)!, rows: refresh.arriving })), options);
    if (!written.complete) return failure({ code: 'cancelled' });
    const syncs = await changeTables(context, refreshes, (refresh) => ({ staging, column: places.get(refresh)! }));
    staging.delete();
    await keepRecords();
    await context.sync();
    return success({ syncs: syncs + 1, blocks: written.blocks });
  });
}

/** Where a table's new rows wait */
interface Waiting {
  readonly staging: Excel.Worksheet;
  readonly column: number;
}

/** The lowest table first, so that one above it that grows or shrinks on the same sheet does not move what is still to be done. Answers how often it had to be sent. */
async function changeTables(context: Excel.RequestContext, refreshes: readonly Refresh[], waitingOf: (refresh: Refresh) => Waiting | undefined): Promise<number> {
  const queue = { waiting: 0, syncs: 0 };
  for (const refresh of [...refreshes].sort((one, other) => other.table.row - one.table.row)) {
    const { table, deletes } = refresh;
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    const waiting = waitingOf(refresh);
    if (waiting) placeRows({ context, sheet, table, ...waiting }, refresh);
    // From the bottom up, so that what is still to go keeps its place
    for (const { start, count } of [...deletes].reverse()) {
      if (queue.waiting === MOST_RUNS) await send(context, queue);
      sheet.getRangeByIndexes(table.row + start, table.column, count, table.width).delete('Up');
      queue.waiting++;
    }
  }
  return queue.syncs;
}

async function send(context: Excel.RequestContext, queue: { waiting: number; syncs: number }): Promise<void> {
  await context.sync();
  queue.syncs++;
  queue.waiting = 0;
}

function placeRows(copy: Copy, { columns, plan, updates, table }: Refresh): void {
  let from = 0;
  for (const run of updates) {
    copyRows(copy, from, run);
    from += run.count;
  }
  if (plan.appends.length === 0) return;
  growTable(copy, plan.appends.length, columns);
  copyRows(copy, from, { start: table.rows.length, count: plan.appends.length });
}

/** Where runs were put together the rows between are written again as they are. */
function updatedRows(table: SourceTable, plan: RefreshPlan, runs: readonly RowRun[]): CellRow[] {
  const changed = new Map(plan.updates.map(({ at, row }) => [at, row]));
  return runs.flatMap(({ start, count }) => Array.from({ length: count }, (_, offset) => changed.get(start + offset) ?? table.rows[start + offset]!));
}

interface Copy extends Waiting {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly table: SourceTable;
}

/** The user's columns may stand between the source's, so columns go in runs too. */
function copyRows({ sheet, staging, column, table }: Copy, from: number, to: RowRun): void {
  for (const { start, count, source } of columnRuns(table.positions)) {
    const target = sheet.getRangeByIndexes(table.row + to.start, table.column + start, to.count, count);
    target.copyFrom(staging.getRangeByIndexes(from, column + source, to.count, count), 'Values');
  }
}

/** Adjacent columns that stand in the same order in the file and in the table */
function columnRuns(positions: readonly number[]): { readonly start: number; readonly count: number; readonly source: number }[] {
  const runs: { start: number; count: number; source: number }[] = [];
  for (const [source, position] of positions.entries()) {
    const last = runs.at(-1);
    if (last && position === last.start + last.count) last.count++;
    else runs.push({ start: position, count: 1, source });
  }
  return runs;
}

/** Makes room for new rows at the end of the body, which look and calculate as the row above them. */
function growTable({ context, sheet, table }: Copy, count: number, columns: readonly ImportedColumn[]): void {
  const end = table.row + table.rows.length;
  // Above a row of totals, cells that are inserted belong to the table at once
  if (table.hasTotals || table.somethingBelow) sheet.getRangeByIndexes(end, table.column, count, table.width).insert('Down');
  const added = sheet.getRangeByIndexes(end, table.column, count, table.width);
  if (!table.hasTotals) {
    context.workbook.tables.getItem(table.name).resize(sheet.getRangeByIndexes(table.row - 1, table.column, table.rows.length + 1 + count, table.width));
  }
  const last = sheet.getRangeByIndexes(end - 1, table.column, 1, table.width);
  added.copyFrom(last, 'Formats');
  for (const [position, entry] of table.lastRow.entries()) {
    if (isFormula(entry) && !table.positions.includes(position)) sheet.getRangeByIndexes(end, table.column + position, count, 1).copyFrom(last.getCell(0, position), 'Formulas');
  }
  const wasEmpty = table.rows.every((row) => row.every((value) => value === null));
  if (wasEmpty) for (const [index, column] of columns.entries()) setNumberFormats(sheet, { row: end, column: table.column + table.positions[index]! }, [column], count);
}
