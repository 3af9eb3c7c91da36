import { en } from './en';
import type { Language } from './language';
import { nb } from './nb';

/** What every language has to say: the English words give the shape. */
export type Words = typeof en;

const WORDS: Readonly<Record<Language, Words>> = { en, nb };

/** All words of one language. Code that needs a few (the custom functions) imports their section instead, so that the rest stays out of its bundle. */
export function words(language: Language): Words {
  return WORDS[language];
}
