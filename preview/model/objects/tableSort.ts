import { sortCells } from '../edit/sortCells';
import { bodyArea } from '../edit/tableAreas';
import { HostObject } from '../HostObject';
import { optional, truthArgument } from './arguments';
import { sortKeys } from './rangeSort';
import type { Table } from './table';

export class TableSort extends HostObject {
  constructor(private readonly table: Table) {
    super();
  }

  apply(fields: unknown, matchCase?: unknown): void {
    const body = bodyArea(this.table._state());
    const keys = sortKeys(fields, body.columns);
    sortCells(this.table.session, this.table._sheet(), body, keys, { matchCase: optional(matchCase, truthArgument) ?? false, columns: false });
  }
}
