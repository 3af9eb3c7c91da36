import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { Area, areasOverlap, SheetState } from '../state';
import { areaWithin } from './areas';
import { clearContents } from './clearCells';
import { assertAllowed } from './protectionRules';
import { tablesOn } from './tableAreas';

/** Merges cells, or each row of them; only the first cell of each keeps its content.
 * @throws OfficeError MergedRangeConflict in a table */
export function mergeCells(session: Session, sheet: SheetState, area: Area, across: boolean): void {
  assertAllowed(sheet, 'allowFormatCells');
  if (tablesOn(session.state, sheet, area).length > 0) throw excelError('MergedRangeConflict');
  const parts = across ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 })) : [area];
  const kept = sheet.merged.filter((merged) => !areaWithin(merged, area));
  if (kept.some((merged) => areasOverlap(merged, area))) throw excelError('InvalidArgument');
  for (const part of parts) {
    if (part.rows === 1 && part.columns === 1) continue;
    kept.push(part);
    if (part.columns > 1) clearContents(session, sheet, { ...part, rows: 1, column: part.column + 1, columns: part.columns - 1 });
    if (part.rows > 1) clearContents(session, sheet, { ...part, row: part.row + 1, rows: part.rows - 1 });
  }
  sheet.merged.splice(0, sheet.merged.length, ...kept);
  session.record({ kind: 'format', sheetId: sheet.id, area });
}

export function unmergeCells(session: Session, sheet: SheetState, area: Area): void {
  assertAllowed(sheet, 'allowFormatCells');
  const kept = sheet.merged.filter((merged) => !areasOverlap(merged, area));
  sheet.merged.splice(0, sheet.merged.length, ...kept);
  session.record({ kind: 'format', sheetId: sheet.id, area });
}
