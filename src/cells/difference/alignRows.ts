import type { AlignmentPlan, Cell, SheetPlan } from '../plan';
import { type Placement, type RowShifts, afterShifts } from './Placement';
import { type PresentCell, type PresentSheet, endRow, formulaAt } from './PresentWorkbook';
import { formulaShape } from './movedFormula';

/** A plain range whose rows are told apart by what stands in some of their columns, and columns by a row of headers. */
export interface AlignedRows {
  readonly placement: Placement;
  /** Headers of columns that are no longer there */
  readonly gone: readonly string[];
  readonly shifts: RowShifts;
  /** Planned rows that are new */
  readonly added: readonly number[];
}

/**
 * Rows may have been sorted, put in or moved: each planned row is found by its key, and a new one goes below the one that it is planned below.
 * `isOurs` says of a row that nobody plans any more whether it was the product's: it goes then, and so does room that a run which broke off has
 * made and not filled.
 */
export function alignRows(plan: SheetPlan, alignment: AlignmentPlan, sheet: PresentSheet, isOurs: (key: string, row: number) => boolean, brokenOff: boolean): AlignedRows {
  const planned = plannedRows(plan);
  const headers = planned.get(alignment.headerRow)!;
  const columnAt = columnPlaces(headers, sheet);
  const lastColumn = Math.max(...headers.keys());
  const column = (at: number): number | undefined => (at > lastColumn ? at - lastColumn + (columnAt.get(lastColumn) ?? lastColumn) : columnAt.get(at));
  const lastPlanned = Math.max(...planned.keys());
  const columnsThere = alignment.keys.map(column);
  const keysThere = keysOf(alignment, sheet.row, endRow(sheet), (row, nth) => {
    const at = columnsThere[nth];
    return at === undefined ? null : formulaAt(sheet, row, at);
  });
  const waiting = new Map<string, number[]>();
  for (const [row, key] of keysThere) waiting.set(key, [...(waiting.get(key) ?? []), row]);
  const keysPlanned = new Map(keysOf(alignment, 0, lastPlanned + 1, (row, nth) => planned.get(row)?.get(alignment.keys[nth]!) ?? null));

  const places: { present: number; isNew: boolean }[] = [];
  const inserts: { row: number; rows: number }[] = [];
  const added: number[] = [];
  let above = -1;
  let keyless = 0;
  for (let row = 0; row <= lastPlanned; row += 1) {
    const key = keysPlanned.get(row);
    const there = key === undefined ? undefined : waiting.get(key)?.shift();
    if (there !== undefined) {
      above = there;
      keyless = 0;
      places.push({ present: there, isNew: false });
    } else if (key === undefined) {
      // Without a key it stands by the row above it
      keyless += 1;
      places.push({ present: above + keyless, isNew: false });
    } else {
      const at = above + keyless + 1;
      const here = inserts.find((insert) => insert.row === at);
      if (here) here.rows += 1;
      else inserts.push({ row: at, rows: 1 });
      added.push(row);
      places.push({ present: at, isNew: true });
    }
  }
  const unplanned = [...waiting].flatMap(([key, rows]) => rows.filter((row) => isOurs(key, row)));
  const room = brokenOff ? blankBetween(places.flatMap(({ present, isNew }) => (isNew ? [] : [present])), sheet) : [];
  const shifts: RowShifts = { inserts, deletes: new Set([...unplanned, ...room]) };
  const after = afterShifts(shifts);
  const counts = new Map<number, number>();
  const finalRows = places.map(({ present, isNew }) => {
    if (!isNew) return after(present);
    const nth = counts.get(present) ?? 0;
    counts.set(present, nth + 1);
    return after(present) - inserts.find(({ row }) => row === present)!.rows + nth;
  });
  return {
    placement: {
      row: (at) => finalRows[at] ?? (finalRows[lastPlanned] ?? 0) + at - lastPlanned,
      presentRow: (at) => (places[at]?.isNew ? undefined : places[at]?.present),
      column,
    },
    gone: [...headers].flatMap(([at, text]) => (columnAt.get(at) === undefined && typeof text === 'string' ? [text] : [])),
    shifts, added,
  };
}

function blankBetween(taken: readonly number[], sheet: PresentSheet): readonly number[] {
  const known = new Set(taken);
  const last = Math.max(...taken);
  return sheet.formulas.flatMap((cells, index) => {
    const row = sheet.row + index;
    return row < last && !known.has(row) && cells.every((found) => found === '') ? [row] : [];
  });
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

/**
 * The keys of rows. In a sheet of sections a row with nothing in its first key column but something in the second is a heading, and the rows
 * right below it are known by their place: what stands in them follows the order that the user has chosen.
 */
function keysOf(
  { keys, sections }: AlignmentPlan, from: number, end: number, cellAt: (row: number, nth: number) => Cell | PresentCell,
): readonly (readonly [number, string])[] {
  const found: (readonly [number, string])[] = [];
  let section: string | undefined;
  let place = 0;
  for (let row = from; row < end; row += 1) {
    const texts = keys.map((_, nth) => keyText(cellAt(row, nth)));
    if (texts.every((text) => text === '')) {
      section = undefined;
    } else if (sections && texts[0] === '' && texts[1]!.startsWith('=')) {
      section = texts[1]!;
      place = 0;
      found.push([row, section]);
    } else if (section !== undefined) {
      place += 1;
      found.push([row, `${section} ${place}`]);
    } else found.push([row, texts.join(SEPARATOR)]);
  }
  return found;
}

const SEPARATOR = '\u001f';

/** A formula counts without its references, which move when rows do. */
function keyText(cell: Cell | PresentCell): string {
  return typeof cell === 'string' && cell.startsWith('=') ? formulaShape(cell) : String(cell ?? '').replace(/^'/, '');
}

/** The first word of a row's key: the KPI that it is about */
export function ownerOfKey(key: string): string {
  return key.split(SEPARATOR)[0]!.split(' ')[0]!;
}

/** Whether a key is a place below a heading */
export function isPlace(key: string): boolean {
  return key.startsWith('=') && / \d+$/.test(key);
}
