/** A text that a column holds, and in how many rows */
export interface Spelling {
  readonly text: string;
  readonly rows: number;
}

/** Two spellings that may mean the same member: the one that more rows have is taken to be its name. */
export interface AlikeSpelling {
  readonly spelling: string;
  readonly rows: number;
  readonly member: string;
  readonly memberRows: number;
}

/** Shorter names differ by a letter too easily. */
const LETTERS_FOR_A_SLIP = 5;

/**
 * Spellings that are the same but for spaces, punctuation and diacritics, or but for a letter: those from which taking away one letter at the most
 * gives the same. Digits tell members apart. Case is no difference to Excel. It takes time in proportion to the letters, however many members there are.
 */
export function alikeSpellings(spellings: readonly Spelling[]): readonly AlikeSpelling[] {
  const byFrequency = [...spellings].sort((one, other) => other.rows - one.rows || one.text.localeCompare(other.text));
  const names = new Map<string, Spelling>();
  return byFrequency.flatMap((spelling) => {
    const forms = formsOf(spelling.text);
    const name = forms.map((form) => names.get(form)).find((known) => known !== undefined);
    if (name) return [{ spelling: spelling.text, rows: spelling.rows, member: name.text, memberRows: name.rows }];
    for (const form of forms) names.set(form, spelling);
    return [];
  });
}

/** What a text is told by: its letters and digits, and these less each letter in turn. */
function formsOf(text: string): readonly string[] {
  const plain = lettersOf(text);
  if (plain === '') return [];
  const letters = [...plain];
  if (letters.length < LETTERS_FOR_A_SLIP) return [plain];
  return [plain, ...letters.flatMap((letter, index) => (/\d/.test(letter) ? [] : [letters.filter((_, at) => at !== index).join('')]))];
}

function lettersOf(text: string): string {
  const small = text.toLowerCase().replace(/ø/g, 'o').replace(/æ/g, 'ae').replace(/ß/g, 'ss');
  return small.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
}
