import { choiceAmong } from './choiceOf';
import { en } from './en';
import { nb } from './nb';

type Choices = typeof en.choices;
export type CellChoice<Set extends keyof Choices> = keyof Choices[Set] & string;

/** Like choiceOf, of the words among which the cells of the workbook choose. */
export function cellChoiceOf<Set extends keyof Choices>(set: Set, word: string): CellChoice<Set> | undefined {
  return choiceAmong([en.choices[set], nb.choices[set]], word);
}
