import { readOverview, readSetup, showScorecard } from '../../src/actions';
import { setUp, setupOf, wonDeals, writesOf } from './kpiSetup';
import { asUser } from './kpiUser';
import { inWorkbook } from './inWorkbook';

const named = (...ids: readonly string[]): object[] => ids.map((id) => expect.objectContaining({ id }));

test('an empty workbook has no overview, and no scorecard to show', () => inWorkbook(async () => {
  expect(await readOverview('2026-02-05')).toEqual({ ok: true, value: { tables: [], overview: undefined, hasDraft: false } });
  expect(await showScorecard()).toEqual({ ok: false, reason: { code: 'noScorecard' } });
}));

test('the workbook in one look, in one sync: what is on target and off it, and what is missing', () => inWorkbook(async (workbook) => {
  const quarterly = { ...wonDeals('own-quarter', false), frequency: 'quarterly', owner: 'Ida' };
  const untouched = { ...wonDeals('own-without', false), targets: [], owner: 'Ida', reviewedOn: '2026-01-10' };
  const retired = { ...wonDeals('own-retired', false), active: false };
  await setUp(setupOf([
    { ...wonDeals('own-one', false), owner: 'Ida', targets: [{ year: 2026, version: 'plan', hold: 100 }] },
    { ...wonDeals('own-near', false), targets: [{ year: 2026, version: 'plan', hold: 103 }] },
    { ...wonDeals('own-off', false), owner: 'Ola', reviewedOn: '2024-01-10', targets: [{ year: 2026, version: 'plan', hold: 200 }] },
    quarterly, untouched, retired,
  ], { sources: [{ table: 'Deals', file: 'deals.csv', key: ['deal'], loadedFrom: '2025-01-01', loadedThrough: '2026-02-28' }] }));
  const from = workbook.host.syncs;
  const shown = await readOverview('2026-02-05');
  expect(workbook.host.syncs - from).toBe(1);
  expect(shown).toEqual({ ok: true, value: { tables: ['Deals'], hasDraft: false, overview: {
    window: 'Jan 2026', version: 'plan', onTarget: named('own-one'), nearTarget: named('own-near'), offTarget: named('own-off'), notJudged: named('own-quarter', 'own-without'),
    // A quarter's figure is not missing in January
    withoutActual: [], withoutTarget: named('own-without'), withoutOwner: named('own-near'),
    notReviewed: named('own-one', 'own-near', 'own-off', 'own-quarter'), staleSources: [], crowded: [], next: 'setTargets',
  } } });
}));

test('a source that ends before what is shown is the first thing to see to', () => inWorkbook(async (workbook) => {
  await setUp(setupOf([wonDeals('own-one', false)], { sources: [{ table: 'Deals', file: 'deals.csv', key: ['deal'], loadedFrom: '2025-01-01', loadedThrough: '2026-02-28' }] }));
  asUser(workbook).choose('Kpi.Period', '3');
  expect(await readOverview('2026-02-05')).toMatchObject({ ok: true, value: { overview: { next: 'loadFigures', staleSources: [{ table: 'Deals', loadedThrough: 46081 }], withoutActual: named('own-one') } } });
}));

test('the scorecard comes into view, and nothing is written', () => inWorkbook(async (workbook) => {
  await setUp(setupOf([wonDeals('own-one', false)]));
  const { state } = workbook.workbook;
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Targets').activate();
    await context.sync();
  });
  expect(await writesOf(workbook, () => showScorecard())).toEqual([]);
  expect(state.sheets.find(({ id }) => id === state.activeSheetId)!.name).toBe('Scorecard');
}));

test.each([
  ['its catalogue', { code: 'damaged', damage: [{ code: 'tableGone', table: 'KpiCatalogue', sheet: '', typed: true }] }],
  ['its scorecard', { code: 'noScorecard' }],
] as const)('a workbook that has lost %s is not taken for an empty one', (_, reason) => inWorkbook(async (workbook) => {
  await setUp(setupOf([wonDeals('own-one', false)]));
  await workbook.Excel.run(async (context) => {
    if (reason.code === 'damaged') context.workbook.tables.getItem('KpiCatalogue').delete();
    else context.workbook.worksheets.getItem('Scorecard').delete();
    await context.sync();
  });
  expect(await readOverview('2026-02-05')).toEqual({ ok: false, reason });
  expect(await readSetup()).toMatchObject(reason.code === 'damaged' ? { ok: false, reason } : { ok: true });
}));

test('more KPIs than the workbook wants to have are told of', () => inWorkbook(async () => {
  await setUp(setupOf(['own-one', 'own-two', 'own-three'].map((id) => wonDeals(id, false)), { limits: { department: 2 } }));
  expect(await readOverview('2026-02-05')).toMatchObject({ ok: true, value: { overview: { crowded: [{ code: 'manyInDepartment', department: 'sales', count: 3, limit: 2 }] } } });
}));
