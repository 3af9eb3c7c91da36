import { choices as en } from './en/choices';
import type { Language } from './language';
import { choices as nb } from './nb/choices';

/** Words that people write for a choice beside those that help names. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  hours: ['hour', 'time', 'timer'],
  minutes: ['minute', 'minutt', 'minutter'],
  days: ['day', 'dag', 'dager', 'døgn'],
};

type Choices = typeof en;
export type Choice<Set extends keyof Choices> = keyof Choices[Set] & string;

/** The choice that a word means in either language (or its own key), whatever its case; undefined where it means none of the set. */
export function choiceOf<Set extends keyof Choices>(set: Set, word: string): Choice<Set> | undefined {
  return choiceAmong([en[set], nb[set]], word);
}

/** The words of one language for all choices of a set, as help and messages name them. */
export function choiceWords(set: keyof Choices, language: Language): readonly string[] {
  return Object.values({ en, nb }[language][set]);
}

/** @param written the same choices' words in each language */
export function choiceAmong<Words extends object>(written: readonly Words[], word: string): (keyof Words & string) | undefined {
  const wanted = word.trim().toLowerCase();
  const named = Object.keys(written[0]!) as (keyof Words & string)[];
  return named.find((choice) => [choice, ...written.map((words) => String(words[choice])), ...(OTHER_WORDS[choice] ?? [])].some((known) => known.toLowerCase() === wanted));
}
