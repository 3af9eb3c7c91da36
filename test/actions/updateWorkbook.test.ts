import { bringUpToDate, updateWorkbook } from '../../src/actions';
import { success } from '../../src/kpi';
import { setUp, setupOf, wonDeals, writesOf } from './kpiSetup';
import { inWorkbook, type Workbook } from './inWorkbook';

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

const chartsOf = (workbook: Workbook): string[] => workbook.workbook.state.sheets.flatMap(({ name, charts }) => charts.map((chart) => `${name}: ${chart.name}`));

test('a KPI that comes gets its charts below those that are there, and one that goes takes its own with it', () => inWorkbook(async (workbook) => {
  await setUp(setupOf([wonDeals('revenue-won')]));
  const before = chartsOf(workbook);
  const sheet = (): unknown[][] => workbook.cells('Dashboard Sales');
  const end = sheet().length;
  const added = await updateWorkbook({ change: (setup) => success({ ...setup, kpis: [...setup.kpis, { ...wonDeals('own-two') } as typeof setup.kpis[number]] }) });
  expect(added).toMatchObject({ ok: true });
  expect(chartsOf(workbook)).toEqual(expect.arrayContaining(before));
  const ofNew = workbook.workbook.state.sheet('Dashboard Sales')!.charts.filter(({ name }) => name.includes('own-two'));
  expect(ofNew.length).toBeGreaterThan(1);
  expect(sheet().slice(end).flat().filter((cell) => String(cell).includes('"own-two.'))).not.toEqual([]);
  expect(await writesOf(workbook, () => bringUpToDate())).toEqual([]);

  const gone = await updateWorkbook({ change: (setup) => success({ ...setup, kpis: setup.kpis.filter(({ id }) => id !== 'own-two') }) });
  expect(gone).toMatchObject({ ok: true });
  expect(chartsOf(workbook)).toEqual(before);
  expect(workbook.cells('Calculation').filter((row) => String(row[0]).startsWith('own-two'))).toEqual([]);
  expect(sheet().flat().filter((cell) => String(cell).includes('own-two'))).toEqual([]);
  expect(workbook.cells('Scorecard').flat().filter((cell) => cell === '#REF!')).toEqual([]);
}));
