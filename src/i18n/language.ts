/** The languages the product speaks. */
export type Language = 'en' | 'nb';

/** Finds our language for a locale such as `nb-NO`; both written forms of Norwegian read bokmål, everybody else reads English. */
export function languageOf(locale: string | undefined): Language {
  const language = locale?.toLowerCase().split(/[-_]/)[0];
  return language === 'nb' || language === 'nn' || language === 'no' ? 'nb' : 'en';
}
