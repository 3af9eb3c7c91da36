import { choiceHelp as enChoiceHelp } from './en/choiceHelp';
import { functions as enFunctions } from './en/functions';
import type { Language } from './language';
import { choiceHelp as nbChoiceHelp } from './nb/choiceHelp';
import { functions as nbFunctions } from './nb/functions';

const en = { choiceHelp: enChoiceHelp, functions: enFunctions };

/** What is said of the KPI functions and of the words among which their arguments choose. */
export type FunctionWords = typeof en;

const WORDS: Readonly<Record<Language, FunctionWords>> = { en, nb: { choiceHelp: nbChoiceHelp, functions: nbFunctions } };

/** The words about the functions, apart from all others: they are as many as the rest together, and one page of the pane needs them. */
export function functionWords(language: Language): FunctionWords {
  return WORDS[language];
}
