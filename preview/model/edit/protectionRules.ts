import { excelError } from '../officeErrors';
import { Area, SheetState, WorkbookState } from '../state';
import { isEntireColumn, isEntireRow } from './areas';
import { styleAt } from './cellStyle';

/** What a protected sheet may still allow (`WorksheetProtectionOptions`). */
export type Permission =
  | 'allowFormatCells' | 'allowFormatColumns' | 'allowFormatRows' | 'allowInsertColumns' | 'allowInsertRows'
  | 'allowDeleteColumns' | 'allowDeleteRows' | 'allowSort' | 'allowAutoFilter' | 'allowEditObjects';

function isUnlocked(state: WorkbookState, sheet: SheetState, area: Area): boolean {
  if (isEntireColumn(area) || isEntireRow(area)) return false;
  for (let column = area.column; column < area.column + area.columns; column++) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      if (styleAt(state, sheet, row, column).locked !== false) return false;
    }
  }
  return true;
}

/** @throws OfficeError AccessDenied when the sheet is protected and one of the cells is locked */
export function assertCellsUnlocked(state: WorkbookState, sheet: SheetState, area: Area): void {
  if (sheet.protection && !isUnlocked(state, sheet, area)) throw excelError('AccessDenied');
}

/** @throws OfficeError AccessDenied when the sheet is protected and its options do not allow this */
export function assertAllowed(sheet: SheetState, permission: Permission): void {
  if (sheet.protection && sheet.protection.options[permission] !== true) throw excelError('AccessDenied');
}

/** Tables cannot be made, resized or deleted on a protected sheet, whatever its options.
 * @throws OfficeError AccessDenied */
export function assertUnprotected(sheet: SheetState): void {
  if (sheet.protection) throw excelError('AccessDenied');
}
