import { addSheet } from '../edit/sheetRules';
import { HostCollection, NullObject } from '../HostObject';
import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { SheetState } from '../state';
import { optional, textArgument, truthArgument } from './arguments';
import { Worksheet } from './worksheet';

export class WorksheetCollection extends HostCollection<Worksheet> {
  constructor(readonly session: Session) {
    super();
  }

  _items(): Worksheet[] {
    return this.session.state.sheets.map((sheet) => new Worksheet(this.session, sheet));
  }

  /** The new sheet comes last and does not become the active one. */
  add(name?: unknown): Worksheet {
    return new Worksheet(this.session, addSheet(this.session, optional(name, textArgument)));
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.session, this.session.activeSheet);
  }

  override getCount(visibleOnly?: unknown): number {
    return this._sheets(visibleOnly).length;
  }

  getFirst(visibleOnly?: unknown): Worksheet {
    return new Worksheet(this.session, this._sheets(visibleOnly)[0]!);
  }

  getLast(visibleOnly?: unknown): Worksheet {
    return new Worksheet(this.session, this._sheets(visibleOnly).at(-1)!);
  }

  /** By name or id. */
  getItem(key: string | number): Worksheet {
    const sheet = this.session.state.sheet(textArgument(key));
    if (!sheet) throw excelError('ItemNotFound');
    return new Worksheet(this.session, sheet);
  }

  getItemOrNullObject(key: unknown): Worksheet | NullObject {
    const sheet = this.session.state.sheet(textArgument(key));
    return sheet ? new Worksheet(this.session, sheet) : new NullObject();
  }

  _sheets(visibleOnly: unknown): SheetState[] {
    const { sheets } = this.session.state;
    return optional(visibleOnly, truthArgument) ? sheets.filter((sheet) => sheet.visibility === 'Visible') : sheets;
  }
}
