import { bodyArea, columnPart, headerRow, totalRow } from '../edit/tableAreas';
import { deleteTableColumn, insertTableColumn } from '../edit/tableColumns';
import { HostCollection, HostObject, NullObject } from '../HostObject';
import { excelError } from '../officeErrors';
import { Area, TableColumnState } from '../state';
import { countArgument, optional, textArgument } from './arguments';
import { Range } from './range';
import type { Table } from './table';

export class TableColumn extends HostObject {
  constructor(private readonly table: Table, private readonly columnId: number) {
    super();
  }

  override _identity(): Record<string, unknown> {
    return { Id: this.columnId };
  }

  get id(): number {
    return this.columnId;
  }

  get index(): number {
    const index = this.table._state().columns.findIndex((column) => column.id === this.columnId);
    if (index < 0) throw excelError('ItemNotFound');
    return index;
  }

  get name(): string {
    return this.table._state().columns[this.index]!.name;
  }

  /** @throws OfficeError InvalidArgument for a blank name or one that another column bears */
  set name(name: unknown) {
    const text = textArgument(name);
    const others = this.table._state().columns.filter((column) => column.id !== this.columnId);
    if (text.trim() === '' || others.some((column) => column.name.toLowerCase() === text.toLowerCase())) throw excelError('InvalidArgument');
    // the apostrophe keeps `2017` or `=a` the text that a header is
    this.getHeaderRowRange().values = [[`'${text}`]];
  }

  /** Header, data and totals together. */
  get values(): unknown[][] | null {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  delete(): void {
    deleteTableColumn(this.table.session, this.table._sheet(), this.table._state(), this.index);
  }

  getDataBodyRange(): Range {
    return this.part(bodyArea(this.table._state()));
  }

  getHeaderRowRange(): Range {
    return this.part(headerRow(this.table._state()));
  }

  getRange(): Range {
    return this.part(this.table._state().area);
  }

  getTotalRowRange(): Range {
    return this.part(totalRow(this.table._state()));
  }

  private readonly part = (area: Area | undefined): Range => this.table._range(area && columnPart(area, this.index));
}

export class TableColumnCollection extends HostCollection<TableColumn> {
  constructor(private readonly table: Table) {
    super();
  }

  _items(): TableColumn[] {
    return this.table._state().columns.map((column) => new TableColumn(this.table, column.id));
  }

  /** Without an index, or with −1, at the end. Values go into the whole column, its header first. */
  add(index?: unknown, values?: unknown, name?: unknown): TableColumn {
    const state = this.table._state();
    const place = optional(index, countArgument) ?? -1;
    const added = insertTableColumn(this.table.session, this.table._sheet(), state, place < 0 ? state.columns.length : place, optional(name, textArgument));
    const column = new TableColumn(this.table, added.id);
    if (values !== undefined && values !== null) {
      const single = Array.isArray(values) ? values : [[values]];
      const range = single.length === bodyArea(state).rows && state.showHeaders ? column.getDataBodyRange() : column.getRange();
      range.values = single;
      if (name !== undefined && name !== null) column.name = name;
    }
    return column;
  }

  /** By name or id; a text is a name first. */
  getItem(key: string | number): TableColumn {
    const column = this.find(key);
    if (!column) throw excelError('ItemNotFound');
    return new TableColumn(this.table, column.id);
  }

  getItemOrNullObject(key: unknown): TableColumn | NullObject {
    const column = this.find(key);
    return column ? new TableColumn(this.table, column.id) : new NullObject();
  }

  private readonly find = (key: unknown): TableColumnState | undefined => {
    const { columns } = this.table._state();
    if (typeof key === 'number') return columns.find((column) => column.id === key);
    const lower = textArgument(key).toLowerCase();
    return columns.find((column) => column.name.toLowerCase() === lower) ?? columns.find((column) => String(column.id) === key);
  };
}
