import type { Session } from '../Session';
import { Area, SheetState } from '../state';
import { CellBlock, putBlock, takeBlock } from './cellBlock';

/** Cells as they were entered, to be put back later: what a formula has spilled into its neighbours is the formula's, not theirs. */
export function keepCells(session: Session, sheet: SheetState, area: Area): CellBlock {
  const block = takeBlock(sheet.grid, area);
  block.columns.forEach((column, offset) => {
    column.values.forEach((value, index) => {
      if (value === null || column.formulas[index] !== undefined) return;
      if (session.calculator.spillParent(sheet.id, area.row + index, area.column + offset)) delete column.values[index];
    });
  });
  return block;
}

/** Puts cells back as they were, calculation included. */
export function restoreCells(session: Session, sheet: SheetState, area: Area, block: CellBlock): void {
  putBlock(sheet.grid, block, area.row, area.column);
  session.calculator.valuesChanged(sheet.id, area);
  registerFormulas(session, sheet, area, block);
  session.workbook.needsCalculation();
}

/** Gives the formulas of cells that were put into the grid to the calculation. */
export function registerFormulas(session: Session, sheet: SheetState, area: Area, block: CellBlock): void {
  block.columns.forEach((column, offset) => {
    column.formulas.forEach((formula, index) => session.calculator.setFormula(sheet.id, area.row + index, area.column + offset, formula));
  });
}
