import { exportSetup, importCatalogue, setUpWorkbook } from '../../src/actions';
import { validateSetup } from '../../src/kpi';
import { inWorkbook, type Workbook } from './inWorkbook';

const DEALS = ['deal,seller,stage,closed,value', 'A,Ida,Won,2026-01-15,100', 'B,Ola,Lost,2026-01-20,40', 'C,Ola,Won,2026-02-02,250', 'D,Ida,Won,2025-01-09,80', ''].join('\n');
const COUNT = { table: 'Deals', aggregate: 'count', date: 'closed' };
const SETUP = JSON.stringify({
  maltall: 1, language: 'nb', currency: 'NOK', sources: [{ table: 'Deals', file: 'deals.csv', key: ['deal'], aliases: { seller: { Idar: 'Ida' } } }],
  goals: [{ id: 'g', name: 'Selge mer', kpi: 'revenue-won', due: '2026-12-31' }], activities: [{ id: 'a', name: 'Ringe', departments: ['sales'], goals: ['g'], kpis: ['win-rate'] }],
  kpis: [
    {
      id: 'revenue-won', dimension: { name: 'Selger', column: 'seller' }, inputs: { value: { ...COUNT, aggregate: 'sum', column: 'value', where: { stage: ['Won'] }, empty: 'zero' } },
      targets: [{ year: 2026, version: 'plan', annual: 1200, profile: 'even' }],
    },
    { id: 'win-rate', inputs: { numerator: { ...COUNT, where: { stage: ['Won'] } }, denominator: COUNT }, targets: [{ year: 2026, version: 'plan', hold: 0.5 }] },
  ],
  show: { year: 2026, period: 2, view: 'ytd', version: 'plan' },
});

async function setUp(setup: string, inWorkbookAlready: readonly string[] = []): Promise<void> {
  const outcome = await setUpWorkbook({ setup, files: { 'deals.csv': new TextEncoder().encode(DEALS) }, inWorkbook: inWorkbookAlready });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
}

async function exported(request = {}): Promise<string> {
  const outcome = await exportSetup(request);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  return outcome.value;
}

/** What setting the workbook up again from its own tables writes */
async function writesOfSecondRun(workbook: Workbook): Promise<readonly string[]> {
  const setup = await exported();
  const from = workbook.host.traffic.length;
  await setUp(setup, ['Deals']);
  return workbook.host.traffic.slice(from).flatMap(({ writes }) => writes);
}

test('what the workbook says of itself is read in one sync, and a second run from it writes nothing', () => inWorkbook(async (workbook) => {
  await setUp(SETUP);
  const before = workbook.host.syncs;
  await exported();
  expect(workbook.host.syncs - before).toBe(1);
  expect(await writesOfSecondRun(workbook)).toEqual([]);
}));

test('what somebody has changed in the tables is said by the workbook from then on', () => inWorkbook(async (workbook) => {
  await setUp(SETUP);
  await workbook.Excel.run(async (context) => {
    const bodyOf = (table: string): Excel.Range => context.workbook.tables.getItem(table).getDataBodyRange();
    bodyOf('KpiTargets').getCell(0, 9).values = [[250]];
    bodyOf('KpiTargets').getCell(1, 8).formulas = [['=0.1+0.3']];
    bodyOf('KpiCatalogue').getCell(0, 13).values = [['Ida']];
    context.workbook.names.getItem('Kpi.View').getRange().values = [['quarter']];
    await context.sync();
  });
  const document = JSON.parse(await exported()) as { kpis: object[]; show: object };
  expect(document.kpis).toMatchObject([
    { owner: 'Ida', targets: [{ annual: 1200, periods: [100, 100, 250, 100, 100, 100, 100, 100, 100, 100, 100, 100] }] },
    { targets: [{ annual: 0.5, typed: { value: { P02: '=0.1+0.3' } } }] },
  ]);
  expect(document.show).toMatchObject({ view: 'quarter' });
}));

test('a catalogue for others leaves out what is the workbook\'s own, and is taken in again', () => inWorkbook(async () => {
  await setUp(SETUP);
  const [catalogue, whole] = [await exported({ leaveOut: ['goals', 'targets', 'data', 'meeting'] }), validateSetup(JSON.parse(await exported()))];
  expect(JSON.parse(catalogue)).toEqual({ maltall: 1, language: 'nb', fiscalStart: 1, calendar: 'months', currency: 'NOK', kpis: [{ id: 'revenue-won' }, { id: 'win-rate' }] });
  if (!whole.ok) throw new Error(JSON.stringify(whole.reason));
  expect(importCatalogue({ catalogue, setup: whole.value, tables: ['Deals'], onSame: 'ask' })).toMatchObject({ ok: true, value: { added: [], changed: [], same: ['revenue-won', 'win-rate'] } });
  expect(importCatalogue({ catalogue: '{"maltall": 9}', setup: whole.value, tables: ['Deals'], onSame: 'ask' })).toMatchObject({ ok: false, reason: { code: 'badCatalogue', problems: [{ code: 'newerVersion' }] } });
  expect(importCatalogue({ catalogue: '{"maltall": 1, "kpis": [{"id": "nps", "inputs": {"numerator": {"table": "Gone", "aggregate": "count", "date": "d"}, "denominator": {"table": "Gone", "aggregate": "count", "date": "d"}}}]}', setup: whole.value, tables: ['Deals'], onSame: 'ask' }))
    .toMatchObject({ ok: false, reason: { code: 'badCatalogue', problems: [{ code: 'unknownReference', value: 'Gone' }] } });
}));

test('a workbook without KPIs has nothing to export', () => inWorkbook(async () => {
  expect(await exportSetup()).toMatchObject({ ok: false, reason: { code: 'unreadable' } });
}));
