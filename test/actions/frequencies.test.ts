import { inKpiWorkbook } from './kpiUser';

/** Two fiscal years from July on: 10, 11, 12 … a month; the last two months of the second have nothing loaded. */
const FACTS = ['day,amount,level', ...Array.from({ length: 22 }, (_, index) => {
  const month = 6 + index;
  return `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15,${10 + index},${100 + index}`;
}), ''].join('\n');

const term = (aggregate: string, column: string) => ({ table: 'Facts', aggregate, column, date: 'day' });
const record = { definition: 'Of the test.', departments: ['company'], direction: 'higher', unit: 'count' };
const both = (target: object) => [2025, 2026].map((year) => ({ year, version: 'plan', ...target }));
const ratio = { numerator: term('sum', 'amount'), denominator: term('count', 'amount') };

const SETUP = {
  maltall: 1, language: 'en', fiscalStart: 7,
  sources: [{ table: 'Facts', file: 'facts.csv', dates: 'ymd', loadedFrom: '2024-07-01', loadedThrough: '2026-04-30' }],
  kpis: [
    { ...record, id: 'monthly', rollup: 'sum', inputs: { value: term('sum', 'amount') }, targets: both({ annual: 240, profile: 'even' }) },
    { ...record, id: 'quarterly', rollup: 'sum', frequency: 'quarterly', inputs: { value: term('sum', 'amount') }, targets: both({ annual: 240, profile: 'even' }) },
    { ...record, id: 'quarterly-level', rollup: 'last', frequency: 'quarterly', inputs: { value: term('last', 'level') }, targets: both({ hold: 110 }) },
    { ...record, id: 'quarterly-ratio', rollup: 'ratio', frequency: 'quarterly', inputs: ratio, targets: both({ hold: 20 }) },
    { ...record, id: 'yearly', rollup: 'sum', frequency: 'yearly', inputs: { value: term('sum', 'amount') }, targets: both({ annual: 180 }) },
    { ...record, id: 'from-december', rollup: 'sum', inputs: { value: { ...term('sum', 'amount'), where: { amount: { atLeast: 27 } } } }, targets: both({ hold: 27 }) },
  ].map((kpi) => ({ name: kpi.id, ...kpi })),
  show: { year: 2026, period: 6, view: 'month', version: 'plan' },
};

interface Case {
  readonly of: string;
  readonly period: number;
  readonly view: string;
  readonly kpi: string;
  readonly shows: Readonly<Record<string, unknown>>;
}

/** In fiscal 2026 July has 22, August 23 … April 31; quarters of three make 69, 78 and 87, the fourth only what April has. */
const CASES: readonly Case[] = [
  { of: 'a quarter in its last month', period: 6, view: 'month', kpi: 'quarterly', shows: { actual: 78, target: 60, previousYear: 42, status: 1, note: '' } },
  { of: 'between its ends, a quarter that is over is still shown, and which', period: 8, view: 'month', kpi: 'quarterly', shows: { actual: 78, target: 60, note: 'through Dec' } },
  { of: 'before the first quarter is over there is none', period: 2, view: 'month', kpi: 'quarterly', shows: { actual: '', status: '', previousYear: '', note: 'next figure in Sep' } },
  { of: 'the quarter’s view of a quarter', period: 9, view: 'quarter', kpi: 'quarterly', shows: { actual: 87, target: 60, note: '' } },
  { of: 'year to date adds whole quarters', period: 8, view: 'year to date', kpi: 'quarterly', shows: { actual: 69 + 78, target: 120, previousYear: 33 + 42, note: 'through Dec' } },
  { of: 'rolling twelve months are four quarters of two years', period: 6, view: 'Rolling 12 months', kpi: 'quarterly', shows: { actual: 51 + 60 + 69 + 78, target: 240, note: '' } },
  { of: 'what is to come is counted in quarters', period: 6, view: 'month', kpi: 'quarterly', shows: { landing: 147 + (120 * 147) / 120, required: (240 - 147) / 2 } },
  { of: 'a level at the quarter’s end', period: 6, view: 'year to date', kpi: 'quarterly-level', shows: { actual: 117, target: 110, previousYear: 105 } },
  { of: 'a ratio of a quarter’s rows', period: 7, view: 'quarter', kpi: 'quarterly-ratio', shows: { actual: 26, target: 20, note: 'through Dec' } },
  { of: 'a ratio over quarters', period: 6, view: 'year to date', kpi: 'quarterly-ratio', shows: { actual: 147 / 6 } },
  { of: 'a year that is not over', period: 6, view: 'year to date', kpi: 'yearly', shows: { actual: '', target: '', note: 'next figure in Jun' } },
  { of: 'the last year that is over, rolling', period: 6, view: 'Rolling 12 months', kpi: 'yearly', shows: { actual: 186, target: 180, status: 1, note: 'through Jun' } },
  { of: 'a year at its end', period: 12, view: 'month', kpi: 'yearly', shows: { actual: 265, target: 180, previousYear: 186, note: '' } },
  { of: 'months beside them', period: 8, view: 'year to date', kpi: 'monthly', shows: { actual: 204, target: 160, previousYear: 108, note: '' } },
  { of: 'a KPI that begins in December is compared from there on', period: 8, view: 'year to date', kpi: 'from-december', shows: { actual: 27 + 28 + 29, target: 81, note: '3 of 8 months' } },
  { of: 'and has no figure before', period: 5, view: 'month', kpi: 'from-december', shows: { actual: '', note: 'no figures in this period' } },
];

test('quarterly and yearly KPIs stand beside monthly ones in every view', async () => {
  await inKpiWorkbook(SETUP, { 'facts.csv': FACTS }, async (user) => {
    for (const { of, period, view, kpi, shows } of CASES) {
      await user.put({ 'Kpi.Period': period, 'Kpi.View': view });
      const columns = Object.keys(shows);
      const row = user.row(kpi, ...columns);
      expect({ of, ...Object.fromEntries(columns.map((column, index) => [column, rounded(row[index])])) }).toEqual({ of, ...Object.fromEntries(columns.map((column) => [column, rounded(shows[column])])) });
    }
    expect(user.row('quarterly', 'spark')).toEqual(['··▆··▇··█··▁']);
  });
});

function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(11)) : value;
}
