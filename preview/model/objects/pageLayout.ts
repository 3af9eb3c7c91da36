import { areaText } from '../edit/areas';
import { parseArea } from '../edit/reference';
import { HostObject, NullObject } from '../HostObject';
import { excelError } from '../officeErrors';
import { MAX_COLUMNS, MAX_ROWS, PageLayoutState } from '../state';
import { countArgument, numberArgument, optional, recordArgument, textArgument, truthArgument, wordArgument } from './arguments';
import { HeaderFooterGroup } from './headerFooter';
import { Range } from './range';
import type { Worksheet } from './worksheet';

const PAPERS = ['Letter', 'Tabloid', 'Ledger', 'Legal', 'Statement', 'Executive', 'A3', 'A4', 'A5', 'B4', 'B5', 'Folio'] as const;
const ORIENTATIONS = ['Portrait', 'Landscape'] as const;
const ORDERS = ['DownThenOver', 'OverThenDown'] as const;
const ERRORS = ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable'] as const;
const COMMENTS = ['NoComments', 'EndSheet', 'InPlace'] as const;
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
const LEAST_SCALE = 10;
const GREATEST_SCALE = 400;

/** How a sheet is printed. */
export class PageLayout extends HostObject {
  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.worksheet);
  }

  get orientation(): PageLayoutState['orientation'] {
    return this.layout().orientation;
  }

  set orientation(orientation: unknown) {
    this.change({ orientation: wordArgument(orientation, ORIENTATIONS) });
  }

  get paperSize(): string {
    return this.layout().paperSize;
  }

  set paperSize(size: unknown) {
    this.change({ paperSize: wordArgument(size, PAPERS) });
  }

  get centerHorizontally(): boolean {
    return this.layout().centerHorizontally;
  }

  set centerHorizontally(center: unknown) {
    this.change({ centerHorizontally: truthArgument(center) });
  }

  get centerVertically(): boolean {
    return this.layout().centerVertically;
  }

  set centerVertically(center: unknown) {
    this.change({ centerVertically: truthArgument(center) });
  }

  get printGridlines(): boolean {
    return this.layout().printGridlines;
  }

  set printGridlines(print: unknown) {
    this.change({ printGridlines: truthArgument(print) });
  }

  get printHeadings(): boolean {
    return this.layout().printHeadings ?? false;
  }

  set printHeadings(print: unknown) {
    this.change({ printHeadings: truthArgument(print) });
  }

  get blackAndWhite(): boolean {
    return this.layout().blackAndWhite ?? false;
  }

  set blackAndWhite(blackAndWhite: unknown) {
    this.change({ blackAndWhite: truthArgument(blackAndWhite) });
  }

  get draftMode(): boolean {
    return this.layout().draftMode ?? false;
  }

  set draftMode(draft: unknown) {
    this.change({ draftMode: truthArgument(draft) });
  }

  /** `''` leaves it to Excel. */
  get firstPageNumber(): number | '' {
    return this.layout().firstPageNumber ?? '';
  }

  set firstPageNumber(number: unknown) {
    this.change({ firstPageNumber: number === '' ? undefined : countArgument(number) });
  }

  get printOrder(): NonNullable<PageLayoutState['printOrder']> {
    return this.layout().printOrder ?? 'DownThenOver';
  }

  set printOrder(order: unknown) {
    this.change({ printOrder: wordArgument(order, ORDERS) });
  }

  get printErrors(): NonNullable<PageLayoutState['printErrors']> {
    return this.layout().printErrors ?? 'AsDisplayed';
  }

  set printErrors(errors: unknown) {
    this.change({ printErrors: wordArgument(errors, ERRORS) });
  }

  get printComments(): NonNullable<PageLayoutState['printComments']> {
    return this.layout().printComments ?? 'NoComments';
  }

  set printComments(comments: unknown) {
    this.change({ printComments: wordArgument(comments, COMMENTS) });
  }

  get leftMargin(): number {
    return this.layout().margins.left;
  }

  set leftMargin(points: unknown) {
    this.margin('left', points);
  }

  get rightMargin(): number {
    return this.layout().margins.right;
  }

  set rightMargin(points: unknown) {
    this.margin('right', points);
  }

  get topMargin(): number {
    return this.layout().margins.top;
  }

  set topMargin(points: unknown) {
    this.margin('top', points);
  }

  get bottomMargin(): number {
    return this.layout().margins.bottom;
  }

  set bottomMargin(points: unknown) {
    this.margin('bottom', points);
  }

  get headerMargin(): number {
    return this.layout().margins.header;
  }

  set headerMargin(points: unknown) {
    this.margin('header', points);
  }

  get footerMargin(): number {
    return this.layout().margins.footer;
  }

  set footerMargin(points: unknown) {
    this.margin('footer', points);
  }

  get zoom(): PageLayoutState['zoom'] {
    return { ...this.layout().zoom };
  }

  /** A scale in per cent, or a number of pages to fit on. */
  set zoom(value: unknown) {
    const given = recordArgument(value);
    const scale = optional(given.scale, countArgument);
    const horizontal = optional(given.horizontalFitToPages, countArgument);
    const vertical = optional(given.verticalFitToPages, countArgument);
    if (scale !== undefined && (scale < LEAST_SCALE || scale > GREATEST_SCALE)) throw excelError('InvalidArgument');
    this.change({
      zoom: {
        ...(scale !== undefined && { scale }),
        ...(horizontal !== undefined && { horizontalFitToPages: horizontal }),
        ...(vertical !== undefined && { verticalFitToPages: vertical }),
      },
    });
  }

  getPrintTitleColumns(): Range {
    return this.titles('printTitleColumns') ?? notFound();
  }

  getPrintTitleColumnsOrNullObject(): Range | NullObject {
    return this.titles('printTitleColumns') ?? new NullObject();
  }

  getPrintTitleRows(): Range {
    return this.titles('printTitleRows') ?? notFound();
  }

  getPrintTitleRowsOrNullObject(): Range | NullObject {
    return this.titles('printTitleRows') ?? new NullObject();
  }

  setPrintArea(printArea: unknown): void {
    // An address may name several areas, which Excel prints on pages of their own.
    const ranges = typeof printArea === 'string' ? printArea.split(',') : [printArea];
    this.change({ printArea: ranges.map((range) => areaText(this.rangeOf(range)._area())).join(',') });
  }

  setPrintMargins(unit: unknown, marginOptions: unknown): void {
    const points = POINTS[wordArgument(unit, ['Points', 'Inches', 'Centimeters'])];
    const given = recordArgument(marginOptions);
    for (const side of MARGINS) {
      const size = optional(given[side], numberArgument);
      if (size !== undefined) this.margin(side, size * points);
    }
  }

  setPrintTitleColumns(printTitleColumns: unknown): void {
    this.change({ printTitleColumns: areaText({ ...this.rangeOf(printTitleColumns)._area(), row: 0, rows: MAX_ROWS }) });
  }

  setPrintTitleRows(printTitleRows: unknown): void {
    this.change({ printTitleRows: areaText({ ...this.rangeOf(printTitleRows)._area(), column: 0, columns: MAX_COLUMNS }) });
  }

  private readonly layout = (): PageLayoutState => this.worksheet._state().pageLayout;

  private readonly change = (change: Partial<PageLayoutState>): void => {
    Object.assign(this.layout(), change);
    this.worksheet._changed();
  };

  private readonly margin = (side: (typeof MARGINS)[number], value: unknown): void => {
    const points = numberArgument(value);
    if (points < 0) throw excelError('InvalidArgument');
    this.layout().margins[side] = points;
    this.worksheet._changed();
  };

  private readonly rangeOf = (range: unknown): Range => {
    if (!(range instanceof Range)) return this.worksheet.getRange(textArgument(range));
    if (range._sheet() !== this.worksheet._state()) throw excelError('InvalidArgument');
    return range;
  };

  private readonly titles = (part: 'printTitleRows' | 'printTitleColumns'): Range | undefined => {
    const text = this.layout()[part];
    const area = text === undefined ? undefined : parseArea(text);
    return area && this.worksheet._range(area);
  };
}

function notFound(): never {
  throw excelError('ItemNotFound');
}
