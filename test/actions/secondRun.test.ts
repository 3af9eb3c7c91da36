import { setUpWorkbook, type SetUpReport } from '../../src/actions';
import { inWorkbook, type Workbook } from './inWorkbook';

const DEALS = ['deal,seller,stage,closed,value', 'A,Ida,Won,2026-01-15,100', 'B,Ola,Lost,2026-01-20,40', 'C,Ola,Won,2026-02-02,250', 'D,Ida,Won,2025-01-09,80', ''].join('\n');
const won = (id: string, dimension = true): Record<string, unknown> => ({
  id, ...(id.startsWith('own') && { name: id, definition: 'Value of won deals.', departments: ['sales'], unit: 'currency', direction: 'higher', rollup: 'sum' }),
  ...(dimension && { dimension: { name: 'Seller', column: 'seller' } }),
  inputs: { value: { table: 'Deals', aggregate: 'sum', column: 'value', date: 'closed', where: { stage: ['Won'] }, empty: 'zero' } },
  targets: [{ year: 2026, version: 'plan', annual: 1200, profile: 'even' }],
});
const setupOf = (kpis: readonly Record<string, unknown>[], change: Record<string, unknown> = {}): string => JSON.stringify({
  maltall: 1, language: 'en', currency: 'NOK', years: [2025], sources: [{ table: 'Deals', file: 'deals.csv', key: ['deal'] }], kpis,
  show: { year: 2026, period: 1, view: 'month', version: 'plan' }, ...change,
});

async function run(setup: string, again = false): Promise<SetUpReport> {
  const outcome = await setUpWorkbook({ setup, files: { 'deals.csv': new TextEncoder().encode(DEALS) }, ...(again && { inWorkbook: ['Deals'] }) });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  return outcome.value;
}

async function writesOf(workbook: Workbook, work: () => Promise<unknown>): Promise<readonly string[]> {
  const from = workbook.host.traffic.length;
  await work();
  return workbook.host.traffic.slice(from).flatMap(({ writes }) => writes);
}

const OWN = ['Scorecard', 'Dashboard', 'Catalogue', 'Targets', 'Actuals', 'Sources', 'Calculation', 'Settings'];

function everything(workbook: Workbook): Record<string, unknown[][]> {
  return Object.fromEntries(OWN.map((sheet) => [sheet, workbook.cells(sheet)]));
}

/** Cells without what is remembered of the last run, which differs by how it came about. */
function shown(workbook: Workbook): Record<string, unknown[][]> {
  const { Settings, ...others } = everything(workbook);
  return { ...others, Settings: Settings!.map((row) => (row[0] === 'written' ? ['written'] : row)) };
}

test('a second run writes nothing', () => inWorkbook(async (workbook) => {
  const setup = setupOf([won('revenue-won'), won('own-two')]);
  await run(setup);
  // How the file was read has been settled by its import, and is not said by this set-up
  await run(setup, true);
  const before = everything(workbook);
  expect(await writesOf(workbook, () => run(setup, true))).toEqual([]);
  expect(everything(workbook)).toEqual(before);
}));

test.each<[string, readonly Record<string, unknown>[], readonly Record<string, unknown>[]]>([
  ['at the end', [won('revenue-won')], [won('revenue-won'), won('own-two')]],
  ['at the beginning', [won('own-two')], [won('revenue-won'), won('own-two')]],
  ['in between, and more at the end', [won('revenue-won'), won('own-four', false)], [won('revenue-won'), won('own-two'), won('own-three', false), won('own-four', false), won('own-five')]],
])('KPIs that come %s stand as if they had been there from the beginning', async (_, first, then) => {
  let wanted: unknown;
  await inWorkbook(async (workbook) => {
    await run(setupOf(then));
    wanted = shown(workbook);
  });
  await inWorkbook(async (workbook) => {
    await run(setupOf(first));
    await run(setupOf(then), true);
    // Charts take the next free places on the sheet, and rows of tables the next below
    const { Scorecard, Calculation } = shown(workbook);
    expect({ Scorecard, Calculation }).toEqual({ Scorecard: (wanted as Record<string, unknown>).Scorecard, Calculation: (wanted as Record<string, unknown>).Calculation });
    expect(await writesOf(workbook, () => run(setupOf(then), true))).toEqual([]);
  });
});

type Excel = Workbook['Excel'];

/** What a user does between two runs */
async function inExcel({ Excel }: { readonly Excel: Excel }, work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

describe('what the user has done', () => {
  const one = setupOf([won('revenue-won'), won('own-two', false)]);
  const two = setupOf([won('revenue-won'), won('own-between'), won('own-two', false)]);

  it.each<[string, (context: Excel.RequestContext) => void, (workbook: Workbook) => unknown, unknown]>([
    ['a renamed and moved sheet', ({ workbook }) => {
      workbook.worksheets.getItem('Targets').name = 'Mine';
      workbook.worksheets.getItem('Mine').position = 0;
    }, (workbook) => [workbook.sheets()[0], workbook.sheets().length, workbook.cells('Mine').filter((row) => row[0] === 'own-between').length], ['Mine', 9, 1]],
    ['a column put into a table', ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Targets');
      sheet.getRange('C:C').insert('Right');
      sheet.getRange('C5:C7').values = [['comment'], ['first'], ['second']];
    }, (workbook) => workbook.cells('Targets').slice(4, 8).map((row) => row.slice(0, 4)), [
      ['kpi', 'year', 'comment', 'version'], ['revenue-won', 2026, 'first', 'plan'], ['own-two', 2026, 'second', 'plan'], ['own-between', 2026, null, 'plan'],
    ]],
    ['rows above and a note beside the scorecard', ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Scorecard');
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('R12').values = [['about own-two']];
    }, (workbook) => workbook.cells('Scorecard').slice(10, 13).map((row) => [row[0], row[17] ?? null, row[4]]), [
      ['revenue-won', null, '=INDEX(Kpi.Summary,MATCH($A11,Kpi.SummaryIds,0),7)'],
      ['own-between', null, '=INDEX(Kpi.Summary,MATCH($A12,Kpi.SummaryIds,0),7)'],
      ['own-two', 'about own-two', '=INDEX(Kpi.Summary,MATCH($A13,Kpi.SummaryIds,0),7)'],
    ]],
    ['a row of their own in a table', ({ workbook }) => {
      const table = workbook.tables.getItem('KpiTargets');
      table.rows.add(undefined, [['old-kpi', 2020, 'plan', '', '*', 'value', 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]]);
    }, (workbook) => workbook.cells('Targets').slice(5).map((row) => row[0]), ['revenue-won', 'own-two', 'old-kpi', 'own-between']],
    ['something typed over a formula', ({ workbook }) => {
      workbook.tables.getItem('KpiActuals').getDataBodyRange().getCell(0, 7).values = [[999]];
    }, (workbook) => workbook.cells('Actuals')[5]!.slice(0, 8), ['revenue-won', 2025, 'actual', null, '*', 'value', '=IF(COUNT($H6:$S6)=0,"",SUM($H6:$S6))', 999]],
    ['words below a table', ({ workbook }) => {
      workbook.worksheets.getItem('Catalogue').getRange('A8').values = [['my words']];
    }, (workbook) => workbook.cells('Catalogue').slice(5).map((row) => row[0]), ['revenue-won', 'own-two', 'own-between', 'my words']],
    ['a sorted table', ({ workbook }) => {
      workbook.tables.getItem('KpiCatalogue').sort.apply([{ key: 0, ascending: true }]);
    }, (workbook) => workbook.cells('Catalogue').slice(5).map((row) => row[0]), ['own-two', 'revenue-won', 'own-between']],
  ])('%s survives', async (_, change, read, expected) => {
    await inWorkbook(async (workbook) => {
      await run(one);
      await inExcel(workbook, change);
      await run(two, true);
      expect(read(workbook)).toEqual(expected);
      await run(two, true);
      expect(await writesOf(workbook, () => run(two, true))).toEqual([]);
      expect(read(workbook)).toEqual(expected);
    });
  });

  it('a format survives, and so does a chart of their own', async () => {
    await inWorkbook(async (workbook) => {
      await run(one);
      await inExcel(workbook, (context) => {
        const scorecard = context.workbook.worksheets.getItem('Scorecard');
        scorecard.getRange('B9').format.fill.color = '#FFCC00';
        context.workbook.worksheets.getItem('Dashboard').charts.add('Line', context.workbook.worksheets.getItem('Calculation').getRange('D20:O20'), 'Rows').name = 'Mine';
      });
      await run(two, true);
      await workbook.Excel.run(async (context) => {
        const { fill } = context.workbook.worksheets.getItem('Scorecard').getRange('B9').format;
        fill.load('color');
        const { charts } = context.workbook.worksheets.getItem('Dashboard');
        charts.load('items/name');
        await context.sync();
        expect(fill.color).toBe('#FFCC00');
        expect(charts.items.map(({ name }) => name)).toContain('Mine');
      });
    });
  });
});
