import { readTypedNumber, type Language } from '../../src/i18n';

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
