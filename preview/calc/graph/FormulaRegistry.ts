import { Area, MAX_COLUMNS, SheetState } from '../../model/state';
import { FormulaCell } from './FormulaCell';

/** All formulas of the workbook by the cell that they stand in. */
export class FormulaRegistry {
  private readonly sheets = new Map<SheetState, Map<number, FormulaCell>>();

  at(sheet: SheetState, row: number, column: number): FormulaCell | undefined {
    return this.sheets.get(sheet)?.get(row * MAX_COLUMNS + column);
  }

  add(cell: FormulaCell): void {
    let cells = this.sheets.get(cell.sheet);
    if (!cells) {
      cells = new Map();
      this.sheets.set(cell.sheet, cells);
    }
    cells.set(cell.row * MAX_COLUMNS + cell.column, cell);
  }

  remove(cell: FormulaCell): void {
    this.sheets.get(cell.sheet)?.delete(cell.row * MAX_COLUMNS + cell.column);
  }

  in(sheet: SheetState, area: Area): FormulaCell[] {
    const cells = this.sheets.get(sheet);
    if (!cells || cells.size === 0) return [];
    const found: FormulaCell[] = [];
    if (area.rows * area.columns < cells.size) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const cell = cells.get(row * MAX_COLUMNS + column);
          if (cell) found.push(cell);
        }
      }
      return found;
    }
    for (const cell of cells.values()) {
      if (cell.row >= area.row && cell.row < area.row + area.rows && cell.column >= area.column && cell.column < area.column + area.columns) found.push(cell);
    }
    return found;
  }

  *all(): IterableIterator<FormulaCell> {
    for (const cells of this.sheets.values()) yield* cells.values();
  }
}
