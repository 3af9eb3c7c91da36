import { rollYear, type RollRequest } from '../../src/actions';
import { everySheet, setUp, setupOf, wonDeals, writesOf } from './kpiSetup';
import { type Workbook, inWorkbook } from './inWorkbook';

const level = { rollup: 'last', inputs: { value: { table: 'Deals', aggregate: 'last', column: 'value', date: 'closed' } } };
const KPIS = [
  { ...wonDeals('revenue-won'), owner: 'Ida' }, { ...wonDeals('own-steps', false), owner: 'Ola', targets: [{ year: 2026, version: 'plan', periods: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1934] }] },
  { ...wonDeals('own-level', false), ...level, targets: [{ year: 2026, version: 'plan', hold: 5 }] },
  { ...wonDeals('own-range', false), ...level, owner: 'Ida', direction: 'range', targets: [{ year: 2026, version: 'plan', lower: 2, upper: 8 }] },
  { ...wonDeals('own-none', false), targets: [] },
  { ...wonDeals('own-idle', false), active: false },
];
const ROLL: RollRequest = { year: 2026, version: 'plan', from: 'targets', record: { version: 'Budget 2027', date: '2026-11-25', reason: 'New year', who: 'Kari' } };

const ofYear = (workbook: Workbook, year: number): readonly (readonly unknown[])[] => workbook.cells('Targets').slice(5).filter((row) => row[1] === year).map((row) => [row[0], row[2], row[5], ...row.slice(7, 19)]);
const ofYearBefore = (workbook: Workbook): unknown => [ofYear(workbook, 2026), workbook.cells('Actuals').filter((row) => row[1] === 2026 || row[1] === 2025)];

test.each<[string, Partial<RollRequest>, readonly (readonly (number | null)[])[], readonly string[]]>([
  ['a copy', {}, [Array(12).fill(100), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1934], Array(12).fill(5), Array(12).fill(2), Array(12).fill(8)], []],
  [
    '10 % more', { change: 0.1 },
    [Array(12).fill(110), [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 2127], Array(12).fill(5.5), Array(12).fill(2.2), Array(12).fill(8.8)], [],
  ],
  [
    'the year’s own shape, 10 % more', { from: 'actuals', change: 0.1 },
    [[110, 275, ...Array(10).fill(null)], [110, 275, ...Array(10).fill(null)], Array(12).fill(5.5), Array(12).fill(2.2), Array(12).fill(8.8)], ['own-level', 'own-range'],
  ],
])('next year’s targets are %s, in a version of their own, and nothing of the old year changes', (_, change, figures, withoutShape) => inWorkbook(async (workbook) => {
  await setUp(setupOf(KPIS));
  const before = ofYearBefore(workbook);
  const from = workbook.host.syncs;
  const outcome = await rollYear({ ...ROLL, ...change });
  expect(outcome).toMatchObject({
    ok: true,
    value: {
      toConfirm: [{ kpi: 'revenue-won', owner: 'Ida' }, { kpi: 'own-steps', owner: 'Ola' }, { kpi: 'own-range', owner: 'Ida' }],
      withoutOwner: ['own-level'], withoutTarget: ['own-none'], withoutShape, fromData: [], applied: { made: [], kept: [], damage: [] },
    },
  });
  expect(workbook.host.syncs - from).toBe(5);
  expect(ofYear(workbook, 2027)).toEqual([['revenue-won', 'value'], ['own-steps', 'value'], ['own-level', 'value'], ['own-range', 'lower'], ['own-range', 'upper']]
    .map(([kpi, part], index) => [kpi, 'Budget 2027', part, ...figures[index]!]));
  expect(ofYearBefore(workbook)).toEqual(before);
  expect(workbook.cells('Targets').slice(5, 7).map((row) => row.slice(23, 27))).toEqual([['plan', null, null, null], ['Budget 2027', 46351, 'New year', 'Kari']]);
}));

test('a year is not rolled into a version that is there, nor from one that is not', () => inWorkbook(async (workbook) => {
  await setUp(setupOf(KPIS));
  const before = everySheet(workbook);
  const writes = await writesOf(workbook, async () => {
    expect(await rollYear({ ...ROLL, record: { ...ROLL.record, version: 'plan' } })).toEqual({ ok: false, reason: { code: 'badTargets', problems: [{ code: 'versionTaken', version: 'plan' }] } });
    expect(await rollYear({ ...ROLL, year: 2025 })).toEqual({ ok: false, reason: { code: 'badTargets', problems: [{ code: 'noSuchVersion', version: 'plan', year: 2025, known: [] }] } });
  });
  expect(writes).toEqual([]);
  expect(everySheet(workbook)).toEqual(before);
}));

test('targets of members come along, and the scorecard shows the new year where that is asked for', () => inWorkbook(async (workbook) => {
  const ofMember = (member: string, more: object) => ({ year: 2026, version: 'plan', member, ...more });
  await setUp(setupOf([{ ...wonDeals('revenue-won'), targets: [{ year: 2026, version: 'plan', annual: 1200, profile: 'even' }, ofMember('Ida', { annual: 600, profile: 'even' }), ofMember('Ola', { hold: 40 })] }]));
  expect(await rollYear({ ...ROLL, change: 0.1, show: true })).toMatchObject({ ok: true, value: { shown: { year: 2027, version: 'Budget 2027' } } });
  expect(workbook.cells('Targets').slice(5).filter((row) => row[1] === 2027).map((row) => [row[4], row[7]])).toEqual([['*', 110], ['Ida', 55], ['Ola', 44]]);
  expect([1, 6].map((column) => workbook.cells('Scorecard')[4]![column])).toEqual([2027, 'Budget 2027']);
  expect(await rollYear({ ...ROLL, from: 'actuals', record: { ...ROLL.record, version: 'Shape' } })).toMatchObject({ ok: true, value: { withoutShape: [], shown: undefined } });
  expect(workbook.cells('Targets').slice(5).filter((row) => row[2] === 'Shape').map((row) => [row[4], row[7], row[8]])).toEqual([['*', 100, 250], ['Ida', 100, 0], ['Ola', 0, 250]]);
}));
