import type { Session } from '../Session';
import { Area, NameState, SheetState, TableState } from '../state';
import { boundingArea } from './areas';
import { CellBlock, takeBlock } from './cellBlock';
import { keepCells, restoreCells } from './keptCells';
import { recordCells } from './writeCells';

/** What a step of the user touches: some cells (and with them tables), which sheets there are and how they look, or anything. */
export type Scope = { readonly sheet: SheetState; readonly areas: readonly Area[] } | 'sheets' | 'workbook';

interface KeptCells {
  readonly sheet: SheetState;
  readonly area: Area;
  readonly block: CellBlock;
}

interface KeptSheet {
  readonly sheet: SheetState;
  readonly fields: SheetFields;
}

type SheetFields = Pick<SheetState, 'name' | 'visibility' | 'tabColor' | 'showGridlines' | 'showHeadings' | 'standardWidth' | 'frozen' | 'charts' | 'comments' | 'notes'
  | 'conditionalFormats' | 'validations' | 'protection' | 'pageLayout' | 'selection'>
  & { readonly [Part in 'columnWidths' | 'rowHeights' | 'columnStyles' | 'rowStyles' | 'hiddenColumns' | 'hiddenRows' | 'merged']: SheetState[Part] };

/** The workbook, or a part of it, as it was. */
export interface Snapshot {
  readonly scope: Scope;
  readonly cells: readonly KeptCells[];
  readonly tables: readonly TableState[];
  readonly names: readonly NameState[];
  readonly sheets: readonly KeptSheet[] | undefined;
  readonly activeSheetId: string;
}

export function takeSnapshot(session: Session, scope: Scope): Snapshot {
  const { state } = session;
  return {
    scope,
    cells: placesOf(session, scope).map(({ sheet, area }) => ({ sheet, area, block: keepCells(session, sheet, area) })),
    tables: structuredClone(state.tables),
    names: structuredClone(state.names),
    sheets: typeof scope === 'string' ? state.sheets.map((sheet) => ({ sheet, fields: fieldsOf(sheet) })) : undefined,
    activeSheetId: state.activeSheetId,
  };
}

function placesOf(session: Session, scope: Scope): { sheet: SheetState; area: Area }[] {
  if (scope === 'sheets') return [];
  if (scope !== 'workbook') return scope.areas.map((area) => ({ sheet: scope.sheet, area }));
  return session.state.sheets.map((sheet) => ({ sheet, area: sheet.grid.usedArea(false) ?? { row: 0, column: 0, rows: 1, columns: 1 } }));
}

/** How many cells a snapshot holds: what it costs to keep. */
export function snapshotSize(snapshot: Snapshot): number {
  return snapshot.cells.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
}

function fieldsOf(sheet: SheetState): SheetFields {
  const { name, visibility, tabColor, showGridlines, showHeadings, standardWidth, frozen, charts, comments, notes, conditionalFormats, validations, protection, pageLayout, selection,
    columnWidths, rowHeights, columnStyles, rowStyles, hiddenColumns, hiddenRows, merged } = sheet;
  return structuredClone({ name, visibility, tabColor, showGridlines, showHeadings, standardWidth, frozen, charts, comments, notes, conditionalFormats, validations, protection, pageLayout, selection,
    columnWidths, rowHeights, columnStyles, rowStyles, hiddenColumns, hiddenRows, merged });
}

/** Puts everything back as it was when the snapshot was taken, and tells of it as the user's doing. */
export function restoreSnapshot(session: Session, snapshot: Snapshot): void {
  const { state } = session;
  const returned = snapshot.sheets ? restoreSheets(session, snapshot.sheets, snapshot.activeSheetId) : [];
  restoreTables(session, snapshot.tables);
  state.names = structuredClone([...snapshot.names]);
  session.structureChanged();
  for (const sheet of returned) readAgain(session, sheet);
  for (const { sheet, area, block } of snapshot.cells) {
    const used = snapshot.scope === 'workbook' ? sheet.grid.usedArea(false) : undefined;
    // what was entered since, beyond the cells of then, goes too
    if (used) restoreCells(session, sheet, boundingArea(used, area), paddedBlock(block, area, boundingArea(used, area)));
    else restoreCells(session, sheet, area, block);
    recordCells(session, sheet, area, 'RangeEdited');
  }
}

/** A sheet that was gone kept its cells; the calculation had forgotten its formulas. */
function readAgain(session: Session, sheet: SheetState): void {
  const used = sheet.grid.usedArea();
  if (used) restoreCells(session, sheet, used, takeBlock(sheet.grid, used));
}

/** The same cells as part of a larger, otherwise empty area. */
function paddedBlock(block: CellBlock, area: Area, larger: Area): CellBlock {
  const rowShift = area.row - larger.row;
  const shift = <Item>(items: readonly Item[]): Item[] => {
    const moved: Item[] = [];
    items.forEach((item, index) => {
      moved[index + rowShift] = item;
    });
    return moved;
  };
  const columns = Array.from({ length: larger.columns }, (_, index) => {
    const source = block.columns[index - (area.column - larger.column)];
    return source ? { values: shift(source.values), formulas: shift(source.formulas), styles: shift(source.styles) } : { values: [], formulas: [], styles: [] };
  });
  return { rows: larger.rows, columns };
}

/** @returns the sheets that were gone and are there again */
function restoreSheets(session: Session, kept: readonly KeptSheet[], activeSheetId: string): SheetState[] {
  const { state } = session;
  const before = new Set(state.sheets);
  const returned: SheetState[] = [];
  state.sheets = kept.map(({ sheet }) => sheet);
  for (const { sheet, fields } of kept) {
    const { columnWidths, rowHeights, columnStyles, rowStyles, hiddenColumns, hiddenRows, merged, ...plain } = structuredClone(fields);
    if (sheet.name !== plain.name) session.calculator.rewrite({ kind: 'renameSheet', from: sheet.name, to: plain.name });
    Object.assign(sheet, plain);
    const maps = { columnWidths, rowHeights, columnStyles, rowStyles };
    for (const part of ['columnWidths', 'rowHeights', 'columnStyles', 'rowStyles'] as const) refill(sheet[part], maps[part]);
    refillSet(sheet.hiddenColumns, hiddenColumns);
    refillSet(sheet.hiddenRows, hiddenRows);
    sheet.merged.splice(0, sheet.merged.length, ...merged);
    const returns = !before.delete(sheet);
    if (returns) returned.push(sheet);
    session.record({ kind: returns ? 'sheetAdded' : 'sheetChanged', sheetId: sheet.id });
  }
  state.activeSheetId = activeSheetId;
  for (const sheet of before) session.record({ kind: 'sheetDeleted', sheetId: sheet.id });
  return returned;
}

function refill(map: Map<number, number>, entries: ReadonlyMap<number, number>): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}

function refillSet(set: Set<number>, members: ReadonlySet<number>): void {
  set.clear();
  for (const member of members) set.add(member);
}

/** Tables keep their identity, so that objects that stand for them go on doing so. */
function restoreTables(session: Session, tables: readonly TableState[]): void {
  const { state } = session;
  const before = new Map(state.tables.map((table) => [table.id, table]));
  state.tables = structuredClone([...tables]).map((table) => {
    const known = before.get(table.id);
    before.delete(table.id);
    if (!known) session.record({ kind: 'tableAdded', sheetId: table.sheetId, tableId: table.id });
    return known ? Object.assign(known, table) : table;
  });
  for (const table of before.values()) session.record({ kind: 'tableDeleted', sheetId: table.sheetId, tableId: table.id });
}
