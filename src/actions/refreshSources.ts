import { type ChangedFigure, type CellValue, type SourceMapping, type SourceReason, type WorkbookContents, changedActuals, changedReports, newMembers } from '../cells';
import type { Language } from '../i18n';
import { type Outcome, failure, success } from '../kpi';
import { type AppliedPlan, readContents, refreshSourceTables } from '../workbook';
import type { ActionOptions } from './contract';
import { type RefreshReason, latestDates, refreshReport, refreshedMapping, tableRefresh } from './refreshSource';
import { type PreparedSource, type SourceFiles, type SourceReport, prepareSource } from './source/prepareSource';
import { proposeLoadedThrough } from './source/proposeLoadedThrough';
import { readSourceMappings } from './sourceMappings';
import { type FindReason, type SpellingQuestion, findSpellings } from './spellings';
import { type UpdateReason, bringUpToDate } from './updateWorkbook';

/** This month's files of one source */
export interface GivenSource {
  /** The source's own file and those that are joined to it, by name */
  readonly files: SourceFiles;
  /** What its own file is called, where that is not what it was called before */
  readonly file?: string;
  /** As it was settled by the last refresh where nothing is said: the file is all there is, or it comes in addition. */
  readonly mode?: 'replace' | 'append';
  /** The day up to which it is complete now; where nothing is said it is seen from its dates. */
  readonly loadedThrough?: string;
}

export interface RefreshAllRequest {
  /** By the names of the tables; sources that are not given stay as they are. */
  readonly given: Readonly<Record<string, GivenSource>>;
  /** `2026-03-02` */
  readonly today: string;
  /** Whoever asks has seen which rows a file no longer has, and wants them gone: of these tables, or of all */
  readonly dropRows?: boolean | readonly string[];
  /** Whoever asks has seen what somebody has written over formulas, and wants it overwritten */
  readonly overwrite?: boolean;
  readonly language?: Language;
}

export type RefreshAllReason =
  | { readonly code: 'noSources' }
  | { readonly code: 'notASource'; readonly table: string; readonly known: readonly string[] }
  | { readonly code: 'nothingGiven'; readonly known: readonly string[] }
  /** A file that does not fit, or a table that cannot take it: none of the sources has been refreshed */
  | { readonly code: 'badSource'; readonly table: string; readonly file: string; readonly reason: SourceReason | RefreshReason }
  /** Rows would go that the new file does not have: to be shown, and asked about */
  | { readonly code: 'wouldDrop'; readonly table: string; readonly rows: number; readonly keys: readonly (readonly CellValue[])[] }
  | UpdateReason;

export interface RefreshedSource {
  readonly table: string;
  readonly file: string;
  readonly added: number;
  readonly changed: number;
  readonly left: number;
  readonly dropped: number;
  readonly loadedThrough: string | undefined;
  readonly source: SourceReport;
}

export interface RefreshAllReport {
  readonly sources: readonly RefreshedSource[];
  /** Sources that no file was given for: they are as they were */
  readonly notGiven: readonly string[];
  /** Results that are others than before, of the whole */
  readonly figures: readonly ChangedFigure[];
  readonly newMembers: readonly { readonly kpi: string; readonly member: string }[];
  /** Spellings that may mean the same member, until somebody answers */
  readonly spellings: Outcome<readonly SpellingQuestion[], FindReason>;
  /** Closed periods whose figures are no longer what was reported */
  readonly reported: readonly ChangedFigure[];
  /** What was brought up to date after the rows had come, or why it could not be: the rows are there then */
  readonly updated: Outcome<AppliedPlan, UpdateReason>;
}

const COMPARED = { tables: ['KpiActuals', 'KpiSnapshots'], names: [] } as const;

interface Prepared extends PreparedSource {
  readonly mode: 'replace' | 'append';
  readonly loadedThrough: string | undefined;
}

/** Refreshes all sources for which there are files, each as it was read before: all of them or none. Then the workbook is brought up to date, and what changed is told. */
export async function refreshSources(request: RefreshAllRequest, options: ActionOptions = {}): Promise<Outcome<RefreshAllReport, RefreshAllReason>> {
  const kept = await readSourceMappings();
  if (!kept.ok) return kept;
  const prepared = await prepareAll([...kept.value.values()], request, options);
  if (!prepared.ok) return prepared;
  // What stands in the way of bringing the workbook up to date is known before any row is written.
  const possible = await bringUpToDate(request.overwrite, options, true);
  if (!possible.ok) return possible;
  const before = await readContents(COMPARED);
  if (!before.ok) return before;
  const refreshed = await refreshAll(prepared.value, request, options);
  if (!refreshed.ok) return refreshed;
  const updated = await bringUpToDate(request.overwrite, options);
  const after = await readContents(COMPARED);
  if (!after.ok) return after;
  const given = new Set(Object.keys(request.given).map((table) => table.toLowerCase()));
  return success({
    sources: refreshed.value,
    notGiven: [...kept.value.values()].map(({ table }) => table).filter((table) => !given.has(table.toLowerCase())),
    ...whatChanged(before.value, after.value),
    spellings: await findSpellings(),
    updated,
  });
}

function whatChanged(before: WorkbookContents, after: WorkbookContents): Pick<RefreshAllReport, 'figures' | 'newMembers' | 'reported'> {
  return { figures: changedActuals(before, after), newMembers: newMembers(before, after), reported: changedReports(after) };
}

/** Reads all files before anything is written: one that does not fit stops them all. */
async function prepareAll(mappings: readonly SourceMapping[], { given, today }: RefreshAllRequest, options: ActionOptions): Promise<Outcome<readonly Prepared[], RefreshAllReason>> {
  const known = mappings.map(({ table }) => table);
  if (known.length === 0) return failure({ code: 'noSources' });
  if (Object.keys(given).length === 0) return failure({ code: 'nothingGiven', known });
  const prepared: Prepared[] = [];
  for (const [table, source] of Object.entries(given)) {
    const mapping = mappings.find((one) => one.table.toLowerCase() === table.toLowerCase());
    if (!mapping) return failure({ code: 'notASource', table, known });
    const file = source.file ?? mapping.file;
    const bad = (reason: SourceReason | RefreshReason): Outcome<never, RefreshAllReason> => (
      reason.code === 'cancelled' ? failure({ code: 'cancelled' }) : failure({ code: 'badSource', table: mapping.table, file, reason })
    );
    const mode = source.mode ?? mapping.refresh ?? 'replace';
    if (mode === 'append' && !mapping.key?.length) return bad({ code: 'appendNeedsKey' });
    const read = await prepareSource({ ...mapping, file }, source.files, { ...options, sameColumns: true });
    if (!read.ok) return bad(read.reason);
    const loadedThrough = source.loadedThrough ?? proposeLoadedThrough(latestDates(read.value.table), today, mapping.loadedThrough);
    prepared.push({ ...read.value, mapping: refreshedMapping(read.value.mapping, mode, loadedThrough), mode, loadedThrough });
  }
  return success(prepared);
}

async function refreshAll(prepared: readonly Prepared[], { dropRows = false, language = 'en' }: RefreshAllRequest, options: ActionOptions): Promise<Outcome<readonly RefreshedSource[], RefreshAllReason>> {
  const mayDrop = (table: string): boolean => (typeof dropRows === 'boolean' ? dropRows : dropRows.includes(table));
  const refreshed = await refreshSourceTables<RefreshReason | Extract<RefreshAllReason, { code: 'wouldDrop' }>>(prepared.map((source) => {
    const { plan, ...rest } = tableRefresh(source, source.mode, source.loadedThrough, options);
    return {
      ...rest,
      plan: async (present) => {
        const planned = await plan(present);
        const gone = planned.ok ? planned.value.disappeared : [];
        return gone.length > 0 && !mayDrop(rest.name) ? failure({ code: 'wouldDrop', table: rest.name, rows: gone.length, keys: gone.slice(0, 20) }) : planned;
      },
    };
  }), { preview: false, language, signal: options.signal, onRows: (done, total) => options.onProgress?.({ step: 'writing', done, total }) });
  if (!refreshed.ok) {
    const { table, reason } = refreshed.reason;
    if (reason.code === 'wouldDrop' || reason.code === 'cancelled') return failure(reason);
    return failure({ code: 'badSource', table, file: prepared.find((one) => one.table.name === table)!.mapping.file, reason });
  }
  return success(refreshed.value.tables.map((table, index) => {
    const source = prepared[index]!;
    const { added, changed, left, disappearedTotal } = refreshReport(table, source);
    return { table: source.table.name, file: source.mapping.file, added, changed, left, dropped: disappearedTotal, loadedThrough: source.loadedThrough, source: source.report };
  }));
}
