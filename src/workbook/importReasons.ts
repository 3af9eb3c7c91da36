import type { CellValue, SheetNameProblem, TableNameProblem } from '../cells';

/** Why a table cannot be put into the workbook. Nothing of it has been written then. */
export type NewTableReason =
  | { readonly code: 'cancelled' }
  | { readonly code: 'badTableName'; readonly name: string; readonly problem: TableNameProblem }
  | { readonly code: 'badSheetName'; readonly name: string; readonly problem: SheetNameProblem }
  | { readonly code: 'tableNameTaken'; readonly name: string; readonly free: string }
  | { readonly code: 'sheetNameTaken'; readonly name: string; readonly free: string }
  /** The sheet on which the workbook keeps where its tables come from */
  | { readonly code: 'sheetProtected'; readonly sheet: string }
  | { readonly code: 'workbookReadOnly' }
  | { readonly code: 'workbookProtected' }
  | ExcelFailure;

/** Why a table of the workbook cannot take the rows of a new file */
export type RefreshTableReason =
  | { readonly code: 'cancelled' }
  /** Somebody else's run is under way */
  | { readonly code: 'busy' }
  | { readonly code: 'noSuchTable'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'tableColumnsGone'; readonly table: string; readonly columns: readonly string[] }
  | { readonly code: 'sheetProtected'; readonly sheet: string }
  | { readonly code: 'workbookReadOnly' }
  | { readonly code: 'workbookProtected' }
  | { readonly code: 'duplicateKeysInTable'; readonly keys: readonly (readonly CellValue[])[]; readonly total: number }
  | ExcelFailure;

/** Excel itself refused, for a reason that nobody foresaw; its own code and words say which. */
export interface ExcelFailure {
  readonly code: 'excelFailed';
  readonly excelCode: string;
  readonly message: string;
}
