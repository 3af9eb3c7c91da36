import { addLocale, format, formatColor, getLocale } from 'numfmt';
import { CellError, isCellError, Value } from '../model/state';

/** The locales in which the stand-in shows its workbook: what Excel's user would have set. */
export const HOST_LOCALES = ['en-US', 'nb-NO'] as const;
export type HostLocale = (typeof HOST_LOCALES)[number];

/** Excel writes Norwegian month and day names without the dots that CLDR has. */
const norwegian = getLocale('nb');
if (!norwegian) throw new Error('numfmt knows no Norwegian');
const undotted = (names: readonly string[]): string[] => names.map((name) => name.replace(/\.$/, ''));
addLocale({ ...norwegian, mmm: undotted(norwegian.mmm), ddd: undotted(norwegian.ddd) }, 'nb-NO');

/** Format 14, "short date", is stored as `m/d/yyyy` and follows the user's locale. */
const SHORT_DATES: Readonly<Record<HostLocale, string>> = { 'en-US': 'm/d/yyyy', 'nb-NO': 'dd.mm.yyyy' };

/** Excel's error values are translated too. */
const ERRORS_NB: Readonly<Partial<Record<CellError['error'], string>>> = {
  '#N/A': '#I/T', '#VALUE!': '#VERDI!', '#NAME?': '#NAVN?', '#SPILL!': '#OVERFLYT!', '#CALC!': '#BEREGN!', '#BUSY!': '#OPPTATT!',
};

/** What a cell shows for a value under a number format; Excel's form of a number in a cell of text is General. */
export function formatValue(value: Value, code: string, locale: HostLocale): string {
  if (value === null) return '';
  if (isCellError(value)) return errorText(value.error, locale);
  return format(code === '@' && typeof value === 'number' ? 'General' : inLocale(code, locale), value, { locale, throws: false, nbsp: false });
}

/** The colour that a format's own section asks for (`[Red]`). */
export function formatValueColor(value: Value, code: string): string | undefined {
  if (typeof value !== 'number' || !code.includes('[')) return undefined;
  const color = formatColor(code, value, { throws: false });
  return typeof color === 'string' ? color : undefined;
}

export function errorText(error: CellError['error'], locale: HostLocale): string {
  return (locale === 'nb-NO' ? ERRORS_NB[error] : undefined) ?? error;
}

function inLocale(code: string, locale: HostLocale): string {
  return code === 'm/d/yyyy' ? SHORT_DATES[locale] : code;
}
