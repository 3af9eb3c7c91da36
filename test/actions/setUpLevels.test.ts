import { setUpWorkbook } from '../../src/actions';
import { inWorkbook, type Workbook } from './inWorkbook';

const STAFF = ['name,team,start,end', 'A,North,2023-05-01,', 'B,North,2024-02-15,2024-04-30', 'C,South,2024-03-01,', ''].join('\n');
const DEALS = [
  'deal,seller,stage,opened,closed,value',
  'D1,Anna,Won,2024-01-01,2024-01-11,1000', 'D2,Bo,Lost,2024-01-05,2024-01-25,0', 'D3,Anna,Open,2024-01-20,,4000',
  'D4,Bo,Won,2024-05-02,2024-06-01,3000', 'D5,Anna,Won,2024-06-03,2024-06-13,5000', '',
].join('\n');
const BUDGET = ['month,target', '2024-01-01,3001', '2024-06-01,8000', ''].join('\n');

const deals = (change: object) => ({ table: 'Deals', aggregate: 'sum', column: 'value', date: 'closed', ...change });
const won = { where: { stage: ['Won'] } };

const SETUP = {
  maltall: 1, language: 'en', currency: 'NOK',
  sources: [{ table: 'Staff', file: 'staff.csv', dates: 'ymd' }, { table: 'Deals', file: 'deals.csv', dates: 'ymd' }, { table: 'Budget', file: 'budget.csv', dates: 'ymd' }],
  kpis: [
    {
      id: 'headcount', dimension: { name: 'Team', column: 'team' },
      inputs: { value: { table: 'Staff', aggregate: 'count', date: 'start', open: { until: 'end', inclusive: true } } },
    },
    { id: 'pipeline-value', inputs: { value: deals({ date: 'opened', open: { until: 'closed' } }) } },
    {
      id: 'leads-required',
      inputs: {
        factor: { table: 'Budget', aggregate: 'sum', column: 'target', date: 'month' },
        secondFactor: deals({ aggregate: 'count', column: undefined, where: { stage: ['Won', 'Lost'] } }),
        divisor: deals(won),
      },
    },
    {
      id: 'sales-velocity',
      inputs: {
        factor: deals({ aggregate: 'count', column: undefined, date: 'opened', open: { until: 'closed' } }),
        secondFactor: deals(won),
        divisor: deals({ aggregate: 'count', column: undefined, where: { stage: ['Won', 'Lost'] } }),
        secondDivisor: [deals({ ...won, aggregate: 'average', column: 'closed' }), deals({ ...won, aggregate: 'average', column: 'opened', sign: -1 })],
      },
    },
  ],
  show: { year: 2024, period: 6, view: 'month', version: 'plan' },
};

const YEAR = 2024;

/** What KpiActuals holds for a KPI and a member: the year, then its months until nothing more is loaded. */
function figures({ workbook: { state } }: Workbook, kpi: string, member: string): readonly unknown[] {
  const { sheetId, area } = state.tables.find(({ name }) => name === 'KpiActuals')!;
  const { grid } = state.sheets.find(({ id }) => id === sheetId)!;
  const rows = Array.from({ length: area.rows }, (_, row) => Array.from({ length: area.columns }, (__, column) => grid.value(area.row + row, area.column + column)));
  const found = rows.find((row) => row[0] === kpi && row[1] === YEAR && row[4] === member);
  return found!.slice(6);
}

const later = ['', '', '', '', '', ''];

test('levels and products stand in KpiActuals as native formulas with the right figures', async () => {
  await inWorkbook(async (workbook) => {
    const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
    const outcome = await setUpWorkbook({ setup: JSON.stringify(SETUP), files: { 'staff.csv': encode(STAFF), 'deals.csv': encode(DEALS), 'budget.csv': encode(BUDGET) } });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
    // Nobody joins after March, yet the staff is known for as long as other data are.
    expect(figures(workbook, 'headcount', '*')).toEqual([2, 1, 2, 3, 3, 2, 2, ...later]);
    expect(figures(workbook, 'headcount', 'North')).toEqual([1, 1, 2, 2, 2, 1, 1, ...later]);
    expect(figures(workbook, 'pipeline-value', '*')).toEqual([4000, 4000, 4000, 4000, 4000, 7000, 4000, ...later]);
    // 3,001 × 2 ÷ 1,000 is 6.002, which takes seven leads; a month without a target or a deal needs none that is known.
    expect(figures(workbook, 'leads-required', '*')).toEqual([9, 7, '', '', '', '', 2, ...later]);
    expect(figures(workbook, 'sales-velocity', '*')).toEqual([125, 50, '', '', '', '', 200, ...later]);
  });
});
