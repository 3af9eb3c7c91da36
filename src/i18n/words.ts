import { en } from './en';
import { domains as enDomains, errors as enErrors } from './en/errors';
import { parameters as enParameters } from './en/parameters';
import type { Language } from './language';
import { nb } from './nb';
import { domains as nbDomains, errors as nbErrors } from './nb/errors';
import { parameters as nbParameters } from './nb/parameters';

/** What every language has to say: the English words give the shape. */
export type Words = typeof en;

/** What is said of the functions' arguments: the pane, which loads its words by themselves, does without. */
const ofArguments = { domains: enDomains, errors: enErrors, parameters: enParameters };

const WORDS: Readonly<Record<Language, Words & typeof ofArguments>> = {
  en: { ...en, ...ofArguments }, nb: { ...nb, domains: nbDomains, errors: nbErrors, parameters: nbParameters },
};

/** All words of one language. Code that needs a few (the custom functions) imports their section instead, so that the rest stays out of its bundle. */
export function words(language: Language): Words & typeof ofArguments {
  return WORDS[language];
}
