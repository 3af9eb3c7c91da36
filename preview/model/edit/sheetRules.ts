import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { SheetState, WorkbookState } from '../state';

const LONGEST_NAME = 31;
/** Excel keeps this name for its list of tracked changes. */
const RESERVED_NAME = 'history';

/** Whether Excel accepts this as the name of a sheet, others aside. */
export function isSheetName(name: string): boolean {
  return name.trim() !== '' && name.length <= LONGEST_NAME && !/[\\/?*[\]:]/.test(name) && !name.startsWith("'") && !name.endsWith("'")
    && name.toLowerCase() !== RESERVED_NAME;
}

function assertFreeName(state: WorkbookState, name: string, except?: SheetState): void {
  if (!isSheetName(name)) throw excelError('InvalidArgument');
  const lower = name.toLowerCase();
  if (state.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === lower)) throw excelError('ItemAlreadyExists');
}

function freeName(state: WorkbookState, word: string): string {
  const taken = new Set(state.sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = state.sheets.length + 1; ; number++) {
    const name = `${word}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** A new sheet, without a name under the next free one (`Sheet2`, `Ark2`); by default last.
 * @throws OfficeError InvalidArgument for a name that Excel refuses, ItemAlreadyExists for one that is taken */
export function addSheet(session: Session, name?: string, position = session.state.sheets.length): SheetState {
  const { state } = session;
  assertStructureFree(session);
  if (name !== undefined) assertFreeName(state, name);
  const sheet = new SheetState(state.newId(), name ?? freeName(state, session.workbook.locale.sheetWord));
  state.sheets.splice(position, 0, sheet);
  session.structureChanged();
  session.record({ kind: 'sheetAdded', sheetId: sheet.id });
  return sheet;
}

export function renameSheet(session: Session, sheet: SheetState, name: string): void {
  assertStructureFree(session);
  assertFreeName(session.state, name, sheet);
  const from = sheet.name;
  if (from === name) return;
  sheet.name = name;
  session.calculator.rewrite({ kind: 'renameSheet', from, to: name });
  session.structureChanged();
  session.record({ kind: 'sheetChanged', sheetId: sheet.id });
}

function visibleOthers(state: WorkbookState, sheet: SheetState): SheetState[] {
  return state.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
}

/** The sheet that Excel shows when this one is hidden or deleted: the next visible one, else the one before. */
function activateNeighbour(session: Session, sheet: SheetState): void {
  const { state } = session;
  if (state.activeSheetId !== sheet.id) return;
  const index = state.sheets.indexOf(sheet);
  const next = state.sheets.slice(index + 1).find((other) => other.visibility === 'Visible') ?? visibleOthers(state, sheet).at(-1);
  if (next) activateSheet(session, next);
}

/** @throws OfficeError InvalidOperation for a hidden sheet, which Excel can't show as the active one */
export function activateSheet(session: Session, sheet: SheetState): void {
  const { state } = session;
  if (state.activeSheetId === sheet.id) return;
  if (sheet.visibility !== 'Visible') throw excelError('InvalidOperation');
  const before = state.activeSheetId;
  state.activeSheetId = sheet.id;
  if (state.sheet(before)) session.record({ kind: 'sheetDeactivated', sheetId: before });
  session.record({ kind: 'sheetActivated', sheetId: sheet.id });
}

/** @throws OfficeError InvalidOperation where no other sheet would be visible */
export function setVisibility(session: Session, sheet: SheetState, visibility: SheetState['visibility']): void {
  assertStructureFree(session);
  if (visibility !== 'Visible') {
    if (visibleOthers(session.state, sheet).length === 0) throw excelError('InvalidOperation');
    activateNeighbour(session, sheet);
  }
  sheet.visibility = visibility;
  session.record({ kind: 'sheetChanged', sheetId: sheet.id });
}

/** @throws OfficeError InvalidOperation for the last visible sheet, and for a very hidden one, which Excel does not delete */
export function deleteSheet(session: Session, sheet: SheetState): void {
  const { state } = session;
  assertStructureFree(session);
  if (sheet.visibility === 'VeryHidden') throw excelError('InvalidOperation');
  if (visibleOthers(state, sheet).length === 0) throw excelError('InvalidOperation');
  activateNeighbour(session, sheet);
  state.sheets = state.sheets.filter((other) => other !== sheet);
  for (const table of state.tables.filter((candidate) => candidate.sheetId === sheet.id)) {
    session.calculator.rewrite({ kind: 'deleteTable', name: table.name });
    session.record({ kind: 'tableDeleted', sheetId: sheet.id, tableId: table.id });
  }
  state.tables = state.tables.filter((table) => table.sheetId !== sheet.id);
  state.names = state.names.filter((name) => name.sheetId !== sheet.id);
  session.calculator.rewrite({ kind: 'deleteSheet', name: sheet.name });
  session.structureChanged();
  session.record({ kind: 'sheetDeleted', sheetId: sheet.id });
}

/** @throws OfficeError InvalidArgument for a position beyond the sheets */
export function moveSheet(session: Session, sheet: SheetState, position: number): void {
  const { state } = session;
  assertStructureFree(session);
  if (!Number.isInteger(position) || position < 0 || position >= state.sheets.length) throw excelError('InvalidArgument');
  state.sheets = state.sheets.filter((other) => other !== sheet);
  state.sheets.splice(position, 0, sheet);
  session.structureChanged();
  session.record({ kind: 'sheetChanged', sheetId: sheet.id });
}

/** @throws OfficeError AccessDenied when the structure of the workbook is protected */
function assertStructureFree(session: Session): void {
  if (session.workbook.protection) throw excelError('AccessDenied');
}
