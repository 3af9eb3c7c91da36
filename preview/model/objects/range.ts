import { clearAll, clearContents, clearFormats, clearValidation } from '../edit/clearCells';
import { CopyType, copyCells } from '../edit/copyCells';
import { findCell, searchedText, searchPattern } from '../edit/findCells';
import { deleteCells, insertCells } from '../edit/insertCells';
import { mergeCells, unmergeCells } from '../edit/mergeCells';
import { numberFormatAt } from '../edit/cellStyle';
import { readCellEntry } from '../edit/cellEntry';
import { Reference, resolveReference } from '../edit/reference';
import { activateSheet } from '../edit/sheetRules';
import { usedPart } from '../edit/usedPart';
import { writeCells } from '../edit/writeCells';
import { NullObject } from '../HostObject';
import { excelError } from '../officeErrors';
import { Area } from '../state';
import { occupiedPart } from '../edit/cellBlock';
import { optional, recordArgument, textArgument, truthArgument, wordArgument } from './arguments';
import { ConditionalFormatCollection } from './conditionalFormats';
import { DataValidation } from './dataValidation';
import { RangeContent } from './rangeContent';
import { RangeFormat } from './rangeFormat';
import { RangeSort } from './rangeSort';
import { TableScopedCollection } from './tableScopedCollection';
import { Worksheet } from './worksheet';

const CLEARED = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;
const COPIED = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const satisfies readonly CopyType[];

/** One or more contiguous cells. */
export class Range extends RangeContent {
  protected _other(area: Area): Range {
    return new Range(this.session, this.home, area);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }

  get format(): RangeFormat {
    return new RangeFormat(this);
  }

  get sort(): RangeSort {
    return new RangeSort(this);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.session, this._sheet());
  }

  calculate(): void {
    this.session.workbook.calculateNow(false);
  }

  clear(applyTo?: unknown): void {
    const what = optional(applyTo, (value) => wordArgument(value, CLEARED)) ?? 'All';
    const sheet = this._sheet();
    const area = this._area();
    if (what === 'All') clearAll(this.session, sheet, area);
    else if (what === 'Contents') clearContents(this.session, sheet, area);
    else if (what === 'ResetContents') {
      clearContents(this.session, sheet, area);
      clearValidation(this.session, sheet, area);
    } else if (what === 'Formats') clearFormats(this.session, sheet, area);
    else throw excelError('UnsupportedOperation');
  }

  copyFrom(sourceRange: unknown, copyType?: unknown, skipBlanks?: unknown, transpose?: unknown): void {
    copyCells(this.session, this._source(sourceRange), this._sheet(), this._area(), {
      type: optional(copyType, (value) => wordArgument(value, COPIED)) ?? 'All',
      skipBlanks: optional(skipBlanks, truthArgument) ?? false,
      transpose: optional(transpose, truthArgument) ?? false,
    });
  }

  delete(shift: unknown): void {
    deleteCells(this.session, this._sheet(), this._area(), wordArgument(shift, ['Up', 'Left']));
  }

  /** The range then means the cells that moved; what is answered are the new ones. */
  insert(shift: unknown): Range {
    const area = this._area();
    insertCells(this.session, this._sheet(), area, wordArgument(shift, ['Down', 'Right']));
    return this._other(area);
  }

  find(text: unknown, criteria: unknown): Range {
    const found = this._find(text, criteria);
    if (!found) throw excelError('ItemNotFound');
    return found;
  }

  findOrNullObject(text: unknown, criteria: unknown): Range | NullObject {
    return this._find(text, criteria) ?? new NullObject();
  }

  replaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    const { completeMatch, matchCase } = recordArgument(criteria);
    const options = { completeMatch: optional(completeMatch, truthArgument) ?? false, matchCase: optional(matchCase, truthArgument) ?? false };
    const pattern = searchPattern(textArgument(text), options, 'g');
    const sheet = this._sheet();
    const part = occupiedPart(sheet.grid, this._area());
    const words = textArgument(replacement);
    let count = 0;
    if (!part) return 0;
    writeCells(this.session, sheet, part, (rowOffset, columnOffset) => {
      const [row, column] = [part.row + rowOffset, part.column + columnOffset];
      const content = searchedText(sheet, row, column);
      if (content === '') return undefined;
      const replaced = content.replace(pattern, () => {
        count += 1;
        return words;
      });
      return replaced === content ? undefined : readCellEntry(replaced, numberFormatAt(this.session.state, sheet, row, column));
    });
    return count;
  }

  getSpillParent(): Range {
    const parent = this._spillParent();
    if (!parent) throw excelError('ItemNotFound');
    return parent;
  }

  getSpillParentOrNullObject(): Range | NullObject {
    return this._spillParent() ?? new NullObject();
  }

  getSpillingToRange(): Range {
    const spill = this._spillingTo();
    if (!spill) throw excelError('ItemNotFound');
    return spill;
  }

  getSpillingToRangeOrNullObject(): Range | NullObject {
    return this._spillingTo() ?? new NullObject();
  }

  getTables(fullyContained?: unknown): TableScopedCollection {
    return new TableScopedCollection(this.session, this._sheet(), this._area(), optional(fullyContained, truthArgument) ?? false);
  }

  /** In an empty range the first cell. */
  getUsedRange(valuesOnly?: unknown): Range {
    const area = this._area();
    return this._used(valuesOnly) ?? this._other({ ...area, rows: 1, columns: 1 });
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): Range | NullObject {
    return this._used(valuesOnly) ?? new NullObject();
  }

  merge(across?: unknown): void {
    mergeCells(this.session, this._sheet(), this._area(), optional(across, truthArgument) ?? false);
  }

  unmerge(): void {
    unmergeCells(this.session, this._sheet(), this._area());
  }

  /** Selects the cells; their sheet becomes the active one. */
  select(): void {
    const sheet = this._sheet();
    activateSheet(this.session, sheet);
    sheet.selection = this._area();
    this.session.workbook.activeChartId = undefined;
    this.session.record({ kind: 'selection', sheetId: sheet.id, area: sheet.selection });
  }

  _find(text: unknown, criteria: unknown): Range | undefined {
    const { completeMatch, matchCase, searchDirection } = recordArgument(criteria ?? {});
    this.session.workbook.calculateWhatIsDue();
    const found = findCell(this._sheet(), this._area(), textArgument(text), {
      completeMatch: optional(completeMatch, truthArgument) ?? false,
      matchCase: optional(matchCase, truthArgument) ?? false,
      backwards: optional(searchDirection, (value) => wordArgument(value, ['Forward', 'Backwards'])) === 'Backwards',
    });
    return found && this._other({ ...found, rows: 1, columns: 1 });
  }

  _source(source: unknown): Reference {
    if (source instanceof Range) return { sheet: source._sheet(), area: source._area() };
    const reference = resolveReference(this.session.state, textArgument(source), this._sheet());
    if (!reference) throw excelError('InvalidArgument');
    return reference;
  }

  _spillParent(): Range | undefined {
    this.session.workbook.calculateWhatIsDue();
    const { row, column, rows, columns } = this._area();
    if (rows !== 1 || columns !== 1) throw excelError('InvalidArgument');
    const parent = this.session.calculator.spillParent(this._sheet().id, row, column);
    return parent && this._other({ ...parent, rows: 1, columns: 1 });
  }

  _spillingTo(): Range | undefined {
    this.session.workbook.calculateWhatIsDue();
    const { row, column, rows, columns } = this._area();
    if (rows !== 1 || columns !== 1) throw excelError('InvalidArgument');
    const spill = this.session.calculator.spillArea(this._sheet().id, row, column);
    return spill && this._other(spill);
  }

  _used(valuesOnly: unknown): Range | undefined {
    this.session.workbook.calculateWhatIsDue();
    const used = usedPart(this._sheet().grid, this._area(), optional(valuesOnly, truthArgument) ?? false);
    return used && this._other(used);
  }
}
