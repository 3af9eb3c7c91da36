import { failure, success, type Outcome } from '../../kpi';
import { LISTED, type SourceReason } from './CsvReason';
import { columnPosition } from './headers';
import type { CsvTable } from './ImportedTable';
import { hasBlankKey, repeatedKeys } from './rowKey';

/** Finds the key's columns and makes sure that every row has one of its own. */
export function checkKey(table: CsvTable, key: readonly string[]): Outcome<readonly number[], SourceReason> {
  const found = checkColumns(table, key, 'key');
  if (!found.ok) return found;
  const positions = found.value;
  const blank = table.lines.filter((_, index) => hasBlankKey(table.rows[index]!, positions));
  if (blank.length > 0) return failure({ code: 'blankKeys', columns: key, lines: blank.slice(0, LISTED), total: blank.length });
  const repeated = repeatedKeys(table.rows, table.lines, positions);
  return repeated.total > 0 ? failure({ code: 'duplicateKeys', columns: key, ...repeated }) : success(positions);
}

/** Finds columns that a mapping names; one that the table does not have is a mistake of the mapping. */
export function checkColumns(
  table: CsvTable, columns: readonly string[], use: Extract<SourceReason, { code: 'unknownColumns' }>['use'],
): Outcome<readonly number[], SourceReason> {
  const known = table.columns.map(({ name }) => name);
  const unknown = columns.filter((column) => columnPosition(known, column) < 0);
  return unknown.length > 0 ? failure({ code: 'unknownColumns', use, columns: unknown, known }) : success(columns.map((column) => columnPosition(known, column)));
}
