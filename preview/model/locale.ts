/** How numbers, lists and dates are written where the user sits: what typing, formatting and `cultureInfo` go by. */
export interface Locale {
  /** As Excel names a culture: `en-US`, `nb-NO` */
  readonly name: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
  /** Between the arguments of a function */
  readonly listSeparator: string;
  /** Between the columns of an array constant */
  readonly arrayColumnSeparator: string;
  readonly dateSeparator: string;
  readonly timeSeparator: string;
  readonly shortDatePattern: string;
  readonly longDatePattern: string;
  readonly longTimePattern: string;
  readonly currencySymbol: string;
  readonly trueText: string;
  readonly falseText: string;
  /** Error codes that are written differently from en-US, en-US code first */
  readonly errorNames: Readonly<Record<string, string>>;
  /** The first sheet of a new workbook is this word and a number. */
  readonly sheetWord: string;
  /** A table column without a header is this word and a number. */
  readonly columnWord: string;
}

export const EN_US: Locale = {
  name: 'en-US', decimalSeparator: '.', groupSeparator: ',', listSeparator: ',', arrayColumnSeparator: ',',
  dateSeparator: '/', timeSeparator: ':', shortDatePattern: 'M/d/yyyy', longDatePattern: 'dddd, MMMM d, yyyy', longTimePattern: 'h:mm:ss tt',
  currencySymbol: '$', trueText: 'TRUE', falseText: 'FALSE', errorNames: {}, sheetWord: 'Sheet', columnWord: 'Column',
};

export const NB_NO: Locale = {
  name: 'nb-NO', decimalSeparator: ',', groupSeparator: '\u00a0', listSeparator: ';', arrayColumnSeparator: '\\',
  dateSeparator: '.', timeSeparator: ':', shortDatePattern: 'dd.MM.yyyy', longDatePattern: 'dddd d. MMMM yyyy', longTimePattern: 'HH:mm:ss',
  currencySymbol: 'kr', trueText: 'SANN', falseText: 'USANN',
  errorNames: { '#N/A': '#I/T', '#NAME?': '#NAVN?', '#VALUE!': '#VERDI!', '#SPILL!': '#OVERFLYT!' },
  sheetWord: 'Ark', columnWord: 'Kolonne',
};

/** The locale of this name or language (`nb`, `nb-NO`, `no`); every other is shown as en-US. */
export function localeNamed(name: string): Locale {
  return /^(nb|no|nn)\b/i.test(name) ? NB_NO : EN_US;
}
