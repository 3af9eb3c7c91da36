import { resolveReference } from '../edit/reference';
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../edit/sheetRules';
import { copySheet } from '../edit/copySheet';
import { usedPart } from '../edit/usedPart';
import { HostObject, NullObject } from '../HostObject';
import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { Area, MAX_COLUMNS, MAX_ROWS, SheetState, STANDARD_ROW_HEIGHT } from '../state';
import { colorArgument, countArgument, numberArgument, optional, textArgument, truthArgument, wordArgument } from './arguments';
import { ChartCollection } from './chartCollection';
import { CommentCollection } from './comments';
import { NamedItemCollection } from './namedItems';
import { PageBreakCollection } from './pageBreaks';
import { PageLayout } from './pageLayout';
import { Range } from './range';
import { TableCollection } from './tables';
import { WorksheetFreezePanes } from './freezePanes';
import { WorksheetProtection } from './worksheetProtection';

const WHOLE: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };
const LONGEST_ADDRESS = 8192;
const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;
const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

export class Worksheet extends HostObject {
  constructor(readonly session: Session, readonly state: SheetState) {
    super();
  }

  override _identity(): Record<string, unknown> {
    return { Id: this.state.id };
  }

  /** @throws OfficeError ItemNotFound when the sheet was deleted */
  _state(): SheetState {
    if (!this.session.state.sheets.includes(this.state)) throw excelError('ItemNotFound');
    return this.state;
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.session, this._state());
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.session, this._state());
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this);
  }

  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this, 'horizontal');
  }

  get verticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this, 'vertical');
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.session, this._state());
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this);
  }

  get tables(): TableCollection {
    return new TableCollection(this.session, this._state());
  }

  get id(): string {
    return this.state.id;
  }

  get name(): string {
    return this._state().name;
  }

  set name(name: unknown) {
    renameSheet(this.session, this._state(), textArgument(name));
  }

  get position(): number {
    return this.session.state.sheets.indexOf(this._state());
  }

  set position(position: unknown) {
    moveSheet(this.session, this._state(), countArgument(position));
  }

  get showGridlines(): boolean {
    return this._state().showGridlines;
  }

  set showGridlines(show: unknown) {
    this._state().showGridlines = truthArgument(show);
    this._changed();
  }

  get showHeadings(): boolean {
    return this._state().showHeadings;
  }

  set showHeadings(show: unknown) {
    this._state().showHeadings = truthArgument(show);
    this._changed();
  }

  get standardHeight(): number {
    return STANDARD_ROW_HEIGHT;
  }

  get standardWidth(): number {
    return this._state().standardWidth;
  }

  set standardWidth(width: unknown) {
    const points = numberArgument(width);
    if (points < 0) throw excelError('InvalidArgument');
    this._state().standardWidth = points;
    this._changed();
  }

  get tabColor(): string {
    return this._state().tabColor;
  }

  set tabColor(color: unknown) {
    this._state().tabColor = color === '' ? '' : colorArgument(color);
    this._changed();
  }

  get visibility(): SheetState['visibility'] {
    return this._state().visibility;
  }

  set visibility(visibility: unknown) {
    setVisibility(this.session, this._state(), wordArgument(visibility, VISIBILITIES));
  }

  activate(): void {
    activateSheet(this.session, this._state());
  }

  calculate(markAllDirty: unknown): void {
    this._state();
    this.session.workbook.calculateNow(truthArgument(markAllDirty));
  }

  copy(positionType?: unknown, relativeTo?: unknown): Worksheet {
    const type = optional(positionType, (value) => wordArgument(value, POSITIONS)) ?? 'None';
    const { sheets } = this.session.state;
    const beside = relativeTo instanceof Worksheet ? sheets.indexOf(relativeTo._state()) : -1;
    if ((type === 'Before' || type === 'After') && beside < 0) throw excelError('InvalidArgument');
    const positions = { None: sheets.length, End: sheets.length, Beginning: 0, Before: beside, After: beside + 1 };
    return new Worksheet(this.session, copySheet(this.session, this._state(), positions[type]));
  }

  delete(): void {
    deleteSheet(this.session, this._state());
  }

  getCell(row: unknown, column: unknown): Range {
    return this._range({ row: countArgument(row), column: countArgument(column), rows: 1, columns: 1 });
  }

  /** Without an address the whole sheet. Addresses, defined names and structured references all do. */
  getRange(address?: unknown): Range {
    if (address === undefined || address === null || address === '') return this._range(WHOLE);
    const text = textArgument(address);
    const reference = text.length > LONGEST_ADDRESS ? undefined : resolveReference(this.session.state, text, this._state());
    if (reference?.sheet !== this._state()) throw excelError('InvalidArgument');
    return this._range(reference.area);
  }

  getRangeByIndexes(startRow: unknown, startColumn: unknown, rowCount: unknown, columnCount: unknown): Range {
    return this._range({ row: countArgument(startRow), column: countArgument(startColumn), rows: countArgument(rowCount), columns: countArgument(columnCount) });
  }

  /** The first cell of an empty sheet. */
  getUsedRange(valuesOnly?: unknown): Range {
    return this._used(valuesOnly) ?? this._range(FIRST_CELL);
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): Range | NullObject {
    return this._used(valuesOnly) ?? new NullObject();
  }

  getNext(visibleOnly?: unknown): Worksheet {
    return this._neighbour(1, visibleOnly) ?? notFound();
  }

  getNextOrNullObject(visibleOnly?: unknown): Worksheet | NullObject {
    return this._neighbour(1, visibleOnly) ?? new NullObject();
  }

  getPrevious(visibleOnly?: unknown): Worksheet {
    return this._neighbour(-1, visibleOnly) ?? notFound();
  }

  getPreviousOrNullObject(visibleOnly?: unknown): Worksheet | NullObject {
    return this._neighbour(-1, visibleOnly) ?? new NullObject();
  }

  _changed(): void {
    this.session.record({ kind: 'sheetChanged', sheetId: this.state.id });
  }

  _range(area: Area): Range {
    return new Range(this.session, this._state(), area);
  }

  _used(valuesOnly: unknown): Range | undefined {
    this.session.workbook.calculateWhatIsDue();
    const used = usedPart(this._state().grid, WHOLE, optional(valuesOnly, truthArgument) ?? false);
    return used && this._range(used);
  }

  _neighbour(step: 1 | -1, visibleOnly: unknown): Worksheet | undefined {
    const visible = optional(visibleOnly, truthArgument) ?? false;
    const { sheets } = this.session.state;
    for (let index = this.position + step; index >= 0 && index < sheets.length; index += step) {
      const sheet = sheets[index]!;
      if (!visible || sheet.visibility === 'Visible') return new Worksheet(this.session, sheet);
    }
    return undefined;
  }
}

function notFound(): never {
  throw excelError('ItemNotFound');
}
