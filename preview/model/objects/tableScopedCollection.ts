import { areaWithin } from '../edit/areas';
import { tablesOn } from '../edit/tableAreas';
import { HostCollection, NullObject } from '../HostObject';
import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { Area, SheetState } from '../state';
import { Table } from './table';

/** The tables that a range touches, or holds whole. */
export class TableScopedCollection extends HostCollection<Table> {
  constructor(private readonly session: Session, private readonly sheet: SheetState, private readonly area: Area, private readonly fullyContained: boolean) {
    super();
  }

  _items(): Table[] {
    return tablesOn(this.session.state, this.sheet, this.area)
      .filter((table) => !this.fullyContained || areaWithin(table.area, this.area))
      .map((table) => new Table(this.session, table));
  }

  getFirst(): Table {
    const first = this._items()[0];
    if (!first) throw excelError('ItemNotFound');
    return first;
  }

  getItem(key: string | number): Table {
    const table = this.find(key);
    if (!table) throw excelError('ItemNotFound');
    return table;
  }

  getItemOrNullObject(key: unknown): Table | NullObject {
    return this.find(key) ?? new NullObject();
  }

  private readonly find = (key: unknown): Table | undefined => {
    const lower = String(key).toLowerCase();
    return this._items().find((table) => table.id === key || table.name.toLowerCase() === lower);
  };
}
