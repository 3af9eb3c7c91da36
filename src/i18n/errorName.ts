import type { Language } from './language';

const NORWEGIAN_NAMES: Readonly<Record<string, string>> = { '#N/A': '#I/T', '#VALUE!': '#VERDI!', '#NAME?': '#NAVN?' };

/** An error as Excel shows it in this language; any other text stays as it is. */
export function errorName(code: string, language: Language): string {
  return language === 'nb' ? NORWEGIAN_NAMES[code] ?? code : code;
}
