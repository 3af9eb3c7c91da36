import { addImportedTable, type NewTable, type NewTableReason } from '../workbook';
import { sourceCells, suggestTableName, type SourceMapping, type SourceReason } from '../cells';
import type { Language } from '../i18n';
import type { Outcome } from '../kpi';
import type { ActionOptions } from './contract';
import { prepareSource, type SourceFiles, type SourceReport } from './source/prepareSource';

export interface ImportRequest {
  /** How the file is read, and what becomes of it; a table without a name gets one from the file's. */
  readonly source: Omit<SourceMapping, 'table'> & { readonly table?: string };
  readonly files: SourceFiles;
  /** Refused where it is taken. Without one the sheet is named for the table, with a number if need be. */
  readonly sheetName?: string;
  /** In which the sheet of sources is made, where the workbook has none */
  readonly language?: Language;
}

export type ImportReason = SourceReason | NewTableReason;

/** What was made, and what was found in the file on the way */
export interface ImportedReport extends NewTable {
  readonly source: SourceReport;
  /** As it is kept in the workbook: next month's file is read by it. */
  readonly mapping: SourceMapping;
}

/** Makes an Excel table out of a CSV file, on a sheet of its own: all of it, or nothing. */
export async function importTable({ source, files, sheetName, language = 'en' }: ImportRequest, options: ActionOptions = {}): Promise<Outcome<ImportedReport, ImportReason>> {
  const table = source.table ?? suggestTableName(source.file);
  const prepared = await prepareSource({ ...source, table }, files, options);
  if (!prepared.ok) return prepared;

  const { mapping, report } = prepared.value;
  const added = await addImportedTable(
    {
      table: prepared.value.table, sheetName: { name: sheetName ?? table, fixed: sheetName !== undefined },
      record: sourceCells(mapping, prepared.value.table.rows.length), language,
    },
    { signal: options.signal, onRows: (done, total) => options.onProgress?.({ step: 'writing', done, total }) },
  );
  return added.ok ? { ok: true, value: { ...added.value, source: report, mapping } } : added;
}
