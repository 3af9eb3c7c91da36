import { createCalculator, CalculatorOptions } from '../calc';
import { addSheet } from './edit/sheetRules';
import { localeNamed } from './locale';
import { OpenWorkbook } from './OpenWorkbook';
import { Session } from './Session';
import { WorkbookState } from './state';

export * from './state';
export { CellEdit } from './CellEdit';
export * from './HostObject';
export type { Alert, EditOutcome } from './edit/alerts';
export { apiValue, cellText } from './edit/cellReading';
export { columnsWidth, columnWidth, rowHeight, rowsHeight } from './edit/measures';
export { formulaAt } from './edit/relativeFormula';
export { parseArea, resolveReference } from './edit/reference';
export type { Reference } from './edit/reference';
export { usedPart } from './edit/usedPart';
export { localeNamed } from './locale';
export type { Locale } from './locale';
export { excelError } from './officeErrors';
export { OpenWorkbook } from './OpenWorkbook';
export type { ImageSize } from './OpenWorkbook';
export type { UserEdits } from './edit/UserEdits';
export { Session } from './Session';

export interface WorkbookOptions {
  /** Of the user: `en-US` or `nb-NO`. Says what sheets are called and how typing is read. */
  readonly locale?: string;
  readonly fileName?: string;
  readonly calculation?: CalculatorOptions;
}

/** A new workbook with one sheet (`Sheet1`, `Ark1`). */
export function createWorkbook(options: WorkbookOptions = {}): OpenWorkbook {
  const state = new WorkbookState();
  if (options.fileName !== undefined) state.fileName = options.fileName;
  const workbook = new OpenWorkbook(state, createCalculator(state, options.calculation), localeNamed(options.locale ?? 'en-US'));
  state.activeSheetId = addSheet(new Session(workbook, { by: 'user' })).id;
  workbook.isDirty = false;
  return workbook;
}
