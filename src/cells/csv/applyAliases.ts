import { columnPosition } from './headers';
import type { CsvTable } from './ImportedTable';
import type { SourceMapping } from './SourceMapping';

/** A spelling that was replaced by its member, and in how many rows */
export interface AppliedAlias {
  readonly column: string;
  readonly from: string;
  readonly to: string;
  readonly rows: number;
}

type Aliases = NonNullable<SourceMapping['aliases']>;

/** Gives members that are spelt in several ways their one name. Space around a spelling and its case do not matter. */
export function applyAliases(table: CsvTable, aliases: Aliases): { readonly table: CsvTable; readonly applied: readonly AppliedAlias[] } {
  const names = table.columns.map(({ name }) => name);
  const applied = new Map<string, { column: string; from: string; to: string; rows: number }>();
  const byPosition = new Map(Object.entries(aliases).map(([column, spellings]) => [
    columnPosition(names, column),
    { column, members: new Map(Object.entries(spellings).map(([from, to]) => [from.trim().toLowerCase(), to])) },
  ]));
  byPosition.delete(-1);
  if (byPosition.size === 0) return { table, applied: [] };

  const rows = table.rows.map((row) => {
    let changed: (typeof row)[number][] | undefined;
    for (const [position, { column, members }] of byPosition) {
      const value = row[position];
      if (typeof value !== 'string') continue;
      const to = members.get(value.trim().toLowerCase());
      if (to === undefined || to === value) continue;
      changed ??= [...row];
      changed[position] = to;
      const id = JSON.stringify([column, value]);
      const entry = applied.get(id) ?? { column, from: value, to, rows: 0 };
      entry.rows++;
      applied.set(id, entry);
    }
    return changed ?? row;
  });
  return { table: { ...table, rows }, applied: [...applied.values()] };
}
