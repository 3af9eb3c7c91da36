import type { Language } from '../i18n';

/** Where the reference is published, if the build does not say where it puts it: a placeholder until the add-in has a home. */
export const HELP_BASE = 'https://maltall.example';

/** The place in the reference that explains this function. */
export function helpUrl(id: string, language: Language, base: string): string {
  return `${base}/help/functions.${language}.html#${id.toLowerCase()}`;
}
