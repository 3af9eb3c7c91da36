import { cellError, Value } from '../../../preview/model/state';
import { formatValue, formatValueColor } from '../../../preview/page/numberFormat';

describe('what a cell shows', () => {
  it.each<[string, Value, string, string, string]>([
    ['a number', 1234.5, '#,##0.0', '1,234.5', '1\u00a0234,5'],
    ['zero', 0, '0%', '0%', '0%'],
    ['negative', -5, '0.0;(0.0)', '(5.0)', '(5,0)'],
    ['a short date', 43100, 'm/d/yyyy', '12/31/2017', '31.12.2017'],
    ['a month', 43100, 'mmm', 'Dec', 'des'],
    ['truth', true, 'General', 'TRUE', 'SANN'],
    ['an error', cellError('#N/A'), '0', '#N/A', '#I/T'],
    ['nothing', null, '0', '', ''],
    ['text', '=1', '#,##0', '=1', '=1'],
    ['a number in a text cell', 12.5, '@', '12.5', '12,5'],
    ['a code that is none', 1, '[', '######', '######'],
  ])('%s', (_, value, code, en, nb) => {
    expect([formatValue(value, code, 'en-US'), formatValue(value, code, 'nb-NO')]).toEqual([en, nb]);
  });

  it.each<[Value, string, string | undefined]>([[-1, '0;[Red]-0', 'red'], [1, '0;[Red]-0', undefined], ['x', '[Red]0', undefined], [1, '0', undefined]])('colour of %p under %s', (value, code, expected) => {
    expect(formatValueColor(value, code)).toBe(expected);
  });
});
