import { everySheet, setUp, setupOf, trySetUp, wonDeals, writesOf } from './kpiSetup';
import { inWorkbook, type Workbook } from './inWorkbook';

test('a second run writes nothing', () => inWorkbook(async (workbook) => {
  const setup = setupOf([wonDeals('revenue-won'), wonDeals('own-two')]);
  await setUp(setup);
  // How the file was read has been settled by its import, and is not said by this set-up
  await setUp(setup, true);
  const before = everySheet(workbook);
  expect(await writesOf(workbook, () => setUp(setup, true))).toEqual([]);
  expect(everySheet(workbook)).toEqual(before);
}));

test.each<[string, readonly Record<string, unknown>[], readonly Record<string, unknown>[]]>([
  ['at the end', [wonDeals('revenue-won')], [wonDeals('revenue-won'), wonDeals('own-two')]],
  ['at the beginning', [wonDeals('own-two')], [wonDeals('revenue-won'), wonDeals('own-two')]],
  ['in between, and more at the end', [wonDeals('revenue-won'), wonDeals('own-four', false)], [wonDeals('revenue-won'), wonDeals('own-two'), wonDeals('own-three', false), wonDeals('own-four', false), wonDeals('own-five')]],
])('KPIs that come %s stand as if they had been there from the beginning', async (_, first, then) => {
  let wanted: unknown;
  await inWorkbook(async (workbook) => {
    await setUp(setupOf(then));
    wanted = everySheet(workbook);
  });
  await inWorkbook(async (workbook) => {
    await setUp(setupOf(first));
    await setUp(setupOf(then), true);
    // Charts take the next free places on the sheet, and rows of tables the next below
    const { Scorecard, Calculation } = everySheet(workbook);
    expect({ Scorecard, Calculation }).toEqual({ Scorecard: (wanted as Record<string, unknown>).Scorecard, Calculation: (wanted as Record<string, unknown>).Calculation });
    expect(await writesOf(workbook, () => setUp(setupOf(then), true))).toEqual([]);
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

test('a set-up that leaves out a KPI of the workbook is refused', () => inWorkbook(async (workbook) => {
  await setUp(setupOf([wonDeals('revenue-won'), wonDeals('own-two')]));
  expect(await writesOf(workbook, async () => {
    const outcome = await trySetUp(setupOf([wonDeals('revenue-won')]), true);
    expect(outcome).toEqual({ ok: false, reason: { code: 'leavesOut', kpis: ['own-two'] } });
  })).toEqual([]);
}));

describe('what the user has done', () => {
  const one = setupOf([wonDeals('revenue-won'), wonDeals('own-two', false)]);
  const two = setupOf([wonDeals('revenue-won'), wonDeals('own-between'), wonDeals('own-two', false)]);

  it.each<[string, (context: Excel.RequestContext) => void, (workbook: Workbook) => unknown, unknown]>([
    ['a renamed and moved sheet', ({ workbook }) => {
      workbook.worksheets.getItem('Targets').name = 'Mine';
      workbook.worksheets.getItem('Mine').position = 0;
    }, (workbook) => [workbook.sheets()[0], workbook.sheets().length, workbook.cells('Mine').filter((row) => row[0] === 'own-between').length], ['Mine', 11, 1]],
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
      sheet.getRange('R13').values = [['about the second']];
    }, (workbook) => workbook.cells('Scorecard').slice(11, 14).map((row) => [row[17] ?? null, row[4]]), [
      [null, '=INDEX(Kpi.Summary,MATCH($A12,Kpi.SummaryIds,0),15)'],
      ['about the second', '=INDEX(Kpi.Summary,MATCH($A13,Kpi.SummaryIds,0),15)'],
      [null, '=INDEX(Kpi.Summary,MATCH($A14,Kpi.SummaryIds,0),15)'],
    ]],
    ['a row of their own in a table', ({ workbook }) => {
      const table = workbook.tables.getItem('KpiTargets');
      table.rows.add(undefined, [['old-kpi', 2020, 'plan', '', '*', 'value', 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, '', '', '']]);
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
      await setUp(one);
      await inExcel(workbook, change);
      await setUp(two, true);
      expect(read(workbook)).toEqual(expected);
      await setUp(two, true);
      expect(await writesOf(workbook, () => setUp(two, true))).toEqual([]);
      expect(read(workbook)).toEqual(expected);
    });
  });

  it('a format survives, and so does a chart of their own', async () => {
    await inWorkbook(async (workbook) => {
      await setUp(one);
      await inExcel(workbook, (context) => {
        const scorecard = context.workbook.worksheets.getItem('Scorecard');
        scorecard.getRange('B9').format.fill.color = '#FFCC00';
        context.workbook.worksheets.getItem('Dashboard Sales').charts.add('Line', context.workbook.worksheets.getItem('Calculation').getRange('D20:O20'), 'Rows').name = 'Mine';
      });
      await setUp(two, true);
      await workbook.Excel.run(async (context) => {
        const { fill } = context.workbook.worksheets.getItem('Scorecard').getRange('B9').format;
        fill.load('color');
        const { charts } = context.workbook.worksheets.getItem('Dashboard Sales');
        charts.load('items/name');
        await context.sync();
        expect(fill.color).toBe('#FFCC00');
        expect(charts.items.map(({ name }) => name)).toContain('Mine');
      });
    });
  });
});
