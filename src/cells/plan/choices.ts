import { byLanguage, label, quoted } from '../formula';
import { bilingual } from './bilingual';
import type { Cell } from './WorkbookPlan';

/** What the selectors offer beside years, versions and members; the code is understood in every language. */
const CODES = {
  views: ['month', 'quarter', 'ytd', 'r12'], sorts: ['catalogue', 'worst'], states: ['open', 'done', 'dropped'],
} as const;
type Choices = keyof typeof CODES;

/** The words of the choices, in the workbook's language. */
export function choiceLabels(choices: Choices): readonly Cell[] {
  return CODES[choices].map((code) => label(wordingOf(choices, code)));
}

export function choiceWord(choices: Choices, code: string, language: 'en' | 'nb'): string {
  return wordingOf(choices, code)[language];
}

/** The position of what the user chose, in whichever language it stands, or as its code. */
export function choiceNumber(choices: Choices, chosen: string): string {
  const among = (wordings: readonly string[]): string => `MATCH(${chosen},{${wordings.map(quoted).join(',')}},0)`;
  const inLanguage = (language: 'en' | 'nb'): string => among(CODES[choices].map((code) => wordingOf(choices, code)[language]));
  return `IFERROR(${inLanguage('en')},IFERROR(${inLanguage('nb')},${among(CODES[choices])}))`;
}

/** Where each cell of a column holds one choice, in either language: 1, elsewhere 0. */
export function isChoice(choices: Choices, code: string, cells: string): string {
  const { en, nb } = wordingOf(choices, code);
  return `(${[...new Set([en, nb, code])].map((word) => `(${cells}=${quoted(word)})`).join('+')}>0)`;
}

/** As the member that is chosen: the whole, by its word in either language, by `*` or by nothing. */
export function wholeOr(chosen: string, whole: string): string {
  const { en, nb } = bilingual((sheets) => sheets.all);
  return `IF(OR(${[quoted(''), quoted(whole), quoted(en), quoted(nb)].map((word) => `${chosen}=${word}`).join(',')}),${quoted(whole)},${chosen})`;
}

export function wholeLabel(): string {
  const { en, nb } = bilingual((sheets) => sheets.all);
  return `=${byLanguage(quoted(en), quoted(nb))}`;
}

function wordingOf(choices: Choices, code: string) {
  return bilingual((sheets) => (sheets[choices] as Readonly<Record<string, string>>)[code]!);
}
