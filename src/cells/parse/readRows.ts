import type { Cell } from '../plan';
import type { ParseReason } from './ParseReason';
import type { ParsedTable, TableContents, WorkbookContents } from './WorkbookContents';

/** What is being read, and what has been found wrong with it so far. */
export interface Reading {
  readonly contents: WorkbookContents;
  readonly reasons: ParseReason[];
}

/** One row of a table; columns are found by their headers, wherever they stand. */
export interface TableRow {
  readonly table: ParsedTable;
  /** From 1, below the header */
  readonly row: number;
  readonly value: (column: string) => Cell;
  /** The cell's formula, or its value where it has none */
  readonly formula: (column: string) => Cell;
}

export interface WantedColumns {
  readonly columns: readonly string[];
  /** Columns that a table made by an earlier version does not have */
  readonly later?: readonly string[];
  /** Columns that tell rows apart */
  readonly keys: readonly string[];
  /** The keys of which one at least has to be filled: a row without is none of ours, but something that a user keeps in the table. The first, where nothing is said. */
  readonly anyOf?: readonly string[];
}

export function tableNamed({ contents }: Reading, name: ParsedTable): TableContents | undefined {
  return contents.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
}

/** The rows of a table that has to be there. */
export function rowsOf(reading: Reading, name: ParsedTable, wanted: WantedColumns): readonly TableRow[] {
  if (tableNamed(reading, name)) return rowsIfThere(reading, name, wanted);
  reading.reasons.push({ code: 'missingTable', table: name });
  return [];
}

/** The rows of a table that a workbook has only where it needs it. */
export function rowsIfThere(reading: Reading, name: ParsedTable, { columns, later = [], keys, anyOf = keys.slice(0, 1) }: WantedColumns): readonly TableRow[] {
  const table = tableNamed(reading, name);
  if (!table) return [];
  const positions = new Map([...columns, ...later].map((column) => [column, positionIn(table, column)]));
  const missing = columns.filter((column) => positions.get(column)! < 0);
  reading.reasons.push(...missing.map((column) => ({ code: 'missingColumn' as const, table: name, column })));
  if (missing.length > 0) return [];
  const cellIn = (rows: TableContents['values'], index: number) => (column: string): Cell => rows[index]?.[positions.get(column)!] ?? null;
  const rows = table.values
    .map((_, index): TableRow => ({ table: name, row: index + 1, value: cellIn(table.values, index), formula: cellIn(table.formulas, index) }))
    .filter((row) => anyOf.some((key) => !isBlank(row.value(key))));
  reportDuplicates(reading, rows, keys);
  return rows;
}

export function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

function positionIn(table: TableContents, column: string): number {
  return table.columns.findIndex((name) => name.trim().toLowerCase() === column.toLowerCase());
}

function reportDuplicates(reading: Reading, rows: readonly TableRow[], columns: readonly string[]): void {
  const firsts = new Map<string, number>();
  for (const { table, row, value } of rows) {
    const written = columns.map((column) => String(value(column) ?? '').trim());
    const identity = JSON.stringify(written.map((text) => text.toLowerCase()));
    const first = firsts.get(identity);
    if (first === undefined) firsts.set(identity, row);
    else reading.reasons.push({ code: 'duplicateRow', table, row, columns, value: written.filter((text) => text !== '').join(' · '), first });
  }
}
