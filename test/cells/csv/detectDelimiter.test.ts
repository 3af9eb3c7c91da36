import { detectDelimiter, separatorLine, type DelimiterSample } from '../../../src/cells';

const sample = (delimiter: DelimiterSample['delimiter'], ...widths: number[]): DelimiterSample => ({ delimiter, widths, brokenQuotes: false });

test.each<[string, DelimiterSample[], string, string]>([
  ['one width throughout', [sample(',', 3, 3, 3), sample(';', 1, 1, 1)], ',', 'certain'],
  ['decimal commas between semicolons', [sample(',', 1, 2, 2), sample(';', 2, 2, 2)], ';', 'certain'],
  ['a tie goes against the comma', [sample(',', 3, 3, 3), sample(';', 3, 3, 3)], ';', 'likely'],
  ['a ragged row', [sample(',', ...Array<number>(19).fill(3), 4)], ',', 'likely'],
  ['mostly ragged', [sample(',', 3, 4, 5, 3)], ',', 'guess'],
  ['nothing delimits', [sample(',', 1, 1), sample(';', 1, 1)], ',', 'guess'],
  ['no records', [sample(','), sample(';')], ',', 'guess'],
  ['broken quotes lose', [{ ...sample(',', 4, 4, 4), brokenQuotes: true }, sample(';', 2, 2, 2)], ';', 'certain'],
])('%s', (_, samples, value, confidence) => {
  expect(detectDelimiter(samples)).toMatchObject({ value, confidence });
});

test.each<[string, string | undefined]>([
  ['sep=;\na;b', ';'], ['\uFEFFsep=,\r\na,b', ','], ['"sep=\t"\na', '\t'], ['SEP=|', '|'], ['sep=x\na', undefined], ['separator;b', undefined], ['', undefined],
])('the first line of %j marks %p', (text, delimiter) => {
  expect(separatorLine(text)).toBe(delimiter);
});
