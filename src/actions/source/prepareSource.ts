import {
  applyAliases, checkColumns, checkKey, columnPosition, formatOverrides, joinTable, settledMapping,
  type AppliedAlias, type CsvReason, type CsvTable, type ImportedTable, type SourceJoin, type SourceMapping, type SourceReason, type UnmatchedKey,
} from '../../cells';
import { failure, success, type Outcome } from '../../kpi';
import type { ActionOptions } from '../contract';
import { readCsv, type CsvReading } from './readCsv';

/** Files by the names that the mapping gives them */
export type SourceFiles = ReadonlyMap<string, Uint8Array>;

/** How a file was read, without the rows themselves */
export type ReadingReport = Omit<CsvReading, 'table'>;

export interface JoinReport {
  readonly file: string;
  readonly reading: ReadingReport;
  readonly unmatched: readonly UnmatchedKey[];
  readonly unmatchedTotal: number;
}

export interface SourceReport {
  readonly reading: ReadingReport;
  readonly joins: readonly JoinReport[];
  readonly aliases: readonly AppliedAlias[];
}

export interface PreparedSource {
  readonly table: ImportedTable;
  /** Positions of the key's columns; undefined where the mapping has no key */
  readonly key: readonly number[] | undefined;
  /** The mapping with what the file has settled, for next month's file */
  readonly mapping: SourceMapping;
  readonly report: SourceReport;
}

export interface PrepareOptions extends ActionOptions {
  /** Whether a column that the mapping does not list refuses the file: for the files after the first one */
  readonly sameColumns?: boolean;
}

/** Makes a source's table out of its files, without a workbook: read, one name for every member, joined, key checked. */
export async function prepareSource(source: SourceMapping, files: SourceFiles, options: PrepareOptions = {}): Promise<Outcome<PreparedSource, SourceReason>> {
  const bytes = files.get(source.file);
  if (!bytes) return failure({ code: 'missingFile', file: source.file });
  const reading = await readCsv(bytes, formatOverrides(source), { ...options, onBadRow: source.onBadRow ?? 'stop' });
  if (!reading.ok) return reading;
  const changed = changedColumns(source, reading.value.table, options.sameColumns ?? false);
  if (changed) return failure(changed);

  const aliases = source.aliases ?? {};
  // Before joining, since a joined file may be looked up by a member's name; and after, for the members it brings
  const own = applyAliases(reading.value.table, aliases);
  const joined = await joinAll(own.table, source, files, options);
  if (!joined.ok) return joined;
  const all = applyAliases(joined.value.table, aliases);
  const known = checkColumns(all.table, Object.keys(aliases), 'aliases');
  if (!known.ok) return known;
  const typed = checkColumns(all.table, Object.keys(source.types ?? {}), 'types');
  if (!typed.ok) return typed;

  const key = source.key && source.key.length > 0 ? checkKey(all.table, source.key) : undefined;
  if (key && !key.ok) return key;
  return success({
    table: { name: source.table, columns: all.table.columns, rows: all.table.rows },
    key: key?.value,
    mapping: settledMapping(source, reading.value.findings),
    report: { reading: withoutTable(reading.value), joins: joined.value.reports, aliases: [...own.applied, ...all.applied] },
  });
}

function changedColumns(source: SourceMapping, table: CsvTable, sameColumns: boolean): SourceReason | undefined {
  if (!source.columns) return undefined;
  const expected = source.columns;
  const found = table.columns.map(({ name }) => name);
  const missing = expected.filter((name) => columnPosition(found, name) < 0);
  const added = found.filter((name) => columnPosition(expected, name) < 0);
  return missing.length > 0 || (sameColumns && added.length > 0) ? { code: 'columnsChanged', missing, added } : undefined;
}

async function joinAll(
  table: CsvTable, source: SourceMapping, files: SourceFiles, options: ActionOptions,
): Promise<Outcome<{ readonly table: CsvTable; readonly reports: readonly JoinReport[] }, SourceReason>> {
  let joined = table;
  const reports: JoinReport[] = [];
  for (const join of source.joins ?? []) {
    const other = await readJoined(join, source, files, options);
    if (!other.ok) return other;
    const result = joinTable(joined, other.value.table, join);
    if (!result.ok) return result;
    joined = result.value.table;
    const { unmatched, unmatchedTotal } = result.value;
    reports.push({ file: join.file, reading: withoutTable(other.value), unmatched, unmatchedTotal });
  }
  return success({ table: joined, reports });
}

async function readJoined(join: SourceJoin, source: SourceMapping, files: SourceFiles, options: ActionOptions): Promise<Outcome<CsvReading, SourceReason>> {
  const bytes = files.get(join.file);
  if (!bytes) return failure({ code: 'missingFile', file: join.file });
  const { columns } = formatOverrides(source);
  const reading = await readCsv(bytes, { ...(columns && { columns }) }, { ...options, onBadRow: join.onBadRow ?? source.onBadRow ?? 'stop' });
  return reading.ok ? reading : failure(cancelledOr(join.file, reading.reason));
}

function cancelledOr(file: string, reason: CsvReason): SourceReason {
  return reason.code === 'cancelled' ? reason : { code: 'inJoinedFile', file, reason };
}

function withoutTable({ table: _, ...report }: CsvReading): ReadingReport {
  return report;
}
