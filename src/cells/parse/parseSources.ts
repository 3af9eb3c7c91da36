import type { SetupSource } from '../../kpi';
import { parseMapping } from '../csv';
import { SOURCE_COLUMNS } from '../plan/sources';
import { given } from './given';
import { choiceAt, dateAt, listAt, textAt, unreadable } from './readCell';
import { type Reading, type TableRow, rowsIfThere } from './readRows';

type Aliases = NonNullable<SetupSource['aliases']>;

/** KpiSources: each source's own record, with what its columns and KpiMembers say of it since. */
export function parseSources(reading: Reading): { readonly sources: readonly SetupSource[]; readonly rows: readonly TableRow[] } {
  const rows = rowsIfThere(reading, 'KpiSources', { columns: SOURCE_COLUMNS, keys: ['table'] });
  const members = rowsIfThere(reading, 'KpiMembers', { columns: ['table', 'column', 'spelling', 'member'], keys: ['table', 'column', 'spelling'] });
  return { rows, sources: rows.map((row) => sourceOf(reading, row, members)) };
}

function sourceOf(reading: Reading, row: TableRow, members: readonly TableRow[]): SetupSource {
  const table = textAt(row, 'table')!;
  const recorded = recordOf(reading, row);
  const aliases = withMembers(recorded.aliases ?? {}, members.filter((member) => textAt(member, 'table')?.toLowerCase() === table.toLowerCase()));
  return {
    ...recorded,
    table,
    ...given({
      file: textAt(row, 'file'),
      key: keyOf(row, recorded.key),
      empty: choiceAt(reading, row, 'empty', 'emptyMonth'),
      loadedFrom: loadedAt(reading, row, 'loadedFrom'),
      loadedThrough: loadedAt(reading, row, 'loadedThrough'),
      aliases: Object.keys(aliases).length > 0 ? aliases : undefined,
    }),
  };
}

/** How the source is read, as it was settled; what the columns say themselves is theirs to say. */
function recordOf(reading: Reading, row: TableRow): Omit<SetupSource, 'table'> {
  const text = textAt(row, 'mapping');
  if (text === undefined) return {};
  const mapping = parseMapping(text);
  if (!mapping) {
    unreadable(reading, row, 'mapping', 'words');
    return {};
  }
  const { table: _, file: __, loadedFrom: ___, loadedThrough: ____, empty: _____, ...recorded } = mapping as SetupSource;
  return recorded;
}

/** Names of columns may hold a comma: the record has them apart, and counts while the cell says the same. */
function keyOf(row: TableRow, recorded: SetupSource['key']): SetupSource['key'] {
  const written = textAt(row, 'key');
  return recorded && written === recorded.join(', ') ? recorded : listAt(row, 'key')?.slice();
}

/** Nothing is loaded where no KPI has a date in the table: the cell is 0 then. */
function loadedAt(reading: Reading, row: TableRow, column: 'loadedFrom' | 'loadedThrough'): string | undefined {
  return row.value(column) === 0 ? undefined : dateAt(reading, row, column);
}

/** Spellings that an import has learned since stay beside those that stand in KpiMembers; what stands there counts. */
function withMembers(recorded: Aliases, members: readonly TableRow[]): Aliases {
  const aliases: Record<string, Record<string, string>> = Object.fromEntries(Object.entries(recorded).map(([column, spellings]) => [column, { ...spellings }]));
  for (const row of members) {
    const [column, spelling, member] = [textAt(row, 'column'), textAt(row, 'spelling'), textAt(row, 'member')];
    if (column === undefined || spelling === undefined || member === undefined) continue;
    aliases[column] = { ...aliases[column], [spelling]: member };
  }
  return aliases;
}
