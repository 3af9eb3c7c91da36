import type { Language } from './language';

/**
 * Reads a number as somebody types it in a form: `12 000 000`, `12,5 %` or `−3` in Norwegian, `12,000,000` or `12.5%` in English.
 * A percentage is a share (12 % is 0.12). Undefined where it is no number; blank is undefined too, for missing is not zero.
 */
export function readTypedNumber(text: string, language: Language): number | undefined {
  const compact = text.trim().replace(/[\s\u00a0\u202f]/g, '').replace(/^[−–]/, '-');
  const share = compact.endsWith('%');
  const digits = share ? compact.slice(0, -1) : compact;
  const pattern = language === 'nb' ? /^[+-]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/ : /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;
  if (!pattern.test(digits)) return undefined;
  const plain = language === 'nb' ? digits.replace(/\./g, '').replace(',', '.') : digits.replace(/,/g, '');
  // Divided, not multiplied by 0.01, so that 7 % is the same number as 0.07.
  return share ? Number(plain) / 100 : Number(plain);
}

/** The same number as somebody would type it in another language; a text that is no number stays as it is. */
export function retypeNumber(text: string, from: Language, to: Language): string {
  if (from === to || readTypedNumber(text, from) === undefined) return text;
  return from === 'nb' ? text.replace(/\./g, '').replace(',', '.') : text.replace(/,/g, ' ').replace('.', ',');
}
