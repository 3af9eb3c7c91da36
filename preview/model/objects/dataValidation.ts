import { intersection, sameArea, subtractArea } from '../edit/areas';
import { clearValidation } from '../edit/clearCells';
import { assertCellsUnlocked } from '../edit/protectionRules';
import { isValid } from '../edit/validationRules';
import { HostObject } from '../HostObject';
import { excelError } from '../officeErrors';
import { Area, ValidationRule, ValidationState } from '../state';
import { recordArgument, textArgument, truthArgument, wordArgument } from './arguments';
import type { Range } from './range';
import { readValidationRule, validationRuleForApi } from './validationRule';

const NO_ALERT: ValidationState['errorAlert'] = { showAlert: true, style: 'Stop', title: '', message: '' };
const NO_PROMPT: ValidationState['prompt'] = { showPrompt: true, title: '', message: '' };
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** What may be entered into the cells of a range. */
export class DataValidation extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }

  get errorAlert(): ValidationState['errorAlert'] | null {
    return this.shared((validation) => ({ ...(validation?.errorAlert ?? NO_ALERT) }));
  }

  set errorAlert(value: unknown) {
    const { showAlert, style, title, message } = recordArgument(value);
    const errorAlert: ValidationState['errorAlert'] = {
      showAlert: truthArgument(showAlert ?? true),
      style: wordArgument(style ?? 'Stop', ['Stop', 'Warning', 'Information']),
      title: limited(title, LONGEST_TITLE),
      message: limited(message, LONGEST_MESSAGE),
    };
    this.change((validation) => ({ ...validation, errorAlert }));
  }

  get ignoreBlanks(): boolean | null {
    return this.shared((validation) => validation?.ignoreBlanks ?? true);
  }

  set ignoreBlanks(ignore: unknown) {
    const ignoreBlanks = truthArgument(ignore);
    this.change((validation) => ({ ...validation, ignoreBlanks }));
  }

  get prompt(): ValidationState['prompt'] | null {
    return this.shared((validation) => ({ ...(validation?.prompt ?? NO_PROMPT) }));
  }

  set prompt(value: unknown) {
    const { showPrompt, title, message } = recordArgument(value);
    const prompt = { showPrompt: truthArgument(showPrompt ?? true), title: limited(title, LONGEST_TITLE), message: limited(message, LONGEST_MESSAGE) };
    this.change((validation) => ({ ...validation, prompt }));
  }

  /** An empty object for cells that take anything; null where they differ. */
  get rule(): Record<string, unknown> | null {
    return this.shared((validation) => (validation ? validationRuleForApi(validation.rule) : {}));
  }

  /** Replaces every rule in the range. */
  set rule(value: unknown) {
    const { session } = this.range;
    const sheet = this.range._sheet();
    const area = this.range._area();
    assertCellsUnlocked(session.state, sheet, area);
    const rule = readValidationRule(session, sheet, area, value);
    const old = this.overlapping()[0];
    sheet.validations = sheet.validations.flatMap((validation) => subtractArea(validation.area, area).map((part) => ({ ...validation, area: part })));
    sheet.validations.push({ area, rule, ignoreBlanks: old?.ignoreBlanks ?? true, errorAlert: old?.errorAlert ?? NO_ALERT, prompt: old?.prompt ?? NO_PROMPT });
    session.record({ kind: 'format', sheetId: sheet.id, area });
  }

  get type(): ValidationRule['type'] | 'None' | 'Inconsistent' | 'MixedCriteria' {
    const parts = this.overlapping();
    if (parts.length === 0) return 'None';
    if (!this.isCovered(parts)) return 'Inconsistent';
    const [first, ...others] = parts.map((validation) => validation.rule);
    if (others.every((rule) => JSON.stringify(rule) === JSON.stringify(first))) return first!.type;
    return others.every((rule) => rule.type === first!.type) ? 'MixedCriteria' : 'Inconsistent';
  }

  /** Whether all cells meet their rules; null where some do. */
  get valid(): boolean | null {
    const { session } = this.range;
    session.workbook.calculateWhatIsDue();
    const sheet = this.range._sheet();
    const results = new Set<boolean>();
    for (const validation of this.overlapping()) {
      const area = intersection(validation.area, this.range._area())!;
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          results.add(isValid(session, sheet, validation, { row, column }, sheet.grid.value(row, column)));
        }
      }
    }
    if (results.size === 2) return null;
    return !results.has(false);
  }

  clear(): void {
    clearValidation(this.range.session, this.range._sheet(), this.range._area());
  }

  private readonly overlapping = (): ValidationState[] => this.range._sheet().validations.filter((validation) => intersection(validation.area, this.range._area()));

  private readonly isCovered = (parts: readonly ValidationState[]): boolean =>
    parts.reduce<Area[]>((left, validation) => left.flatMap((area) => subtractArea(area, validation.area)), [this.range._area()]).length === 0;

  /** What all cells have in common, or null. */
  private readonly shared = <Value>(read: (validation: ValidationState | undefined) => Value): Value | null => {
    const parts = this.overlapping();
    const values: (ValidationState | undefined)[] = this.isCovered(parts) ? parts : [...parts, undefined];
    const answers = values.map(read);
    return answers.every((answer) => JSON.stringify(answer) === JSON.stringify(answers[0])) ? answers[0] ?? null : null;
  };

  /** Changes what goes with the rules of this range, not elsewhere where the same rule applies.
   * @throws OfficeError InvalidOperation where there is no rule yet */
  private readonly change = (edit: (validation: ValidationState) => ValidationState): void => {
    const { session } = this.range;
    const sheet = this.range._sheet();
    const area = this.range._area();
    assertCellsUnlocked(session.state, sheet, area);
    if (this.overlapping().length === 0) throw excelError('InvalidOperation');
    sheet.validations = sheet.validations.flatMap((validation) => {
      const shared = intersection(validation.area, area);
      if (!shared) return [validation];
      if (sameArea(shared, validation.area)) return [edit(validation)];
      return [edit({ ...validation, area: shared }), ...subtractArea(validation.area, area).map((part) => ({ ...validation, area: part }))];
    });
    session.record({ kind: 'format', sheetId: sheet.id, area });
  };
}

function limited(value: unknown, longest: number): string {
  const text = textArgument(value ?? '');
  if (text.length > longest) throw excelError('InvalidArgument');
  return text;
}
