import { sketchTable } from '../../../src/cells';

/** A table of one column, by the values of its rows and its number format. */
function column(values: readonly unknown[], numberFormat = 'General') {
  return sketchTable({ name: 'T', columns: ['c'], values: values.map((value) => [value]), numberFormats: [numberFormat] }).columns[0];
}

test.each([
  ['numbers', [1, 0, -2.5, ''], 'General', 'number', []],
  ['dates by their format', [42736, 42737], 'yyyy-mm-dd', 'date', []],
  ['a currency format with a literal d is no date', [5, 6], '#,##0 "dollars"', 'number', []],
  ['a red negative is no date', [5, -6], '#,##0;[Red]-#,##0', 'number', []],
  ['few texts are choices, sorted, once each', ['Won', 'Lost', 'Won', ''], 'General', 'text', ['Lost', 'Won']],
  ['empty', ['', '', null], 'General', 'other', []],
  ['logical', [true, false], 'General', 'other', []],
  ['mostly text with a number', ['A', 'B', 3], '@', 'text', ['A', 'B']],
] as const)('%s', (_, values, numberFormat, kind, choices) => {
  expect(column(values, numberFormat)).toEqual({ name: 'c', kind, choices });
});

test('a column of many texts names things and offers no choices', () => {
  expect(column(Array.from({ length: 100 }, (_, n) => `Customer ${n}`))).toEqual({ name: 'c', kind: 'text', choices: [] });
});
