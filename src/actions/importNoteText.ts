import type { CsvNote } from '../cells';
import type { Words } from '../i18n';

/** For every note words that take just what it carries: a note without words does not compile. */
type NoteWords = { readonly [Code in CsvNote['code']]: (note: Extract<CsvNote, { code: Code }>) => string };

/** Says what was changed or left out in reading a file. */
export function importNoteText(note: CsvNote, words: Words): string {
  const say: NoteWords = words.importing.notes;
  return (say[note.code] as (note: CsvNote) => string)(note);
}
