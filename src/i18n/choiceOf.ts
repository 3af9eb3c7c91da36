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
  const wanted = word.trim().toLowerCase();
  return choicesOf(set).find((choice) => wordsFor(set, choice).includes(wanted));
}

/** The words of one language for all choices of a set, as help and messages name them. */
export function choiceWords(set: keyof Choices, language: Language): readonly string[] {
  return Object.values({ en, nb }[language][set]);
}

function choicesOf<Set extends keyof Choices>(set: Set): readonly Choice<Set>[] {
  return Object.keys(en[set]) as Choice<Set>[];
}

function wordsFor<Set extends keyof Choices>(set: Set, choice: Choice<Set>): readonly string[] {
  return [choice.toLowerCase(), ...[en, nb].map((choices) => String(choices[set][choice]).toLowerCase()), ...(OTHER_WORDS[choice] ?? [])];
}
