import { cellError, ERROR_CODES, Value } from '../state';
import { EN_US, Locale } from '../locale';
import { parseDateText } from './dateText';
import { parseNumberText } from './numberText';

/** What a text means when it is entered into a cell. */
export type CellEntry =
  | { readonly kind: 'constant'; readonly value: Value; readonly numberFormat?: string }
  | { readonly kind: 'formula'; readonly formula: string };

/** Only texts that begin like a number, a date, an error, a word for TRUE or FALSE or a month can be anything but text. */
const MAY_BE_MORE_THAN_TEXT = /^\s*(?:[-+(#$%.,\d=@']|\p{L}{3,9}\.?[ -]\d|\p{L}{2,5}\s*$|kr)/iu;
const ONLY_SIGNS = /^[-+@=]+$/;

const errorCodesByName = new Map<string, Map<string, Value>>();

function errorNamed(text: string, locale: Locale): Value | undefined {
  let names = errorCodesByName.get(locale.name);
  if (!names) {
    names = new Map(ERROR_CODES.flatMap((code): [string, Value][] => [[code, cellError(code)], [locale.errorNames[code] ?? code, cellError(code)]]));
    errorCodesByName.set(locale.name, names);
  }
  return names.get(text.toUpperCase());
}

function truthOf(text: string, locale: Locale): boolean | undefined {
  const word = text.trim().toUpperCase();
  if (word === 'TRUE' || word === locale.trueText) return true;
  if (word === 'FALSE' || word === locale.falseText) return false;
  return undefined;
}

/**
 * Reads a text as Excel reads what is typed into a cell, or written to `Range.values` (always en-US there).
 * A cell whose number format is Text (`@`) takes everything as it stands.
 */
export function readCellEntry(text: string, numberFormat: string, locale: Locale = EN_US): CellEntry {
  if (text === '') return { kind: 'constant', value: null };
  if (numberFormat === '@') return { kind: 'constant', value: text };
  if (!MAY_BE_MORE_THAN_TEXT.test(text)) return { kind: 'constant', value: text };
  if (text.startsWith("'")) return { kind: 'constant', value: text.slice(1) };
  if (ONLY_SIGNS.test(text)) return { kind: 'constant', value: text };
  if (text.startsWith('=')) return { kind: 'formula', formula: text };
  const number = parseNumberText(text, locale) ?? parseDateText(text, locale);
  if (number) return number.numberFormat === undefined ? { kind: 'constant', value: number.value } : { kind: 'constant', ...number };
  // Excel takes a leading sign for the beginning of a formula, as Lotus 1-2-3 did
  if (/^[-+@]/.test(text)) return { kind: 'formula', formula: `=${text}` };
  const truth = truthOf(text, locale);
  if (truth !== undefined) return { kind: 'constant', value: truth };
  const error = text.startsWith('#') ? errorNamed(text, locale) : undefined;
  return { kind: 'constant', value: error ?? text };
}
