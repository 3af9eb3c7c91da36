import fc from 'fast-check';
import { parseNumber } from '../../../src/cells';
import { decimalSignOf, isDigitCode } from '../../../src/cells/csv/parseNumber';

const NBSP = '\u00a0';

test.each<[string, '.' | ',', number | undefined]>([
  ['0', '.', 0],
  ['-0', '.', 0],
  ['', '.', undefined],
  [' ', '.', undefined],
  ['-5', '.', -5],
  ['−5', '.', -5],
  ['+5', '.', 5],
  ['5-', '.', -5],
  ['(1,234)', '.', -1234],
  ['(kr 12,50)', ',', -12.5],
  ['(-5)', '.', undefined],
  ['1.5', '.', 1.5],
  ['1,5', ',', 1.5],
  ['1,5', '.', undefined],
  ['.5', '.', 0.5],
  ['5.', '.', 5],
  ['.', '.', undefined],
  ['1 234,50', ',', 1234.5],
  [`1${NBSP}234,50`, ',', 1234.5],
  ['1\u202f234\u202f567', ',', 1234567],
  ['1.234.567,8', ',', 1234567.8],
  ["1'234.50", '.', 1234.5],
  ['1,234,567', '.', 1234567],
  ['12,34', '.', undefined],
  ['1 23', '.', undefined],
  ['1,234.567,8', '.', undefined],
  ['0,125', '.', undefined],
  ['12 %', '.', 0.12],
  ['12.3%', '.', 0.123],
  [`−12,5${NBSP}%`, ',', -0.125],
  ['kr 1 200,50', ',', 1200.5],
  ['kr -1 200,50', ',', -1200.5],
  ['-kr 5', ',', -5],
  ['1 200,50 kr', ',', 1200.5],
  ['kr 500,-', ',', 500],
  ['$1,200.00', '.', 1200],
  ['US$ 3', '.', 3],
  ['€ 1.000', ',', 1000],
  ['kr', ',', undefined],
  ['2.9999999999999999E-2', '.', 0.03],
  ['1E5', '.', 100000],
  ['1e400', '.', undefined],
  ['0:01:30', '.', 90 / 86400],
  ['26:00:00', '.', 26 / 24],
  ['1:75', '.', undefined],
  ['abc', '.', undefined],
  ['12 stk', '.', undefined],
  ['#DIV/0!', '.', undefined],
  ['NaN', '.', undefined],
  ['Infinity', '.', undefined],
  ['31.12.2017', ',', undefined],
  ['--5', '.', undefined],
])('%j with decimal sign %j is %p', (text, decimal, value) => {
  expect(parseNumber(text, decimal)?.value).toBe(value);
});

test.each<[string, ReturnType<typeof decimalSignOf>]>([
  ['5', undefined],
  ['', undefined],
  ['1.5', '.'],
  ['1,5', ','],
  ['1.234', 'either'],
  ['1,234', 'either'],
  ['0.125', '.'],
  ['1.234,5', ','],
  ['1,234.5', '.'],
  ['1.234.567', ','],
  ['1 234,5', ','],
  ['kr 12,50', ','],
  ['31.12.2017', undefined],
  ['Oslo, Norway', undefined],
])('%j has the decimal sign %p', (text, sign) => {
  expect(decimalSignOf(text)).toBe(sign);
});

test.each<[string, boolean]>([
  ['0012', true], ['0', false], ['0.5', false], ['00', true], ['1E5', true], ['1.5E5', false], ['2E-5', false],
  ['1234567890123456', true], ['123456789012345', false], ['+4722334455', true], ['+5', false], ['', false], ['A12', false],
])('%j is digits that name something: %p', (text, code) => {
  expect(isDigitCode(text)).toBe(code);
});

test('what is written in Norwegian or English reads back as the same number', () => {
  fc.assert(fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.constantFrom('nb-NO', 'en-US', 'de-DE'), (number, locale) => {
    const rounded = Number(number.toFixed(2));
    const written = rounded.toLocaleString(locale, { minimumFractionDigits: 2 });
    expect(parseNumber(written, locale === 'en-US' ? '.' : ',')?.value).toBeCloseTo(rounded, 6);
  }));
});
