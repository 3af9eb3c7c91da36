import { HostCollection, HostObject } from '../HostObject';
import { excelError } from '../officeErrors';
import { countArgument, textArgument } from './arguments';
import { Range } from './range';
import type { Worksheet } from './worksheet';

export type BreakDirection = 'horizontal' | 'vertical';

function breaksOf(worksheet: Worksheet, direction: BreakDirection): readonly number[] {
  const { pageLayout } = worksheet._state();
  return direction === 'horizontal' ? pageLayout.horizontalBreaks : pageLayout.verticalBreaks ?? [];
}

function setBreaks(worksheet: Worksheet, direction: BreakDirection, breaks: readonly number[]): void {
  worksheet._state().pageLayout[`${direction}Breaks`] = [...new Set(breaks)].sort((a, b) => a - b);
  worksheet._changed();
}

/** A page that ends above a row, or to the left of a column. */
export class PageBreak extends HostObject {
  constructor(private readonly worksheet: Worksheet, private readonly direction: BreakDirection, readonly place: number) {
    super();
  }

  override _identity(): Record<string, unknown> {
    return { _Id: this.place };
  }

  get columnIndex(): number {
    return this.direction === 'vertical' ? this.place : 0;
  }

  get rowIndex(): number {
    return this.direction === 'horizontal' ? this.place : 0;
  }

  delete(): void {
    setBreaks(this.worksheet, this.direction, breaksOf(this.worksheet, this.direction).filter((place) => place !== this.place));
  }

  getCellAfterBreak(): Range {
    return this.worksheet._range({ row: this.rowIndex, column: this.columnIndex, rows: 1, columns: 1 });
  }
}

export class PageBreakCollection extends HostCollection<PageBreak> {
  constructor(private readonly worksheet: Worksheet, private readonly direction: BreakDirection) {
    super();
  }

  _items(): PageBreak[] {
    return breaksOf(this.worksheet, this.direction).map((place) => new PageBreak(this.worksheet, this.direction, place));
  }

  /** The page breaks before the first cell of the range.
   * @throws OfficeError InvalidArgument for the first row or column, before which nothing is printed */
  add(pageBreakRange: unknown): PageBreak {
    const range = pageBreakRange instanceof Range ? pageBreakRange : this.worksheet.getRange(textArgument(pageBreakRange));
    const { row, column } = range._area();
    const place = this.direction === 'horizontal' ? row : column;
    if (place === 0) throw excelError('InvalidArgument');
    setBreaks(this.worksheet, this.direction, [...breaksOf(this.worksheet, this.direction), place]);
    return new PageBreak(this.worksheet, this.direction, place);
  }

  /** By place, or by the row or column it was answered as. */
  getItem(key: string | number): PageBreak {
    const index = countArgument(key);
    const items = this._items();
    const found = items.find((item) => item.place === index) ?? items[index];
    if (!found) throw excelError('ItemNotFound');
    return found;
  }

  removePageBreaks(): void {
    setBreaks(this.worksheet, this.direction, []);
  }
}
