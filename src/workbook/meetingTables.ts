import {
  type ActionChange, type EntryProblem, type MeetingEntry, type Outcome, type PlannedEntry, type TableRows, RUNNING_NAME, actionRow, changedAction, failure, noteRow, success,
} from '../cells';
import { cellValue } from './cellValue';
import { excelFailure } from './excelFailure';
import type { ExcelFailure } from './importReasons';
import { textIn } from './kpiWorkbook';
import { isUnderWay } from './runs';

const DATE_FORMAT = 'yyyy-mm-dd';
const DATES: ReadonlySet<string> = new Set(['date', 'created', 'due']);

export type MeetingReason =
  | EntryProblem
  | { readonly code: 'tableGone'; readonly table: string }
  | { readonly code: 'sheetProtected'; readonly sheet: string }
  | { readonly code: 'workbookReadOnly' }
  | { readonly code: 'busy' }
  | ExcelFailure;

/** What was written; false where just that was there already. */
export interface RecordedEntry {
  readonly note: boolean;
  readonly action: boolean;
}

interface MeetingTable extends TableRows {
  readonly table: Excel.Table;
  /** Whether what stands below it has to move down for a row more */
  readonly isFollowed: boolean;
}

/** Writes what was said and what was agreed below the rows that are there, both or none. Two syncs: what is there, and the rows. */
export function recordMeetingEntry(entry: MeetingEntry): Promise<Outcome<RecordedEntry, MeetingReason>> {
  return writeRows([...(entry.note === '' ? [] : ['KpiNotes']), ...(entry.action ? ['KpiActions'] : [])], (tables, language) => {
    const [notes, actions] = [tables.get('KpiNotes'), tables.get('KpiActions')];
    const note = notes ? noteRow(notes, entry) : success(undefined);
    if (!note.ok) return note;
    const action = actions && entry.action ? actionRow(actions, { ...entry, action: entry.action }, language) : success(undefined);
    if (!action.ok) return action;
    return success({ rows: [[notes, note.value], [actions, action.value]], value: { note: note.value !== undefined, action: action.value !== undefined } });
  });
}

/** Writes what has become of an action into its own row, wherever that stands by now. */
export function changeMeetingAction(change: ActionChange): Promise<Outcome<true, MeetingReason>> {
  return writeRows(['KpiActions'], (tables, language) => {
    const actions = tables.get('KpiActions')!;
    const changed = changedAction(actions, change, language);
    return changed.ok ? success({ rows: [[actions, changed.value]], value: true as const }) : changed;
  });
}

interface PlannedRows<Value> {
  readonly rows: readonly (readonly [MeetingTable | undefined, PlannedEntry | undefined])[];
  readonly value: Value;
}

async function writeRows<Value>(
  names: readonly string[], plan: (tables: ReadonlyMap<string, MeetingTable>, language: string) => Outcome<PlannedRows<Value>, MeetingReason>,
): Promise<Outcome<Value, MeetingReason>> {
  try {
    return await Excel.run(async (context) => {
      const { workbook } = context;
      const asked = names.map((name) => ({ name, ...askFor(workbook, name) }));
      const language = workbook.names.getItemOrNullObject('Kpi.Language').getRangeOrNullObject();
      const running = workbook.names.getItemOrNullObject(RUNNING_NAME).getRangeOrNullObject();
      language.load('values');
      running.load('values');
      workbook.load('readOnly');
      await context.sync();
      const gone = asked.find(({ table }) => table.isNullObject);
      if (gone) return failure({ code: 'tableGone', table: gone.name });
      const planned = plan(new Map(asked.map((one) => [one.name, tableRows(one)])), language.isNullObject ? '' : String(language.values[0]?.[0]));
      if (!planned.ok) return planned;
      if (!running.isNullObject && isUnderWay(textIn(running))) return failure({ code: 'busy' });
      if (workbook.readOnly) return failure({ code: 'workbookReadOnly' });
      const closed = asked.find(({ table }) => table.worksheet.protection.protected);
      if (closed) return failure({ code: 'sheetProtected', sheet: closed.table.worksheet.name });
      for (const [table, row] of planned.value.rows) if (table && row) writeRow(table, row);
      await context.sync();
      return success(planned.value.value);
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}

function askFor(workbook: Excel.Workbook, name: string) {
  const table = workbook.tables.getItemOrNullObject(name);
  const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
  const below = table.getRange().getLastRow().getOffsetRange(1, 0);
  table.load('name,worksheet/name,worksheet/protection/protected');
  for (const range of [header, body, below]) range.load('values');
  return { table, header, body, below };
}

function tableRows({ name, table, header, body, below }: ReturnType<typeof askFor> & { readonly name: string }): MeetingTable {
  return {
    name, table, columns: (header.values[0] ?? []).map(String), values: body.values.map((row) => row.map(cellValue)), isFollowed: below.values.some((row) => row.some((cell) => cell !== '')),
  };
}

/** Rows are found by the table, wherever a colleague has moved it since it was read. */
function writeRow({ table, columns, isFollowed }: MeetingTable, { at, cells }: PlannedEntry): void {
  if (at === undefined) {
    if (isFollowed) table.getRange().getLastRow().getOffsetRange(1, 0).insert('Down');
    table.resize(table.getRange().getResizedRange(1, 0));
  }
  const body = table.getDataBodyRange();
  const row = at === undefined ? body.getLastRow() : body.getRow(at);
  columns.forEach((column, place) => {
    const cell = cells[place];
    if (cell === undefined) return;
    if (DATES.has(column)) row.getCell(0, place).numberFormat = [[DATE_FORMAT]];
    row.getCell(0, place).values = [[cell ?? '']];
  });
}
