import type { DecimalSign } from './CsvFormat';

export interface ReadNumber {
  readonly value: number;
  readonly style: 'plain' | 'percent' | 'currency' | 'duration';
  /** Digits after the decimal sign as written */
  readonly decimals: number;
  readonly currency?: string;
}

/** The written number without sign, percent and currency around it */
interface Unwrapped {
  readonly core: string;
  readonly negative: boolean;
  readonly percent: boolean;
  readonly currency: string | undefined;
}

const SIMPLE: Readonly<Record<DecimalSign, RegExp>> = { '.': /^-?\d+(?:\.\d+)?$/, ',': /^-?\d+(?:,\d+)?$/ };

// Thousands: a space of any width, an apostrophe (Swiss), or the sign that is not the decimal sign; the same one throughout
const GROUP_POINT = "[ \\u00a0\\u2009\\u202f'’,]";
const GROUP_COMMA = "[ \\u00a0\\u2009\\u202f'’.]";
const WRITTEN: Readonly<Record<DecimalSign, RegExp>> = {
  '.': new RegExp(`^(\\d+|[1-9]\\d{0,2}(?:(${GROUP_POINT})\\d{3})(?:\\2\\d{3})*)?(?:\\.(\\d*))?(?:[eE]([+-]?\\d{1,3}))?$`),
  ',': new RegExp(`^(\\d+|[1-9]\\d{0,2}(?:(${GROUP_COMMA})\\d{3})(?:\\2\\d{3})*)?(?:,(\\d*))?(?:[eE]([+-]?\\d{1,3}))?$`),
};
const DURATION = /^(\d+):([0-5]\d)(?::([0-5]\d)(?:[.,](\d+))?)?$/;

/** Excel holds nothing beyond. */
const LARGEST = 9.99e307;

/**
 * Reads a number as people write it: `1 234,50`, `(1,234)`, `−5`, `12 %` (a share, 0.12), `kr 1 200,50`, `123-`, and a
 * length of time `1:02:30` (in days, as Excel holds it). Undefined when it is not one with this decimal sign.
 */
export function parseNumber(text: string, decimal: DecimalSign): ReadNumber | undefined {
  if (SIMPLE[decimal].test(text)) {
    const point = text.indexOf(decimal);
    // Adding zero makes -0 the zero that a cell holds
    const value = Number(decimal === ',' ? text.replace(',', '.') : text) + 0;
    return Math.abs(value) <= LARGEST ? { value, style: 'plain', decimals: point < 0 ? 0 : text.length - point - 1 } : undefined;
  }
  const unwrapped = unwrapNumber(text);
  if (!unwrapped) return undefined;
  const { core, negative, percent, currency } = unwrapped;

  const duration = !percent && !currency ? parseDuration(core) : undefined;
  if (duration !== undefined) return { value: negative ? -duration : duration, style: 'duration', decimals: 0 };

  const match = WRITTEN[decimal].exec(core);
  if (!match) return undefined;
  const whole = (match[1] ?? '').replace(/\D/g, '');
  const fraction = match[3] ?? '';
  if (whole === '' && fraction === '') return undefined;
  // Shifting the exponent keeps 12.3 % at 0.123; a division would add a rounding error
  const exponent = Number(match[4] ?? 0) - (percent ? 2 : 0);
  const size = Number(`${whole || '0'}.${fraction || '0'}e${exponent}`);
  if (size > LARGEST) return undefined;
  const value = negative && size !== 0 ? -size : size;
  if (percent) return { value, style: 'percent', decimals: fraction.length };
  return currency ? { value, style: 'currency', decimals: fraction.length, currency } : { value, style: 'plain', decimals: fraction.length };
}

/** Whether the text is a number with a decimal point, with a decimal comma, with either (`1.234`), or with none. */
export function decimalSignOf(text: string): DecimalSign | 'either' | undefined {
  if (!text.includes('.') && !text.includes(',')) return undefined;
  const core = unwrapNumber(text)?.core;
  if (core === undefined || !/\d/.test(core) || !(core.includes('.') || core.includes(','))) return undefined;
  const point = WRITTEN['.'].test(core);
  const comma = WRITTEN[','].test(core);
  if (point && comma) return 'either';
  return point ? '.' : comma ? ',' : undefined;
}

/**
 * Whether digits are a name and not an amount: leading zeros (`0012`), more digits than a number can hold, a telephone
 * number, or a code that happens to read as a power of ten (`1E5`). As numbers they would be lost for good.
 */
export function isDigitCode(text: string): boolean {
  return DIGIT_CODE.test(text);
}

const DIGIT_CODE = /^\s*(?:0\d+|\d{16,}|\+\d{8,}|\d+[eE]\d+)\s*$/;

const CURRENCIES: Readonly<Record<string, string>> = {
  kr: 'NOK', 'kr.': 'NOK', nok: 'NOK', sek: 'SEK', dkk: 'DKK', $: 'USD', us$: 'USD', usd: 'USD', '€': 'EUR', eur: 'EUR', '£': 'GBP', gbp: 'GBP', '¥': 'JPY', jpy: 'JPY', chf: 'CHF',
};
const CURRENCY = '(kr\\.?|nok|sek|dkk|us\\$|\\$|usd|€|eur|£|gbp|¥|jpy|chf)';
const LEADING_CURRENCY = new RegExp(`^([-+−]?)\\s*${CURRENCY}\\s*(?=[-+−\\d.,])`, 'i');
const TRAILING_CURRENCY = new RegExp(`\\s*${CURRENCY}$`, 'i');

function unwrapNumber(text: string): Unwrapped | undefined {
  let core = text.trim();
  let negative = false;
  let signed = false;
  const bracketed = /^\((.+)\)$/.exec(core);
  if (bracketed) {
    core = bracketed[1]!.trim();
    negative = true;
    signed = true;
  }
  const percent = core.endsWith('%');
  if (percent) core = core.slice(0, -1).trim();

  let currency: string | undefined;
  core = core.replace(LEADING_CURRENCY, (_, sign: string, mark: string) => {
    currency = CURRENCIES[mark.toLowerCase()];
    return sign;
  });
  if (currency === undefined) {
    core = core.replace(TRAILING_CURRENCY, (_, mark: string) => {
      currency = CURRENCIES[mark.toLowerCase()];
      return '';
    });
  }
  // `500,-` is how whole kroner are written
  core = core.replace(/(\d),[-–]$/, '$1');

  const sign = /^[-+−]/.exec(core)?.[0];
  if (sign !== undefined) {
    if (signed) return undefined;
    signed = true;
    negative = sign !== '+';
    core = core.slice(1).trim();
  }
  if (/\d[-−]$/.test(core)) {
    if (signed) return undefined;
    negative = true;
    core = core.slice(0, -1);
  }
  return /^[\d.,]/.test(core) ? { core, negative, percent, currency } : undefined;
}

function parseDuration(core: string): number | undefined {
  const match = DURATION.exec(core);
  if (!match) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(`${match[3] ?? 0}.${match[4] ?? 0}`);
  return seconds / 86400;
}
