import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { NameState, SheetState, WorkbookState } from '../state';

const LONGEST_NAME = 255;

/** What Excel accepts as a defined name or a table's name: letters, digits, `_`, `.` and `\`, and nothing that reads like a cell. */
export function isDefinedName(name: string): boolean {
  if (name.length === 0 || name.length > LONGEST_NAME) return false;
  if (!/^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name)) return false;
  if (/^[rc]$/i.test(name) || /^[A-Z]{1,3}\d{1,7}$/i.test(name)) return /^[A-Z]{1,3}\d{1,7}$/i.test(name) && isBeyondSheet(name);
  return !/^R\d*C\d*$/i.test(name);
}

/** `ZZZ1` and `A9999999` look like cells but lie beyond the sheet. */
function isBeyondSheet(name: string): boolean {
  const match = /^([A-Z]+)(\d+)$/i.exec(name)!;
  const column = match[1]!.toUpperCase();
  return (column.length === 3 && column > 'XFD') || Number(match[2]) > 1_048_576 || Number(match[2]) === 0;
}

export function findName(state: WorkbookState, name: string, sheet: SheetState | undefined): NameState | undefined {
  const lower = name.toLowerCase();
  return state.names.find((candidate) => candidate.sheetId === sheet?.id && candidate.name.toLowerCase() === lower);
}

/** @throws OfficeError InvalidArgument for a name or formula that Excel refuses, ItemAlreadyExists for a name that is taken in its scope */
export function addName(session: Session, name: string, formula: string, comment: string, sheet: SheetState | undefined): NameState {
  const { state } = session;
  if (!isDefinedName(name)) throw excelError('InvalidArgument');
  const isTable = sheet === undefined && state.tables.some((table) => table.name.toLowerCase() === name.toLowerCase());
  if (isTable || findName(state, name, sheet)) throw excelError('ItemAlreadyExists');
  const added: NameState = { name, formula, comment, visible: true, ...(sheet && { sheetId: sheet.id }) };
  state.names.push(added);
  session.structureChanged();
  session.record({ kind: 'names' });
  return added;
}

export function deleteName(session: Session, name: NameState): void {
  session.state.names = session.state.names.filter((other) => other !== name);
  session.structureChanged();
  session.record({ kind: 'names' });
}
