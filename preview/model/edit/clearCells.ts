import type { Session } from '../Session';
import { Area, SheetState } from '../state';
import { subtractArea } from './areas';
import { occupiedPart } from './cellBlock';
import { changeStyles } from './cellStyle';
import { assertAllowed, assertCellsUnlocked } from './protectionRules';
import { headerRow, tablesOn } from './tableAreas';
import { takeUpHeaders } from './tableHeaders';
import { recordCells } from './writeCells';

/** Empties cells; headers of tables get their default names, as in Excel. */
export function clearContents(session: Session, sheet: SheetState, area: Area): void {
  assertCellsUnlocked(session.state, sheet, area);
  const part = occupiedPart(sheet.grid, area);
  const valueBefore = area.rows === 1 && area.columns === 1 ? sheet.grid.value(area.row, area.column) : undefined;
  if (part) {
    for (let column = part.column; column < part.column + part.columns; column++) {
      for (let row = part.row; row < part.row + part.rows; row++) {
        if (session.calculator.spillParent(sheet.id, row, column)) continue;
        sheet.grid.setFormula(row, column, undefined);
        sheet.grid.setValue(row, column, null);
      }
    }
    session.calculator.valuesChanged(sheet.id, part);
    for (const table of tablesOn(session.state, sheet, part)) {
      const header = headerRow(table);
      if (header && part.row <= header.row && part.row + part.rows > header.row) takeUpHeaders(session, sheet, table, part.column, part.column + part.columns - 1);
    }
  }
  recordCells(session, sheet, area, 'RangeEdited', valueBefore);
}

/** Takes looks, conditional formats and validation away. */
export function clearFormats(session: Session, sheet: SheetState, area: Area): void {
  assertAllowed(sheet, 'allowFormatCells');
  changeStyles(session.state, sheet, area, () => ({}));
  for (const format of sheet.conditionalFormats) format.areas = format.areas.flatMap((part) => subtractArea(part, area));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  session.record({ kind: 'format', sheetId: sheet.id, area });
}

export function clearValidation(session: Session, sheet: SheetState, area: Area): void {
  assertCellsUnlocked(session.state, sheet, area);
  sheet.validations = sheet.validations.flatMap((validation) => subtractArea(validation.area, area).map((part) => ({ ...validation, area: part })));
  session.record({ kind: 'format', sheetId: sheet.id, area });
}

export function clearAll(session: Session, sheet: SheetState, area: Area): void {
  clearContents(session, sheet, area);
  clearFormats(session, sheet, area);
  clearValidation(session, sheet, area);
}
