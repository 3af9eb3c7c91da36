import { bringUpToDate, changeCatalogue, updateWorkbook } from '../../src/actions';
import { success } from '../../src/kpi';
import { setUp, setupOf, wonDeals, writesOf } from './kpiSetup';
import { inWorkbook, type Workbook } from './inWorkbook';
import { asUser } from './kpiUser';

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

test('a KPI that is out of use is shown nowhere, keeps its rows, and comes back as it was', () => inWorkbook(async (workbook) => {
  await setUp(setupOf([wonDeals('revenue-won'), wonDeals('own-two')]));
  const before = chartsOf(workbook);
  const rowsOf = (sheet: string): unknown[][] => workbook.cells(sheet).filter((row) => row.includes('own-two'));
  const kept = ['Targets', 'Actuals'].map(rowsOf);
  const use = (active: false | undefined): Promise<unknown> => changeCatalogue({ change: { kind: 'edit', id: 'own-two', record: { active } } });

  expect(await use(false)).toMatchObject({ ok: true });
  expect(asUser(workbook).order()).toEqual(['Sales', 'revenue-won']);
  expect(chartsOf(workbook).filter((chart) => chart.includes('own-two'))).toEqual([]);
  expect(['Targets', 'Actuals'].map(rowsOf)).toEqual(kept);
  expect(rowsOf('Catalogue')[0]).toContain(false);
  expect(await writesOf(workbook, () => bringUpToDate())).toEqual([]);

  expect(await use(undefined)).toMatchObject({ ok: true });
  expect([...chartsOf(workbook)].sort()).toEqual([...before].sort());
  expect(asUser(workbook).order()).toEqual(['Sales', 'revenue-won', 'own-two']);
}));

test('a department that comes with a KPI of its own widens the matrix of goals, and nobody is asked', () => inWorkbook(async (workbook) => {
  await setUp(setupOf([wonDeals('revenue-won')], {
    goals: [{ id: 'grow', name: 'Grow by a fifth', kpi: 'revenue-won' }], activities: [{ id: 'meet', name: 'Meet customers', departments: ['sales', 'support'], goals: ['grow'], kpis: ['revenue-won'] }],
  }));
  const matrix = (): unknown[] => asUser(workbook).shown('Goals').flatMap((row) => row.filter((cell) => cell === '●'));
  expect(matrix()).toEqual(['●', '●']);
  const added = await updateWorkbook({ change: (setup) => success({ ...setup, kpis: [...setup.kpis, { ...wonDeals('own-two'), departments: ['Workshop'] } as typeof setup.kpis[number]] }) });
  expect(added).toMatchObject({ ok: true });
  expect(asUser(workbook).shown('Goals').flat()).toContain('Workshop');
  expect(matrix()).toEqual(['●', '●']);
  expect(await writesOf(workbook, () => bringUpToDate())).toEqual([]);
}));

test('the last KPI in use stays in use, and nothing is written', () => inWorkbook(async (workbook) => {
  await setUp(setupOf([wonDeals('revenue-won')]));
  expect(await writesOf(workbook, async () => {
    expect(await changeCatalogue({ change: { kind: 'edit', id: 'revenue-won', record: { active: false } } })).toMatchObject({ ok: false, reason: { problems: [{ code: 'noKpiInUse' }] } });
  })).toEqual([]);
}));
