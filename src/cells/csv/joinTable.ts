import { failure, success, type Outcome } from '../../kpi';
import { LISTED, type SourceReason } from './CsvReason';
import { columnPosition } from './headers';
import type { CellRow, CellValue, CsvTable } from './ImportedTable';
import { hasBlankKey, keyValues, repeatedKeys, rowKey } from './rowKey';
import type { SourceJoin } from './SourceMapping';

/** A key of the source that the joined file does not have */
export interface UnmatchedKey {
  readonly key: readonly CellValue[];
  readonly rows: number;
}

export interface JoinedTable {
  readonly table: CsvTable;
  readonly unmatched: readonly UnmatchedKey[];
  readonly unmatchedTotal: number;
}

/** Adds columns of another file by a key that is unique there. Rows without a match stay, with these columns empty. */
export function joinTable(table: CsvTable, other: CsvTable, { file, on, take }: SourceJoin): Outcome<JoinedTable, SourceReason> {
  const names = table.columns.map(({ name }) => name);
  const otherNames = other.columns.map(({ name }) => name);
  const unknownHere = on.filter((column) => columnPosition(names, column) < 0);
  if (unknownHere.length > 0) return failure({ code: 'unknownColumns', use: 'joinOn', columns: unknownHere, known: names });
  const unknownThere = [...on, ...take].filter((column) => columnPosition(otherNames, column) < 0);
  if (unknownThere.length > 0) return failure({ code: 'unknownJoinColumns', file, columns: unknownThere, known: otherNames });
  const twice = take.filter((column) => columnPosition(names, column) >= 0);
  if (twice.length > 0) return failure({ code: 'columnTaken', file, columns: twice });

  const onThere = on.map((column) => columnPosition(otherNames, column));
  const repeated = repeatedKeys(other.rows, other.lines, onThere);
  if (repeated.total > 0) return failure({ code: 'duplicateJoinKeys', file, ...repeated });

  const byKey = new Map(other.rows.map((row) => [rowKey(row, onThere), row]));
  const onHere = on.map((column) => columnPosition(names, column));
  const taken = take.map((column) => columnPosition(otherNames, column));
  const unmatched = new Map<string, { key: CellValue[]; rows: number }>();
  const rows = table.rows.map((row): CellRow => {
    const key = rowKey(row, onHere);
    // A source row without a key is not a failed look-up: there was nothing to look up
    const found = hasBlankKey(row, onHere) ? undefined : byKey.get(key);
    if (!found && !hasBlankKey(row, onHere)) {
      const entry = unmatched.get(key) ?? { key: keyValues(row, onHere), rows: 0 };
      entry.rows++;
      unmatched.set(key, entry);
    }
    return [...row, ...taken.map((position) => found?.[position] ?? null)];
  });
  return success({
    table: { columns: [...table.columns, ...taken.map((position) => other.columns[position]!)], rows, lines: table.lines },
    unmatched: [...unmatched.values()].slice(0, LISTED),
    unmatchedTotal: unmatched.size,
  });
}
