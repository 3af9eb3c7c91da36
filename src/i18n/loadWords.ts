import type { Language } from './language';
import type { Words } from './words';

/** One language's words, loaded by themselves: whoever speaks one language does not wait for the other's. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === 'nb') return (await import('./nb')).nb;
  return (await import('./en')).en;
}
