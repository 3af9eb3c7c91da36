import { bringUpToDate, closePeriod, readChanges, refreshSource, reviseTargets, updateWorkbook } from '../../src/actions';
import { type Setup, success } from '../../src/kpi';
import { everySheet, setUp, setupOf, trySetUp, wonDeals, writesOf } from './kpiSetup';
import { fileOf } from './source/bytes';
import { type Pane, inTwoPanes } from './twoPanes';

const TWO = setupOf([wonDeals('revenue-won'), wonDeals('own-two', false)]);
const owner = (id: string, name: string) => ({ change: (setup: Setup) => success({ ...setup, kpis: setup.kpis.map((kpi) => (kpi.id === id ? { ...kpi, owner: name } : kpi)) }) });
const addKpi = (id: string) => ({ change: (setup: Setup) => success({ ...setup, kpis: [...setup.kpis, wonDeals(id, false) as Setup['kpis'][number]] }) });
const RECORD = { date: '2026-03-05', reason: 'A large customer left', who: 'Kari' };
const revise = (version: string, annual: number, kpi = 'revenue-won') => reviseTargets({ year: 2026, revises: 'plan', closedThrough: 2, record: { ...RECORD, version }, targets: { [kpi]: { annual } } });
const owners = (pane: Pane): unknown => Object.fromEntries(pane.cells('Catalogue').slice(5).map((row) => [row[0], row[13]]));
const targets = (pane: Pane): unknown => pane.cells('Targets').slice(5).map((row) => [row[0], row[2], row[9]]);
const running = (pane: Pane): unknown => pane.cells('Settings').filter(([key]) => key === 'running').map((row) => row[1]);
/** Period and KPI of what was reported, for wholes */
function reported(pane: Pane): unknown {
  const { area, columns } = pane.workbook.state.table('KpiSnapshots')!;
  const at = (name: string): number => area.column + columns.findIndex((column) => column.name === name);
  return pane.cells('Meeting').slice(area.row + 1, area.row + area.rows).filter((row) => row[at('part')] === 'value').map((row) => [row[at('period')], row[at('kpi')]]).sort();
}
const leftOver = (pane: Pane): readonly string[] => pane.sheets().filter((title) => title.startsWith('~'));

test('what two people change at the same time in different KPIs is all there afterwards, and the workbook is as it should be', () => inTwoPanes(async (mine, other) => {
  await mine.does(() => setUp(TWO));
  const both = await Promise.all([mine.does(() => revise('May plan', 1000)), other.does(() => updateWorkbook(owner('own-two', 'Ola')))]);
  expect(both.map(({ ok }) => ok)).toEqual([true, true]);
  expect(owners(mine)).toEqual({ 'revenue-won': null, 'own-two': 'Ola' });
  expect(targets(mine)).toEqual([['revenue-won', 'plan', 100], ['own-two', 'plan', 100], ['revenue-won', 'May plan', 80], ['own-two', 'May plan', 100]]);
  expect(leftOver(mine)).toEqual([]);
  for (const pane of [mine, other]) expect(await writesOf(pane, () => pane.does(() => bringUpToDate()))).toEqual([]);
}));

test('rows that two people add at the same time go below one another', () => inTwoPanes(async (mine, other) => {
  await mine.does(() => setUp(TWO));
  const both = await Promise.all([mine.does(() => revise('Mine', 1000)), other.does(() => revise('Theirs', 800, 'own-two')), mine.does(() => updateWorkbook(addKpi('own-three')))]);
  expect(both.map(({ ok }) => ok)).toEqual([true, true, true]);
  const rows = (targets(mine) as unknown[][]).map(([kpi, version]) => `${String(kpi)} ${String(version)}`);
  expect([...rows].sort()).toEqual([...new Set(rows)].sort());
  expect(rows).toEqual(expect.arrayContaining(['revenue-won Mine', 'own-two Mine', 'revenue-won Theirs', 'own-two Theirs', 'own-three plan']));
  expect(mine.cells('Scorecard').flat().filter((cell) => cell === '#REF!')).toEqual([]);
  expect(await writesOf(other, () => other.does(() => bringUpToDate()))).toEqual([]);
}));

/** Does something in one pane after the other's so many-th sync. */
async function afterSync(pane: Pane, count: number, work: () => Promise<unknown>): Promise<{ readonly done: () => Promise<unknown> }> {
  const from = pane.addin.syncs;
  const waiting = (async () => {
    while (pane.addin.syncs - from < count) await new Promise((resolve) => setImmediate(resolve));
    return work();
  })();
  return { done: () => waiting };
}

test.each([1, 3])('wherever another run comes in between, after sync %i, both are there afterwards', (count) => inTwoPanes(async (mine, other) => {
  await mine.does(() => setUp(TWO));
  const meanwhile = await afterSync(mine, count, () => other.does(() => updateWorkbook(addKpi('own-four'))));
  const outcome = await mine.does(() => updateWorkbook(addKpi('own-three')));
  expect([outcome, await meanwhile.done()]).toMatchObject([{ ok: true }, { ok: true }]);
  expect(Object.keys(owners(mine) as object).sort()).toEqual(['own-four', 'own-three', 'own-two', 'revenue-won']);
  expect(leftOver(mine)).toEqual([]);
  expect(mine.cells('Scorecard').flat().filter((cell) => cell === '#REF!')).toEqual([]);
  expect(await writesOf(mine, () => mine.does(() => bringUpToDate()))).toEqual([]);
}));

test('of two who set up the same new workbook one does it, and the other finds it done or is told to wait', () => inTwoPanes(async (mine, other) => {
  const both = await Promise.all([mine.does(() => trySetUp(TWO)), other.does(() => trySetUp(TWO))]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: { code: expect.stringMatching(/^(busy|nameTaken)$/) } });
  expect(leftOver(mine)).toEqual([]);
  const cells = everySheet(mine);
  expect(await writesOf(mine, () => mine.does(() => bringUpToDate()))).toEqual([]);
  await inTwoPanes(async (alone) => {
    await alone.does(() => setUp(TWO));
    expect(cells).toEqual(everySheet(alone));
  });
}));

test('periods that two people close at the same time are both reported', () => inTwoPanes(async (mine, other) => {
  await mine.does(() => setUp(TWO));
  const close = (period: number) => closePeriod({ year: 2026, period, closedOn: '2026-03-05', who: 'Kari', replace: false });
  const both = await Promise.all([mine.does(() => close(1)), other.does(() => close(1))]);
  expect(both.some(({ ok }) => ok)).toBe(true);
  for (const outcome of both) if (!outcome.ok) expect(outcome.reason).toEqual({ code: 'busy' });
  expect(reported(mine)).toEqual([[1, 'own-two'], [1, 'revenue-won']]);
  expect(running(mine)).toEqual([null]);
}));

test('rows of a file that two people refresh from at the same time are there once', () => inTwoPanes(async (mine, other) => {
  await mine.does(() => setUp(TWO));
  const rows = (): number => mine.cells('Deals').length;
  const before = rows();
  const source = { table: 'Deals', file: 'deals.csv', key: ['deal'] };
  const refresh = () => refreshSource({ source, files: new Map([['deals.csv', fileOf('deal,seller,stage,closed,value\nE,Ida,Won,2026-02-15,100\n')]]), mode: 'append' });
  const both = await Promise.all([mine.does(refresh), other.does(refresh)]);
  expect(both.some(({ ok }) => ok)).toBe(true);
  for (const outcome of both) if (!outcome.ok) expect(outcome.reason).toEqual({ code: 'busy' });
  expect(rows()).toBe(before + 1);
  expect(running(mine)).toEqual([null]);
}));

test('a run that broke off in another pane is waited for, and then completed', () => inTwoPanes(async (mine, other) => {
  await mine.does(() => setUp(TWO));
  const mark = (began: number): Promise<void> => other.Excel.run(async (context) => {
    context.workbook.names.getItem('Kpi.Running').getRange().values = [[`gone0.${began.toString(36)}`]];
    await context.sync();
  });
  await mark(Date.now());
  expect(await writesOf(mine, async () => expect(await mine.does(() => updateWorkbook(owner('own-two', 'Ola')))).toEqual({ ok: false, reason: { code: 'busy' } }))).toEqual([]);
  await mark(Date.now() - 3 * 60_000);
  expect(await mine.does(() => updateWorkbook(owner('own-two', 'Ola')))).toMatchObject({ ok: true });
  expect(running(mine)).toEqual([null]);
}));

test('in the same cell the last one stays, and the other is told when they look again', () => inTwoPanes(async (mine, other) => {
  await mine.does(() => setUp(TWO));
  const seen = await mine.does(() => readChanges());
  if (!seen.ok) throw new Error(seen.reason.message);
  expect(seen.value.changed).toEqual([]);
  await mine.does(() => updateWorkbook(owner('own-two', 'Kari')));
  const mineWritten = await mine.does(() => readChanges(seen.value.contents));
  expect(mineWritten).toMatchObject({ ok: true, value: { changed: [{ where: 'KpiCatalogue', row: ['own-two'], column: 'owner', from: null, to: 'Kari' }] } });
  if (!mineWritten.ok) throw new Error(mineWritten.reason.message);
  const from = mine.host.traffic.length;
  await other.does(() => updateWorkbook(owner('own-two', 'Ola')));
  await other.does(() => revise('May plan', 1000));
  // A colleague's change sets nothing off in this pane: its user looks when they want to
  expect(new Set(mine.host.traffic.slice(from).map(({ clientId }) => clientId)).size).toBe(1);
  expect(owners(mine)).toEqual({ 'revenue-won': null, 'own-two': 'Ola' });
  const told = await mine.does(() => readChanges(mineWritten.value.contents));
  expect(told.ok && told.value.changed).toEqual([
    { where: 'KpiCatalogue', row: ['own-two'], column: 'owner', from: 'Kari', to: 'Ola' },
    ...['revenue-won', 'own-two'].map((kpi) => ({ where: 'KpiTargets', row: [kpi, '2026', 'May plan', '*', 'value'], column: undefined, from: null, to: `${kpi} 2026 May plan * value` })),
    { where: 'KpiVersions', row: ['May plan'], column: undefined, from: null, to: 'May plan' },
  ]);
}));
