import { ERROR_CODES, isCellError, Value } from '../../model/state';
import { compareText, compareValues, isPlainNumber, matchingKey, numberInText, sameNumber, toText } from '../values';

/** What SUMIFS and its like ask of a cell. */
export interface Criterion {
  /** One spelling for equal criteria, to remember matches by. */
  readonly key: string;
  readonly matches: (value: Value) => boolean;
  /** Present where the criterion is plain equality: the keys under which matching values are filed. */
  readonly equals?: readonly (string | number | boolean | null)[];
}

const OPERATOR = /^(<=|>=|<>|=|<|>)/;

/** A text with `*`, `?` and `~` as a regular expression over the whole cell; undefined when it has none of them. */
export function wildcardPattern(text: string): RegExp | undefined {
  if (!/[*?~]/.test(text)) return undefined;
  const source = text.replace(/~([*?~])|[*]|[?]|[\\^$.|+()[\]{}]/g, (part: string, escaped: string | undefined) => {
    // `~` means nothing in a regular expression, and may not be escaped there.
    if (escaped !== undefined) return escaped === '~' ? '~' : `\\${escaped}`;
    if (part === '*') return '[^]*';
    return part === '?' ? '[^]' : `\\${part}`;
  });
  return new RegExp(`^${source}$`, 'iu');
}

/** Numbers, and texts that are spelt as a plain number. */
function numericEquality(number: number): Pick<Criterion, 'matches' | 'equals'> {
  return {
    matches: (value) => (typeof value === 'number' ? sameNumber(value, number) : typeof value === 'string' && isPlainNumber(value) && Number(value) === number),
    equals: [matchingKey(number)],
  };
}

function isText(value: Value): value is string {
  return typeof value === 'string';
}

function equality(text: string): Pick<Criterion, 'matches' | 'equals'> {
  const number = numberInText(text);
  if (number !== undefined) return numericEquality(number);
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { matches: (value) => value === (upper === 'TRUE'), equals: [upper === 'TRUE'] };
  if (ERROR_CODES.some((code) => code === upper)) return { matches: (value) => isCellError(value) && value.error === upper };
  const pattern = wildcardPattern(text);
  if (pattern) return { matches: (value) => isText(value) && pattern.test(value) };
  const lower = text.toLowerCase();
  return { matches: (value) => isText(value) && value.toLowerCase() === lower, equals: [matchingKey(text)] };
}

const ordered: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function ordering(operator: string, text: string): Pick<Criterion, 'matches'> {
  const holds = ordered[operator]!;
  const number = numberInText(text);
  if (number !== undefined) return { matches: (value) => typeof value === 'number' && holds(compareValues(value, number)) };
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { matches: (value) => typeof value === 'boolean' && holds(compareValues(value, upper === 'TRUE')) };
  if (text === '') return { matches: () => false };
  return { matches: (value) => isText(value) && holds(compareText(value, text)) };
}

function isBlank(value: Value): boolean {
  return value === null || value === '';
}

function read(criterion: string): Pick<Criterion, 'matches' | 'equals'> {
  const operator = OPERATOR.exec(criterion)?.[1];
  if (operator === undefined) return criterion === '' ? { matches: isBlank, equals: [null, matchingKey('')] } : equality(criterion);
  const operand = criterion.slice(operator.length);
  if (operator === '=') return operand === '' ? { matches: (value) => value === null, equals: [null] } : equality(operand);
  if (operator !== '<>') return ordering(operator, operand);
  if (operand === '') return { matches: (value) => value !== null };
  const { matches } = equality(operand);
  return { matches: (value) => !matches(value) };
}

const known = new Map<string, Criterion>();
const MOST_KNOWN = 20_000;

/** Reads a criterion as it is handed to SUMIFS: a value to equal, or a text such as `>=10`, `<>`, `GTX*`. */
export function parseCriterion(given: Value): Criterion {
  if (isCellError(given)) return { key: `e${given.error}`, matches: (value) => isCellError(value) && value.error === given.error };
  if (typeof given === 'number') return { key: `n${given}`, ...numericEquality(given) };
  if (typeof given === 'boolean') return { key: `b${given}`, matches: (value) => value === given, equals: [given] };
  // An empty criterion cell asks for zero.
  if (given === null) return { key: 'n0', ...numericEquality(0) };
  const key = `t${toText(given) as string}`;
  let criterion = known.get(key);
  if (!criterion) {
    if (known.size >= MOST_KNOWN) known.clear();
    criterion = { key, ...read(given) };
    known.set(key, criterion);
  }
  return criterion;
}
