import type { Session } from '../Session';
import { Area, areaContains, isCellError, SheetState, ValidationRule, ValidationState, Value } from '../state';
import { apiValue } from './cellReading';
import { formulaAt } from './relativeFormula';

interface Place {
  readonly row: number;
  readonly column: number;
}

export function validationAt(sheet: SheetState, row: number, column: number): ValidationState | undefined {
  return sheet.validations.find((validation) => areaContains(validation.area, row, column));
}

/** What an inline list or the cells of a list's source offer, as texts and values. */
export function listEntries(session: Session, sheet: SheetState, validation: ValidationState, at: Place): Value[] {
  const { rule } = validation;
  if (rule.type !== 'List') return [];
  if (!rule.source.startsWith('=')) return rule.source.split(',').map((entry) => entry.trim());
  return evaluate(session, sheet, validation.area, rule.source, at).flat().filter((value) => value !== null && value !== '');
}

/** A rule's formula is relative to the first cell of its area. */
function evaluate(session: Session, sheet: SheetState, area: Area, formula: string, at: Place): Value[][] {
  const moved = formulaAt(formula, area, at);
  return session.calculator.evaluateNow(moved, { sheetId: sheet.id, row: at.row, column: at.column });
}

function limit(session: Session, sheet: SheetState, area: Area, formula: string | number | undefined, at: Place): number | undefined {
  if (formula === undefined) return undefined;
  if (typeof formula === 'number') return formula;
  const value = formula.startsWith('=') ? evaluate(session, sheet, area, formula, at)[0]?.[0] ?? null : formula;
  const number = typeof value === 'number' ? value : Number(value);
  return value === null || isCellError(value) || Number.isNaN(number) ? undefined : number;
}

function compares(operator: string, value: number, first: number, second: number | undefined): boolean {
  switch (operator) {
    case 'Between': return second !== undefined && value >= Math.min(first, second) && value <= Math.max(first, second);
    case 'NotBetween': return second !== undefined && (value < Math.min(first, second) || value > Math.max(first, second));
    case 'EqualTo': return value === first;
    case 'NotEqualTo': return value !== first;
    case 'GreaterThan': return value > first;
    case 'LessThan': return value < first;
    case 'GreaterThanOrEqualTo': return value >= first;
    case 'LessThanOrEqualTo': return value <= first;
    default: return false;
  }
}

function isListed(entries: readonly Value[], value: Value): boolean {
  // Entries written into the rule are compared as texts, letter case too; those in cells as Excel compares values
  return entries.some((entry) => entry === value || String(apiValue(entry)) === String(apiValue(value)));
}

/** Whether a value meets a rule. The cell must already hold it where the rule is a formula about the cell. */
export function isValid(session: Session, sheet: SheetState, validation: ValidationState, at: Place, value: Value): boolean {
  if (value === null) return validation.ignoreBlanks;
  if (isCellError(value)) return false;
  const { rule, area } = validation;
  switch (rule.type) {
    case 'List': return isListed(listEntries(session, sheet, validation, at), value);
    case 'Custom': return truth(evaluate(session, sheet, area, rule.formula, at)[0]?.[0] ?? null);
    case 'TextLength': return meets(session, sheet, area, rule, at, String(value).length);
    case 'WholeNumber': return typeof value === 'number' && Number.isInteger(value) && meets(session, sheet, area, rule, at, value);
    case 'Decimal':
    case 'Date':
    case 'Time': return typeof value === 'number' && meets(session, sheet, area, rule, at, value);
  }
}

function meets(session: Session, sheet: SheetState, area: Area, rule: Extract<ValidationRule, { operator: string }>, at: Place, value: number): boolean {
  const first = limit(session, sheet, area, rule.formula1, at);
  // a limit that can't be computed forbids nothing
  return first === undefined || compares(rule.operator, value, first, limit(session, sheet, area, rule.formula2, at));
}

function truth(value: Value): boolean {
  return typeof value === 'boolean' ? value : typeof value === 'number' && value !== 0;
}
