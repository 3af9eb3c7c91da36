import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { languageOf, loadWords, type Language, type Words } from '../i18n';

/** A language with its words, which are loaded with it */
export interface Spoken {
  readonly language: Language;
  readonly words: Words;
}

interface LanguageChoice extends Spoken {
  readonly choose: (language: Language) => Promise<void>;
  /** A number as the language writes it */
  readonly number: (value: number) => string;
}

const LanguageContext = createContext<LanguageChoice | undefined>(undefined);
const STORED = 'maltall.language';

/** The pane speaks Excel's language until its user chooses another; the choice is the user's own and stays on the machine. */
export async function spokenAtFirst(displayLanguage: string): Promise<Spoken> {
  const stored = window.localStorage.getItem(STORED);
  return speak(stored === 'en' || stored === 'nb' ? stored : languageOf(displayLanguage));
}

async function speak(language: Language): Promise<Spoken> {
  return { language, words: await loadWords(language) };
}

export function LanguageProvider({ spoken: atFirst, children }: { readonly spoken: Spoken; readonly children: ReactNode }) {
  const [spoken, setSpoken] = useState(atFirst);
  const choice = useMemo<LanguageChoice>(() => {
    const format = new Intl.NumberFormat(spoken.language === 'nb' ? 'nb-NO' : 'en-US', { maximumFractionDigits: 2 });
    return {
      ...spoken,
      number: (value) => format.format(value),
      choose: async (next) => {
        setSpoken(await speak(next));
        window.localStorage.setItem(STORED, next);
      },
    };
  }, [spoken]);
  return <LanguageContext.Provider value={choice}>{children}</LanguageContext.Provider>;
}

export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error('useLanguage needs a LanguageProvider around it');
  return choice;
}
