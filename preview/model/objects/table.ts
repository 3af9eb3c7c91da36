import { bodyArea, headerRow, totalRow } from '../edit/tableAreas';
import { convertToRange, deleteTable, renameTable, resizeTable, tableChanged } from '../edit/tableRules';
import { showHeaders, showTotals } from '../edit/tableRows';
import { resolveReference } from '../edit/reference';
import { HostObject } from '../HostObject';
import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { Area, SheetState, TableState } from '../state';
import { textArgument, truthArgument } from './arguments';
import { Range } from './range';
import { TableColumnCollection } from './tableColumns';
import { TableRowCollection } from './tableRowCollection';
import { TableSort } from './tableSort';
import { Worksheet } from './worksheet';

export class Table extends HostObject {
  constructor(readonly session: Session, readonly state: TableState) {
    super();
  }

  override _identity(): Record<string, unknown> {
    return { Id: this.state.id };
  }

  /** @throws OfficeError ItemNotFound when the table was deleted */
  _state(): TableState {
    if (!this.session.state.tables.includes(this.state)) throw excelError('ItemNotFound');
    return this.state;
  }

  _sheet(): SheetState {
    const sheet = this.session.state.sheet(this._state().sheetId);
    if (!sheet) throw excelError('ItemNotFound');
    return sheet;
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this);
  }

  get sort(): TableSort {
    return new TableSort(this);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.session, this._sheet());
  }

  get id(): string {
    return this.state.id;
  }

  get name(): string {
    return this._state().name;
  }

  set name(name: unknown) {
    renameTable(this.session, this._state(), textArgument(name));
  }

  get highlightFirstColumn(): boolean {
    return this._state().highlightFirstColumn;
  }

  set highlightFirstColumn(highlight: unknown) {
    this._set({ highlightFirstColumn: truthArgument(highlight) });
  }

  get highlightLastColumn(): boolean {
    return this._state().highlightLastColumn;
  }

  set highlightLastColumn(highlight: unknown) {
    this._set({ highlightLastColumn: truthArgument(highlight) });
  }

  get showBandedColumns(): boolean {
    return this._state().showBandedColumns;
  }

  set showBandedColumns(show: unknown) {
    this._set({ showBandedColumns: truthArgument(show) });
  }

  get showBandedRows(): boolean {
    return this._state().showBandedRows;
  }

  set showBandedRows(show: unknown) {
    this._set({ showBandedRows: truthArgument(show) });
  }

  get showFilterButton(): boolean {
    return this._state().showFilterButton;
  }

  /** @throws OfficeError InvalidOperation for a table without a header row, where the buttons would stand */
  set showFilterButton(show: unknown) {
    if (!this._state().showHeaders) throw excelError('InvalidOperation');
    this._set({ showFilterButton: truthArgument(show) });
  }

  get showHeaders(): boolean {
    return this._state().showHeaders;
  }

  set showHeaders(show: unknown) {
    showHeaders(this.session, this._sheet(), this._state(), truthArgument(show));
  }

  get showTotals(): boolean {
    return this._state().showTotals;
  }

  set showTotals(show: unknown) {
    showTotals(this.session, this._sheet(), this._state(), truthArgument(show));
  }

  get style(): string {
    return this._state().style;
  }

  /** @throws OfficeError InvalidArgument for a style that Excel does not have */
  set style(style: unknown) {
    const name = textArgument(style);
    const built = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name);
    const last = { Light: 21, Medium: 28, Dark: 11 }[built?.[1] ?? ''] ?? 0;
    const number = Number(built?.[2]);
    if (name !== '' && !(number >= 1 && number <= last)) throw excelError('InvalidArgument');
    this._set({ style: name });
  }

  /** No filter can be set here, so none is ever left to clear. */
  clearFilters(): void {
    this._state();
  }

  convertToRange(): Range {
    const range = this.getRange();
    convertToRange(this.session, this._sheet(), this._state());
    return range;
  }

  delete(): void {
    deleteTable(this.session, this._sheet(), this._state());
  }

  getDataBodyRange(): Range {
    return this._range(bodyArea(this._state()));
  }

  getHeaderRowRange(): Range {
    return this._range(headerRow(this._state()));
  }

  getRange(): Range {
    return this._range(this._state().area);
  }

  getTotalRowRange(): Range {
    return this._range(totalRow(this._state()));
  }

  resize(newRange: unknown): void {
    const sheet = this._sheet();
    const reference = newRange instanceof Range
      ? { sheet: newRange._sheet(), area: newRange._area() }
      : resolveReference(this.session.state, textArgument(newRange), sheet);
    if (reference?.sheet !== sheet) throw excelError('InvalidArgument');
    resizeTable(this.session, sheet, this._state(), reference.area);
  }

  _set(change: Partial<TableState>): void {
    Object.assign(this._state(), change);
    tableChanged(this.session, this.state);
  }

  /** @throws OfficeError ItemNotFound for a header or total row that is not shown */
  _range(area: Area | undefined): Range {
    if (!area) throw excelError('ItemNotFound');
    return new Range(this.session, this._sheet(), area);
  }
}
