import { cellError, Value } from '../../../../preview/model/state';
import { meetsComparison, meetsText, percentile, threshold } from '../../../../preview/page/grid/conditional/criteria';

describe('"Cell value is …"', () => {
  it.each<[string, Value, string, Value, Value, boolean]>([
    ['greater', 6, 'GreaterThan', 5, null, true],
    ['not greater when equal', 5, 'GreaterThan', 5, null, false],
    ['zero is equal to an empty cell', null, 'EqualTo', 0, null, true],
    ['text without regard to case', 'Won', 'EqualTo', 'WON', null, true],
    ['text is greater than any number', 'a', 'GreaterThan', 1e9, null, true],
    ['between, ends included', 5, 'Between', 1, 5, true],
    ['not between', 0, 'NotBetween', 1, 5, true],
    ['negative', -3, 'LessThanOrEqual', -3, null, true],
    ['an error meets nothing', cellError('#N/A'), 'NotEqualTo', 1, null, false],
    ['an unknown operator meets nothing', 1, 'Like', 1, null, false],
  ])('%s', (_, value, operator, first, second, expected) => {
    expect(meetsComparison(value, operator, first, second)).toBe(expected);
  });
});

describe('text that …', () => {
  it.each<[Value, string, string, boolean]>([
    ['Closed won', 'Contains', 'WON', true],
    ['Closed won', 'BeginsWith', 'closed', true],
    ['Closed won', 'EndsWith', 'lost', false],
    [null, 'NotContains', 'x', true],
    [cellError('#REF!'), 'NotContains', 'x', false],
    [120, 'Contains', '2', true],
  ])('%p %s %p', (value, operator, text, expected) => {
    expect(meetsText(value, operator, text)).toBe(expected);
  });
});

describe('thresholds', () => {
  const numbers = [0, 10, 20, 40];
  const evaluate = (formula: string): Value => (formula === '=A1' ? 'text' : Number(formula.replace('=', '')));
  it.each<[string, string | undefined, number | undefined]>([
    ['LowestValue', undefined, 0],
    ['HighestValue', undefined, 40],
    ['Number', '=7', 7],
    ['Percent', '50', 20],
    ['Percentile', '50', 15],
    ['Formula', '=A1', undefined],
  ])('%s %s', (type, formula, expected) => {
    expect(threshold(type, formula, numbers, evaluate)).toBe(expected);
  });

  it('of nothing are nothing', () => {
    expect(threshold('Number', '=7', [], evaluate)).toBeUndefined();
  });

  it.each([[0, 0], [1, 40], [0.25, 7.5], [2, 40]])('percentile %d', (share, expected) => {
    expect(percentile(numbers, share)).toBe(expected);
  });
});
