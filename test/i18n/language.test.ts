import { choiceOf, formatDate, formatNumber, formatShare, functionWords, type Language, languageOf, words } from '../../src/i18n';
import { choices as en } from '../../src/i18n/en/choices';
import { choices as nb } from '../../src/i18n/nb/choices';

describe('the language for a locale', () => {
  it.each([
    ['nb-NO', 'nb'], ['nn-NO', 'nb'], ['no', 'nb'], ['NB_no', 'nb'], ['en-US', 'en'], ['sv-SE', 'en'], ['northern', 'en'], ['', 'en'], [undefined, 'en'],
  ])('%s is %s', (locale, language) => expect(languageOf(locale)).toBe(language));
});

describe('choices', () => {
  it.each([
    ['direction', 'higher', 'higher'], ['direction', 'HØYERE', 'higher'], ['direction', ' lavere ', 'lower'], ['direction', 'intervall', 'range'],
    ['direction', 'high', undefined], ['direction', '', undefined], ['aggregation', 'Antall', 'count'], ['aggregation', 'average', 'average'],
    ['aggregation', 'toString', undefined], ['headers', 'true', 'true'], ['headers', 'USANN', 'false'], ['headers', 'nb', 'nb'],
  ] as const)('%s: "%s" means %s', (set, word, choice) => expect(choiceOf(set, word)).toBe(choice));

  it.each(Object.keys(en) as (keyof typeof en)[])('%s: no word means two things', (set) => {
    const meanings = new Map<string, Set<string>>();
    for (const language of [en, nb]) {
      for (const [choice, word] of Object.entries(language[set])) meanings.set(word.toLowerCase(), (meanings.get(word.toLowerCase()) ?? new Set()).add(choice));
    }
    for (const [word, meant] of meanings) expect([word, [...meant]]).toEqual([word, [expect.any(String)]]);
  });
});

describe('formatting', () => {
  const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

  it.each<[number, Language, string]>([
    [12500.5, 'en', '12,500.5'], [12500.5, 'nb', '12 500,5'], [0, 'nb', '0'], [-3, 'nb', '−3'], [0.126, 'en', '0.13'],
  ])('number %s in %s', (value, language, text) => expect(plain(formatNumber(value, language))).toBe(text));

  it.each<[number, Language, string]>([
    [0.125, 'en', '12.5%'], [0.125, 'nb', '12,5 %'], [0, 'nb', '0 %'], [-0.02, 'en', '-2%'],
  ])('share %s in %s', (value, language, text) => expect(plain(formatShare(value, language))).toBe(text));

  it.each<[number, Language, string]>([
    [43100, 'en', '31 Dec 2017'], [43100.75, 'nb', '31. des. 2017'], [1, 'en', '1 Jan 1900'], [59, 'en', '28 Feb 1900'], [61, 'en', '1 Mar 1900'],
  ])('date %s in %s', (serial, language, text) => expect(plain(formatDate(serial, language))).toBe(text));
});

describe('words', () => {
  it('say the same things in both languages', () => {
    const shape = (value: unknown): unknown =>
      typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)])) : typeof value;
    for (const wordsOf of [words, functionWords]) expect(shape(wordsOf('nb'))).toEqual(shape(wordsOf('en')));
  });

  it('are left out in Norwegian only where they are in English', () => {
    const said = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(said) : [];
    const isSaid = (language: Language): boolean[] => said([words(language), functionWords(language)]).map((text) => text.trim() !== '');
    expect(isSaid('nb')).toEqual(isSaid('en'));
  });
});
