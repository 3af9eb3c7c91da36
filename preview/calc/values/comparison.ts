import { isCellError, Value } from '../../model/state';

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

/** Excel compares numbers by their first fifteen digits: 0.1+0.2=0.3 is TRUE. */
export function sameNumber(a: number, b: number): boolean {
  if (a === b) return true;
  const difference = Math.abs(a - b);
  return difference < Math.abs(a) * 1e-14 && Number(a.toPrecision(15)) === Number(b.toPrecision(15));
}

export function compareText(a: string, b: string): number {
  return a === b ? 0 : collator.compare(a, b);
}

export function sameText(a: string, b: string): boolean {
  return a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase());
}

function kindOrder(value: Value): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  if (typeof value === 'boolean') return 2;
  return isCellError(value) ? 3 : 4;
}

/** An empty cell counts as the zero, the empty text or the FALSE that it is compared with. */
function blankLike(other: Value): Value {
  if (typeof other === 'string') return '';
  if (typeof other === 'boolean') return false;
  return 0;
}

/** Below, equal or above as the operators `<`, `=`, `>` see it: numbers before texts before logicals. Errors must be sorted out before. */
export function compareValues(left: Value, right: Value): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (typeof a === 'number' && typeof b === 'number') return sameNumber(a, b) ? 0 : a - b;
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return kindOrder(a) - kindOrder(b);
}

export function sameValue(a: Value, b: Value): boolean {
  if (typeof a === 'number' && typeof b === 'number') return sameNumber(a, b);
  if (typeof a === 'string' && typeof b === 'string') return sameText(a, b);
  return compareValues(a, b) === 0;
}

/** The order in which SORT, and a user, sort cells: numbers, texts, logicals, errors, and blanks always last. */
export function sortingOrder(a: Value, b: Value): number {
  const kinds = kindOrder(a) - kindOrder(b);
  if (kinds !== 0 || a === null || isCellError(a)) return kinds;
  return compareValues(a, b);
}

/** One spelling for all values that Excel holds equal, to look values up by; numbers and texts never meet. */
export function matchingKey(value: Value): string | number | boolean | null {
  if (typeof value === 'string') return `"${value.toLowerCase()}`;
  if (typeof value === 'number') return Number.isInteger(value) ? value : Number(value.toPrecision(15));
  return isCellError(value) ? value.error : value;
}
