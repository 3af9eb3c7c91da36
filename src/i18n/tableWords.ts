import { tables as en } from './en/tables';
import type { Language } from './language';
import { tables as nb } from './nb/tables';

/** The headers that table functions write, apart from all other words so that only these reach the functions' bundle. */
export function tableWords(language: Language): typeof en {
  return { en, nb }[language];
}
