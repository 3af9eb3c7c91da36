import type { AlignmentPlan, Cell, SheetPlan } from '../plan';
import { isFormula } from '../plan/repeatedRows';
import { NO_SHIFTS, type Placement, type RowShifts, afterShifts } from './Placement';
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
  /** Whether somebody has put values in the place of a planned row's formulas */
  readonly isFrozen: (planned: number) => boolean;
}

/**
 * Rows may have been sorted, put in or moved: each planned row is found by its key, or where somebody has written over that by its formulas, and a
 * new one goes below the one that it is planned below. `isOurs` says of a row that nobody plans any more whether it was the product's: it goes then,
 * and so does room that a run which broke off has made and not filled.
 */
export function alignRows(plan: SheetPlan, alignment: AlignmentPlan, sheet: PresentSheet, isOurs: (key: string) => boolean, brokenOff: boolean): AlignedRows {
  const planned = plannedRows(plan);
  const headers = planned.get(alignment.headerRow)!;
  const columnAt = columnPlaces(headers, sheet);
  const lastColumn = Math.max(...headers.keys());
  const column = (at: number): number | undefined => (at > lastColumn ? at - lastColumn + (columnAt.get(lastColumn) ?? lastColumn) : columnAt.get(at));
  const lastPlanned = Math.max(...planned.keys());
  const gone = [...headers].flatMap(([at, text]) => (columnAt.get(at) === undefined && typeof text === 'string' ? [text] : []));
  // Where all formulas have become values, the rows are where they were
  if (isAllFrozen(planned, sheet)) {
    const down = headerRowIn(headers, sheet) - alignment.headerRow;
    return { placement: { row: (at) => at + down, presentRow: (at) => at + down, column }, gone, shifts: NO_SHIFTS, added: [], isFrozen: () => true };
  }
  const columnsThere = alignment.keys.map(column);
  const keysThere = keysOf(alignment, sheet.row, endRow(sheet), (row, nth) => {
    const at = columnsThere[nth];
    return at === undefined ? null : formulaAt(sheet, row, at);
  });
  const waiting = new Map<string, number[]>();
  for (const [row, key] of keysThere) waiting.set(key, [...(waiting.get(key) ?? []), row]);
  const keysPlanned = new Map(keysOf(alignment, 0, lastPlanned + 1, (row, nth) => planned.get(row)?.get(alignment.keys[nth]!) ?? null));
  const known = new Set(keysPlanned.values());
  const heldIn = (present: number) => (at: number): PresentCell => {
    const there = column(at);
    return there === undefined ? '' : formulaAt(sheet, present, there);
  };
  const isAlike = (row: number, present: number): boolean => sharesFormulas(planned.get(row)!, heldIn(present));
  const frozen = new Set<number>();
  const claim = (present: number, key: string): void => {
    waiting.set(key, waiting.get(key)!.filter((row) => row !== present));
  };
  /** A row without a planned key, that nobody has claimed and that was made as this one is planned */
  const overwritten = (row: number, above: number): number | undefined => {
    const candidates = keysThere.filter(([present, key]) => !known.has(key) && !isOurs(key) && waiting.get(key)!.includes(present));
    const found = candidates.find(([present]) => present > above && isAlike(row, present)) ?? frozenBelow(row, above, candidates) ?? headingBetween(row, above, candidates);
    if (found) claim(...found);
    return found?.[0];
  };
  /** One that has become values follows right below the one before it. */
  const frozenBelow = (row: number, above: number, candidates: typeof keysThere): (typeof keysThere)[number] | undefined => {
    const found = candidates.find(([present]) => present === above + 1 && holdsValues(planned.get(row)!, heldIn(present)));
    if (found) frozen.add(row);
    return found;
  };
  /** A heading has no formulas by which to know it: it stands alone between the rows that it is planned between. */
  const headingBetween = (row: number, above: number, candidates: typeof keysThere): (typeof keysThere)[number] | undefined => {
    const below = waiting.get(keysPlanned.get(row + 1) ?? '')?.[0];
    return formulaCount(planned.get(row)!) < FEWEST_FORMULAS && below === above + 2 ? candidates.find(([present]) => present === above + 1) : undefined;
  };

  /** Its key is a formula of ours that is not planned any more, and so are its other formulas */
  const isMade = (present: number): boolean => [...keysPlanned.keys()].some((row) => isAlike(row, present));

  const places: { present: number; isNew: boolean }[] = [];
  const inserts: { row: number; rows: number }[] = [];
  const added: number[] = [];
  let above = -1;
  let keyless = 0;
  for (let row = 0; row <= lastPlanned; row += 1) {
    const key = keysPlanned.get(row);
    const there = key === undefined ? undefined : waiting.get(key)?.shift() ?? overwritten(row, above + keyless);
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
  const headings = new Set([...known].flatMap((key) => headingOf(key) ?? []));
  const unplanned = [...waiting].flatMap(([key, rows]) => {
    if (isOurs(key) || (!known.has(key) && headings.has(headingOf(key) ?? ''))) return rows;
    return !known.has(key) && key.startsWith('=') ? rows.filter(isMade) : [];
  });
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
    gone, shifts, added, isFrozen: (row) => frozen.has(row),
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

export function plannedRows(plan: SheetPlan): ReadonlyMap<number, PlannedRow> {
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
export function columnPlaces(headers: PlannedRow, sheet: PresentSheet): ReadonlyMap<number, number> {
  return bestHeaders(headers, sheet).places;
}

export function headerRowIn(headers: PlannedRow, sheet: PresentSheet): number {
  return bestHeaders(headers, sheet).row;
}

function bestHeaders(headers: PlannedRow, sheet: PresentSheet): { readonly row: number; readonly places: ReadonlyMap<number, number> } {
  let best: { readonly row: number; readonly places: ReadonlyMap<number, number> } = { row: sheet.row, places: new Map() };
  sheet.formulas.forEach((cells, down) => {
    const where = new Map(cells.map((cell, column) => [cell, sheet.column + column] as const).reverse());
    const places = new Map([...headers].flatMap(([column, text]) => (typeof text === 'string' && where.has(text) ? [[column, where.get(text)!] as const] : [])));
    if (places.size > best.places.size) best = { row: sheet.row + down, places };
  });
  return best;
}

/** Whether none of the planned formulas stands anywhere. */
function isAllFrozen(planned: ReadonlyMap<number, PlannedRow>, sheet: PresentSheet): boolean {
  const shapes = new Set([...planned.values()].flatMap((row) => [...row.values()].filter(isFormula).map(formulaShape)));
  return !sheet.formulas.some((cells) => cells.some((cell) => typeof cell === 'string' && cell.startsWith('=') && shapes.has(formulaShape(cell))));
}

/** Rows with fewer formulas cannot be told apart by them. */
const FEWEST_FORMULAS = 4;

/** Whether half of the formulas that are planned in a row are there. */
function sharesFormulas(planned: PlannedRow, heldAt: (column: number) => PresentCell): boolean {
  const formulas = [...planned].flatMap(([column, cell]) => (isFormula(cell) ? [[column, formulaShape(cell)] as const] : []));
  const shared = formulas.filter(([column, shape]) => {
    const holds = heldAt(column);
    return typeof holds === 'string' && formulaShape(holds) === shape;
  });
  return formulas.length >= FEWEST_FORMULAS && 2 * shared.length >= formulas.length;
}

/** Whether values stand in the place of all formulas that are planned in a row, and of half of them at least more than an empty text. */
function holdsValues(planned: PlannedRow, heldAt: (column: number) => PresentCell): boolean {
  const held = [...planned].flatMap(([column, cell]) => (isFormula(cell) ? [heldAt(column)] : []));
  return held.length >= FEWEST_FORMULAS && 2 * held.filter((holds) => holds !== '').length >= held.length && !held.some((holds) => typeof holds === 'string' && holds.startsWith('='));
}

/** What stands above a group of rows, in the second key column alone: its formula without the words in it. */
function headingOf(key: string): string | undefined {
  return key.startsWith(`${SEPARATOR}=`) ? key.replace(/"(?:[^"]|"")*"/g, '""') : undefined;
}

function formulaCount(planned: PlannedRow): number {
  return [...planned.values()].filter(isFormula).length;
}

function keysOf({ keys }: AlignmentPlan, from: number, end: number, cellAt: (row: number, nth: number) => Cell | PresentCell): readonly (readonly [number, string])[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index).flatMap((row) => {
    const cells = keys.map((__, nth) => cellAt(row, nth));
    // A number alone is a choice, such as the year, and no key
    if (typeof cells.at(-1) === 'number' && cells.slice(0, -1).every((cell) => keyText(cell) === '')) return [];
    const texts = cells.map(keyText);
    return texts.every((text) => text === '') ? [] : [[row, texts.join(SEPARATOR)] as const];
  });
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
