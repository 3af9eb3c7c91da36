import { importTable, setUpWorkbook, surveyWorkbook } from '../../src/actions';
import { fileOf } from './source/bytes';
import { inWorkbook } from './inWorkbook';

const DEALS = 'deal;opened;closed;value\nA;2017-01-01;2017-01-15;100\nB;2017-02-01;;50\nC;2016-12-01;2017-03-02;250\n';

async function imported(table: string, text: string): Promise<void> {
  const outcome = await importTable({ source: { table, file: `${table}.csv` }, files: new Map([[`${table}.csv`, fileOf(text)]]) });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
}

test('an empty workbook has nothing to make KPIs from', () => inWorkbook(async () => {
  expect(await surveyWorkbook()).toEqual({ ok: true, value: { tables: [], latestDates: [], mappings: new Map(), kpis: undefined } });
}));

test('each column of dates says how far it reaches, in a table longer than what is read at a time too', () => inWorkbook(async (workbook) => {
  await imported('Deals', DEALS);
  const last = 60_000;
  await imported('Calls', `call;on\n${Array.from({ length: last }, (_, index) => `c${index};${index === last - 1 ? '2017-12-24' : '2017-01-01'}`).join('\n')}\n`);
  const before = workbook.host.syncs;
  const survey = await surveyWorkbook();
  if (!survey.ok) throw new Error(survey.reason.message);
  expect(survey.value.latestDates).toEqual([
    { table: 'Deals', column: 'opened', latest: 42767 }, { table: 'Deals', column: 'closed', latest: 42796 }, { table: 'Calls', column: 'on', latest: 43093 },
  ]);
  expect([...survey.value.mappings.keys()]).toEqual(['deals', 'calls']);
  // One for the catalogue, three for samples, one for sizes and two for blocks of dates, two for the sources
  expect(workbook.host.syncs - before).toBe(9);
}));

test('a workbook that is set up says how many KPIs it follows', () => inWorkbook(async () => {
  await imported('Deals', DEALS);
  const setup = {
    maltall: 1 as const, sources: [{ table: 'Deals' }],
    kpis: [{ id: 'revenue-won', inputs: { value: { table: 'Deals', aggregate: 'sum' as const, column: 'value', date: 'closed' } } }],
  };
  expect(await setUpWorkbook({ setup, files: {} })).toMatchObject({ ok: true });
  expect(await surveyWorkbook()).toMatchObject({ ok: true, value: { kpis: 1 } });
}));
