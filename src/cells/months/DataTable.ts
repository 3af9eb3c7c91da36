import type { CellRow } from '../csv';

/** A table of the user's data as pure code reads it: an imported one, or one that stands in the workbook. */
export interface DataTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly CellRow[];
}

/** Where a column stands, by its name without regard to case, as Excel finds it; −1 where there is none. */
export function positionOf(table: DataTable, column: string): number {
  const wanted = column.toLowerCase();
  return table.columns.findIndex((name) => name.toLowerCase() === wanted);
}
