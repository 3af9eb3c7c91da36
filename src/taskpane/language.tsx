import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { languageOf, words, type Language, type Words } from '../i18n';

interface LanguageChoice {
  readonly language: Language;
  readonly words: Words;
  readonly choose: (language: Language) => void;
  /** A number as the language writes it */
  readonly number: (value: number) => string;
}

const LanguageContext = createContext<LanguageChoice | undefined>(undefined);
const STORED = 'maltall.language';

/** The pane speaks Excel's language until its user chooses another; the choice is the user's own and stays on the machine. */
export function LanguageProvider({ displayLanguage, children }: { readonly displayLanguage: string; readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => {
    const stored = window.localStorage.getItem(STORED);
    return stored === 'en' || stored === 'nb' ? stored : languageOf(displayLanguage);
  });
  const choice = useMemo<LanguageChoice>(() => {
    const format = new Intl.NumberFormat(language === 'nb' ? 'nb-NO' : 'en-US', { maximumFractionDigits: 2 });
    return {
      language,
      words: words(language),
      number: (value) => format.format(value),
      choose: (next) => {
        window.localStorage.setItem(STORED, next);
        setLanguage(next);
      },
    };
  }, [language]);
  return <LanguageContext.Provider value={choice}>{children}</LanguageContext.Provider>;
}

export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error('useLanguage needs a LanguageProvider around it');
  return choice;
}
