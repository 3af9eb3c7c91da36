import type { Cell, TablePlan } from '../plan';
import type { Placement } from './Placement';
import { type PresentCell, type PresentSheet, type PresentTable, endRow, formulaAt, valueAt } from './PresentWorkbook';
import type { TableGrowth } from './WorkbookChanges';

/** A planned table laid on the one that is there: rows by their keys, columns by their headers. */
export interface AlignedTable {
  readonly placement: Placement;
  /** Planned columns that the table no longer has */
  readonly gone: readonly string[];
  readonly growth: TableGrowth | undefined;
}

/** Rows that nobody has planned stay where they are; new ones go into empty rows at the table's end, and then below it. */
export function alignTable(plan: TablePlan, present: PresentTable, sheet: PresentSheet): AlignedTable {
  const columnAt = columnPlaces(plan, present);
  const gone = plan.columns.filter((_, column) => columnAt[column] === undefined);
  const keyColumns = columnAt.slice(0, plan.keys);
  const first = present.row + 1;
  const rowsByKey = new Map<string, number>();
  for (let row = first; row < first + present.rows; row += 1) rowsByKey.set(keyThere(sheet, row, keyColumns), row);

  let next = firstFree(sheet, present);
  const places = plan.rows.map((cells) => {
    const there = rowsByKey.get(keyPlanned(cells, plan.keys));
    if (there !== undefined) return { row: there, isNew: false };
    next += 1;
    return { row: next - 1, isNew: true };
  });
  const rows = Math.max(present.rows, next - first);
  const lastColumn = present.column + present.columns.length;
  return {
    placement: {
      row: (planned) => (planned > plan.row ? places[planned - plan.row - 1]?.row : planned - plan.row + present.row),
      presentRow: (planned) => {
        if (planned <= plan.row) return planned - plan.row + present.row;
        const place = places[planned - plan.row - 1];
        return place?.isNew ? undefined : place?.row;
      },
      column: (planned) => {
        const within = planned - plan.column;
        if (within < 0) return planned - plan.column + present.column;
        return within < plan.columns.length ? columnAt[within] : within - plan.columns.length + lastColumn;
      },
    },
    gone,
    growth: rows === present.rows ? undefined : {
      name: present.name, row: present.row, column: present.column, columns: present.columns.length, rows,
      room: isOccupied(sheet, first + present.rows, rows - present.rows, present) ? { row: first + present.rows, rows: rows - present.rows } : undefined,
    },
  };
}

function columnPlaces(plan: TablePlan, present: PresentTable): readonly (number | undefined)[] {
  const known = new Map(present.columns.map((name, column) => [name.toLowerCase(), present.column + column]));
  return plan.columns.map((name) => known.get(name.toLowerCase()));
}

/** The row after the last one that somebody has filled: Excel gives a table without rows an empty one, and rows that it grew by their formulas. */
function firstFree(sheet: PresentSheet, { row, column, columns, rows }: PresentTable): number {
  const isFree = (at: number): boolean => columns.every((_, within) => {
    const holds = formulaAt(sheet, at, column + within);
    return holds === '' || (typeof holds === 'string' && holds.startsWith('='));
  });
  let last = row + rows;
  while (last > row && isFree(last)) last -= 1;
  return last + 1;
}

function isOccupied(sheet: PresentSheet, row: number, rows: number, { column, columns }: PresentTable): boolean {
  for (let at = row; at < Math.min(row + rows, endRow(sheet)); at += 1) {
    if (columns.some((_, within) => formulaAt(sheet, at, column + within) !== '')) return true;
  }
  return false;
}

const SEPARATOR = '\u001f';

function keyThere(sheet: PresentSheet, row: number, columns: readonly (number | undefined)[]): string {
  return columns.map((column) => (column === undefined ? '' : keyText(valueAt(sheet, row, column)))).join(SEPARATOR);
}

function keyPlanned(cells: readonly Cell[], keys: number): string {
  return cells.slice(0, keys).map((cell) => keyText(typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell ?? '')).join(SEPARATOR);
}

/** As Excel compares: case does not tell two texts apart. */
function keyText(value: PresentCell): string {
  return typeof value === 'string' ? value.trim().toLowerCase() : String(value);
}
