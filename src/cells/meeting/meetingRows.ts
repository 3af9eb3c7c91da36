import { languageOf } from '../../i18n';
import { type Outcome, failure, success } from '../../kpi';
import { type ShownRow, numberOf, rowsOf, textOf } from '../overview/ShownCells';
import type { Cell } from '../plan';
import { choiceWord } from '../plan/choices';
import { dateEntry, textEntry } from '../plan/entry';
import type { ActionState, OpenAction } from './meetingOf';

/** What somebody says of a KPI in a meeting, what is agreed, or both. */
export interface MeetingEntry {
  readonly kpi: string;
  /** `2026-03-05` */
  readonly date: string;
  readonly author: string;
  /** What the scorecard showed when it was said */
  readonly year: number | undefined;
  readonly period: number | undefined;
  /** Empty where nothing was said */
  readonly note: string;
  readonly action: { readonly action: string; readonly owner: string; readonly due: string } | undefined;
}

/** What becomes of an action; what is not named stays as it is. */
export interface ActionChange {
  readonly key: OpenAction['key'];
  readonly state?: ActionState;
  readonly owner?: string;
  /** `2026-03-31`; empty for no date */
  readonly due?: string;
}

/** A table as it stands, by its headers */
export interface TableRows {
  readonly name: string;
  readonly columns: readonly string[];
  readonly values: readonly (readonly Cell[])[];
}

export type EntryProblem =
  | { readonly code: 'columnGone'; readonly table: string; readonly column: string }
  /** Somebody has taken it away, or written it anew */
  | { readonly code: 'actionGone'; readonly action: string };

/** Cells of one row by the table's columns; undefined leaves a cell as it is. */
export interface PlannedEntry {
  /** The row that is there already, from 0; without one a row is added below all others */
  readonly at: number | undefined;
  readonly cells: readonly (Cell | undefined)[];
}

/** A row of KpiNotes for what was said; undefined where just that is there already. */
export function noteRow(table: TableRows, { kpi, date, author, year, period, note }: MeetingEntry): Outcome<PlannedEntry | undefined, EntryProblem> {
  return newRow(table, { date: dateEntry(date), author: textEntry(author), kpi, year: year ?? null, period: period ?? null, note: textEntry(note) }, ['kpi', 'note', 'date', 'author', 'year']);
}

/** A row of KpiActions for what was agreed; undefined where just that is there already. */
export function actionRow(table: TableRows, { kpi, date, author, action }: MeetingEntry & { readonly action: object }, language: string): Outcome<PlannedEntry | undefined, EntryProblem> {
  return newRow(table, {
    created: dateEntry(date), author: textEntry(author), kpi, action: textEntry(action.action), owner: textEntry(action.owner), due: dateEntry(action.due), state: stateWord('open', language),
  }, ['action', 'kpi', 'created', 'author']);
}

/** An action's own row with what has become of it. */
export function changedAction(table: TableRows, { key, state, owner, due }: ActionChange, language: string): Outcome<PlannedEntry, EntryProblem> {
  const cells: Readonly<Record<string, Cell>> = {
    ...(state !== undefined && { state: stateWord(state, language) }), ...(owner !== undefined && { owner: textEntry(owner) }), ...(due !== undefined && { due: dateEntry(due) }),
  };
  const gone = columnGone(table, [...Object.keys(key), ...Object.keys(cells)]);
  if (gone) return failure(gone);
  const at = rowsOf(table).findIndex((row) => numberOf(row('created')) === key.created && (['author', 'kpi', 'action'] as const).every((column) => textOf(row(column)) === key[column]));
  return at < 0 ? failure({ code: 'actionGone', action: key.action }) : success({ at, cells: table.columns.map((column) => cells[column]) });
}

/** A table that has nothing yet has one empty row, which is filled first; columns that others have added stay empty. */
function newRow(table: TableRows, cells: Readonly<Record<string, Cell>>, keys: readonly string[]): Outcome<PlannedEntry | undefined, EntryProblem> {
  const gone = columnGone(table, Object.keys(cells));
  if (gone) return failure(gone);
  const identity = (cellOf: ShownRow): string => JSON.stringify(keys.map((key) => textOf(cellOf(key)).toLowerCase()));
  const shown = (column: string): Cell => withoutApostrophe(cells[column] ?? null);
  if (rowsOf(table).some((row) => identity(row) === identity(shown))) return success(undefined);
  const isEmpty = table.values.length === 1 && table.values[0]!.every((cell) => cell === null || cell === '');
  return success({ at: isEmpty ? 0 : undefined, cells: table.columns.map((column) => cells[column]) });
}

/** What the cell says once it is written */
function withoutApostrophe(entry: Cell): Cell {
  return typeof entry === 'string' ? entry.replace(/^'/, '') : entry;
}

function columnGone({ name, columns }: TableRows, needed: readonly string[]): EntryProblem | undefined {
  const column = needed.find((one) => !columns.includes(one));
  return column === undefined ? undefined : { code: 'columnGone', table: name, column };
}

function stateWord(state: ActionState, language: string): Cell {
  return choiceWord('states', state, languageOf(language));
}
