import { bodyArea } from '../edit/tableAreas';
import { deleteTableRows, insertTableRows } from '../edit/tableRows';
import { HostCollection, HostObject } from '../HostObject';
import { excelError } from '../officeErrors';
import { countArgument, optional } from './arguments';
import { Range } from './range';
import type { Table } from './table';

/** A row by its place in the table: whatever data stands there. */
export class TableRow extends HostObject {
  constructor(private readonly table: Table, private readonly place: number) {
    super();
  }

  get index(): number {
    return this.place;
  }

  get values(): unknown[][] | null {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  delete(): void {
    deleteTableRows(this.table.session, this.table._sheet(), this.table._state(), this.place, 1);
  }

  getRange(): Range {
    const body = bodyArea(this.table._state());
    if (this.place >= body.rows) throw excelError('InvalidReference');
    return this.table._range({ ...body, row: body.row + this.place, rows: 1 });
  }
}

export class TableRowCollection extends HostCollection<TableRow> {
  constructor(private readonly table: Table) {
    super();
  }

  _items(): TableRow[] {
    return Array.from({ length: bodyArea(this.table._state()).rows }, (_, index) => new TableRow(this.table, index));
  }

  override get count(): number {
    return bodyArea(this.table._state()).rows;
  }

  override getCount(): number {
    return this.count;
  }

  override getItemAt(index: unknown): TableRow {
    return this.getItem(countArgument(index));
  }

  /** Without an index, or with −1, at the end. Answers the first of the new rows. */
  add(index?: unknown, values?: unknown): TableRow {
    const { session } = this.table;
    const state = this.table._state();
    const width = state.area.columns;
    const rows = rowsOf(values, width);
    const place = optional(index, countArgument) ?? -1;
    const added = insertTableRows(session, this.table._sheet(), state, place < 0 ? bodyArea(state).rows : place, rows?.length ?? 1);
    if (rows) new Range(session, this.table._sheet(), added).values = rows;
    return new TableRow(this.table, added.row - bodyArea(state).row);
  }

  getItem(key: string | number): TableRow {
    const index = countArgument(key);
    if (index < 0 || index >= this.count) throw excelError('InvalidArgument');
    return new TableRow(this.table, index);
  }
}

/** A scalar fills one row; rows must be as wide as the table. */
function rowsOf(values: unknown, width: number): unknown[][] | undefined {
  if (values === undefined || values === null) return undefined;
  if (!Array.isArray(values)) return [Array.from({ length: width }, () => values)];
  if (values.length === 0 || values.some((row) => !Array.isArray(row) || row.length !== width)) throw excelError('InvalidArgument');
  return values as unknown[][];
}
