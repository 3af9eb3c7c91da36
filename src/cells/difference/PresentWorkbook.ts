import type { SheetKey } from '../plan';
import type { Written } from './written';

/** What a cell holds as Excel's API tells it: an empty cell is an empty text. */
export type PresentCell = string | number | boolean;

export interface PresentTable {
  readonly name: string;
  /** Of its header, from 0 */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly string[];
  /** Rows below the header */
  readonly rows: number;
}

export interface PresentChart {
  readonly name: string;
  /** Names of its series, in their order */
  readonly series: readonly string[];
}

/** One of the product's sheets as it stands, whatever it is called and wherever its parts have been moved. */
export interface PresentSheet {
  readonly title: string;
  readonly isProtected: boolean;
  /** The used area's first cell; `formulas` and `values` begin there */
  readonly row: number;
  readonly column: number;
  /** Formulas, and the values of cells without one */
  readonly formulas: readonly (readonly PresentCell[])[];
  readonly values: readonly (readonly PresentCell[])[];
  readonly tables: readonly PresentTable[];
  readonly charts: readonly PresentChart[];
}

/** A KPI workbook as it stands. */
export interface PresentWorkbook {
  readonly sheets: ReadonlyMap<SheetKey, PresentSheet>;
  /** Defined names in lower case, with what they refer to */
  readonly names: ReadonlyMap<string, string>;
  readonly written: Written;
}

export function formulaAt(sheet: PresentSheet, row: number, column: number): PresentCell {
  return sheet.formulas[row - sheet.row]?.[column - sheet.column] ?? '';
}

export function valueAt(sheet: PresentSheet, row: number, column: number): PresentCell {
  return sheet.values[row - sheet.row]?.[column - sheet.column] ?? '';
}

/** The row below the last one that holds anything. */
export function endRow(sheet: PresentSheet): number {
  return sheet.row + sheet.formulas.length;
}
