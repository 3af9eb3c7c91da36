import type { SheetPlan, TablePlan } from '../plan';
import { plannedRows } from './alignRows';
import type { NewCells } from './newCells';
import type { Placement } from './Placement';
import type { PresentSheet } from './PresentWorkbook';
import type { Damage, SheetChanges } from './WorkbookChanges';

/** Columns of a plain range that were put back, with all their rows. */
export function mendedRange(plan: SheetPlan, there: PresentSheet, placement: Placement, mended: readonly Damage[]): readonly NewCells[] {
  const headers = mended.flatMap((damage) => (damage.code === 'columnsGone' && damage.sheet === there.title ? damage.columns : []));
  const rows = Math.max(...plan.blocks.map(({ row, cells }) => row + cells.length));
  return [...plannedRows(plan).get(plan.alignment!.headerRow)!].flatMap(([column, text]) => (headers.includes(String(text)) ? [{ row: 0, rows, column, columns: 1, placement }] : []));
}

/** Columns of a table that were put back, from the label above its header; all of them where the table was. */
export function mendedTable({ name, row, column, columns, rows }: TablePlan, placement: Placement, mended: readonly Damage[]): readonly NewCells[] {
  const all = { row: row - 1, rows: rows.length + 2, placement };
  return mended.flatMap((damage): readonly NewCells[] => {
    if (damage.code === 'sheetGone' || damage.table.toLowerCase() !== name.toLowerCase()) return [];
    if (damage.code === 'tableGone') return damage.cellsAreThere ? [] : [{ ...all, column, columns: columns.length }];
    return damage.columns.map((header) => ({ ...all, column: column + columns.indexOf(header), columns: 1 }));
  });
}

export function widthsOf({ widths }: SheetPlan, columns: readonly NewCells[]): SheetChanges['widths'] {
  return columns.flatMap(({ column, columns: count, placement }) => Array.from({ length: count }, (_, across) => column + across).flatMap((planned) => {
    const [at, characters] = [placement.column(planned), widths[planned]];
    return at === undefined || characters === undefined ? [] : [{ column: at, characters }];
  }));
}
