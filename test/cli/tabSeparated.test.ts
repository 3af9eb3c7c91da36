import { cellError, Value } from '../../preview/model/state';
import { tabSeparated } from '../../cli/tabSeparated';

it.each<[string, Value[], string]>([
  ['numbers unrounded', [0.1 + 0.2, 1234567.891], '0.30000000000000004\t1234567.891'],
  ['zero, also a negative one', [0, -0], '0\t0'],
  ['negative numbers', [-12.5], '-12.5'],
  ['truth values', [true, false], 'TRUE\tFALSE'],
  ['empty cells and empty texts', [null, '', 1], '\t\t1'],
  ['errors without their message', [cellError('#N/A', 'No actual yet.'), cellError('#DIV/0!')], '#N/A\t#DIV/0!'],
  ['tabs and line ends inside a text', ['a\tb', 'c\r\nd', 'e\nf'], 'a\\tb\tc\\nd\te\\nf'],
  ['text as it is', ['Måltall', '1,5', '=A1'], 'Måltall\t1,5\t=A1'],
])('writes %s', (_, row, expected) => {
  expect(tabSeparated(row)).toBe(expected);
});
