import { exportSetup, setUpWorkbook, takeInCatalogue, type TakeInRequest } from '../../src/actions';
import { inWorkbook, type Workbook } from './inWorkbook';

const DEALS = ['seller,stage,closed,value', 'Ida,Won,2026-01-15,100', 'Ola,Lost,2026-01-20,40', 'Ola,Won,2026-02-02,250', ''].join('\n');
const COUNT = { table: 'Deals', aggregate: 'count', date: 'closed' };
const OPEN = { numerator: { ...COUNT, where: { stage: ['Won'] } }, denominator: COUNT };
const VISITS = { value: { table: 'Visits', aggregate: 'sum', column: 'views', date: 'day' } };
const SETUP = JSON.stringify({
  maltall: 1, language: 'en', sources: [{ table: 'Deals', file: 'deals.csv' }], goals: [{ id: 'g', name: 'Grow', kpi: 'revenue-won' }],
  kpis: [
    { id: 'revenue-won', inputs: { value: { ...COUNT, aggregate: 'sum', column: 'value', empty: 'zero' } }, targets: [{ year: 2026, version: 'plan', annual: 1200, profile: 'even' }] },
    { id: 'nps', owner: 'Ann', targets: [{ year: 2026, version: 'plan', hold: 40 }] },
  ],
});
const CATALOGUE = JSON.stringify({
  maltall: 1, language: 'nb', currency: 'SEK', sources: [{ table: 'deals', file: 'other.csv', loadedThrough: '2020-12-31' }, { table: 'Visits', file: 'visits.csv' }],
  kpis: [
    { id: 'nps', owner: 'Bo', definition: 'How likely they are to recommend us.' }, { id: 'revenue-won' }, { id: 'win-rate', inputs: OPEN }, { id: 'page-views', inputs: VISITS },
  ],
});

async function setUp(): Promise<void> {
  const outcome = await setUpWorkbook({ setup: SETUP, files: { 'deals.csv': new TextEncoder().encode(DEALS) } });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
}

async function takeIn(workbook: Workbook, request: Partial<TakeInRequest> = {}) {
  const from = workbook.host.traffic.length;
  const outcome = await takeInCatalogue({ catalogue: CATALOGUE, onSame: 'replace', ...request });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  const { setup: _, ...report } = outcome.value;
  return { report, writes: workbook.host.traffic.slice(from).flatMap(({ writes }) => writes) };
}

async function document(): Promise<{ readonly language: string; readonly currency?: string; readonly sources: readonly object[]; readonly kpis: readonly { readonly id: string; readonly owner?: string }[] }> {
  const outcome = await exportSetup();
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  return JSON.parse(outcome.value) as Awaited<ReturnType<typeof document>>;
}

const REPORT = { added: ['win-rate', 'page-views'], changed: [{ id: 'nps', fields: ['definition', 'owner'] }], same: ['revenue-won'], sources: [], typed: ['page-views'], missingTables: ['Visits'] };

test('what would come in is told before anything is written', () => inWorkbook(async (workbook) => {
  await setUp();
  const { report, writes } = await takeIn(workbook, { checkOnly: true });
  expect(report).toEqual(REPORT);
  expect(writes).toEqual([]);
}));

test('new KPIs come in and those that differ are replaced; settings, goals and targets stay, and a second time changes nothing', () => inWorkbook(async (workbook) => {
  await setUp();
  expect((await takeIn(workbook)).report).toEqual(REPORT);
  const { language, currency, sources, kpis } = await document();
  expect({ language, currency }).toEqual({ language: 'en', currency: undefined });
  expect(sources).toMatchObject([{ table: 'Deals', file: 'deals.csv' }]);
  expect(kpis).toMatchObject([
    { id: 'revenue-won', targets: [{ annual: 1200 }] }, { id: 'nps', owner: 'Bo', definition: 'How likely they are to recommend us.', targets: [{ annual: 40 }] },
    { id: 'win-rate', inputs: OPEN }, { id: 'page-views' },
  ]);
  const again = await takeIn(workbook);
  expect(again.report).toMatchObject({ added: [], changed: [], same: ['nps', 'revenue-won', 'win-rate', 'page-views'] });
  expect(again.writes).toEqual([]);
}));

test('those that differ may stay as they are', () => inWorkbook(async (workbook) => {
  await setUp();
  await takeIn(workbook, { onSame: 'keep' });
  expect((await document()).kpis.map(({ id, owner }) => [id, owner])).toEqual([['revenue-won', undefined], ['nps', 'Ann'], ['win-rate', undefined], ['page-views', undefined]]);
}));

test.each([
  ['{', { code: 'badCatalogue', problems: [{ code: 'notJson' }] }],
  ['{"maltall": 1, "kpis": [{"id": "own"}]}', { code: 'badCatalogue', problems: [{ code: 'unknownKpi' }] }],
  ['{"maltall": 1, "sources": [{"table": "Deals"}], "kpis": [{"id": "csat", "inputs": {"numerator": {"table": "Deals", "aggregate": "count", "date": "no"}, "denominator": {"table": "Deals", "aggregate": "count", "date": "closed"}}}]}', { code: 'misfit', problems: [{ code: 'unknownColumn', column: 'no' }] }],
])('a file that does not fit is refused, and nothing is written: %s', (catalogue, reason) => inWorkbook(async (workbook) => {
  await setUp();
  const from = workbook.host.traffic.length;
  expect(await takeInCatalogue({ catalogue, onSame: 'replace' })).toMatchObject({ ok: false, reason });
  expect(workbook.host.traffic.slice(from).flatMap(({ writes }) => writes)).toEqual([]);
}));

test('a workbook without KPIs is set up first', () => inWorkbook(async () => {
  expect(await takeInCatalogue({ catalogue: CATALOGUE, onSame: 'replace' })).toMatchObject({ ok: false, reason: { code: 'noKpiWorkbook' } });
}));
