import type { Wanted } from './compareCells';
import type { CellWrite } from './WorkbookChanges';

/** Cells that stand together are written together: first along a row, then rows of the same columns. */
export function cellWrites(cells: readonly Wanted[]): readonly CellWrite[] {
  const inOrder = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: { row: number; column: number; cells: Wanted['cell'][] }[] = [];
  for (const { row, column, cell } of inOrder) {
    const last = runs[runs.length - 1];
    if (last?.row === row && last.column + last.cells.length === column) last.cells.push(cell);
    else runs.push({ row, column, cells: [cell] });
  }
  const writes: { row: number; column: number; cells: Wanted['cell'][][] }[] = [];
  const open = new Map<string, (typeof writes)[number]>();
  for (const run of runs) {
    const key = `${run.column} ${run.cells.length}`;
    const above = open.get(key);
    if (above && above.row + above.cells.length === run.row) above.cells.push(run.cells);
    else {
      const write = { row: run.row, column: run.column, cells: [run.cells] };
      writes.push(write);
      open.set(key, write);
    }
  }
  return writes;
}
