import { Area, areaContains, isCellError, SheetState, Value } from '../../model/state';
import { FormulaCell } from '../graph/FormulaCell';
import { CALC, Matrix, SPILL } from '../values';
import { RangeCache } from '../workbook/RangeCache';
import { Spills } from './Spills';

/** What writing a result has changed. */
export interface Written {
  readonly changed: boolean;
  /** Areas that results have newly covered or left, where other formulas may read. */
  readonly reshaped: readonly Area[];
}

const UNCHANGED: Written = { changed: false, reshaped: [] };
const CHANGED: Written = { changed: true, reshaped: [] };

/** Puts results into the grid: single values into their cell, arrays over the cells beside and below it. */
export class ResultWriter {
  constructor(private readonly spills: Spills, private readonly cache: RangeCache) {}

  write(cell: FormulaCell, result: Value | Matrix): Written {
    if (result instanceof Matrix && (result.rows === 0 || result.columns === 0)) return this.writeOne(cell, CALC);
    if (!(result instanceof Matrix)) return this.writeOne(cell, result);
    if (result.rows === 1 && result.columns === 1) return this.writeOne(cell, result.at(0, 0));
    return this.writeArray(cell, result);
  }

  /** Empties the cells that a formula has spilled over, but not its own cell and not those that were overwritten. */
  withdraw(cell: FormulaCell, overwritten?: Area): Area | undefined {
    const { spill, sheet } = cell;
    this.spills.set(cell, undefined, undefined);
    if (!spill) return undefined;
    for (let row = spill.row; row < spill.row + spill.rows; row++) {
      for (let column = spill.column; column < spill.column + spill.columns; column++) {
        const own = row === cell.row && column === cell.column;
        if (!own && !(overwritten && areaContains(overwritten, row, column))) sheet.grid.setValue(row, column, null);
      }
    }
    this.cache.forget(sheet, spill);
    return spill;
  }

  private writeOne(cell: FormulaCell, value: Value, blockedSpill?: Area): Written {
    const left = cell.spill && this.withdraw(cell);
    this.spills.set(cell, undefined, blockedSpill);
    const changed = this.put(cell.sheet, cell.row, cell.column, value ?? 0);
    if (left) return { changed: true, reshaped: [left] };
    return changed ? CHANGED : UNCHANGED;
  }

  private writeArray(cell: FormulaCell, matrix: Matrix): Written {
    const area = { row: cell.row, column: cell.column, rows: matrix.rows, columns: matrix.columns };
    if (!this.spills.hasRoom(cell, area)) return this.writeOne(cell, SPILL, area);
    const before = cell.spill;
    const reshaped = before?.rows !== area.rows || before.columns !== area.columns;
    if (reshaped) this.withdraw(cell);
    this.spills.set(cell, area, undefined);
    let changed = reshaped;
    for (let column = 0; column < matrix.columns; column++) {
      const { values } = cell.sheet.grid.columnForWriting(cell.column + column);
      for (let row = 0; row < matrix.rows; row++) {
        const value = matrix.at(row, column) ?? 0;
        const at = cell.row + row;
        if (sameResult(values[at] ?? null, value)) continue;
        values[at] = value;
        changed = true;
      }
    }
    if (changed) this.cache.forget(cell.sheet, area);
    return { changed, reshaped: reshaped ? (before ? [before, area] : [area]) : [] };
  }

  private put(sheet: SheetState, row: number, column: number, value: Value): boolean {
    if (sameResult(sheet.grid.value(row, column), value)) return false;
    sheet.grid.setValue(row, column, value);
    this.cache.forget(sheet, { row, column, rows: 1, columns: 1 });
    return true;
  }
}

function sameResult(a: Value, b: Value): boolean {
  return a === b || (isCellError(a) && isCellError(b) && a.error === b.error && a.message === b.message);
}
