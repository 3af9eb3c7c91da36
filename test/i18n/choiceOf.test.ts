import { choiceOf } from '../../src/i18n';

describe('choices', () => {
  it.each([
    ['h', 'hours'], ['t', 'hours'], ['Timer', 'hours'], ['hours', 'hours'], [' min ', 'minutes'], ['minutter', 'minutes'], ['døgn', 'days'], ['days', 'days'],
    ['weeks', undefined], ['', undefined], ['0', undefined],
  ])('the unit "%s" is %s', (word, unit) => expect(choiceOf('timeUnit', word)).toBe(unit));

  it.each([['slutt', 'ending'], ['AVERAGE', 'average'], ['tilbaketelling', 'countback'], ['best', undefined]])(
    'the method "%s" is %s', (word, method) => expect(choiceOf('dsoMethod', word)).toBe(method));
});
