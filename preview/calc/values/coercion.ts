import { parseDate, parseNumber, parseTime } from 'numfmt';
import { CellError, isCellError, Value } from '../../model/state';
import { VALUE } from './errors';

const PLAIN_NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/;
/** A comma after the decimal point is no thousands separator in en-US. */
const COMMA_IN_DECIMALS = /\.\d*,/;

export function isPlainNumber(text: string): boolean {
  return PLAIN_NUMBER.test(text);
}

/** A text as the number, share, amount, date or time that Excel would read in it; undefined when it reads none. */
export function numberInText(text: string): number | undefined {
  if (isPlainNumber(text)) return Number(text);
  if (text === '' || !/\d/.test(text) || COMMA_IN_DECIMALS.test(text)) return undefined;
  const parsed = parseNumber(text) ?? parseDate(text) ?? parseTime(text);
  return typeof parsed?.v === 'number' ? parsed.v : undefined;
}

export function toNumber(value: Value): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return numberInText(value) ?? VALUE;
  return value;
}

const LONGEST_FIXED = 20;

/** A number as `&` shows it: General, up to fifteen digits, invariant. */
function numberAsText(value: number): string {
  const shortest = String(value);
  if (shortest.length <= 15 && !shortest.includes('e')) return shortest;
  const rounded = Number(value.toPrecision(15));
  const magnitude = Math.abs(rounded);
  if (magnitude === 0) return '0';
  if (magnitude < 1e21 && magnitude >= 1e15) return BigInt(rounded).toString();
  const decimals = Math.min(100, Math.max(0, 14 - Math.floor(Math.log10(magnitude))));
  const fixed = magnitude < 1e15 ? rounded.toFixed(decimals).replace(/\.?0+$/, '') : '';
  if (fixed !== '' && fixed.replace('-', '').length <= LONGEST_FIXED) return fixed;
  const [digits = '', exponent = '0'] = rounded.toExponential().split('e');
  return `${digits}E${exponent.startsWith('-') ? '-' : '+'}${exponent.replace(/^[+-]/, '').padStart(2, '0')}`;
}

export function toText(value: Value): string | CellError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return numberAsText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value;
}

export function toLogical(value: Value): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'string') {
    const upper = value.toUpperCase();
    return upper === 'TRUE' ? true : upper === 'FALSE' ? false : VALUE;
  }
  return value;
}

/** A number where Excel cuts the decimals off: counts, positions, digits. */
export function toInteger(value: Value): number | CellError {
  const number = toNumber(value);
  return isCellError(number) ? number : Math.trunc(number);
}
