import { isCellError, type Value } from '../../preview/model/state';
import { openXlsx, saveXlsx } from '../../preview/xlsx';
import { convertWithLibreOffice, describeWithLibreOffice } from '../preview/xlsx/libreOffice';
import { errorsInFile, itWithValidator } from '../preview/xlsx/validateFile';
import { everyChart, everyChartFiles } from './everyChart';
import { inKpiWorkbook, type KpiUser } from './kpiUser';

jest.setTimeout(120_000);

function shown(value: Value): unknown {
  if (isCellError(value)) return value.error === '#N/A' ? undefined : value.error;
  // A zero may bear a sign.
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 + 0 : value;
}

/** What the charts of a workbook show now; a gap is undefined. */
function chartsOf({ workbook: { workbook } }: KpiUser) {
  const { state, calculator } = workbook;
  const drawn = state.sheets.flatMap((sheet) => sheet.charts.map((chart) => ({ sheet, chart })));
  const cells = (reference: string, sheetId: string): unknown[] => calculator.evaluateNow(`=${reference}`, { sheetId, row: 900, column: 50 }).flat().map(shown);
  const find = (name: string) => {
    const found = drawn.find(({ chart }) => chart.name === name);
    if (!found) throw new Error(`there is no chart ${name} among ${drawn.map(({ chart }) => chart.name).join(', ')}`);
    return found;
  };
  return {
    names: drawn.map(({ chart }) => chart.name),
    series: (name: string): Record<string, unknown[]> => {
      const { chart, sheet } = find(name);
      return Object.fromEntries(chart.series.map((series) => [series.name, cells(series.values, sheet.id)]));
    },
    categories: (name: string): unknown[] => cells(find(name).chart.series[0]!.categories, find(name).sheet.id),
    title: (name: string): unknown => cells(find(name).chart.title.formula!.slice(1), find(name).sheet.id)[0],
    types: (name: string): string[] => find(name).chart.series.map(({ chartType }) => chartType),
  };
}

const YEAR = (...first: unknown[]): unknown[] => [...first, ...Array<undefined>(12 - first.length).fill(undefined)];
const FROM_APRIL = (value: number): unknown[] => [undefined, undefined, undefined, ...Array<number>(9).fill(value)];

describe('the dashboards of a workbook', () => {
  it('show each KPI in the forms that it calls for, with what they have to show', () => inKpiWorkbook(everyChart, everyChartFiles, (user) => {
    const charts = chartsOf(user);
    expect(charts.series('Kpi revenue-won months Sales')).toEqual({
      'Last year': [80, ...Array<number>(11).fill(0)], Target: Array(12).fill(100), Expected: FROM_APRIL(200), Actual: YEAR(300, 100, 200), scale: [1500, 0],
    });
    expect(charts.series('Kpi revenue-won variance Sales')).toEqual({ Better: YEAR(200, 0, 100), Worse: YEAR(), scale: [240, -40] });
    expect(charts.series('Kpi upsell-share mix Customer')).toMatchObject({ Upsell: YEAR(0, 100, 200), 'New sales': YEAR(300, 0, 0), Year: YEAR(300, 100, 200) });
    expect(charts.categories('Kpi opportunities-by-stage funnel PipelineTeam')).toEqual(['Lead', 'Demo', '', '']);
    expect(charts.series('Kpi opportunities-by-stage funnel PipelineTeam')).toMatchObject({ offset: expect.arrayContaining([0, 0.5]) as unknown[] });
    expect(charts.series('Kpi outstanding-invoices ageing Company')).toMatchObject({
      'Not due': [70, undefined, undefined, undefined, undefined], Overdue: [undefined, 0, 250, 0, 1000],
    });
    expect(charts.categories('Kpi outstanding-invoices ageing Company')).toEqual(['Not due', '1–30', '31–60', '61–90', 'Over 90']);
    expect(charts.types('Kpi stock-days band Company')).toEqual(['AreaStacked', 'AreaStacked', 'ColumnClustered', 'ColumnClustered', 'Line']);
    expect(charts.title('Kpi revenue-won months Sales')).toBe('Sales: Revenue won, NOK\nBy month 2026');
  }));

  it('measure members by their own target, and by that of the whole where all share it', () => inKpiWorkbook(everyChart, everyChartFiles, (user) => {
    const charts = chartsOf(user);
    expect(charts.series('Kpi revenue-won members Sales')).toMatchObject({ Actual: [500], Others: [undefined, 100], Target: [450, undefined] });
    expect(charts.series('Kpi win-rate members Sales')).toMatchObject({ Actual: [1, 0.667], Target: [0.75, 0.75] });
  }));

  it('follow what is chosen on the scorecard', () => inKpiWorkbook(everyChart, everyChartFiles, async (user) => {
    const charts = chartsOf(user);
    await user.put({ 'Kpi.Period': 1 });
    expect(charts.series('Kpi revenue-won cumulative Sales')).toMatchObject({ Target: Array.from({ length: 12 }, (_, month) => 100 * (month + 1)) });
    expect(charts.title('Kpi outstanding-invoices ageing Company')).toBe('Company: Outstanding invoices\nBy days past due, Jan 2026');
    expect(charts.series('Kpi outstanding-invoices ageing Company')).toMatchObject({ 'Not due': [500, undefined, undefined, undefined, undefined], Overdue: [undefined, 0, 0, 1000, 0] });
    await user.put({ 'Kpi.Year': 2025 });
    expect(charts.series('Kpi revenue-won months Sales')).toMatchObject({ Actual: [80, ...Array<number>(11).fill(0)], Target: YEAR() });
    await user.put({ 'Kpi.Year': 2026, 'Kpi.Period': 3, 'Kpi.View': 'Rolling 12 months' });
    expect(charts.categories('Kpi revenue-won months Sales').slice(-3)).toEqual(['Jan', 'Feb', 'Mar']);
    expect(charts.series('Kpi revenue-won months Sales').Expected).toEqual(YEAR());
    await user.put({ 'Kpi.View': 'year to date', 'Kpi.Member': 'Ola' });
    expect(charts.title('Kpi revenue-won months Sales')).toBe('Ola: Revenue won, NOK\nBy month 2026');
    expect(charts.series('Kpi revenue-won months Sales').Actual).toEqual(YEAR(0, 100, 0));
  }));

  it('say in a cell beside each form what it comes to', () => inKpiWorkbook(everyChart, everyChartFiles, (user) => {
    expect(user.shown('Dashboard Sales').flat().filter((cell) => cell !== null)).toEqual(expect.arrayContaining([
      '600 against target 300, on target', 'Largest: Ida, 500 (83%)', 'Ola 100% … Ida 66.7%; 1 of 2 on target',
    ]));
    expect(user.shown('Dashboard Company').flat()).toContain('Overdue 1250 of 1320; 1000 for over 90 days');
  }));
});

describe('a saved workbook with every form of chart', () => {
  const saved = (): Promise<Uint8Array> => new Promise((resolve, reject) => {
    inKpiWorkbook(everyChart, everyChartFiles, async ({ workbook }) => resolve(await saveXlsx(workbook.workbook))).catch(reject);
  });

  itWithValidator('has no fault, and its charts come back as they were', async () => {
    const bytes = await saved();
    expect(await errorsInFile(bytes)).toEqual([]);
    const charts = (await openXlsx(bytes)).state.sheets.flatMap((sheet) => sheet.charts);
    expect(charts.length).toBeGreaterThan(10);
    expect(charts.filter(({ series }) => series.some(({ values }) => values === ''))).toEqual([]);
  });

  describeWithLibreOffice('in LibreOffice', () => {
    it('calculates to the same charts', async () => {
      const bytes = await saved();
      const rowsOf = async (file: Uint8Array): Promise<unknown[][]> => {
        const workbook = await openXlsx(file);
        const { grid } = workbook.state.sheet('Calculation')!;
        const used = grid.usedArea()!;
        return Array.from({ length: used.rows }, (_, row) => Array.from({ length: 16 }, (__, column) => shown(grid.value(row, column))));
      };
      const [own, other] = [await rowsOf(bytes), await rowsOf(await convertWithLibreOffice(bytes, 'xlsx'))];
      const from = own.findIndex(([key]) => key === 'key');
      expect(from).toBeGreaterThan(0);
      expect(other.slice(from)).toEqual(own.slice(from));
    });
  });
});
