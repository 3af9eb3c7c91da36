import { choices as english } from './en/choices';
import type { Language } from './language';
import { localFormula } from './localFormula';
import { choices as norwegian } from './nb/choices';

/** A text among a call's arguments, or an array, whose texts are data. */
const TEXT_OR_ARRAY = /\{[^}]*\}|"([^"]*)"/g;

/** Headers are in the language that the example asks for, and a rollup is written in a table only. */
const NORWEGIAN = new Map(Object.entries(english).filter(([set]) => set !== 'headers' && set !== 'rollup').flatMap(([set, words]) => {
  const translated: Readonly<Record<string, string>> = norwegian[set as keyof typeof norwegian];
  return Object.entries<string>(words).map(([choice, word]) => [word, translated[choice]!] as const);
}));

/** An example as the user of this language would type it: in the language's notation, and with its words where the arguments choose among words. */
export function localExample(formula: string, language: Language): string {
  return localFormula(withWords(formula, language), language);
}

/** The words alone, in Excel's English notation. */
export function withWords(formula: string, language: Language): string {
  if (language === 'en') return formula;
  return formula.replace(TEXT_OR_ARRAY, (found, text: string | undefined) => (text === undefined ? found : `"${NORWEGIAN.get(text) ?? text}"`));
}
