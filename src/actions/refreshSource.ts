import { parseDate, planRefresh, sourceCells, type CellValue, type ImportedTable, type RefreshPlan, type SourceCells, type SourceMapping, type SourceReason } from '../cells';
import type { Language } from '../i18n';
import { failure, success, type Outcome } from '../kpi';
import { refreshSourceTables, type RefreshTableReason, type RefreshTableRequest, type RefreshedTable, type SourceTable } from '../workbook';
import type { ActionOptions } from './contract';
import { prepareSource, type PreparedSource, type SourceFiles, type SourceReport } from './source/prepareSource';
import { runSliced } from './source/runSliced';

export interface RefreshRequest {
  /** The mapping that the table was imported by */
  readonly source: SourceMapping;
  readonly files: SourceFiles;
  /** `replace`: the file is all there is; `append`: it adds to what is there, and changes what has the same key. */
  readonly mode: 'replace' | 'append';
  /** The day up to which the source is complete now (yyyy-mm-dd): later periods stay missing. Unchanged where nothing is said. */
  readonly loadedThrough?: string;
  /** Only says what would happen: what would be lost is shown before it is. */
  readonly preview?: boolean;
  /** In which the sheet of sources is made, where the workbook has none */
  readonly language?: Language;
}

export type RefreshReason =
  | SourceReason
  | RefreshTableReason
  | { readonly code: 'appendNeedsKey' }
  | { readonly code: 'replaceNeedsKey'; readonly columns: readonly string[] };

export interface RefreshReport {
  readonly added: number;
  readonly changed: number;
  /** Rows left as they were */
  readonly left: number;
  /** Rows taken away, by their keys; without a key, by all they held */
  readonly disappeared: readonly (readonly CellValue[])[];
  readonly disappearedTotal: number;
  /** The user's own columns of the table: they keep what they hold beside every row that stays. */
  readonly othersColumns: readonly string[];
  /** By column of dates, its latest day as a serial: from it the user sees how far the source is loaded. */
  readonly latestDates: readonly { readonly column: string; readonly latest: number }[];
  readonly syncs: number;
  readonly blocks: number;
  readonly source: SourceReport;
  readonly mapping: SourceMapping;
}

const LISTED = 200;

/** Brings a table up to date from next month's file, read by the same mapping. The table's rows keep their places. */
export async function refreshSource({ source: given, files, mode, loadedThrough, preview, language = 'en' }: RefreshRequest, options: ActionOptions = {}): Promise<Outcome<RefreshReport, RefreshReason>> {
  const source = refreshedMapping(given, mode, loadedThrough);
  if (mode === 'append' && !source.key?.length) return failure({ code: 'appendNeedsKey' });
  const prepared = await prepareSource(source, files, { ...options, sameColumns: true });
  if (!prepared.ok) return prepared;

  const refreshed = await refreshSourceTables<RefreshReason>([tableRefresh(prepared.value, mode, loadedThrough, options)], {
    preview: preview ?? false, language, signal: options.signal, onRows: (done, total) => options.onProgress?.({ step: 'writing', done, total }),
  });
  if (!refreshed.ok) return failure(refreshed.reason.reason);

  const { tables: [first], syncs, blocks } = refreshed.value;
  return success({ ...refreshReport(first!, prepared.value), syncs, blocks });
}

/** The mapping as it is to be kept: for the next file too it is known whether it is all there is. */
export function refreshedMapping({ refresh: _, ...source }: SourceMapping, mode: RefreshRequest['mode'], loadedThrough: string | undefined): SourceMapping {
  return { ...source, ...(loadedThrough !== undefined && { loadedThrough }), ...(mode === 'append' && { refresh: mode }) };
}

/** What a table is to become: for one source, or several at once. */
export function tableRefresh(prepared: PreparedSource, mode: RefreshRequest['mode'], loadedThrough: string | undefined, options: ActionOptions): RefreshTableRequest<RefreshReason> {
  const { table, mapping } = prepared;
  return { name: table.name, columns: table.columns, record: sourceRecord(mapping, table.rows.length, loadedThrough), plan: (present) => planFor(present, prepared, mode, options) };
}

export function refreshReport({ plan, present }: RefreshedTable, { table, report, mapping }: PreparedSource): Omit<RefreshReport, 'syncs' | 'blocks'> {
  return {
    added: plan.appends.length,
    changed: plan.updates.length,
    left: plan.unchanged,
    disappeared: plan.disappeared.slice(0, LISTED),
    disappearedTotal: plan.disappeared.length,
    othersColumns: present.othersColumns,
    latestDates: latestDates(table),
    source: report,
    mapping,
  };
}

function sourceRecord(mapping: SourceMapping, rows: number, loadedThrough: string | undefined): SourceCells {
  const through = loadedThrough === undefined ? undefined : parseDate(loadedThrough, 'ymd');
  return { ...sourceCells(mapping, rows), ...(through && { loadedThrough: through.serial }) };
}

/** The latest day in each column of dates: how far the file may reach */
export function latestDates({ columns, rows }: ImportedTable): RefreshReport['latestDates'] {
  return columns.flatMap(({ name, type }, position) => {
    if (type !== 'date') return [];
    const latest = rows.reduce((last, row) => Math.max(last, typeof row[position] === 'number' ? row[position] : 0), 0);
    return latest > 0 ? [{ column: name, latest }] : [];
  });
}

async function planFor(present: SourceTable, { table, key }: PreparedSource, mode: RefreshRequest['mode'], options: ActionOptions): Promise<Outcome<RefreshPlan, RefreshReason>> {
  const plan = await runSliced(planRefresh({ present: present.rows, incoming: table.rows, key, mode }), 'preparing', options);
  if (!plan.ok) return plan;
  // Without a key a changed row looks like one gone and one new: what the user typed beside it would go with it
  const loses = key === undefined && plan.value.disappeared.length > 0 && present.typedColumns.length > 0;
  return loses ? failure({ code: 'replaceNeedsKey', columns: present.typedColumns }) : plan;
}
