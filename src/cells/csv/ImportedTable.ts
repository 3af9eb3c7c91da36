import type { ColumnType } from './CsvFormat';

/** What an imported cell holds. Nothing is null, never zero or an empty text. */
export type CellValue = number | string | boolean | null;
export type CellRow = readonly CellValue[];

export interface ImportedColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** As Excel writes it, in its invariant form */
  readonly numberFormat: string;
}

/** A file's columns and rows, typed; `lines[i]` is where row i begins in the file. */
export interface CsvTable {
  readonly columns: readonly ImportedColumn[];
  readonly rows: readonly CellRow[];
  readonly lines: readonly number[];
}

/** What is to become an Excel table. */
export interface ImportedTable {
  readonly name: string;
  readonly columns: readonly ImportedColumn[];
  readonly rows: readonly CellRow[];
}
