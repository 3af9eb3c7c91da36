import { Locale } from '../locale';

/** A number as somebody typed it, and the format that Excel gives a General cell for writing it so. */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

const SPACE = /[ \u00a0\u202f]/g;

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

interface NumberPattern {
  readonly whole: RegExp;
  readonly group: string;
}

const patterns = new Map<string, NumberPattern>();

/** Digits with or without grouping, decimals and exponent, the whole of the text. */
function patternOf(locale: Locale): NumberPattern {
  const known = patterns.get(locale.name);
  if (known) return known;
  const group = escaped(locale.groupSeparator);
  const decimal = escaped(locale.decimalSeparator);
  const pattern = {
    whole: new RegExp(`^(\\d+|\\d{1,3}(?:${group}\\d{3})+|)(?:${decimal}(\\d*))?(e[+-]?\\d+)?$`, 'i'),
    group: locale.groupSeparator,
  };
  patterns.set(locale.name, pattern);
  return pattern;
}

function formatFor(parts: { grouped: boolean; decimals: number; percent: boolean; exponent: boolean; currency: string }): string | undefined {
  if (parts.percent) return parts.decimals > 0 ? '0.00%' : '0%';
  if (parts.exponent) return '0.00E+00';
  const digits = parts.decimals > 0 ? '#,##0.00' : '#,##0';
  if (parts.currency === '$') return `$${digits}_);[Red]($${digits})`;
  if (parts.currency !== '') return `"${parts.currency}" ${digits}`;
  return parts.grouped ? digits : undefined;
}

/** `1 1/2`, `3/4` after a whole number: Excel reads a fraction; without the whole number it is a date. */
function parseFraction(text: string): TypedNumber | undefined {
  const match = /^([+-]?)(\d+) (\d+)\/(\d+)$/.exec(text);
  if (!match || Number(match[4]) === 0) return undefined;
  const size = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return { value: match[1] === '-' ? -size : size, numberFormat: '# ?/?' };
}

/** The number that this text means where the user sits; undefined when it is none. */
export function parseNumberText(text: string, locale: Locale): TypedNumber | undefined {
  let rest = text.trim();
  const fraction = parseFraction(rest);
  if (fraction) return fraction;
  let sign = 1;
  const bracketed = /^\((.*)\)$/.exec(rest);
  if (bracketed) {
    sign = -1;
    rest = bracketed[1]!.trim();
  }
  const signed = /^([+-])\s*(.*)$/.exec(rest);
  if (signed) {
    if (bracketed) return undefined;
    sign = signed[1] === '-' ? -1 : 1;
    rest = signed[2]!;
  }
  let percent = false;
  const withPercent = /^(.*?)\s*%$/.exec(rest) ?? /^%\s*(.*)$/.exec(rest);
  if (withPercent) {
    percent = true;
    rest = withPercent[1]!;
  }
  let currency = '';
  const symbol = escaped(locale.currencySymbol);
  const withCurrency = new RegExp(`^${symbol}\\s*(\\S.*)$`, 'i').exec(rest) ?? (locale.currencySymbol === '$' ? null : new RegExp(`^(.*\\d)\\s*${symbol}$`, 'i').exec(rest));
  if (withCurrency) {
    if (percent) return undefined;
    currency = locale.currencySymbol;
    rest = withCurrency[1]!;
  }
  const pattern = patternOf(locale);
  if (pattern.group === '\u00a0') rest = rest.replace(SPACE, pattern.group);
  const match = pattern.whole.exec(rest);
  if (!match || (match[1] === '' && !match[2])) return undefined;
  const whole = match[1]!;
  const decimals = match[2] ?? '';
  const value = sign * Number(`${whole.split(pattern.group).join('') || '0'}.${decimals || '0'}${match[3] ?? ''}`);
  if (!Number.isFinite(value)) return undefined;
  const numberFormat = formatFor({ grouped: whole.includes(pattern.group), decimals: decimals.length, percent, exponent: match[3] !== undefined, currency });
  const result = percent ? value / 100 : value;
  return numberFormat === undefined ? { value: result } : { value: result, numberFormat };
}
