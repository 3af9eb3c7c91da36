import { setUpWorkbook } from '../../src/actions';
import { isCellError } from '../../preview/model/state';
import { inWorkbook, type Workbook } from './inWorkbook';

const DEALS = ['deal,seller,stage,closed,value', 'A,Ida,Won,2026-01-15,100', 'B,Ola,Lost,2026-01-20,40', 'C,Ola,Won,2026-02-02,250', 'D,Ida,Won,2025-01-09,80', ''].join('\n');
const SETUP = {
  maltall: 1, language: 'en', currency: 'NOK', years: [2025], sources: [{ table: 'Deals', file: 'deals.csv', key: ['deal'] }],
  kpis: [{
    id: 'revenue-won', dimension: { name: 'Seller', column: 'seller' },
    inputs: { value: { table: 'Deals', aggregate: 'sum', column: 'value', date: 'closed', where: { stage: ['Won'] }, empty: 'zero' } },
    targets: [{ year: 2026, version: 'plan', annual: 1200, profile: 'even' }, { year: 2026, version: 'revised', annual: 600, profile: 'even' }],
  }],
  show: { year: 2026, period: 1, view: 'month', version: 'plan' },
};

/** A set-up workbook, and what its user sees and does. */
function asUser({ workbook }: Workbook) {
  const { state, edit, calculator } = workbook;
  const sheet = (name: string) => state.sheet(name)!;
  const scorecard = sheet('Scorecard').grid;
  const keys = Array.from({ length: 20 }, (_, column) => scorecard.value(7, column));
  return {
    /** The only KPI's row of the scorecard */
    row: (...columns: string[]) => columns.map((column) => scorecard.value(9, keys.indexOf(column))),
    choose: (selector: string, text: string) => {
      const reference = state.names.find(({ name }) => name === selector)!.formula.replace(/^=/, '');
      const [, column, row] = /\$([A-Z]+)\$(\d+)$/.exec(reference)!;
      return edit.typeInto(sheet('Scorecard').id, Number(row) - 1, column!.charCodeAt(0) - 65, text);
    },
    type: (on: string, row: number, column: number, text: string) => edit.typeInto(sheet(on).id, row, column, text),
    chart: (name: string, series: string) => {
      const dashboard = sheet('Dashboard Sales');
      const drawn = dashboard.charts.find((chart) => chart.name === name)!.series.find((one) => one.name === series)!;
      return calculator.evaluateNow(`=${drawn.values.replace(/^=/, '')}`, { sheetId: dashboard.id, row: 0, column: 0 }).flat().map((value) => (isCellError(value) ? value.error : value));
    },
  };
}

async function inSetUp(body: (user: ReturnType<typeof asUser>) => void): Promise<void> {
  await inWorkbook(async (workbook) => {
    const outcome = await setUpWorkbook({ setup: JSON.stringify(SETUP), files: { 'deals.csv': new TextEncoder().encode(DEALS) } });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
    body(asUser(workbook));
  });
}

const MONTHS_BUT = (first: readonly (number | string)[]): (number | string)[] => [...first, ...Array<string>(12 - first.length).fill('#N/A')];

describe('a finished workbook', () => {
  it('shows the period, view and version that are chosen on the scorecard', async () => {
    await inSetUp((user) => {
      expect(user.row('actual', 'target', 'previousYear')).toEqual([100, 100, 80]);
      user.choose('Kpi.Period', '2');
      expect(user.row('actual', 'target', 'variance')).toEqual([250, 100, 150]);
      user.choose('Kpi.View', 'year to date');
      expect(user.row('actual', 'target', 'attainment')).toEqual([350, 200, 1.75]);
      user.choose('Kpi.Version', 'revised');
      expect(user.row('target', 'status')).toEqual([100, 1]);
      user.choose('Kpi.Year', '2025');
      expect(user.row('actual', 'target')).toEqual([80, '']);
    });
  });

  it('follows a row of the data to scorecard, charts and members', async () => {
    await inSetUp((user) => {
      expect(user.chart('Kpi revenue-won months Sales', 'Actual')).toEqual(MONTHS_BUT([100, 250]));
      expect(user.chart('Kpi revenue-won months Sales', 'Target')).toEqual(Array(12).fill(100));
      user.type('Deals', 1, 4, '175');
      expect(user.row('actual', 'variance')).toEqual([175, 75]);
      expect(user.chart('Kpi revenue-won months Sales', 'Actual')).toEqual(MONTHS_BUT([175, 250]));
      user.type('Deals', 2, 2, 'Won');
      expect(user.row('actual')).toEqual([215]);
      expect(user.chart('Kpi revenue-won members Sales', 'Actual').slice(0, 2)).toEqual([175, 40]);
    });
  });

  it('takes a row typed below the table into the sums', async () => {
    await inSetUp((user) => {
      ['E', 'Ola', 'Won', '1/31/2026', '1000'].forEach((text, column) => user.type('Deals', 5, column, text));
      expect(user.row('actual')).toEqual([1100]);
      expect(user.chart('Kpi revenue-won members Sales', 'Actual').slice(0, 2)).toEqual([1000, 100]);
    });
  });

  it('refuses a period that there is not', async () => {
    await inSetUp((user) => {
      expect(user.choose('Kpi.Period', '13')).toMatchObject({ ok: false });
      expect(user.row('actual')).toEqual([100]);
    });
  });
});
