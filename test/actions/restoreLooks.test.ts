import type { Failure } from '../../preview/bridge';
import { bringUpToDate, changeSettings, restoreLooks, setUpWorkbook, updateReasonText, updateWorkbook } from '../../src/actions';
import { words } from '../../src/i18n';
import { success } from '../../src/kpi';
import { everyChart, everyChartFiles } from './everyChart';
import { inWorkbook, type Workbook } from './inWorkbook';
import { everySheet, setUp, setupOf, wonDeals, writesOf } from './kpiSetup';
import { everyLook } from './sheetLooks';

const SETUP = setupOf([wonDeals('revenue-won'), wonDeals('own-two', false)]);
function inExcel(workbook: Workbook, work: (context: Excel.RequestContext) => void): Promise<void> {
  return workbook.Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

async function restored(): Promise<readonly string[]> {
  const outcome = await restoreLooks();
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  return outcome.value.sheets;
}

type Change = (context: Excel.RequestContext) => void;
const sheetOf = ({ workbook }: Excel.RequestContext, name: string) => workbook.worksheets.getItem(name);
const monthsOf = (context: Excel.RequestContext) => sheetOf(context, 'Dashboard Sales').charts.getItem('Kpi revenue-won months Sales');

test('other colours come to sheets and charts that are there with their looks', async () => {
  let wanted: ReturnType<typeof everyLook> | undefined;
  await inWorkbook(async (workbook) => {
    await setUp(setupOf([wonDeals('revenue-won'), wonDeals('own-two', false)], { colors: 'blueOrange' }));
    wanted = everyLook(workbook);
  });
  await inWorkbook(async (workbook) => {
    await setUp(SETUP);
    const before = everyLook(workbook);
    expect(await changeSettings({ colors: 'blueOrange' })).toMatchObject({ ok: true, value: { changed: ['Settings'] } });
    expect(everyLook(workbook)).toEqual(before);
    await restored();
    expect(everyLook(workbook)).toEqual(wanted);
    expect(wanted).not.toEqual(before);
    expect(await writesOf(workbook, () => bringUpToDate())).toEqual([]);
  });
});

test('what somebody has made of the looks goes, and no cell is written', () => inWorkbook(async (workbook) => {
  const changes: readonly (readonly [string, Change])[] = [
    ['colours, letters, lines and alignment', (context) => {
      const { format } = sheetOf(context, 'Scorecard').getRange('B8:H11');
      format.fill.color = '#FFCC00';
      format.font.set({ color: '#FF00FF', size: 20, italic: true, name: 'Arial', underline: 'Single' });
      format.set({ horizontalAlignment: 'Right', verticalAlignment: 'Top', wrapText: true });
      format.borders.getItem('InsideVertical').style = 'Double';
    }],
    ['number formats', (context) => {
      sheetOf(context, 'Targets').getRange('G6:J7').numberFormat = Array.from({ length: 2 }, () => ['0.000', '0.000', '@', '0%']);
      sheetOf(context, 'Meeting').getRange('A6:F9').numberFormat = Array.from({ length: 4 }, () => Array.from({ length: 6 }, () => '0.0E+00'));
    }],
    ['widths, heights, gridlines, panes and the tab', (context) => {
      const sheet = sheetOf(context, 'Scorecard');
      sheet.getRange('B:F').format.columnWidth = 11;
      sheet.getRange('1:1').format.rowHeight = 99;
      sheet.showGridlines = true;
      sheet.freezePanes.unfreeze();
      sheet.tabColor = '#FF0000';
    }],
    ['pages', (context) => {
      const { pageLayout, horizontalPageBreaks, verticalPageBreaks } = sheetOf(context, 'Dashboard Sales');
      pageLayout.orientation = 'Portrait';
      pageLayout.zoom = { scale: 33 };
      pageLayout.setPrintArea('A1:B2');
      horizontalPageBreaks.add('A7');
      verticalPageBreaks.add('C1');
    }],
    ['rules that are gone', (context) => {
      sheetOf(context, 'Scorecard').getRange('F9:F9').conditionalFormats.getItemAt(0).delete();
      sheetOf(context, 'Scorecard').getRange('C10:L10').conditionalFormats.clearAll();
      sheetOf(context, 'Scorecard').getRange('A1:L6').dataValidation.clear();
    }],
    ['what may be typed', (context) => {
      const { dataValidation } = sheetOf(context, 'Settings').getRange('B6');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'x,y' } };
      dataValidation.errorAlert = { message: 'Mine', showAlert: true, style: 'Warning', title: 'Mine' };
    }],
    ['looks of a chart', (context) => {
      const chart = monthsOf(context);
      const series = chart.series.getItemAt(0);
      series.format.fill.setSolidColor('#FF0000');
      series.format.line.color = '#00FF00';
      series.hasDataLabels = true;
      series.gapWidth = 300;
      chart.title.text = 'Mine';
      chart.title.format.font.color = '#FF0000';
      chart.legend.visible = true;
      chart.format.fill.setSolidColor('#FFFF00');
      chart.axes.valueAxis.visible = true;
      chart.axes.valueAxis.majorGridlines.visible = true;
      chart.axes.valueAxis.maximum = 1;
      chart.axes.categoryAxis.format.font.size = 20;
    }],
    ['a chart of another kind', (context) => {
      monthsOf(context).chartType = 'Pie';
    }],
  ];
  await setUp(SETUP);
  const [cells, looks] = [everySheet(workbook), everyLook(workbook)];
  for (const [name, change] of changes) {
    await inExcel(workbook, change);
    expect({ name, looks: everyLook(workbook) }).not.toEqual({ name, looks });
    expect(await restored()).toEqual(workbook.sheets().filter((title) => title !== 'Deals'));
    expect({ name, looks: everyLook(workbook) }).toEqual({ name, looks });
    expect(everySheet(workbook)).toEqual(cells);
    expect(await writesOf(workbook, bringUpToDate)).toEqual([]);
  }
}));

test('charts of all forms look as they did, and a second time changes nothing', () => inWorkbook(async (workbook) => {
  const files = Object.fromEntries(Object.entries(everyChartFiles).map(([name, text]) => [name, new TextEncoder().encode(text)]));
  expect(await setUpWorkbook({ setup: JSON.stringify(everyChart), files })).toMatchObject({ ok: true });
  const [cells, looks] = [everySheet(workbook), everyLook(workbook)];
  await restored();
  await restored();
  expect(everyLook(workbook)).toEqual(looks);
  expect(everySheet(workbook)).toEqual(cells);
}));

describe('what is the user\'s stays', () => {
  it('conditional formats of their own, in front and in their order', () => inWorkbook(async (workbook) => {
    await setUp(SETUP);
    const rules = () => [...workbook.workbook.state.sheet('Scorecard')!.conditionalFormats].sort((one, other) => one.priority - other.priority)
      .map(({ areas, rule }) => JSON.stringify({ areas, rule }));
    const before = rules();
    await inExcel(workbook, (context) => {
      const own = sheetOf(context, 'Scorecard').getRange('F9:F11').conditionalFormats;
      for (const [formula, color] of [['=$F9>100', '#FF0000'], ['=$F9>1000', '#00FF00']] as const) {
        const { custom } = own.add('Custom');
        custom.rule.formula = formula;
        custom.format.font.color = color;
      }
      own.add('DataBar');
      sheetOf(context, 'Scorecard').getRange('E9').conditionalFormats.clearAll();
    });
    const withOwn = rules();
    expect(withOwn.slice(3)).not.toEqual(before);
    await restored();
    expect(rules()).toEqual([...withOwn.slice(0, 3), ...before]);
  }));

  it('looks of rows, columns and cells that they have put in, and the sheets\' titles and order', () => inWorkbook(async (workbook) => {
    await setUp(SETUP);
    await inExcel(workbook, (context) => {
      const scorecard = sheetOf(context, 'Scorecard');
      scorecard.name = 'My scorecard';
      scorecard.position = 3;
      scorecard.getRange('10:10').insert('Down');
      scorecard.getRange('E:E').insert('Right');
      scorecard.getRange('B10').values = [['mine']];
      scorecard.getRange('A10:Z10').format.fill.color = '#123456';
      scorecard.getRange('E1:E30').format.fill.color = '#654321';
      scorecard.getRange('E:E').format.columnWidth = 77;
      scorecard.getRange('Z2').format.font.bold = true;
      scorecard.getRange('F11').format.fill.color = '#FFCC00';
    });
    const [cells, titles] = [everySheet(workbook), workbook.sheets()];
    await restored();
    const sheet = workbook.workbook.state.sheet('My scorecard')!;
    const fills = ['B10', 'E11', 'F11'].map((at) => workbook.workbook.state.styles.get(sheet.grid.style(Number(at.slice(1)) - 1, at.charCodeAt(0) - 65)).fillColor);
    expect(fills).toEqual(['#123456', '#654321', undefined]);
    expect(sheet.columnWidths.get(4)).toBe(77);
    expect(workbook.workbook.state.styles.get(sheet.grid.style(1, 25)).bold).toBe(true);
    expect(everySheet(workbook)).toEqual(cells);
    expect(workbook.sheets()).toEqual(titles);
    expect(await writesOf(workbook, bringUpToDate)).toEqual([]);
  }));

  it('places and sizes of charts, charts and series of their own', () => inWorkbook(async (workbook) => {
    await setUp(SETUP);
    const { charts } = workbook.workbook.state.sheet('Dashboard Sales')!;
    await inExcel(workbook, (context) => {
      monthsOf(context).set({ left: 500, top: 600, width: 123, height: 99 });
      const added = monthsOf(context).series.add('Mine');
      added.setValues(sheetOf(context, 'Calculation').getRange('D20:O20'));
      added.format.fill.setSolidColor('#ABCDEF');
      const mine = sheetOf(context, 'Dashboard Sales').charts.add('Pie', sheetOf(context, 'Calculation').getRange('D20:O20'), 'Rows');
      mine.name = 'Mine';
    });
    const own = JSON.stringify(charts.find(({ name }) => name === 'Mine'));
    await restored();
    const months = workbook.workbook.state.sheet('Dashboard Sales')!.charts.find(({ name }) => name.includes('months'))!;
    expect(months).toMatchObject({ left: 500, top: 600, width: 123, height: 99 });
    expect(months.series.find(({ name }) => name === 'Mine')).toMatchObject({ fill: '#ABCDEF' });
    expect(JSON.stringify(workbook.workbook.state.sheet('Dashboard Sales')!.charts.find(({ name }) => name === 'Mine'))).toBe(own);
  }));
});

test('rows that have been sorted, and cards that have come below, get the looks of what they are', () => inWorkbook(async (workbook) => {
  await setUp(setupOf([wonDeals('revenue-won'), wonDeals('own-two', false)]));
  expect(await updateWorkbook({ change: (setup) => success({ ...setup, kpis: [{ ...wonDeals('own-first') } as typeof setup.kpis[number], ...setup.kpis] }) })).toMatchObject({ ok: true });
  await inExcel(workbook, ({ workbook: { tables } }) => tables.getItem('KpiCatalogue').sort.apply([{ key: 0, ascending: false }]));
  const [cells, looks] = [everySheet(workbook), everyLook(workbook)];
  await inExcel(workbook, (context) => {
    for (const name of ['Catalogue', 'Dashboard Sales']) sheetOf(context, name).getRange('A1:Z90').format.font.set({ color: '#FF0000', size: 30 });
  });
  await restored();
  for (const name of ['Catalogue', 'Dashboard Sales']) {
    const there = Object.entries(looks[name]!.cells);
    const now = everyLook(workbook)[name]!.cells;
    expect(Object.fromEntries(there.map(([at]) => [at, now[at]]))).toEqual(Object.fromEntries(there));
  }
  expect(everySheet(workbook)).toEqual(cells);
}));

test.each<[string, Change, object]>([
  ['a protected sheet', (context) => sheetOf(context, 'Targets').protection.protect(), { code: 'sheetProtected', sheet: 'Targets' }],
  ['a broken table', ({ workbook }) => workbook.tables.getItem('KpiPeriods').delete(), { code: 'damaged' }],
])('%s is told of, and nothing is written', (_, change, reason) => inWorkbook(async (workbook) => {
  await setUp(SETUP);
  await inExcel(workbook, change);
  expect(await writesOf(workbook, async () => {
    const outcome = await restoreLooks();
    expect(outcome).toMatchObject({ ok: false, reason });
    expect(outcome.ok ? '' : updateReasonText(outcome.reason, words('en'))).toContain('Nothing in the workbook was changed.');
  })).toEqual([]);
}));

test('cancelled before anything is written, nothing is', () => inWorkbook(async (workbook) => {
  await setUp(SETUP);
  const looks = everyLook(workbook);
  const controller = new AbortController();
  expect(await restoreLooks({ signal: controller.signal, onProgress: ({ step }) => step === 'writing' && controller.abort() })).toEqual({ ok: false, reason: { code: 'cancelled' } });
  expect(everyLook(workbook)).toEqual(looks);
  expect(await writesOf(workbook, bringUpToDate)).toEqual([]);
}));

/** How a sync can go wrong: not sent, answered by nobody, stopped by Excel in its midst */
test.each<[string, Failure]>([
  ['that is not sent', { at: 'request' }], ['that nobody answers', { at: 'answer' }], ['that Excel stops in its midst', { at: 'action', after: 40, code: 'GeneralException' }],
])('broken off at any sync %s, it is completed by the next run', (_, way) => inWorkbook(async (workbook) => {
  await setUp(SETUP);
  const [looks, cells] = [everyLook(workbook), everySheet(workbook)];
  const from = workbook.host.syncs;
  await restored();
  const syncs = workbook.host.syncs - from;
  const { failures } = workbook.addin.client;
  let brokenOff = 0;
  for (let at = 1; at <= syncs; at += 1) {
    await inExcel(workbook, (context) => {
      sheetOf(context, 'Scorecard').getRange('B8:H11').format.fill.color = '#FFCC00';
      sheetOf(context, 'Targets').getRange('G6:J7').format.font.bold = true;
      monthsOf(context).title.visible = false;
    });
    failures.atSync(at, way);
    failures.fromSync(at + 1, { at: 'request' });
    const outcome = await restoreLooks();
    failures.clear();
    if (!outcome.ok) {
      expect(outcome.reason).toMatchObject({ code: 'excelFailed' });
      brokenOff += 1;
    }
    await restored();
    expect([at, everyLook(workbook)]).toEqual([at, looks]);
    expect(everySheet(workbook)).toEqual(cells);
  }
  expect(brokenOff).toBeGreaterThanOrEqual(syncs - 1);
}));

test('there are no looks without a KPI workbook', () => inWorkbook(async () => {
  expect(await restoreLooks()).toEqual({ ok: false, reason: { code: 'noKpiWorkbook' } });
}));

test.each([[2], [25]])('Excel is spoken to six times, with %i KPIs', (kpis) => inWorkbook(async (workbook) => {
  await setUp(setupOf(Array.from({ length: kpis }, (_, index) => wonDeals(`own-${index + 1}`, false))));
  const from = workbook.host.traffic.length;
  await restored();
  expect(workbook.host.traffic.slice(from).filter(({ requestBytes }) => requestBytes < 4_400_000).length).toBe(6);
}));
