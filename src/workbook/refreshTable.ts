import { failure, success, updateRuns, type CellRow, type ImportedColumn, type Language, type Outcome, type RefreshPlan, type RowRun, type SourceCells } from '../cells';
import type { RefreshTableReason } from './importReasons';
import { keepSourceRecord } from './sourceRecords';
import { setNumberFormats, writeRowBlocks, type BlockOptions } from './rowWriting';
import { excelFailure } from './excelFailure';
import { isFormula, readSourceTable, type SourceTable } from './sourceTable';
import { onStagingSheet } from './stagingSheet';

export interface RefreshTableRequest<Reason> {
  readonly name: string;
  /** The source's columns, in the file's order */
  readonly columns: readonly ImportedColumn[];
  /** Decides what is to happen, from what the table holds. */
  readonly plan: (present: SourceTable) => Promise<Outcome<RefreshPlan, Reason>>;
  /** What is to be kept of the source beside its rows, by the columns of KpiSources */
  readonly record: SourceCells;
  /** Of the sheet that keeps it, where there is none yet */
  readonly language: Language;
  /** Plans, and writes nothing */
  readonly preview: boolean;
}

export interface RefreshedTable {
  readonly present: SourceTable;
  readonly plan: RefreshPlan;
  readonly syncs: number;
  /** Blocks read and written */
  readonly blocks: number;
}

/** Every run is a command of some hundred bytes in one request, and 5 MB is what Excel takes. */
const MOST_RUNS = 500;

/** Reads a source's table, plans what the new rows change, and changes it: all of it, or nothing. */
export async function refreshSourceTable<Reason>(request: RefreshTableRequest<Reason>, options: BlockOptions = {}): Promise<Outcome<RefreshedTable, Reason | RefreshTableReason>> {
  try {
    return await Excel.run(async (context) => {
      const read = await readSourceTable(context, request.name, request.columns.map(({ name }) => name), options);
      if (!read.ok) return read;
      const present = read.value;
      const plan = await request.plan(present);
      if (!plan.ok) return plan;
      const nothing = { syncs: 0, blocks: 0 };
      const written = request.preview ? success(nothing) : await carryOut(context, present, request, plan.value, options);
      if (!written.ok) return written;
      return success({ present, plan: plan.value, syncs: present.syncs + written.value.syncs, blocks: present.blocks + written.value.blocks });
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}

/**
 * Carries out a plan in a table. New and changed rows arrive on a hidden sheet, from where Excel itself copies them in
 * one batch together with everything else: cancelling before it leaves no trace.
 */
async function carryOut(
  context: Excel.RequestContext, table: SourceTable, { columns, record, language }: Pick<RefreshTableRequest<unknown>, 'columns' | 'record' | 'language'>, plan: RefreshPlan, options: BlockOptions,
): Promise<Outcome<Pick<RefreshedTable, 'syncs' | 'blocks'>, RefreshTableReason>> {
  const runs = updateRuns(plan.updates.map(({ at }) => at), MOST_RUNS);
  const deletes = updateRuns(plan.deletes, plan.deletes.length);
  const arriving = [...updatedRows(table, plan, runs), ...plan.appends];
  const keepRecord = (): Promise<boolean> => {
    const rows = table.rows.length - plan.deletes.length + plan.appends.length;
    return keepSourceRecord(context, { sources: table.sources, sheetNames: table.sheetNames, language }, { ...record, table: table.name, rows });
  };
  if (arriving.length === 0) {
    const nothingToSend = !await keepRecord() && deletes.length === 0;
    return success({ syncs: nothingToSend ? 0 : await deleteRows(context, table, deletes), blocks: 0 });
  }

  return onStagingSheet(context, table.sheetNames, async (staging) => {
    const written = await writeRowBlocks(context, [{ sheet: staging, row: 0, column: 0, rows: arriving }], options);
    if (!written.complete) return failure({ code: 'cancelled' });

    const sheet = context.workbook.worksheets.getItem(table.sheet);
    const copy = { context, sheet, staging, table };
    let from = 0;
    for (const run of runs) {
      copyRows(copy, from, run);
      from += run.count;
    }
    if (plan.appends.length > 0) {
      growTable(copy, plan.appends.length, columns);
      copyRows(copy, from, { start: table.rows.length, count: plan.appends.length });
    }
    staging.delete();
    await keepRecord();
    return success({ syncs: await deleteRows(context, table, deletes), blocks: written.blocks });
  });
}

/** Where runs were put together the rows between are written again as they are. */
function updatedRows(table: SourceTable, plan: RefreshPlan, runs: readonly RowRun[]): CellRow[] {
  const changed = new Map(plan.updates.map(({ at, row }) => [at, row]));
  return runs.flatMap(({ start, count }) => Array.from({ length: count }, (_, offset) => changed.get(start + offset) ?? table.rows[start + offset]!));
}

interface Copy {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly staging: Excel.Worksheet;
  readonly table: SourceTable;
}

/** The user's columns may stand between the source's, so columns go in runs too. */
function copyRows({ sheet, staging, table }: Copy, from: number, to: RowRun): void {
  for (const { start, count, source } of columnRuns(table.positions)) {
    const target = sheet.getRangeByIndexes(table.row + to.start, table.column + start, to.count, count);
    target.copyFrom(staging.getRangeByIndexes(from, source, to.count, count), 'Values');
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

/** From the bottom up, so that what is still to go keeps its place. The first batch takes with it whatever is waiting. */
async function deleteRows(context: Excel.RequestContext, table: SourceTable, runs: readonly RowRun[]): Promise<number> {
  const upwards = [...runs].reverse();
  let syncs = 0;
  do {
    await deleteBatch(context, table, upwards.splice(0, MOST_RUNS));
    syncs++;
  } while (upwards.length > 0);
  return syncs;
}

async function deleteBatch(context: Excel.RequestContext, table: SourceTable, runs: readonly RowRun[]): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  for (const { start, count } of runs) sheet.getRangeByIndexes(table.row + start, table.column, count, table.width).delete('Up');
  await context.sync();
}
