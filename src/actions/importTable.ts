import { addImportedTable, type NewTable, type NewTableReason } from '../workbook';
import { suggestTableName, type SourceMapping, type SourceReason } from '../cells';
import type { Outcome } from '../kpi';
import type { ActionOptions } from './contract';
import { prepareSource, type SourceFiles, type SourceReport } from './source/prepareSource';

export interface ImportRequest {
  /** How the file is read, and what becomes of it; a table without a name gets one from the file's. */
  readonly source: Omit<SourceMapping, 'table'> & { readonly table?: string };
  readonly files: SourceFiles;
  /** Refused where it is taken. Without one the sheet is named for the table, with a number if need be. */
  readonly sheetName?: string;
}

export type ImportReason = SourceReason | NewTableReason;

/** What was made, and what was found in the file on the way */
export interface ImportedReport extends NewTable {
  readonly source: SourceReport;
  /** To be kept with the workbook: next month's file is read by it. */
  readonly mapping: SourceMapping;
}

/** Makes an Excel table out of a CSV file, on a sheet of its own: all of it, or nothing. */
export async function importTable({ source, files, sheetName }: ImportRequest, options: ActionOptions = {}): Promise<Outcome<ImportedReport, ImportReason>> {
  const table = source.table ?? suggestTableName(source.file);
  const prepared = await prepareSource({ ...source, table }, files, options);
  if (!prepared.ok) return prepared;

  const added = await addImportedTable(
    { table: prepared.value.table, sheetName: { name: sheetName ?? table, fixed: sheetName !== undefined } },
    { signal: options.signal, onRows: (done, total) => options.onProgress?.({ step: 'writing', done, total }) },
  );
  return added.ok ? { ok: true, value: { ...added.value, source: prepared.value.report, mapping: prepared.value.mapping } } : added;
}
