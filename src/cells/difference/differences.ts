import { cell as addressOf } from '../plan/address';
import type { BlockPlan, Cell, NamePlan, PlanArea, SheetKey, SheetPlan, TablePlan, WorkbookPlan } from '../plan';
import { type AlignedTable, alignTable } from './alignTable';
import { alignRows, ownerOfKey } from './alignRows';
import { pointedCharts, unplannedCharts, writtenCharts } from './chartChanges';
import { addedCards, wordsByKey } from './compareCards';
import { cellWrites } from './cellWrites';
import { type Compared, type Permission, type PlannedCell, compareCells } from './compareCells';
import { mendedRange, mendedTable, widthsOf } from './mendedColumns';
import { looksOfNewCells, newRowRuns } from './newCells';
import { NO_SHIFTS, type Placement, afterShifts, moveByShifts, placedArea, shifted } from './Placement';
import { type PresentSheet, type PresentWorkbook } from './PresentWorkbook';
import { presentArea, refersTo } from './referredArea';
import { isTypedSheet, isTypedTable } from './typedParts';
import { unitKey } from './written';
import type { Damage, ForeignCell, PlacementOf, SheetChanges, WorkbookChanges } from './WorkbookChanges';

export interface DifferenceOptions extends Permission {
  readonly before?: WorkbookPlan | undefined;
  readonly mended?: readonly Damage[];
}

interface SheetComparison {
  readonly changes: SheetChanges;
  readonly compared: Compared;
  readonly damage: readonly Damage[];
  readonly placementOf: PlacementOf;
}

/**
 * What of a plan is not in the workbook yet. Everything else in it, the user's own above all, is left alone. `before` is the plan that the
 * workbook was made by, for a change that leaves every cell in its place: whose a cell is, is then known cell by cell. With `mends` sheets that are
 * gone are made again, and formulas that are gone or broken written again; columns and tables that were put back, as `mended` says, get their looks.
 */
export function differences(plan: WorkbookPlan, present: PresentWorkbook, { before, mended = [], ...permission }: DifferenceOptions = {}): WorkbookChanges {
  const { mends = false } = permission;
  const known = plan.sheets.flatMap((sheet) => {
    const there = present.sheets.get(sheet.key);
    return there ? [{ sheet, there }] : [];
  });
  const cellsOf = known.map(({ sheet, there }) => compareSheet(sheet, there, { present, permission, mended }, before?.sheets.find(({ key }) => key === sheet.key)));
  const placements = new Map(cellsOf.map(({ changes, placementOf }) => [changes.key, placementOf] as const));
  const onCalculation = (area: PlanArea): PlanArea | undefined => {
    const placementOf = placements.get('calculation');
    return placementOf ? placedArea(area, placementOf(area)) : area;
  };
  const calculationGrew = cellsOf.some(({ changes }) => changes.key === 'calculation' && changes.shifts.inserts.length + changes.shifts.deletes.size > 0);
  const made = plan.sheets.filter(({ key }) => !present.sheets.has(key) && (mends || !wasMade(key, present.written)));
  // What charts refer to goes with its sheet
  const isCut = made.some(({ key }) => key === 'calculation');
  const sheets = cellsOf.map(({ changes }, index): SheetChanges => {
    const { sheet, there } = known[index]!;
    if (sheet.charts.length === 0) return changes;
    const { words, charts, looks, validations, conditionals } = addedCards(sheet, there, present.written.prints, onCalculation);
    return {
      ...changes, charts,
      writes: [...changes.writes, ...cellWrites(words)],
      looks: [...changes.looks, ...looks], validations: [...changes.validations, ...validations], conditionals: [...changes.conditionals, ...conditionals],
      unplanned: unplannedCharts(sheet, there, present.written.prints),
      pointed: pointedCharts(sheet, there, present.written.prints, { onCalculation, haveMoved: calculationGrew, isCut }),
    };
  });
  return {
    made, sheets, placements,
    names: plan.names.flatMap((name) => changedName(name, cellsOf, present, mends)),
    kept: cellsOf.flatMap(({ compared }) => compared.kept),
    lost: cellsOf.flatMap(({ compared }) => compared.lost),
    damage: [
      ...plan.sheets.flatMap(({ key, title }): readonly Damage[] => (!present.sheets.has(key) && wasMade(key, present.written) ? [{ code: 'sheetGone', sheet: key, title, typed: isTypedSheet(key) }] : [])),
      ...cellsOf.flatMap(({ damage }) => damage),
    ],
    prints: new Map([
      ...plan.sheets.map(({ key }) => [sheetUnit(key), '1'] as const),
      ...plan.sheets.flatMap(writtenCharts),
      ...cellsOf.flatMap(({ compared }) => [...compared.prints]),
      ...made.flatMap((sheet) => [...compareCells(NOTHING, plannedCells(sheet, () => NEW), moveByShifts(NO_SHIFTS), FRESH).prints]),
    ]),
  };
}

/** That a sheet has been made is remembered: one that is gone later was taken away by somebody. */
function sheetUnit(key: SheetKey): string {
  return unitKey(`sheet:${key}`);
}

export function wasMade(key: SheetKey, { prints }: PresentWorkbook['written']): boolean {
  return prints.has(sheetUnit(key));
}

/** What sheets are compared with */
interface Compare {
  readonly present: PresentWorkbook;
  readonly permission: Permission;
  readonly mended: readonly Damage[];
}

const NOTHING: PresentSheet = { title: '', isProtected: false, row: 0, column: 0, formulas: [], values: [], tables: [], charts: [] };
const FRESH = { prints: new Map<string, string>(), pending: false };
const NEW: Placement = { row: (planned) => planned, presentRow: () => undefined, column: (planned) => planned };

function compareSheet(plan: SheetPlan, there: PresentSheet, compare: Compare, before: SheetPlan | undefined): SheetComparison {
  return plan.alignment ? compareRows(plan, plan.alignment, there, compare, before) : compareTables(plan, there, compare);
}

/** A sheet's cells with what was planned in each of them before. */
function withBefore(cells: readonly PlannedCell[], before: SheetPlan | undefined): readonly PlannedCell[] {
  if (!before) return cells;
  const earlier = new Map(plannedCells(before, () => NEW).map((one) => [`${one.row} ${one.column}`, one] as const));
  return cells.map((one) => ({ ...one, before: earlier.get(`${one.row} ${one.column}`) ?? { cell: null } }));
}

function compareRows(plan: SheetPlan, alignment: NonNullable<SheetPlan['alignment']>, there: PresentSheet, { present, permission, mended }: Compare, before: SheetPlan | undefined): SheetComparison {
  const isOurs = (key: string): boolean => ownerOfKey(key) !== '' && present.written.prints.has(unitKey(`${plan.key}:${ownerOfKey(key)}`));
  const { placement, gone, shifts, added, isFrozen } = alignRows(plan, alignment, there, isOurs, present.written.pending);
  const compared = compareCells(there, withBefore(plannedCells(plan, () => placement).map((one) => (isFrozen(one.row) ? { ...one, isKey: false } : one)), before), moveByShifts(shifts), present.written, permission);
  const width = Math.max(...plan.blocks.map(({ column, cells }) => column + Math.max(...cells.map(({ length }) => length))));
  const putBack = mendedRange(plan, there, placement, mended);
  return {
    changes: {
      ...unchanged(plan, there), shifts, writes: cellWrites(compared.writes), widths: widthsOf(plan, putBack),
      ...looksOfNewCells(plan, [...newRowRuns(added, 0, width, placement), ...putBack]),
    },
    compared: { ...compared, lost: [...compared.lost, ...(permission.overwrite ? [] : besideDeleted(there, shifts.deletes, placement, width))] },
    damage: gone.length > 0 ? [{ code: 'columnsGone', table: there.title, sheet: there.title, columns: gone, typed: false }] : [],
    placementOf: () => placement,
  };
}

/** What somebody has written beside rows that go */
function besideDeleted(there: PresentSheet, deletes: ReadonlySet<number>, placement: Placement, width: number): readonly ForeignCell[] {
  const own = new Set(Array.from({ length: width }, (_, column) => placement.column(column)));
  return [...deletes].flatMap((row) => (there.formulas[row - there.row] ?? []).flatMap((holds, at) => {
    const column = there.column + at;
    return holds === '' || own.has(column) ? [] : [{ sheet: there.title, address: addressOf(row, column), holds: String(holds), wanted: null }];
  }));
}

function compareTables(plan: SheetPlan, there: PresentSheet, { present, permission, mended }: Compare): SheetComparison {
  const aligned = plan.tables.map((table) => {
    const found = there.tables.find(({ name }) => name.toLowerCase() === table.name.toLowerCase());
    return { table, aligned: found && alignTable(table, found, there) };
  });
  const damage = aligned.flatMap(({ table, aligned: found }): readonly Damage[] => {
    if (!found) return [{ code: 'tableGone', table: table.name, sheet: there.title, typed: isTypedTable(table.name) }];
    return found.gone.length > 0 ? [{ code: 'columnsGone', table: table.name, sheet: there.title, columns: found.gone, typed: isTypedTable(table.name) }] : [];
  });
  const placed = aligned.flatMap(({ table, aligned: found }) => (found ? [{ table, found }] : []));
  const anchor = presentArea(present.names.get(plan.anchor.name.toLowerCase()));
  const byAnchor = shifted((anchor?.row ?? plan.anchor.row) - plan.anchor.row, (anchor?.column ?? plan.anchor.column) - plan.anchor.column);
  const placementOf = (area: PlanArea): Placement => placementAt(area, placed) ?? byAnchor;
  const isThere = (table: TablePlan): boolean => placed.some((one) => one.table === table);
  const compared = compareCells(there, plannedCells(plan, placementOf, { isThere }), moveByShifts(NO_SHIFTS), present.written, permission);
  // Words that are written once are not remembered. Where cards still say whose they are, they may have been moved about
  const words = permission.overwrite === 'all' && wordsByKey(there).size === 0 ? compareCells(there, plannedWords(plan, placementOf), moveByShifts(NO_SHIFTS), present.written, permission).writes : [];
  const runs = placed.flatMap(({ table, found: { placement } }) => newRowRuns(
    table.rows.map((_, index) => table.row + 1 + index).filter((row) => placement.presentRow(row) === undefined), table.column, table.columns.length, placement,
  ));
  const putBack = placed.flatMap(({ table, found: { placement } }) => mendedTable(table, placement, mended));
  return {
    changes: {
      ...unchanged(plan, there), widths: widthsOf(plan, putBack),
      growths: placed.flatMap(({ found }) => (found.growth ? [found.growth] : [])),
      writes: cellWrites([...compared.writes, ...words]),
      ...looksOfNewCells(plan, [...runs, ...putBack]),
    },
    compared, damage, placementOf,
  };
}

/** A cell of a table goes where its row and column are; any other stands by the table on its left as it was planned to. */
function placementAt({ row, column }: PlanArea, placed: readonly { readonly table: TablePlan; readonly found: AlignedTable }[]): Placement | undefined {
  const within = placed.find(({ table }) => row >= table.row && row <= table.row + table.rows.length && column >= table.column && column < table.column + table.columns.length);
  if (within) return within.found.placement;
  const left = [...placed].reverse().find(({ table }) => table.column <= column) ?? placed[0];
  if (!left) return undefined;
  const { table, found: { placement } } = left;
  const down = placement.row(table.row)! - table.row;
  return { row: (planned) => planned + down, presentRow: (planned) => planned + down, column: placement.column };
}

function plannedWords(plan: SheetPlan, placementOf: (area: PlanArea) => Placement): readonly PlannedCell[] {
  return plannedCells({ ...plan, blocks: plan.blocks.filter(({ kept }) => !kept).map((block) => ({ ...block, kept: true })) }, placementOf, { isThere: () => false });
}

function plannedCells(plan: SheetPlan, placementOf: (area: PlanArea) => Placement, { isThere = () => true }: { readonly isThere?: (table: TablePlan) => boolean } = {}): readonly PlannedCell[] {
  const ofTables = plan.tables.filter(isThere).flatMap((table) => {
    const placement = placementOf({ row: table.row, column: table.column, rows: 1, columns: 1 });
    return table.rows.flatMap((cells, index) => cells.map((cell, at): PlannedCell => ({
      row: table.row + 1 + index, column: table.column + at, cell, placement, unit: unitKey(`${table.name}:${String(cells[0])}`), typedIn: table.typedIn ?? false, isKey: false,
    })));
  });
  const keys = plan.alignment?.keys;
  const kept = plan.blocks.filter((block) => keys !== undefined || block.kept);
  return [...ofTables, ...kept.flatMap((block) => {
    const placement = placementOf({ row: block.row, column: block.column, rows: 1, columns: 1 });
    return block.cells.flatMap((cells, down) => {
      const unit = unitKey(keys ? `${plan.key}:${ownerOf(cells, block, keys)}` : `${plan.key}:${block.row} ${block.column}`);
      return cells.map((cell, across): PlannedCell => {
        const spilledFrom = cell === null && block.spilling?.includes(across) ? rowOfFormulaAbove(block, down, across) : undefined;
        return {
          row: block.row + down, column: block.column + across, cell, placement, unit, typedIn: false, isKey: keys?.[0] === block.column + across,
          ...(spilledFrom !== undefined && { spilledFrom }),
        };
      });
    });
  })];
}

function rowOfFormulaAbove({ row, cells }: BlockPlan, down: number, across: number): number | undefined {
  let at = down;
  while (at >= 0 && (cells[at]![across] ?? null) === null) at -= 1;
  return at < 0 ? undefined : row + at;
}

/** The KPI that a row is about: its key's first word. */
function ownerOf(cells: readonly Cell[], block: BlockPlan, keys: readonly number[]): string {
  const first = cells[keys[0]! - block.column] ?? null;
  return typeof first === 'string' && !first.startsWith('=') ? first.split(' ')[0]! : '';
}

function unchanged({ key }: SheetPlan, { title }: PresentSheet): SheetChanges {
  return { key, title, shifts: NO_SHIFTS, growths: [], writes: [], looks: [], widths: [], validations: [], conditionals: [], charts: [], pointed: [], unplanned: [] };
}

/** A name refers to other cells when its sheet is made, or what it names has grown at its edge; what grows within it Excel follows by itself. */
function changedName(plan: NamePlan, cellsOf: readonly SheetComparison[], present: PresentWorkbook, mends: boolean): readonly NamePlan[] {
  const sheet = cellsOf.find(({ changes }) => changes.key === plan.sheet);
  if (!sheet) return !mends && wasMade(plan.sheet, present.written) ? [] : [plan];
  const wanted = placedArea(plan, sheet.placementOf(plan));
  if (!wanted) return [];
  const there = presentArea(present.names.get(plan.name.toLowerCase()));
  const after = afterShifts(sheet.changes.shifts);
  const isThere = there !== undefined && refersTo(there, sheet.changes.title)
    && after(there.row) === wanted.row && after(there.row + there.rows - 1) === wanted.row + wanted.rows - 1
    && there.column === wanted.column && there.columns === wanted.columns;
  return isThere ? [] : [{ ...plan, ...wanted }];
}
