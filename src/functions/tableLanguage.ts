import type { Choice, Language } from '../i18n';
import { displayLanguage } from './displayLanguage';

/** The language of a table's header. The workbook may name its own; a function cannot look it up, so where nothing is said it is Excel's. */
export function tableLanguage(headers: Choice<'headers'>): Language {
  return headers === 'en' || headers === 'nb' ? headers : displayLanguage();
}
