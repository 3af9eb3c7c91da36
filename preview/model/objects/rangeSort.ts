import { SortKey, sortCells } from '../edit/sortCells';
import { assertAllowed } from '../edit/protectionRules';
import { HostObject } from '../HostObject';
import { excelError } from '../officeErrors';
import { countArgument, optional, recordArgument, truthArgument, wordArgument } from './arguments';
import type { Range } from './range';

/** The fields of a sort, as `SortField` describes them; sorting by colours and icons is not offered here and refused. */
export function sortKeys(fields: unknown, width: number): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw excelError('InvalidArgument');
  return fields.map((field) => {
    const { key, ascending, sortOn, dataOption } = recordArgument(field);
    const column = countArgument(key);
    if (column < 0 || column >= width) throw excelError('InvalidArgument');
    if (optional(sortOn, (value) => wordArgument(value, ['Value', 'CellColor', 'FontColor', 'Icon'])) !== 'Value' && sortOn !== undefined && sortOn !== null) throw excelError('UnsupportedOperation');
    return {
      key: column,
      ascending: optional(ascending, truthArgument) ?? true,
      textAsNumber: optional(dataOption, (value) => wordArgument(value, ['Normal', 'TextAsNumber'])) === 'TextAsNumber',
    };
  });
}

export class RangeSort extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }

  apply(fields: unknown, matchCase?: unknown, hasHeaders?: unknown, orientation?: unknown): void {
    const sheet = this.range._sheet();
    assertAllowed(sheet, 'allowSort');
    const columns = optional(orientation, (value) => wordArgument(value, ['Rows', 'Columns'])) === 'Columns';
    const area = this.range._area();
    const headers = optional(hasHeaders, truthArgument) ?? false;
    const sorted = !headers ? area : columns ? { ...area, column: area.column + 1, columns: area.columns - 1 } : { ...area, row: area.row + 1, rows: area.rows - 1 };
    if (sorted.rows < 1 || sorted.columns < 1) return;
    const keys = sortKeys(fields, columns ? area.rows : area.columns);
    sortCells(this.range.session, sheet, sorted, keys, { matchCase: optional(matchCase, truthArgument) ?? false, columns });
  }
}
