import { cellChoiceOf } from '../../i18n';
import { dateOfSerial } from '../../kpi';
import type { Cell } from '../plan';
import type { CellChoice, CellChoices, CellKind } from './ParseReason';
import { type Reading, type TableRow, isBlank } from './readRows';

const LAST_SERIAL = 2_958_465;

/** A cell as text; a number that was typed for one is its digits. Blank is undefined. */
export function textAt({ value }: TableRow, column: string): string | undefined {
  const cell = value(column);
  return isBlank(cell) ? undefined : String(cell).trim();
}

export function neededText(reading: Reading, row: TableRow, column: string): string | undefined {
  return needed(reading, row, column, 'text', textAt(row, column));
}

/** Names in one cell, separated by commas. */
export function listAt(row: TableRow, column: string): readonly string[] | undefined {
  const names = (textAt(row, column) ?? '').split(',').map((name) => name.trim()).filter((name) => name !== '');
  return names.length > 0 ? names : undefined;
}

export function numberAt(reading: Reading, row: TableRow, column: string): number | undefined {
  return readAs(reading, row, column, 'number', numberOf);
}

export function wholeNumberAt(reading: Reading, row: TableRow, column: string): number | undefined {
  return readAs(reading, row, column, 'wholeNumber', wholeOf);
}

export function yearAt(reading: Reading, row: TableRow, column: string): number | undefined {
  return readAs(reading, row, column, 'year', wholeOf);
}

export function neededYear(reading: Reading, row: TableRow, column: string): number | undefined {
  return isBlank(row.value(column)) ? needed(reading, row, column, 'year', undefined) : yearAt(reading, row, column);
}

/** A day written `2017-12-31`: cells hold dates as numbers, a text that looks like one is none to Excel either. */
export function dateAt(reading: Reading, row: TableRow, column: string): string | undefined {
  return readAs(reading, row, column, 'date', dateOf);
}

/** Years in one cell, separated by commas. */
export function yearsAt(reading: Reading, row: TableRow, column: string): number[] | undefined {
  return readAs(reading, row, column, 'years', (cell) => {
    const years = String(cell).split(',').map((year) => wholeOf(year.trim()));
    return years.every((year) => year !== undefined) ? years : undefined;
  });
}

/** The choice that a cell's word means, in either language. */
export function choiceAt<Set extends CellChoices>(reading: Reading, row: TableRow, column: string, choices: Set): CellChoice<Set> | undefined {
  const cell = row.value(column);
  if (isBlank(cell)) return undefined;
  const choice = cellChoiceOf(choices, String(cell));
  if (choice === undefined) reading.reasons.push({ code: 'notAChoice', table: row.table, row: row.row, column, choices, found: String(cell) });
  return choice;
}

export function yesNoAt(reading: Reading, row: TableRow, column: string): boolean | undefined {
  const choice = choiceAt(reading, row, column, 'yesNo');
  return choice === undefined ? undefined : choice === 'true';
}

export function unreadable(reading: Reading, { table, row, value }: TableRow, column: string, expected: CellKind): undefined {
  reading.reasons.push({ code: 'unreadableCell', table, row, column, expected, found: String(value(column) ?? '') });
}

/** A figure as Excel holds it: text that looks like a number is no number to Excel's sums either. */
export function numberOf(cell: Cell): number | undefined {
  return typeof cell === 'number' ? cell : undefined;
}

/** A whole number, also where a cell holds it as text, as codes often do. */
export function wholeOf(cell: Cell): number | undefined {
  const number = typeof cell === 'string' && /^\s*\d+\s*$/.test(cell) ? Number(cell) : numberOf(cell);
  return number !== undefined && Number.isInteger(number) ? number : undefined;
}

function dateOf(cell: Cell): string | undefined {
  return typeof cell === 'number' && cell > 0 && cell <= LAST_SERIAL ? dateOfSerial(cell) : undefined;
}

function readAs<Value>(reading: Reading, row: TableRow, column: string, expected: CellKind, read: (cell: Cell) => Value | undefined): Value | undefined {
  const cell = row.value(column);
  if (isBlank(cell)) return undefined;
  return read(cell) ?? unreadable(reading, row, column, expected);
}

function needed<Value>(reading: Reading, { table, row }: TableRow, column: string, expected: CellKind, value: Value | undefined): Value | undefined {
  if (value === undefined) reading.reasons.push({ code: 'missingCell', table, row, column, expected });
  return value;
}
