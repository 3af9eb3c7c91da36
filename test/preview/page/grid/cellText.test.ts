import { cellError, Style, Value } from '../../../../preview/model/state';
import { alignmentOf, fittingText } from '../../../../preview/page/grid/cellText';

const measure = (text: string): number => text.length * 7;

describe('what fits into a cell', () => {
  it.each<[string, Value, string, number, string]>([
    ['a number that fits', 12, 'General', 60, '12'],
    ['decimals are dropped', 1009.78654, 'General', 56, '1009.787'],
    ['all decimals', 1234567.891, 'General', 50, '1234568'],
    ['a small number goes scientific', 0.000000123, 'General', 50, '1.2E-07'],
    ['a large number goes scientific', 123456789012, 'General', 50, '1.2E+11'],
    ['a formatted number is never cut', 123456, '#,##0.00', 50, '#######'],
    ['a date is never cut', 43100, 'yyyy-mm-dd', 50, '#######'],
    ['zero', 0, 'General', 10, '0'],
    ['negative', -1.23456789, 'General', 42, '-1.235'],
    ['text may be longer', 'long text', 'General', 20, 'long text'],
    ['an error', cellError('#DIV/0!'), 'General', 10, '#DIV/0!'],
    ['nothing', null, 'General', 10, ''],
  ])('%s', (_, value, code, width, expected) => {
    expect(fittingText(value, code, width, measure, 'en-US')).toBe(expected);
  });
});

describe('where it stands', () => {
  it.each<[string, Value, Style, string]>([
    ['numbers right', 1, {}, 'right'],
    ['text left', 'a', {}, 'left'],
    ['truth in the middle', true, {}, 'center'],
    ['errors in the middle', cellError('#N/A'), {}, 'center'],
    ['as the format says', 1, { horizontalAlignment: 'Left' }, 'left'],
  ])('%s', (_, value, style, expected) => {
    expect(alignmentOf(value, style)).toBe(expected);
  });
});
