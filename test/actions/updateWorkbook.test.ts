import { bringUpToDate, updateWorkbook } from '../../src/actions';
import { success } from '../../src/kpi';
import { setUp, setupOf, wonDeals, writesOf } from './kpiSetup';
import { inWorkbook } from './inWorkbook';

test('a workbook is brought up to date from what it says itself: nothing is written where nothing differs', () => inWorkbook(async (workbook) => {
  await setUp(setupOf([wonDeals('revenue-won'), wonDeals('own-two')]));
  const from = workbook.host.syncs;
  expect(await writesOf(workbook, async () => {
    const outcome = await bringUpToDate();
    expect(outcome).toMatchObject({ ok: true, value: { made: [], changed: [], damage: [] } });
  })).toEqual([]);
  // Structure, contents, and the block of rows of its one table
  expect(workbook.host.syncs - from).toBe(3);
}));

test('a target is changed in its own row, and nothing else is', () => inWorkbook(async (workbook) => {
  await setUp(setupOf([wonDeals('revenue-won'), wonDeals('own-two')]));
  const outcome = await updateWorkbook({
    change: (setup) => success({ ...setup, kpis: setup.kpis.map((kpi) => (kpi.id === 'own-two' ? { ...kpi, targets: [{ year: 2026, version: 'plan', annual: 2400, profile: 'even' as const }] } : kpi)) }),
  });
  expect(outcome).toMatchObject({ ok: true, value: { changed: ['Targets'] } });
  expect(workbook.cells('Targets').slice(5).map((row) => [row[0], row[6], row[7]])).toEqual([['revenue-won', 1200, 100], ['own-two', 2400, 200]]);
}));

test('a workbook without KPIs is told from one that has them', () => inWorkbook(async (workbook) => {
  expect(await writesOf(workbook, async () => expect(await bringUpToDate()).toEqual({ ok: false, reason: { code: 'noKpiWorkbook' } }))).toEqual([]);
}));
