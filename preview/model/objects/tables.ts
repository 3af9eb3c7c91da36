import { addTable } from '../edit/tableRules';
import { resolveReference } from '../edit/reference';
import { HostCollection, NullObject } from '../HostObject';
import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { SheetState, TableState } from '../state';
import { textArgument, truthArgument } from './arguments';
import { Range } from './range';
import { Table } from './table';

/** The tables of a sheet, or of the whole workbook. */
export class TableCollection extends HostCollection<Table> {
  constructor(private readonly session: Session, private readonly sheet: SheetState | undefined) {
    super();
  }

  _items(): Table[] {
    return this.own().map((table) => new Table(this.session, table));
  }

  /** The address may name another sheet when the collection is the workbook's; without a sheet it means the active one. */
  add(address: unknown, hasHeaders: unknown): Table {
    const reference = address instanceof Range
      ? { sheet: address._sheet(), area: address._area() }
      : resolveReference(this.session.state, textArgument(address), this.sheet ?? this.session.activeSheet);
    if (!reference || (this.sheet && reference.sheet !== this.sheet)) throw excelError('InvalidArgument');
    return new Table(this.session, addTable(this.session, reference.sheet, reference.area, truthArgument(hasHeaders)));
  }

  /** By name or id. */
  getItem(key: string | number): Table {
    const table = this.find(key);
    if (!table) throw excelError('ItemNotFound');
    return new Table(this.session, table);
  }

  getItemOrNullObject(key: unknown): Table | NullObject {
    const table = this.find(key);
    return table ? new Table(this.session, table) : new NullObject();
  }

  private readonly own = (): TableState[] => {
    const { tables } = this.session.state;
    return this.sheet ? tables.filter((table) => table.sheetId === this.sheet?.id) : tables;
  };

  private readonly find = (key: unknown): TableState | undefined => {
    const lower = String(key).toLowerCase();
    return this.own().find((table) => table.id === key || table.name.toLowerCase() === lower);
  };
}
