import { HostObject, NullObject } from '../HostObject';
import { excelError } from '../officeErrors';
import { MAX_COLUMNS, MAX_ROWS } from '../state';
import { countArgument, optional } from './arguments';
import { Range } from './range';
import type { Worksheet } from './worksheet';

/** The rows and columns of a sheet that stay in view. */
export class WorksheetFreezePanes extends HostObject {
  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  /** Freezes everything above and left of the end of a range. */
  freezeAt(frozenRange: unknown): void {
    const range = frozenRange instanceof Range ? frozenRange : this.worksheet.getRange(frozenRange);
    const { row, column, rows, columns } = range._area();
    this.freeze(rows === MAX_ROWS ? 0 : row + rows, columns === MAX_COLUMNS ? 0 : column + columns);
  }

  freezeRows(count?: unknown): void {
    this.freeze(atLeastOne(count), 0);
  }

  freezeColumns(count?: unknown): void {
    this.freeze(0, atLeastOne(count));
  }

  /** The frozen cells: whole rows or columns where only such are frozen. */
  getLocation(): Range {
    return this.location() ?? notFound();
  }

  getLocationOrNullObject(): Range | NullObject {
    return this.location() ?? new NullObject();
  }

  unfreeze(): void {
    this.freeze(0, 0);
  }

  private readonly freeze = (rows: number, columns: number): void => {
    this.worksheet._state().frozen = { rows, columns };
    this.worksheet._changed();
  };

  private readonly location = (): Range | undefined => {
    const { rows, columns } = this.worksheet._state().frozen;
    if (rows === 0 && columns === 0) return undefined;
    return this.worksheet._range({ row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS });
  };
}

function atLeastOne(count: unknown): number {
  const number = optional(count, countArgument) ?? 1;
  if (number < 1) throw excelError('InvalidArgument');
  return number;
}

function notFound(): never {
  throw excelError('ItemNotFound');
}
