import { SOURCE_COLUMNS } from '../plan/sources';
import { numberOf, textAt } from './readCell';
import { rowsIfThere } from './readRows';
import type { WorkbookContents } from './WorkbookContents';

/** How many rows each source had when it was last brought in, by its table. */
export function sourceRows(contents: WorkbookContents): ReadonlyMap<string, number> {
  const rows = rowsIfThere({ contents, reasons: [] }, 'KpiSources', { columns: SOURCE_COLUMNS, keys: ['table'] });
  return new Map(rows.flatMap((row) => {
    const count = numberOf(row.value('rows'));
    return count === undefined ? [] : [[textAt(row, 'table')!, count] as const];
  }));
}
