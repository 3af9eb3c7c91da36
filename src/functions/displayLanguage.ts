import { type Language, languageOf } from '../i18n';

/** The language in which Excel speaks to this user; English where no Excel is present. */
export function displayLanguage(): Language {
  return languageOf(typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage);
}
