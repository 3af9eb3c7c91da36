import { proposeLoadedThrough } from '../../../src/actions/source/proposeLoadedThrough';

const dates = (...latest: number[]) => latest.map((serial, index) => ({ column: `d${index}`, latest: serial }));

test.each<[string, number[], string, string | undefined, string | undefined]>([
  ['the month is over: to its end', [42753], '2017-03-15', undefined, '2017-01-31'],
  ['a leap year', [42408], '2017-03-15', undefined, '2016-02-29'],
  ['the month goes on: the day itself', [42800], '2017-03-15', undefined, '2017-03-06'],
  ['the day has a time', [42753.75], '2017-03-15', undefined, '2017-01-31'],
  ['the latest of several columns', [42753, 42780], '2017-03-15', undefined, '2017-02-28'],
  ['a due date to come says nothing', [42753, 43000], '2017-03-15', undefined, '2017-01-31'],
  ['all dates are to come', [43000], '2017-03-15', '2016-12-31', '2016-12-31'],
  ['no dates', [], '2017-03-15', undefined, undefined],
  ['never less far than before', [42753], '2017-03-15', '2017-02-28', '2017-02-28'],
])('%s', (_, latest, today, before, proposal) => {
  expect(proposeLoadedThrough(dates(...latest), today, before)).toBe(proposal);
});
