import { choiceAmong } from './choiceOf';
import { cellChoices as enCells } from './en/cellChoices';
import { choices as enArguments } from './en/choices';
import { cellChoices as nbCells } from './nb/cellChoices';
import { choices as nbArguments } from './nb/choices';

const en = { ...enArguments, ...enCells };
const nb = { ...nbArguments, ...nbCells };
type Choices = typeof en;
export type CellChoice<Set extends keyof Choices> = keyof Choices[Set] & string;

/** Like choiceOf, of the words among which the cells of the workbook choose. */
export function cellChoiceOf<Set extends keyof Choices>(set: Set, word: string): CellChoice<Set> | undefined {
  return choiceAmong([en[set], nb[set]], word);
}
