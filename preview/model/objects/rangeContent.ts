import { isEntireColumn, isEntireRow, sameArea } from '../edit/areas';
import { occupiedPart } from '../edit/cellBlock';
import { CellEntry, readCellEntry } from '../edit/cellEntry';
import { apiValue, cellText, RangeValueType, valueType } from '../edit/cellReading';
import { changeStyles, numberFormatAt } from '../edit/cellStyle';
import { assertAllowed } from '../edit/protectionRules';
import { EntryAt, writeCells } from '../edit/writeCells';
import { excelError } from '../officeErrors';
import { Area } from '../state';
import { truthArgument } from './arguments';
import { RangeGeometry } from './rangeGeometry';

type Cell = string | number | boolean;

/** More cells than this Excel does not answer in one read. */
const MOST_CELLS_READ = 5_000_000;

/** What stands in a range: values, formulas, number formats, texts. */
export abstract class RangeContent extends RangeGeometry {
  /** Values as they are calculated; null for whole columns and rows, as Excel answers for unbounded ranges. */
  get values(): Cell[][] | null {
    this.session.workbook.calculateWhatIsDue();
    const { grid } = this._sheet();
    return this.readEach((row, column) => apiValue(grid.value(row, column)));
  }

  set values(values: unknown) {
    this.write(values);
  }

  get formulas(): Cell[][] | null {
    this.session.workbook.calculateWhatIsDue();
    const { grid } = this._sheet();
    return this.readEach((row, column) => grid.formula(row, column) ?? apiValue(grid.value(row, column)));
  }

  set formulas(formulas: unknown) {
    this.write(formulas);
  }

  get text(): string[][] | null {
    this.session.workbook.calculateWhatIsDue();
    const sheet = this._sheet();
    const { state, workbook } = this.session;
    return this.readEach((row, column) => cellText(sheet.grid.value(row, column), numberFormatAt(state, sheet, row, column), workbook.locale));
  }

  get valueTypes(): RangeValueType[][] | null {
    this.session.workbook.calculateWhatIsDue();
    const { grid } = this._sheet();
    return this.readEach((row, column) => valueType(grid.value(row, column)));
  }

  get numberFormat(): string[][] | null {
    const sheet = this._sheet();
    return this.readEach((row, column) => numberFormatAt(this.session.state, sheet, row, column));
  }

  set numberFormat(formats: unknown) {
    const sheet = this._sheet();
    const area = this._area();
    assertAllowed(sheet, 'allowFormatCells');
    if (!Array.isArray(formats)) {
      this.formatCells(area, formats);
    } else {
      this.assertShape(formats);
      formats.forEach((row: unknown[], rowOffset) => row.forEach((format, columnOffset) => {
        if (format !== null) this.formatCells({ row: area.row + rowOffset, column: area.column + columnOffset, rows: 1, columns: 1 }, format);
      }));
    }
    this.session.record({ kind: 'format', sheetId: sheet.id, area });
  }

  /** Whether every cell spills or is spilled into; null where only some are. */
  get hasSpill(): boolean | null {
    this.session.workbook.calculateWhatIsDue();
    const { calculator } = this.session;
    const sheet = this._sheet();
    const area = this._area();
    const part = occupiedPart(sheet.grid, area);
    if (!part) return false;
    const spills = this.common(part, (row, column) => calculator.spillArea(sheet.id, row, column) !== undefined || calculator.spillParent(sheet.id, row, column) !== undefined);
    return spills === true && !sameArea(part, area) ? null : spills;
  }

  get columnHidden(): boolean | null {
    const area = this._area();
    return this.common({ ...area, rows: 1 }, (_, column) => this._sheet().hiddenColumns.has(column));
  }

  set columnHidden(hidden: unknown) {
    const { column, columns } = this._area();
    assertAllowed(this._sheet(), 'allowFormatColumns');
    this.hide(this._sheet().hiddenColumns, column, columns, truthArgument(hidden));
  }

  get rowHidden(): boolean | null {
    const area = this._area();
    return this.common({ ...area, columns: 1 }, (row) => this._sheet().hiddenRows.has(row));
  }

  set rowHidden(hidden: unknown) {
    const { row, rows } = this._area();
    assertAllowed(this._sheet(), 'allowFormatRows');
    this.hide(this._sheet().hiddenRows, row, rows, truthArgument(hidden));
  }

  /** Whether all cells are hidden, by their rows or their columns; null where some are. */
  get hidden(): boolean | null {
    const sheet = this._sheet();
    const { row, rows, column, columns } = this._area();
    const hiddenRows = [...sheet.hiddenRows].filter((index) => index >= row && index < row + rows).length;
    const hiddenColumns = [...sheet.hiddenColumns].filter((index) => index >= column && index < column + columns).length;
    if (hiddenRows === rows || hiddenColumns === columns) return true;
    return hiddenRows === 0 && hiddenColumns === 0 ? false : null;
  }

  private readonly hide = (members: Set<number>, first: number, count: number, hidden: boolean): void => {
    for (let index = first; index < first + count; index++) {
      if (hidden) members.add(index);
      else members.delete(index);
    }
    this.session.record({ kind: 'format', sheetId: this._sheet().id, area: this._area() });
  };

  private readonly common = (area: Area, read: (row: number, column: number) => boolean): boolean | null => {
    const first = read(area.row, area.column);
    for (let column = area.column; column < area.column + area.columns; column++) {
      for (let row = area.row; row < area.row + area.rows; row++) if (read(row, column) !== first) return null;
    }
    return first;
  };

  private readonly readEach = <Result>(read: (row: number, column: number) => Result): Result[][] | null => {
    const area = this._area();
    if (isEntireColumn(area) || isEntireRow(area)) return null;
    if (area.rows * area.columns > MOST_CELLS_READ) throw excelError('RangeExceedsLimit');
    return Array.from({ length: area.rows }, (_, rowOffset) =>
      Array.from({ length: area.columns }, (__, columnOffset) => read(area.row + rowOffset, area.column + columnOffset)));
  };

  private readonly assertShape = (cells: readonly unknown[]): void => {
    const { rows, columns } = this._area();
    if (cells.length !== rows || cells.some((row) => !Array.isArray(row) || row.length !== columns)) throw excelError('InvalidArgument');
  };

  /** A scalar goes into every cell; an array must have the range's shape, and null in it leaves a cell alone. */
  private readonly write = (cells: unknown): void => {
    const sheet = this._sheet();
    const area = this._area();
    if (isEntireColumn(area) || isEntireRow(area)) throw excelError('InvalidArgument');
    const { state } = this.session;
    const read = (cell: unknown, rowOffset: number, columnOffset: number): CellEntry | undefined =>
      entryOf(cell, () => numberFormatAt(state, sheet, area.row + rowOffset, area.column + columnOffset));
    let entryAt: EntryAt = (rowOffset, columnOffset) => read(cells, rowOffset, columnOffset);
    if (Array.isArray(cells)) {
      this.assertShape(cells);
      const rows = cells as unknown[][];
      entryAt = (rowOffset, columnOffset) => read(rows[rowOffset]![columnOffset], rowOffset, columnOffset);
    }
    writeCells(this.session, sheet, area, entryAt);
  };

  private readonly formatCells = (area: Area, format: unknown): void => {
    if (typeof format !== 'string') throw excelError('InvalidArgument');
    const numberFormat = format === '' || format === 'General' ? undefined : format;
    changeStyles(this.session.state, this._sheet(), area, (style) => ({ ...style, numberFormat }));
  };
}

/** What a value of the API writes into a cell: text is read as if it had been typed in en-US. */
function entryOf(cell: unknown, numberFormat: () => string): CellEntry | undefined {
  switch (typeof cell) {
    case 'number':
    case 'boolean': return { kind: 'constant', value: cell };
    case 'string': return cell === '' ? { kind: 'constant', value: null } : readCellEntry(cell, numberFormat());
    default:
      if (cell === null || cell === undefined) return undefined;
      throw excelError('InvalidArgument');
  }
}
