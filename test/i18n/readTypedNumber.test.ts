import { readTypedNumber, retypeNumber, type Language } from '../../src/i18n';

const rows: readonly [Language, string, number | undefined][] = [
  ['nb', '12 000 000', 12_000_000],
  ['nb', '12\u00a0000\u00a0000', 12_000_000],
  ['nb', '12.000.000', 12_000_000],
  ['nb', '1234,5', 1234.5],
  ['nb', '62 %', 0.62],
  ['nb', '12,5 %', 0.125],
  ['nb', '−3', -3],
  ['nb', '0', 0],
  ['nb', '1.5', undefined],
  ['nb', '', undefined],
  ['nb', 'tolv', undefined],
  ['en', '12,000,000', 12_000_000],
  ['en', '12 000', 12_000],
  ['en', '1234.5', 1234.5],
  ['en', '7%', 0.07],
  ['en', '-3', -3],
  ['en', '1,5', undefined],
  ['en', '1,2345', undefined],
  ['en', '   ', undefined],
  ['en', '#N/A', undefined],
];

test.each(rows)('%s: "%s" is %s', (language, text, expected) => {
  expect(readTypedNumber(text, language)).toBe(expected);
});

test.each<[Language, string, Language, string]>([
  ['en', '60,000', 'nb', '60 000'],
  ['en', '1,234,567.5', 'nb', '1 234 567,5'],
  ['en', '12.5%', 'nb', '12,5%'],
  ['nb', '60.000', 'en', '60000'],
  ['nb', '1 234,5', 'en', '1 234.5'],
  ['nb', '−3', 'en', '−3'],
  ['en', 'a dozen, or so', 'nb', 'a dozen, or so'],
  ['nb', '', 'en', ''],
  ['en', '60,000', 'en', '60,000'],
])('%s: "%s" is typed in %s as "%s"', (from, text, to, expected) => {
  expect(retypeNumber(text, from, to)).toBe(expected);
  expect(readTypedNumber(expected, to)).toBe(readTypedNumber(text, from));
});
