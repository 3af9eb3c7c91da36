import { dateSerial } from '../edit/dateText';
import { assertRuleFormula } from '../edit/ruleFormula';
import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { Area, SheetState, ValidationRule } from '../state';
import { absoluteAddress } from './absoluteAddress';
import { recordArgument, textArgument, truthArgument, wordArgument } from './arguments';
import { RangeGeometry } from './rangeGeometry';

const KINDS = { wholeNumber: 'WholeNumber', decimal: 'Decimal', date: 'Date', time: 'Time', textLength: 'TextLength' } as const;
const OPERATORS = ['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqualTo', 'LessThanOrEqualTo'] as const;
/** A list that stands in the rule itself may not be longer. */
const LONGEST_LIST = 255;

type Compared = Extract<ValidationRule, { operator: string }>;

/** Reads `{list: …}`, `{wholeNumber: …}` and so on: exactly one of them. */
export function readValidationRule(session: Session, sheet: SheetState, area: Area, value: unknown): ValidationRule {
  const given = recordArgument(value);
  const named = Object.entries(given).filter(([, rule]) => rule !== null && rule !== undefined);
  if (named.length !== 1) throw excelError('InvalidArgument');
  const [kind, rule] = named[0]!;
  const read = recordArgument(rule);
  if (kind === 'list') return readList(session, sheet, area, read);
  if (kind === 'custom') {
    const formula = textArgument(read.formula);
    if (!formula.startsWith('=')) throw excelError('InvalidArgument');
    assertRuleFormula(session, sheet, formula, area);
    return { type: 'Custom', formula };
  }
  if (!(kind in KINDS)) throw excelError('InvalidArgument');
  return readCompared(session, sheet, area, KINDS[kind as keyof typeof KINDS], read);
}

function readList(session: Session, sheet: SheetState, area: Area, read: Readonly<Record<string, unknown>>): ValidationRule {
  const inCellDropDown = truthArgument(read.inCellDropDown ?? true);
  if (read.source instanceof RangeGeometry) return { type: 'List', source: `=${absoluteAddress(read.source)}`, inCellDropDown };
  const source = textArgument(read.source);
  if (source.startsWith('=')) assertRuleFormula(session, sheet, source, area);
  else if (source.trim() === '' || source.length > LONGEST_LIST) throw excelError('InvalidArgument');
  return { type: 'List', source, inCellDropDown };
}

function readCompared(session: Session, sheet: SheetState, area: Area, type: Compared['type'], read: Readonly<Record<string, unknown>>): ValidationRule {
  const operator = wordArgument(read.operator, OPERATORS);
  const formula1 = readLimit(session, sheet, area, type, read.formula1);
  if (operator !== 'Between' && operator !== 'NotBetween') return { type, operator, formula1 };
  return { type, operator, formula1, formula2: readLimit(session, sheet, area, type, read.formula2) };
}

function readLimit(session: Session, sheet: SheetState, area: Area, type: Compared['type'], value: unknown): string | number {
  if (typeof value === 'number') return value;
  if (value instanceof RangeGeometry) return `=${absoluteAddress(value)}`;
  const text = textArgument(value);
  if (text.startsWith('=')) {
    assertRuleFormula(session, sheet, text, area);
    return text;
  }
  const serial = type === 'Date' || type === 'Time' ? isoSerial(text) : undefined;
  const number = serial ?? (text.trim() === '' ? Number.NaN : Number(text));
  if (Number.isNaN(number)) throw excelError('InvalidArgument');
  return number;
}

/** Dates come as ISO 8601 text: `2024-02-01`, with or without a time. */
function isoSerial(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.exec(text);
  const day = match ? dateSerial(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
  if (!match || day === undefined) return undefined;
  return day + (Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0)) / 86_400;
}

/** A rule as the API answers it: limits are always formulas. */
export function validationRuleForApi(rule: ValidationRule): Record<string, unknown> {
  if (rule.type === 'List') return { list: { source: rule.source, inCellDropDown: rule.inCellDropDown } };
  if (rule.type === 'Custom') return { custom: { formula: rule.formula } };
  const kind = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((name) => KINDS[name] === rule.type)!;
  const formula = (limit: string | number): string => (typeof limit === 'number' ? `=${limit}` : limit.startsWith('=') ? limit : `=${limit}`);
  const compared = { formula1: formula(rule.formula1), operator: rule.operator };
  return { [kind]: rule.formula2 === undefined ? compared : { ...compared, formula2: formula(rule.formula2) } };
}
