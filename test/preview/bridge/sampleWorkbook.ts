import { HostedWorkbook } from '../../../preview/bridge';
import { CellEdit } from '../../../preview/model';
import { HostCollection, HostObject, NullObject, OfficeError } from '../../../preview/model/HostObject';
import { Area, areaAddress, WorkbookState } from '../../../preview/model/state';

/** A small tree of host objects, enough to ask the interpreter everything that it must answer. */
class FillView extends HostObject {
  constructor(private readonly fill: { color: string }) {
    super();
  }

  get color(): string {
    return this.fill.color;
  }

  set color(color: string) {
    this.fill.color = color;
  }

  clear(): void {
    this.fill.color = '';
  }
}

class RangeFormat extends HostObject {
  constructor(private readonly fillState: { color: string }) {
    super();
  }

  get fill(): FillView {
    return new FillView(this.fillState);
  }

  get wrapText(): boolean {
    return false;
  }
}

class Range extends HostObject {
  constructor(private readonly sheet: SheetCells, private readonly area: Area) {
    super();
  }

  get address(): string {
    return `${this.sheet.name}!${areaAddress(this.area)}`;
  }

  get rowCount(): number {
    return this.area.rows;
  }

  get columnCount(): number {
    return this.area.columns;
  }

  get values(): unknown[][] {
    return rowsOf(this.area, (row, column) => this.sheet.cells.get(`${row},${column}`) ?? '');
  }

  set values(values: unknown) {
    rowsOf(this.area, (row, column) => {
      const value = Array.isArray(values) ? (values as unknown[][])[row - this.area.row]?.[column - this.area.column] : values;
      this.sheet.cells.set(`${row},${column}`, value);
    });
  }

  get format(): RangeFormat {
    return new RangeFormat(this.sheet.fill);
  }

  getRow(row: number): Range {
    return new Range(this.sheet, { ...this.area, row: this.area.row + row, rows: 1 });
  }

  getBoundingRect(other: Range | string): Range {
    if (typeof other === 'string') return this;
    const rows = other.area.row + other.area.rows - this.area.row;
    return new Range(this.sheet, { ...this.area, rows });
  }

  getIntersectionOrNullObject(): HostObject {
    return new NullObject();
  }
}

function rowsOf(area: Area, cell: (row: number, column: number) => unknown): unknown[][] {
  return Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.columns }, (__, c) => cell(area.row + r, area.column + c)));
}

interface SheetCells {
  readonly id: string;
  name: string;
  gridlines: boolean;
  readonly cells: Map<string, unknown>;
  readonly fill: { color: string };
}

class Worksheet extends HostObject {
  constructor(private readonly cells: SheetCells) {
    super();
  }

  override _identity(): Record<string, unknown> {
    return { Id: this.cells.id };
  }

  get id(): string {
    return this.cells.id;
  }

  get name(): string {
    return this.cells.name;
  }

  set name(name: string) {
    this.cells.name = name;
  }

  get showGridlines(): boolean {
    return this.cells.gridlines;
  }

  set showGridlines(shown: boolean) {
    this.cells.gridlines = shown;
  }

  /** `A1` or `A1:B9`, columns A to Z. */
  getRange(address?: string): Range {
    const match = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(address ?? 'A1:Z99');
    if (!match) throw new OfficeError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
    const column = match[1]!.charCodeAt(0) - 65;
    const row = Number(match[2]) - 1;
    const columns = match[3] === undefined ? 1 : match[3].charCodeAt(0) - 64 - column;
    const rows = match[4] === undefined ? 1 : Number(match[4]) - row;
    return new Range(this.cells, { row, column, rows, columns });
  }

  calculate(): never {
    throw new Error('a fault of the stand-in');
  }
}

class WorksheetCollection extends HostCollection<Worksheet> {
  constructor(private readonly book: SampleState) {
    super();
  }

  _items(): Worksheet[] {
    return this.book.sheets.map((sheet) => new Worksheet(sheet));
  }

  getItem(key: string | number): Worksheet {
    const sheet = this.book.sheets.find((candidate) => candidate.id === key || candidate.name === key);
    if (!sheet) throw new OfficeError('ItemNotFound', "The requested resource doesn't exist.");
    return new Worksheet(sheet);
  }

  getItemOrNullObject(key: string): HostObject {
    return this.book.sheets.some((sheet) => sheet.name === key) ? this.getItem(key) : new NullObject();
  }

  add(name?: string): Worksheet {
    const sheet = newSheet(`{${this.book.sheets.length + 1}}`, name ?? `Sheet${this.book.sheets.length + 1}`);
    this.book.sheets.push(sheet);
    return new Worksheet(sheet);
  }
}

/** Named as the API names it: error locations show it. */
class Workbook extends HostObject {
  constructor(private readonly book: SampleState) {
    super();
  }

  get name(): string {
    return 'Sample.xlsx';
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }
}

interface SampleState {
  readonly sheets: SheetCells[];
}

function newSheet(id: string, name: string): SheetCells {
  return { id, name, gridlines: true, cells: new Map(), fill: { color: '#FFFFFF' } };
}

export interface SampleWorkbook extends HostedWorkbook {
  readonly sheets: SheetCells[];
}

/** A workbook with the sheets Sales and Costs, and no formulas. */
export function sampleWorkbook(): SampleWorkbook {
  const book: SampleState = { sheets: [newSheet('{1}', 'Sales'), newSheet('{2}', 'Costs')] };
  const nothing = (): void => undefined;
  return {
    sheets: book.sheets, state: new WorkbookState(), calculator: { setCustomFunctions: nothing }, cellEdit: new CellEdit(), beginBatch: nothing, endBatch: nothing, root: () => new Workbook(book),
  };
}
