import type { PlanArea } from '../plan';
import type { Move, Span } from './movedFormula';

/** Rows that are put in, above what stands at `row` now. */
export interface RowInsert {
  readonly row: number;
  readonly rows: number;
}

/** Where the cells of a plan stand, or will stand once its rows are put in. */
export interface Placement {
  /** The row after rows are put in; undefined where the plan's row has no place */
  readonly row: (planned: number) => number | undefined;
  /** The row before that; undefined for a new one */
  readonly presentRow: (planned: number) => number | undefined;
  readonly column: (planned: number) => number | undefined;
}

/** Everything so much further down and to the right. */
export function shifted(rows: number, columns: number): Placement {
  return { row: (planned) => planned + rows, presentRow: (planned) => planned + rows, column: (planned) => planned + columns };
}

/** How formulas of the plan have to be written at a placement. Rows in between may stand in another order: their outermost count. */
export function moveTo(placement: Placement): Move {
  return { rows: (span) => outermost(span, placement.row), columns: (span) => outermost(span, placement.column) };
}

function outermost({ from, through }: Pick<Span, 'from' | 'through'>, placeOf: (planned: number) => number | undefined): Pick<Span, 'from' | 'through'> | undefined {
  if (from === through) {
    const place = placeOf(from);
    return place === undefined ? undefined : { from: place, through: place };
  }
  let least = Infinity;
  let most = -Infinity;
  for (let at = from; at <= through; at += 1) {
    const place = placeOf(at);
    if (place === undefined) continue;
    least = Math.min(least, place);
    most = Math.max(most, place);
  }
  return most === -Infinity ? undefined : { from: least, through: most };
}

/** The cells that an area of the plan takes up at a placement; undefined where it has no place. */
export function placedArea({ row, column, rows, columns }: PlanArea, placement: Placement): PlanArea | undefined {
  const down = outermost({ from: row, through: row + rows - 1 }, placement.row);
  const across = outermost({ from: column, through: column + columns - 1 }, placement.column);
  return down && across && { row: down.from, column: across.from, rows: down.through - down.from + 1, columns: across.through - across.from + 1 };
}

/** Rows that are put in and taken away, all counted as they stand now. */
export interface RowShifts {
  readonly inserts: readonly RowInsert[];
  readonly deletes: ReadonlySet<number>;
}

export const NO_SHIFTS: RowShifts = { inserts: [], deletes: new Set() };

/** Where Excel moves a row that stays. */
export function afterShifts({ inserts, deletes }: RowShifts): (present: number) => number {
  return (present) => {
    const added = inserts.reduce((rows, insert) => (insert.row <= present ? rows + insert.rows : rows), 0);
    let gone = 0;
    for (const row of deletes) if (row < present) gone += 1;
    return present + added - gone;
  };
}

/** How Excel rewrites the formulas that are there when rows are put in and taken away: a reference to rows that are all gone has no place. */
export function moveByShifts(shifts: RowShifts): Move {
  const after = afterShifts(shifts);
  return {
    rows({ from, through }) {
      let [first, last] = [from, through];
      while (first <= last && shifts.deletes.has(first)) first += 1;
      while (last >= first && shifts.deletes.has(last)) last -= 1;
      return first > last ? undefined : { from: after(first), through: after(last) };
    },
    columns: (span) => span,
  };
}
