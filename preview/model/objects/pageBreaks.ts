import { HostCollection, HostObject } from '../HostObject';
import { excelError } from '../officeErrors';
import { countArgument, textArgument } from './arguments';
import { Range } from './range';
import type { Worksheet } from './worksheet';

/** A page that ends above a row. */
export class PageBreak extends HostObject {
  constructor(private readonly worksheet: Worksheet, private readonly row: number) {
    super();
  }

  override _identity(): Record<string, unknown> {
    return { _Id: this.row };
  }

  get columnIndex(): number {
    return 0;
  }

  get rowIndex(): number {
    return this.row;
  }

  delete(): void {
    const layout = this.worksheet._state().pageLayout;
    layout.horizontalBreaks = layout.horizontalBreaks.filter((row) => row !== this.row);
    this.worksheet._changed();
  }

  getCellAfterBreak(): Range {
    return this.worksheet._range({ row: this.row, column: 0, rows: 1, columns: 1 });
  }
}

export class PageBreakCollection extends HostCollection<PageBreak> {
  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  _items(): PageBreak[] {
    return this.worksheet._state().pageLayout.horizontalBreaks.map((row) => new PageBreak(this.worksheet, row));
  }

  /** The page breaks before the first cell of the range.
   * @throws OfficeError InvalidArgument for the first row, above which nothing is printed */
  add(pageBreakRange: unknown): PageBreak {
    const range = pageBreakRange instanceof Range ? pageBreakRange : this.worksheet.getRange(textArgument(pageBreakRange));
    const { row } = range._area();
    if (row === 0) throw excelError('InvalidArgument');
    const layout = this.worksheet._state().pageLayout;
    layout.horizontalBreaks = [...new Set([...layout.horizontalBreaks, row])].sort((a, b) => a - b);
    this.worksheet._changed();
    return new PageBreak(this.worksheet, row);
  }

  /** By place, or by the row it was answered as. */
  getItem(key: string | number): PageBreak {
    const index = countArgument(key);
    const items = this._items();
    const found = items.find((item) => item.rowIndex === index) ?? items[index];
    if (!found) throw excelError('ItemNotFound');
    return found;
  }

  removePageBreaks(): void {
    this.worksheet._state().pageLayout.horizontalBreaks = [];
    this.worksheet._changed();
  }
}
