import type { Cell, SheetPlan } from '../plan';
import { afterInserts, type Placement, type RowInsert } from './Placement';
import { type PresentCell, type PresentSheet, endRow, formulaAt } from './PresentWorkbook';
import { formulaShape } from './movedFormula';

/** A plain range whose rows are told apart by what stands in some of their columns, and columns by a row of headers. */
export interface AlignedRows {
  readonly placement: Placement;
  readonly gone: readonly string[];
  readonly inserts: readonly RowInsert[];
  /** Planned rows that are new */
  readonly added: readonly number[];
}

/** Rows may have been sorted, put in or moved: each planned row is found by its key, and a new one goes below the one that it is planned below. */
export function alignRows(plan: SheetPlan, { keys, headerRow }: NonNullable<SheetPlan['alignment']>, sheet: PresentSheet): AlignedRows {
  const planned = plannedRows(plan);
  const headers = planned.get(headerRow)!;
  const columnAt = columnPlaces(headers, sheet);
  const lastColumn = Math.max(...headers.keys());
  const column = (at: number): number | undefined => (at > lastColumn ? at - lastColumn + (columnAt.get(lastColumn) ?? lastColumn) : columnAt.get(at));
  const waiting = rowsByKey(sheet, keys.map(column));
  const lastPlanned = Math.max(...planned.keys());

  const places: { present: number; isNew: boolean }[] = [];
  const inserts: { row: number; rows: number }[] = [];
  const added: number[] = [];
  let above = -1;
  let pending = 0;
  for (let row = 0; row <= lastPlanned; row += 1) {
    const key = keyOf(keys.map((at) => planned.get(row)?.get(at) ?? null));
    const there = key === undefined ? undefined : waiting.get(key)?.shift();
    if (there !== undefined) {
      above = there;
      pending = 0;
      places.push({ present: there, isNew: false });
    } else if (key === undefined) {
      // Without a key it stands by the row above it
      pending += 1;
      places.push({ present: above + pending, isNew: false });
    } else {
      const at = above + pending + 1;
      const here = inserts.find((insert) => insert.row === at);
      if (here) here.rows += 1;
      else inserts.push({ row: at, rows: 1 });
      added.push(row);
      places.push({ present: at, isNew: true });
    }
  }
  const after = afterInserts(inserts);
  const counts = new Map<number, number>();
  const finalRows = places.map(({ present, isNew }) => {
    if (!isNew) return after(present);
    const nth = counts.get(present) ?? 0;
    counts.set(present, nth + 1);
    const own = inserts.find(({ row }) => row === present)!;
    return after(present) - own.rows + nth;
  });
  return {
    placement: {
      row: (at) => finalRows[at] ?? (finalRows[lastPlanned] ?? 0) + at - lastPlanned,
      presentRow: (at) => (places[at]?.isNew ? undefined : places[at]?.present),
      column,
    },
    gone: [...headers].flatMap(([at, text]) => (columnAt.get(at) === undefined && typeof text === 'string' ? [text] : [])),
    inserts: [...inserts].sort((one, other) => other.row - one.row),
    added,
  };
}

type PlannedRow = ReadonlyMap<number, Cell>;

function plannedRows(plan: SheetPlan): ReadonlyMap<number, PlannedRow> {
  const rows = new Map<number, Map<number, Cell>>();
  for (const block of plan.blocks) {
    block.cells.forEach((cells, down) => {
      const row = rows.get(block.row + down) ?? new Map<number, Cell>();
      cells.forEach((cell, across) => row.set(block.column + across, cell));
      rows.set(block.row + down, row);
    });
  }
  return rows;
}

/** The row in which most of the headers stand says where their columns are. */
function columnPlaces(headers: PlannedRow, sheet: PresentSheet): ReadonlyMap<number, number> {
  let best: ReadonlyMap<number, number> = new Map();
  for (const cells of sheet.formulas) {
    const where = new Map(cells.map((cell, column) => [cell, sheet.column + column] as const).reverse());
    const found = new Map([...headers].flatMap(([column, text]) => (typeof text === 'string' && where.has(text) ? [[column, where.get(text)!] as const] : [])));
    if (found.size > best.size) best = found;
  }
  return best;
}

function rowsByKey(sheet: PresentSheet, columns: readonly (number | undefined)[]): ReadonlyMap<string, number[]> {
  const rows = new Map<string, number[]>();
  for (let row = sheet.row; row < endRow(sheet); row += 1) {
    const key = keyOf(columns.map((column) => (column === undefined ? null : formulaAt(sheet, row, column))));
    if (key === undefined) continue;
    const known = rows.get(key);
    if (known) known.push(row);
    else rows.set(key, [row]);
  }
  return rows;
}

/** A formula counts without its references, which move when rows do. */
function keyOf(cells: readonly (Cell | PresentCell)[]): string | undefined {
  const texts = cells.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? formulaShape(cell) : String(cell ?? '').replace(/^'/, '')));
  return texts.every((text) => text === '') ? undefined : texts.join('\u001f');
}
