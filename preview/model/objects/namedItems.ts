import { apiValue } from '../edit/cellReading';
import { addName, deleteName, findName } from '../edit/nameRules';
import { resolveReference } from '../edit/reference';
import { FormulaSyntaxError } from '../../calc/contract';
import { HostCollection, HostObject, NullObject } from '../HostObject';
import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { isCellError, NameState, SheetState, Value } from '../state';
import { absoluteAddress } from './absoluteAddress';
import { optional, textArgument, truthArgument } from './arguments';
import { Range } from './range';
import { refusingObject } from './refusingObject';
import { Worksheet } from './worksheet';

type NamedItemType = 'String' | 'Integer' | 'Double' | 'Boolean' | 'Range' | 'Error' | 'Array';

export class NamedItem extends HostObject {
  constructor(private readonly session: Session, private readonly state: NameState) {
    super();
  }

  override _identity(): Record<string, unknown> {
    return { _Id: this.state.name };
  }

  /** @throws OfficeError InvalidOperation of the object that is answered for a name of the workbook's scope */
  get worksheet(): Worksheet {
    const sheet = this.scopeSheet();
    return sheet ? new Worksheet(this.session, sheet) : refusingObject(Worksheet, excelError('InvalidOperation'));
  }

  get worksheetOrNullObject(): Worksheet | NullObject {
    const sheet = this.scopeSheet();
    return sheet ? new Worksheet(this.session, sheet) : new NullObject();
  }

  get comment(): string {
    return this.current().comment;
  }

  set comment(comment: unknown) {
    this.current().comment = textArgument(comment);
    this.session.record({ kind: 'names' });
  }

  get formula(): string {
    return this.current().formula;
  }

  set formula(formula: unknown) {
    const state = this.current();
    const before = state.formula;
    state.formula = nameFormula(formula);
    try {
      this.session.structureChanged();
      this.evaluate();
    } catch (reason) {
      state.formula = before;
      this.session.structureChanged();
      throw reason;
    }
    this.session.record({ kind: 'names' });
  }

  get name(): string {
    return this.current().name;
  }

  get scope(): 'Worksheet' | 'Workbook' {
    return this.current().sheetId === undefined ? 'Workbook' : 'Worksheet';
  }

  get type(): NamedItemType {
    if (this.range()) return 'Range';
    const matrix = this.evaluate();
    if (matrix.length > 1 || (matrix[0]?.length ?? 0) > 1) return 'Array';
    const value = matrix[0]?.[0] ?? null;
    if (isCellError(value)) return 'Error';
    if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
    return typeof value === 'boolean' ? 'Boolean' : 'String';
  }

  /** The address of a named range; else what the formula computes. */
  get value(): unknown {
    const range = this.range();
    if (range) return range.address;
    const matrix = this.evaluate();
    return apiValue(matrix[0]?.[0] ?? null);
  }

  get visible(): boolean {
    return this.current().visible;
  }

  set visible(visible: unknown) {
    this.current().visible = truthArgument(visible);
    this.session.record({ kind: 'names' });
  }

  delete(): void {
    deleteName(this.session, this.current());
  }

  /** @throws OfficeError InvalidOperation for a name that is no range */
  getRange(): Range {
    const range = this.range();
    if (!range) throw excelError('InvalidOperation');
    return range;
  }

  getRangeOrNullObject(): Range | NullObject {
    return this.range() ?? new NullObject();
  }

  private readonly current = (): NameState => {
    if (!this.session.state.names.includes(this.state)) throw excelError('ItemNotFound');
    return this.state;
  };

  private readonly scopeSheet = (): SheetState | undefined => {
    const { sheetId } = this.current();
    return sheetId === undefined ? undefined : this.session.state.sheet(sheetId);
  };

  private readonly range = (): Range | undefined => {
    const reference = resolveReference(this.session.state, this.current().formula, this.scopeSheet() ?? this.session.activeSheet);
    return reference && new Range(this.session, reference.sheet, reference.area);
  };

  private readonly evaluate = (): Value[][] => {
    this.session.workbook.calculateWhatIsDue();
    const sheet = this.scopeSheet() ?? this.session.activeSheet;
    try {
      return this.session.calculator.evaluateNow(this.current().formula, { sheetId: sheet.id, row: 0, column: 0 });
    } catch (reason) {
      throw reason instanceof FormulaSyntaxError ? excelError('InvalidArgument') : reason;
    }
  };
}

/** A constant is written as a formula too: `=12`, `="text"`. */
function nameFormula(formula: unknown): string {
  if (typeof formula === 'number' || typeof formula === 'boolean') return `=${String(formula).toUpperCase()}`;
  const text = textArgument(formula);
  if (text.trim() === '') throw excelError('InvalidArgument');
  return text.startsWith('=') ? text : `="${text.replace(/"/g, '""')}"`;
}

/** Names of the workbook's scope, or of one sheet's. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  constructor(private readonly session: Session, private readonly sheet: SheetState | undefined) {
    super();
  }

  _items(): NamedItem[] {
    return this.session.state.names.filter((name) => name.sheetId === this.sheet?.id).map((name) => new NamedItem(this.session, name));
  }

  /** The reference is a range, or the text of a formula. */
  add(name: unknown, reference: unknown, comment?: unknown): NamedItem {
    const formula = reference instanceof Range ? `=${absoluteAddress(reference)}` : nameFormula(reference);
    const sheet = this.sheet ?? this.session.activeSheet;
    try {
      this.session.calculator.evaluateNow(formula, { sheetId: sheet.id, row: 0, column: 0 });
    } catch (reason) {
      throw reason instanceof FormulaSyntaxError ? excelError('InvalidArgument') : reason;
    }
    return new NamedItem(this.session, addName(this.session, textArgument(name), formula, optional(comment, textArgument) ?? '', this.sheet));
  }

  getItem(key: string | number): NamedItem {
    const name = findName(this.session.state, textArgument(key), this.sheet);
    if (!name) throw excelError('ItemNotFound');
    return new NamedItem(this.session, name);
  }

  getItemOrNullObject(key: unknown): NamedItem | NullObject {
    const name = findName(this.session.state, textArgument(key), this.sheet);
    return name ? new NamedItem(this.session, name) : new NullObject();
  }
}
