import { fiscalYearSpan, proposeYear } from '../../src/actions';

const serial = (written: string): number => Date.parse(`${written}T00:00:00Z`) / 86_400_000 + 25_569;

test.each<[string, string[], number, string, number]>([
  ['no dates: this year', [], 1, '2026-03-15', 2026],
  ['the figures end earlier', ['2016-10-01', '2017-12-31'], 1, '2026-03-15', 2017],
  ['the figures reach into this year', ['2026-02-28'], 1, '2026-03-15', 2026],
  ['a due date to come', ['2030-01-01'], 1, '2026-03-15', 2026],
  ['a fiscal year that begins in July has the name of the year in which it ends', ['2017-06-30'], 7, '2026-03-15', 2017],
  ['… and its first month too', ['2017-07-01'], 7, '2026-03-15', 2018],
  ['today too is in the year that ends later', [], 7, '2026-08-15', 2027],
])('%s', (_, dates, start, today, year) => {
  expect(proposeYear(dates.map(serial), start, today)).toBe(year);
});

test.each([[2017, 1, '2017-01-01', '2017-12-31'], [2017, 7, '2016-07-01', '2017-06-30'], [2016, 3, '2015-03-01', '2016-02-29']])('%i from month %i', (year, start, from, through) => {
  expect(fiscalYearSpan(year, start)).toEqual({ from: serial(from), through: serial(through) });
});
