import { setUpReasonText, setUpWorkbook } from '../../src/actions';
import { words } from '../../src/i18n';
import { inWorkbook, type Workbook } from './inWorkbook';

const DEALS = ['deal,stage,closed,value', 'A,Won,2017-01-15,100', 'B,Lost,2017-01-20,0', 'C,Won,2017-03-02,250', ''].join('\n');
const TERM = { table: 'Deals', aggregate: 'sum', column: 'value', date: 'closed', where: { stage: ['Won'] } };
const KPI = { id: 'revenue-won', inputs: { value: TERM }, targets: [{ year: 2017, version: 'plan', annual: 1200, profile: 'even' }] };
const SETUP = {
  maltall: 1, language: 'en', currency: 'EUR', kpis: [KPI], sources: [{ table: 'Deals', file: 'deals.csv', key: ['deal'] }],
  show: { year: 2017, period: 1, view: 'month', version: 'plan' },
};

function withTerm(change: Record<string, unknown>): Record<string, unknown> {
  return { kpis: [{ ...KPI, inputs: { value: { ...TERM, ...change } } }] };
}

interface Refused {
  readonly setup?: Record<string, unknown>;
  readonly csv?: string;
  /** What the workbook is like beforehand */
  readonly before?: (workbook: Workbook) => Promise<unknown>;
}

const protectStructure = ({ Excel }: Workbook): Promise<unknown> => Excel.run(async (context) => {
  context.workbook.protection.protect();
  await context.sync();
});

const addTable = (name: string) => ({ Excel }: Workbook): Promise<unknown> => Excel.run(async (context) => {
  context.workbook.worksheets.getFirst().tables.add('A1:B2', true).name = name;
  await context.sync();
});

const addName = (name: string) => ({ Excel }: Workbook): Promise<unknown> => Excel.run(async (context) => {
  context.workbook.names.add(name, '=1');
  await context.sync();
});

describe('a set-up that cannot be built is refused in words, and the workbook stays as it was', () => {
  test.each<[string, Refused, object, RegExp]>([
    ['an empty file', { csv: '' }, { code: 'badSource', table: 'Deals' }, /deals\.csv/],
    ['a file of its header alone', { csv: 'deal,stage,closed,value\n' }, { code: 'badSource', file: 'deals.csv' }, /from deals\.csv/],
    ['a ragged row, where a bad row stops', { csv: `${DEALS}D,Won,2017-04-01\n` }, { code: 'badSource', table: 'Deals' }, /5/],
    ['a key that occurs twice', { csv: `${DEALS}A,Won,2017-04-01,5\n` }, { code: 'badSource', table: 'Deals' }, /“?A”?/],
    ['a column that is not mapped to one of the table', { setup: withTerm({ column: 'amount' }) }, { code: 'misfit', problems: [{ code: 'unknownColumn', column: 'amount' }] }, /has no column “amount”.*“value”/],
    ['a column without dates as the date', { setup: withTerm({ date: 'stage' }) }, { code: 'misfit', problems: [{ code: 'noDates', column: 'stage' }] }, /“stage” of Deals holds no dates/],
    ['a KPI without data, for no row meets its condition', { setup: withTerm({ where: { stage: ['Vunnet'] } }) }, { code: 'misfit', problems: [{ code: 'kpiWithoutData', value: 'Vunnet' }] }, /no row of Deals has “Vunnet”.*“Won”, “Lost”/],
    ['a KPI without data in the year', { setup: { kpis: [{ ...KPI, targets: [{ year: 2031, annual: 1, profile: 'even' }] }], show: { year: 2031 } } }, { code: 'misfit', problems: [{ code: 'kpiWithoutDataInYears', years: [2030, 2031] }] }, /no data in 2030, 2031.*2017-01-01 through 2017-03-31/],
    ['a workbook whose structure is protected', { before: protectStructure }, { code: 'workbookProtected' }, /structure is protected/],
    ['a table’s name that is taken', { before: addTable('deals') }, { code: 'nameTaken', name: 'Deals', free: 'Deals2' }, /“Deals” already.*“Deals2”/],
    ['a name of our own that is taken', { before: addName('Kpi.Year') }, { code: 'nameTaken', name: 'Kpi.Year' }, /has “Kpi\.Year”, which Måltall makes itself/],
  ])('%s', async (_, { setup, csv = DEALS, before }, reason, said) => {
    await inWorkbook(async (workbook) => {
      await before?.(workbook);
      const state = (): unknown => [workbook.sheets(), workbook.tables(), workbook.sheets().map((sheet) => workbook.cells(sheet)), [...workbook.workbook.state.names].map((item) => item.name)];
      const found = state();
      const outcome = await setUpWorkbook({ setup: JSON.stringify({ ...SETUP, ...setup }), files: { 'deals.csv': new TextEncoder().encode(csv) } });
      if (outcome.ok) throw new Error('was not refused');
      expect(outcome.reason).toMatchObject(reason);
      const text = setUpReasonText(outcome.reason, words('en'));
      expect(text).toMatch(said);
      expect(text).toContain('Nothing in the workbook was changed.');
      expect(setUpReasonText(outcome.reason, words('nb'))).toContain('Ingenting i arbeidsboken er endret.');
      expect(state()).toEqual(found);
    });
  });
});

test('a sheet name that is taken stays the user’s: ours gets a number', async () => {
  await inWorkbook(async (workbook) => {
    await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Scorecard');
      sheet.getRange('A1').values = [['mine']];
      await context.sync();
    });
    const outcome = await setUpWorkbook({ setup: JSON.stringify(SETUP), files: { 'deals.csv': new TextEncoder().encode(DEALS) } });
    expect(outcome).toMatchObject({ ok: true });
    expect(workbook.cells('Scorecard')).toEqual([['mine']]);
    expect(workbook.sheets()).toContain('Scorecard (2)');
  });
});

test('a build that is cancelled while rows are written leaves nothing behind', async () => {
  await inWorkbook(async (workbook) => {
    const stop = new AbortController();
    const outcome = await setUpWorkbook(
      { setup: JSON.stringify(SETUP), files: { 'deals.csv': new TextEncoder().encode(DEALS) } },
      { signal: stop.signal, onProgress: ({ step }) => { if (step === 'writing') stop.abort(); } },
    );
    expect(outcome).toMatchObject({ ok: false, reason: { code: 'cancelled' } });
    expect(workbook.sheets()).toEqual(['Sheet1']);
    expect(workbook.tables()).toEqual([]);
    expect([...workbook.workbook.state.names]).toEqual([]);
  });
});
