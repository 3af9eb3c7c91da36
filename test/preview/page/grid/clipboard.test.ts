import { parseTabSeparated } from '../../../../preview/page/grid/clipboard';

describe('tab-separated text from the clipboard', () => {
  it.each([
    ['cells and lines', 'a\tb\n1\t2', [['a', 'b'], ['1', '2']]],
    ['Windows line ends, and one at the end', 'a\tb\r\n1\t2\r\n', [['a', 'b'], ['1', '2']]],
    ['empty cells', '\t\n\t', [['', ''], ['', '']]],
    ['a quoted text with tab, line end and quotes', '"a\tb\n""c"""\td', [['a\tb\n"c"', 'd']]],
    ['quotes inside a text', 'say "hi"\tb', [['say "hi"', 'b']]],
    ['one cell', 'x', [['x']]],
    ['nothing', '', [['']]],
  ])('%s', (_, text, expected) => {
    expect(parseTabSeparated(text)).toEqual(expected);
  });
});
