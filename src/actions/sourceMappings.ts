import { parseMapping, type SourceMapping } from '../cells';
import { success, type Outcome } from '../kpi';
import { readSourceRecords, type ExcelFailure, type WorkbookSources } from '../workbook';

/** A table that a file can bring up to date, and how it was filled before, where the workbook knows */
export interface ImportTarget {
  readonly table: string;
  readonly mapping: SourceMapping | undefined;
}

/** The user's tables, each with how it was filled. */
export async function readImportTargets(): Promise<Outcome<readonly ImportTarget[], ExcelFailure>> {
  const sources = await readSourceRecords();
  if (!sources.ok) return sources;
  const mappings = mappingsOf(sources.value);
  return success(sources.value.tables.map((table) => ({ table, mapping: mappings.get(table.toLowerCase()) })));
}

/** How the workbook's sources were read before, by the names of their tables in small letters. A record that somebody has broken is as none. */
export async function readSourceMappings(): Promise<Outcome<ReadonlyMap<string, SourceMapping>, ExcelFailure>> {
  const sources = await readSourceRecords();
  return sources.ok ? success(mappingsOf(sources.value)) : sources;
}

function mappingsOf({ records }: WorkbookSources): ReadonlyMap<string, SourceMapping> {
  return new Map(records.flatMap(({ table, file, mapping }) => {
    const parsed = parseMapping(mapping);
    return parsed ? [[table.toLowerCase(), { ...parsed, table, file: parsed.file || file }] as const] : [];
  }));
}
