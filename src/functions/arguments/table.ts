import { type Argument, type Outcome, type Reason, failure, success } from '../../kpi';
import { type Block, type Cell, type CellArgument, blockOf, isErrorCell } from '../cell';
import { errorOf } from './read';

/** A table given with its header row: its rows, and the cell of a row in a column that is named. */
export interface NamedTable<Column extends string> {
  readonly rows: Block;
  readonly at: (row: readonly Cell[], column: Column) => Cell;
}

/** Finds columns by name, whatever their order and whichever others the user has added. */
export function namedTable<const Column extends string>(
  argument: Argument,
  given: CellArgument,
  columns: readonly Column[],
): Outcome<NamedTable<Column>, Reason> {
  const [header = [], ...rows] = blockOf(given);
  const error = header.find(isErrorCell);
  if (error) return errorOf(argument, error);
  const names = header.map((cell) => String(cell).toLowerCase());
  const places = new Map(columns.map((column) => [column, names.indexOf(column.toLowerCase())]));
  const absent = columns.find((column) => places.get(column) === -1);
  if (absent !== undefined) return failure({ kind: 'noColumn', argument, column: absent });
  return success({ rows, at: (row, column) => row[places.get(column)!] });
}
