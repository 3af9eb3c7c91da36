import { createWorkbook, OfficeError, OpenWorkbook, WorkbookOptions } from '../../../preview/model';
import type { Range } from '../../../preview/model/objects/range';
import type { Workbook } from '../../../preview/model/objects/workbookObject';
import type { Worksheet } from '../../../preview/model/objects/worksheet';

export interface Opened {
  readonly workbook: OpenWorkbook;
  readonly root: Workbook;
  readonly sheet: Worksheet;
  at(address: string): Range;
}

/** A new workbook as an add-in sees it, and the cells of its first sheet. */
export function open(options?: WorkbookOptions): Opened {
  const workbook = createWorkbook(options);
  const root = workbook.root('client') as Workbook;
  const sheet = root.worksheets.getActiveWorksheet();
  return { workbook, root, sheet, at: (address) => sheet.getRange(address) };
}

/** The code with which something is refused; `done` when it isn't. */
export function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (reason) {
    if (reason instanceof OfficeError) return reason.code;
    throw reason;
  }
  return 'done';
}
