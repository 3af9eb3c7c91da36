import { boundingArea, areaText, intersection, isEntireColumn, isEntireRow, onSheet } from '../edit/areas';
import { CellShift, shiftedArea } from '../edit/cellShift';
import { resolveReference } from '../edit/reference';
import { surroundingRegion } from '../edit/surroundingRegion';
import { columnsWidth, rowsHeight } from '../edit/measures';
import { HostObject, NullObject } from '../HostObject';
import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { Area, MAX_COLUMNS, MAX_ROWS, quoteSheetName, SheetState } from '../state';
import { countArgument, optional, textArgument } from './arguments';
import type { Range } from './range';

/** The API answers −1 for a count that its number type can't hold. */
const MOST_COUNTABLE_CELLS = 2 ** 31 - 1;

/** Where a range lies, and the ranges that can be reached from it. */
export abstract class RangeGeometry extends HostObject {
  private current: Area;
  private shiftsSeen: number;

  constructor(readonly session: Session, readonly home: SheetState, area: Area) {
    super();
    if (!onSheet(area)) throw excelError('InvalidArgument');
    this.current = area;
    this.shiftsSeen = session.workbook.shifts.length;
  }

  protected abstract _other(area: Area): Range;

  /** The cells that the range means now: they may have moved since it was asked for.
   * @throws OfficeError InvalidReference when they were deleted */
  _area(): Area {
    const { shifts } = this.session.workbook;
    for (; this.shiftsSeen < shifts.length; this.shiftsSeen++) {
      const change: CellShift = shifts[this.shiftsSeen]!;
      if (change.sheetId !== this.home.id) continue;
      const after = shiftedArea(this.current, change);
      if (!after) throw excelError('InvalidReference');
      this.current = after;
    }
    return this.current;
  }

  _sheet(): SheetState {
    if (!this.session.state.sheets.includes(this.home)) throw excelError('InvalidReference');
    return this.home;
  }

  /** Another range as an argument: a range object, or an address on this sheet. */
  _areaOf(other: unknown): Area {
    if (other instanceof RangeGeometry) {
      if (other._sheet() !== this._sheet()) throw excelError('InvalidArgument');
      return other._area();
    }
    const reference = resolveReference(this.session.state, textArgument(other), this._sheet());
    if (reference?.sheet !== this._sheet()) throw excelError('InvalidArgument');
    return reference.area;
  }

  get address(): string {
    return `${quoteSheetName(this._sheet().name)}!${areaText(this._area())}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  get cellCount(): number {
    const { rows, columns } = this._area();
    return rows * columns > MOST_COUNTABLE_CELLS ? -1 : rows * columns;
  }

  get columnCount(): number {
    return this._area().columns;
  }

  get columnIndex(): number {
    return this._area().column;
  }

  get rowCount(): number {
    return this._area().rows;
  }

  get rowIndex(): number {
    return this._area().row;
  }

  get isEntireColumn(): boolean {
    return isEntireColumn(this._area());
  }

  get isEntireRow(): boolean {
    return isEntireRow(this._area());
  }

  get left(): number {
    return columnsWidth(this._sheet(), 0, this._area().column);
  }

  get top(): number {
    return rowsHeight(this._sheet(), 0, this._area().row);
  }

  get width(): number {
    return columnsWidth(this._sheet(), this._area().column, this._area().columns);
  }

  get height(): number {
    return rowsHeight(this._sheet(), this._area().row, this._area().rows);
  }

  /** May lie outside the range, as long as it is on the sheet. */
  getCell(row: unknown, column: unknown): Range {
    const area = this._area();
    return this._other({ row: area.row + countArgument(row), column: area.column + countArgument(column), rows: 1, columns: 1 });
  }

  getRow(row: unknown): Range {
    const area = this._area();
    return this._other({ ...area, row: area.row + countArgument(row), rows: 1 });
  }

  getColumn(column: unknown): Range {
    const area = this._area();
    return this._other({ ...area, column: area.column + countArgument(column), columns: 1 });
  }

  getRowsAbove(count?: unknown): Range {
    return this.beside(count, -1, 'rows');
  }

  getRowsBelow(count?: unknown): Range {
    return this.beside(count, 1, 'rows');
  }

  getColumnsBefore(count?: unknown): Range {
    return this.beside(count, -1, 'columns');
  }

  getColumnsAfter(count?: unknown): Range {
    return this.beside(count, 1, 'columns');
  }

  getLastCell(): Range {
    const { row, column, rows, columns } = this._area();
    return this._other({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 });
  }

  getLastRow(): Range {
    const area = this._area();
    return this._other({ ...area, row: area.row + area.rows - 1, rows: 1 });
  }

  getLastColumn(): Range {
    const area = this._area();
    return this._other({ ...area, column: area.column + area.columns - 1, columns: 1 });
  }

  getEntireRow(): Range {
    return this._other({ ...this._area(), column: 0, columns: MAX_COLUMNS });
  }

  getEntireColumn(): Range {
    return this._other({ ...this._area(), row: 0, rows: MAX_ROWS });
  }

  getOffsetRange(rowOffset: unknown, columnOffset: unknown): Range {
    const area = this._area();
    return this._other({ ...area, row: area.row + countArgument(rowOffset), column: area.column + countArgument(columnOffset) });
  }

  getResizedRange(deltaRows: unknown, deltaColumns: unknown): Range {
    const area = this._area();
    return this._other({ ...area, rows: area.rows + countArgument(deltaRows), columns: area.columns + countArgument(deltaColumns) });
  }

  getAbsoluteResizedRange(numRows: unknown, numColumns: unknown): Range {
    return this._other({ ...this._area(), rows: countArgument(numRows), columns: countArgument(numColumns) });
  }

  getBoundingRect(anotherRange: unknown): Range {
    return this._other(boundingArea(this._area(), this._areaOf(anotherRange)));
  }

  getIntersection(anotherRange: unknown): Range {
    const shared = intersection(this._area(), this._areaOf(anotherRange));
    if (!shared) throw excelError('ItemNotFound');
    return this._other(shared);
  }

  getIntersectionOrNullObject(anotherRange: unknown): Range | NullObject {
    const shared = intersection(this._area(), this._areaOf(anotherRange));
    return shared ? this._other(shared) : new NullObject();
  }

  getSurroundingRegion(): Range {
    return this._other(surroundingRegion(this._sheet().grid, this._area()));
  }

  private readonly beside = (count: unknown, direction: 1 | -1, across: 'rows' | 'columns'): Range => {
    const area = this._area();
    const number = optional(count, countArgument) ?? 1;
    if (number === 0) throw excelError('InvalidArgument');
    // a negative count turns the direction
    const forward = number > 0 === direction > 0;
    const size = Math.abs(number);
    const start = across === 'rows' ? 'row' : 'column';
    return this._other({ ...area, [start]: forward ? area[start] + area[across] : area[start] - size, [across]: size });
  };
}
