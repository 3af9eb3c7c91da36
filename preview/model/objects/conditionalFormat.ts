import { assertAllowed } from '../edit/protectionRules';
import { HostObject, NullObject } from '../HostObject';
import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { ConditionalFormatState, ConditionalRule, SheetState } from '../state';
import { countArgument, truthArgument } from './arguments';
import { ColorScaleConditionalFormat } from './colorScale';
import { DataBarConditionalFormat } from './dataBar';
import { IconSetConditionalFormat } from './iconSet';
import { Range } from './range';
import { refusingObject } from './refusingObject';
import { CellValueConditionalFormat, CustomConditionalFormat, TextConditionalFormat } from './ruleConditionalFormats';

type RuleOf<Type extends ConditionalRule['type']> = Extract<ConditionalRule, { type: Type }>;

/** What every part of a conditional format needs: the rule, and a way to tell that it changed. */
export interface RuleOwner<Rule extends ConditionalRule> {
  readonly session: Session;
  readonly sheet: SheetState;
  readonly state: ConditionalFormatState;
  readonly rule: Rule;
  change(edit: (rule: Rule) => void): void;
}

export class ConditionalFormat extends HostObject {
  constructor(private readonly session: Session, private readonly sheet: SheetState, private readonly state: ConditionalFormatState) {
    super();
  }

  override _identity(): Record<string, unknown> {
    return { Id: this.state.id };
  }

  get cellValue(): CellValueConditionalFormat {
    return this.part(CellValueConditionalFormat, 'CellValue');
  }

  get cellValueOrNullObject(): CellValueConditionalFormat | NullObject {
    return this.partOrNull(CellValueConditionalFormat, 'CellValue');
  }

  get colorScale(): ColorScaleConditionalFormat {
    return this.part(ColorScaleConditionalFormat, 'ColorScale');
  }

  get colorScaleOrNullObject(): ColorScaleConditionalFormat | NullObject {
    return this.partOrNull(ColorScaleConditionalFormat, 'ColorScale');
  }

  get custom(): CustomConditionalFormat {
    return this.part(CustomConditionalFormat, 'Custom');
  }

  get customOrNullObject(): CustomConditionalFormat | NullObject {
    return this.partOrNull(CustomConditionalFormat, 'Custom');
  }

  get dataBar(): DataBarConditionalFormat {
    return this.part(DataBarConditionalFormat, 'DataBar');
  }

  get dataBarOrNullObject(): DataBarConditionalFormat | NullObject {
    return this.partOrNull(DataBarConditionalFormat, 'DataBar');
  }

  get iconSet(): IconSetConditionalFormat {
    return this.part(IconSetConditionalFormat, 'IconSet');
  }

  get iconSetOrNullObject(): IconSetConditionalFormat | NullObject {
    return this.partOrNull(IconSetConditionalFormat, 'IconSet');
  }

  get textComparison(): TextConditionalFormat {
    return this.part(TextConditionalFormat, 'ContainsText');
  }

  get textComparisonOrNullObject(): TextConditionalFormat | NullObject {
    return this.partOrNull(TextConditionalFormat, 'ContainsText');
  }

  get id(): string {
    return this.state.id;
  }

  /** 0 is the first. */
  get priority(): number {
    return this.ordered().indexOf(this.current());
  }

  /** Others make room; a negative priority counts from the end. */
  set priority(priority: unknown) {
    const others = this.ordered().filter((format) => format !== this.current());
    const wanted = countArgument(priority);
    const index = wanted < 0 ? Math.max(0, others.length + 1 + wanted) : Math.min(wanted, others.length);
    others.splice(index, 0, this.state);
    others.forEach((format, place) => {
      format.priority = place;
    });
    this.changed();
  }

  /** null for data bars, icon sets and colour scales, which stop nothing. */
  get stopIfTrue(): boolean | null {
    const { rule, stopIfTrue } = this.current();
    return 'look' in rule ? stopIfTrue : null;
  }

  set stopIfTrue(stop: unknown) {
    const state = this.current();
    if (!('look' in state.rule)) throw excelError('InvalidOperation');
    state.stopIfTrue = truthArgument(stop);
    this.changed();
  }

  get type(): ConditionalRule['type'] {
    return this.current().rule.type;
  }

  delete(): void {
    const state = this.current();
    assertAllowed(this.sheet, 'allowFormatCells');
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((format) => format !== state);
    this.changed();
  }

  /** @throws OfficeError InvalidOperation for a format of several ranges */
  getRange(): Range {
    const { areas } = this.current();
    if (areas.length !== 1) throw excelError('InvalidOperation');
    return new Range(this.session, this.sheet, areas[0]!);
  }

  getRangeOrNullObject(): Range | NullObject {
    return this.current().areas.length === 1 ? this.getRange() : new NullObject();
  }

  private readonly current = (): ConditionalFormatState => {
    if (!this.sheet.conditionalFormats.includes(this.state)) throw excelError('ItemNotFound');
    return this.state;
  };

  private readonly ordered = (): ConditionalFormatState[] => [...this.sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);

  private readonly changed = (): void => {
    const area = this.state.areas[0];
    if (area) this.session.record({ kind: 'format', sheetId: this.sheet.id, area });
  };

  private readonly owner = <Type extends ConditionalRule['type']>(type: Type): RuleOwner<RuleOf<Type>> | undefined => {
    const state = this.current();
    if (state.rule.type !== type) return undefined;
    const rule = state.rule as RuleOf<Type>;
    const { session, sheet } = this;
    return {
      session, sheet, state, rule,
      change: (edit) => {
        assertAllowed(sheet, 'allowFormatCells');
        edit(rule);
        this.changed();
      },
    };
  };

  /** The part that belongs to this type of rule; of another type it refuses whatever is asked. */
  private readonly part = <Part extends HostObject, Type extends ConditionalRule['type']>(
    partType: { new (owner: RuleOwner<RuleOf<Type>>): Part; prototype: Part; name: string }, type: Type,
  ): Part => {
    const owner = this.owner(type);
    return owner ? new partType(owner) : refusingObject(partType, excelError('InvalidOperation'));
  };

  private readonly partOrNull = <Part extends HostObject, Type extends ConditionalRule['type']>(
    partType: new (owner: RuleOwner<RuleOf<Type>>) => Part, type: Type,
  ): Part | NullObject => {
    const owner = this.owner(type);
    return owner ? new partType(owner) : new NullObject();
  };
}
