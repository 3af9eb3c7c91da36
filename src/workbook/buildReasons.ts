import type { ExcelFailure } from './importReasons';

/** Why a KPI workbook cannot be made or brought up to date. Nothing of it has been written then. */
export type BuildReason =
  | { readonly code: 'cancelled' }
  | { readonly code: 'workbookReadOnly' }
  | { readonly code: 'workbookProtected' }
  | { readonly code: 'sheetProtected'; readonly sheet: string }
  /** A table or name that the set-up wants to make is there already and is not the product's own */
  | { readonly code: 'nameTaken'; readonly name: string; readonly free: string }
  | { readonly code: 'noSuchTable'; readonly name: string; readonly known: readonly string[] }
  /** A table has lost columns of its own, and cannot be brought up to date */
  | { readonly code: 'columnsGone'; readonly table: string; readonly columns: readonly string[] }
  | ExcelFailure;
