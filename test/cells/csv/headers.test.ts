import { columnPosition } from '../../../src/cells';
import { tableHeaders } from '../../../src/cells/csv/headers';

test.each<[string[], string[], string[]]>([
  [['a', 'b'], ['a', 'b'], []],
  [['Amount', 'amount', 'AMOUNT'], ['Amount', 'amount2', 'AMOUNT3'], ['duplicateHeader', 'duplicateHeader']],
  [['Amount', 'Amount', 'Amount2'], ['Amount', 'Amount3', 'Amount2'], ['duplicateHeader']],
  [['', 'x', ' '], ['Column1', 'x', 'Column2'], ['emptyHeader', 'emptyHeader']],
  [['', 'Column1'], ['Column2', 'Column1'], ['emptyHeader']],
  [[' close  date\n'], ['close date'], []],
  [['=SUM(A1)', '1', 'Ærlig [#]'], ['=SUM(A1)', '1', 'Ærlig [#]'], []],
  [['x'.repeat(300)], ['x'.repeat(251)], ['longHeader']],
])('%j become %j', (written, names, notes) => {
  const headers = tableHeaders(written);
  expect(headers.names).toEqual(names);
  expect(headers.notes.map(({ code }) => code)).toEqual(notes);
});

test('columns are found whatever their case', () => {
  expect(columnPosition(['Ærlig', 'b'], 'æRLIG')).toBe(0);
  expect(columnPosition(['a'], 'b')).toBe(-1);
});
