import { HostObject } from '../HostObject';
import { excelError } from '../officeErrors';

/** Arguments come from a page and can be anything: each is checked as Excel checks it (`InvalidArgument`). */
export function textArgument(value: unknown): string {
  if (typeof value !== 'string') throw excelError('InvalidArgument');
  return value;
}

export function numberArgument(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw excelError('InvalidArgument');
  return value;
}

export function countArgument(value: unknown): number {
  const number = numberArgument(value);
  if (!Number.isInteger(number)) throw excelError('InvalidArgument');
  return number;
}

export function truthArgument(value: unknown): boolean {
  if (typeof value !== 'boolean') throw excelError('InvalidArgument');
  return value;
}

/** One of a closed list of words, in the spelling of Excel's enumerations. */
export function wordArgument<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw excelError('InvalidArgument');
  return found;
}

export function optional<Result>(value: unknown, read: (value: unknown) => Result): Result | undefined {
  return value === undefined || value === null ? undefined : read(value);
}

export function recordArgument(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof HostObject) throw excelError('InvalidArgument');
  return value as Record<string, unknown>;
}

/** `#RRGGBB`, `#RGB`, or a colour's name in HTML; answered in capitals as Excel does. */
export function colorArgument(value: unknown): string {
  const text = textArgument(value).trim();
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`.toUpperCase();
  const long = /^#?([0-9a-f]{6})$/i.exec(text);
  if (long) return `#${long[1]}`.toUpperCase();
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named === undefined) throw excelError('InvalidArgument');
  return named;
}

/** The sixteen names of HTML 4 and the others that Microsoft's samples use. */
const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000', silver: '#C0C0C0', gray: '#808080', grey: '#808080', white: '#FFFFFF', maroon: '#800000', red: '#FF0000', purple: '#800080',
  fuchsia: '#FF00FF', magenta: '#FF00FF', green: '#008000', lime: '#00FF00', olive: '#808000', yellow: '#FFFF00', navy: '#000080', blue: '#0000FF',
  teal: '#008080', aqua: '#00FFFF', cyan: '#00FFFF', orange: '#FFA500', pink: '#FFC0CB', brown: '#A52A2A', gold: '#FFD700', tomato: '#FF6347',
  darkgreen: '#006400', darkblue: '#00008B', darkred: '#8B0000', darkgray: '#A9A9A9', lightgray: '#D3D3D3', lightgrey: '#D3D3D3', lightblue: '#ADD8E6',
  lightgreen: '#90EE90', lightyellow: '#FFFFE0', whitesmoke: '#F5F5F5', steelblue: '#4682B4', coral: '#FF7F50', salmon: '#FA8072', indigo: '#4B0082', violet: '#EE82EE',
};
