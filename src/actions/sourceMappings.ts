import { parseMapping, type SourceMapping } from '../cells';
import { success, type Outcome } from '../kpi';
import { readSourceRecords, type ExcelFailure } from '../workbook';

/** How the workbook's sources were read before, by the names of their tables in small letters. A record that somebody has broken is as none. */
export async function readSourceMappings(): Promise<Outcome<ReadonlyMap<string, SourceMapping>, ExcelFailure>> {
  const records = await readSourceRecords();
  if (!records.ok) return records;
  return success(new Map(records.value.flatMap(({ table, file, mapping }) => {
    const parsed = parseMapping(mapping);
    return parsed ? [[table.toLowerCase(), { ...parsed, table, file: parsed.file || file }] as const] : [];
  })));
}
