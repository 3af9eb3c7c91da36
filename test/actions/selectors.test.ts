import { type KpiUser, inKpiWorkbook } from './kpiUser';

/** 100 in January 2025, 101 in February and so on; in June 2025 nothing. Ida has a fourth of it, from May 2025 on. */
const MONTHS = Array.from({ length: 24 }, (_, index) => ({ index, date: `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-10` }));
const SALES = [
  'day,seller,amount,won,decided',
  ...MONTHS.filter(({ index }) => index !== 5 && index < 21).flatMap(({ index, date }) => {
    const amount = 100 + index;
    return index < 4 ? [`${date},Ola,${amount},1,4`] : [`${date},Ida,${amount / 4},1,1`, `${date},Ola,${(amount * 3) / 4},1,3`];
  }),
  '',
].join('\n');

const record = { definition: 'Of the test.', departments: ['sales'] };
const sum = (column: string) => ({ table: 'Sales', aggregate: 'sum', column, date: 'day' });
const dimension = { name: 'Seller', column: 'seller' };
const plan = (target: object) => [2025, 2026].map((year) => ({ year, version: 'plan', ...target }));

const SETUP = {
  maltall: 1, language: 'en', currency: 'NOK', years: [2025],
  sources: [{ table: 'Sales', file: 'sales.csv', dates: 'ymd', loadedFrom: '2025-01-01', loadedThrough: '2026-09-30' }],
  kpis: [
    {
      ...record, id: 'revenue', name: 'Revenue', unit: 'currency', direction: 'higher', rollup: 'sum', dimension, inputs: { value: sum('amount') },
      targets: [...plan({ annual: 1200, profile: 'even' }), { year: 2026, version: 'plan', member: 'Ida', annual: 360, profile: 'even' }],
    },
    {
      ...record, id: 'win-rate-own', name: 'Win rate', unit: 'share', direction: 'higher', rollup: 'ratio', dimension,
      inputs: { numerator: sum('won'), denominator: sum('decided') }, targets: plan({ hold: 0.4 }),
    },
    { ...record, id: 'invoices', name: 'Invoices', unit: 'count', direction: 'higher', rollup: 'sum', inputs: { value: { table: 'Sales', aggregate: 'count', date: 'day' } } },
  ],
  show: { year: 2026, period: 3, view: 'r12', version: 'plan' },
};

interface Case {
  readonly of: string;
  readonly choose: Readonly<Record<string, string | number>>;
  readonly kpi: string;
  readonly shows: Readonly<Record<string, unknown>>;
}

/** April 2025 to March 2026 without June: 103 + 104 + 106 … 114 */
const ROLLING = 103 + 104 + (106 + 107 + 108 + 109 + 110 + 111) + (112 + 113 + 114);

const CASES: readonly Case[] = [
  { of: 'rolling twelve months span two fiscal years, and say what is missing', choose: {}, kpi: 'revenue', shows: { actual: ROLLING, target: 1100, note: '11 of 12 months', previousYear: '' } },
  { of: 'rolling months at the end of a year are that year', choose: { 'Kpi.Year': 2025, 'Kpi.Period': 12 }, kpi: 'revenue', shows: { actual: 1266 - 105, target: 1100 } },
  { of: 'a ratio rolls by its parts', choose: {}, kpi: 'win-rate-own', shows: { actual: (1 + 2 * 10) / (4 * 11), target: 0.4, note: '11 of 12 months' } },
  { of: 'the landing is the fiscal year’s in every view', choose: {}, kpi: 'revenue', shows: { landing: 339 + (900 * 339) / 300, required: (1200 - 339) / 9 } },
  { of: 'a member has its own figures and targets', choose: { 'Kpi.View': 'month', 'Kpi.Member': 'Ida' }, kpi: 'revenue', shows: { actual: 114 / 4, target: 30, status: 0, previousYear: '', note: '' } },
  { of: 'a member’s year before', choose: { 'Kpi.View': 'month', 'Kpi.Member': 'Ola' }, kpi: 'revenue', shows: { actual: (114 * 3) / 4, target: '', previousYear: 102, note: 'no target' } },
  { of: 'a member’s rolling months', choose: { 'Kpi.Member': 'Ida' }, kpi: 'revenue', shows: { actual: (112 + 113 + 114) / 4, target: 90, note: '3 of 12 months' } },
  { of: 'a member of a ratio', choose: { 'Kpi.View': 'quarter', 'Kpi.Member': 'ola' }, kpi: 'win-rate-own', shows: { actual: 3 / 9, note: 'no target' } },
  { of: 'a KPI without that member is absent', choose: { 'Kpi.View': 'month', 'Kpi.Member': 'Ida' }, kpi: 'invoices', shows: { actual: '', target: '', previousYear: '', note: 'is not broken down by this member' } },
  { of: 'the whole by its word in the other language', choose: { 'Kpi.View': 'month', 'Kpi.Member': 'Alle' }, kpi: 'invoices', shows: { actual: 2 } },
  { of: 'the whole by the star', choose: { 'Kpi.View': 'måned', 'Kpi.Member': '*' }, kpi: 'revenue', shows: { actual: 114, target: 100, previousYear: 102 } },
  { of: 'year to date in the other language', choose: { 'Kpi.View': 'hittil i år' }, kpi: 'revenue', shows: { actual: 339, target: 300, previousYear: 303 } },
];

test('selectors show what is chosen', async () => {
  await inKpiWorkbook(SETUP, { 'sales.csv': SALES }, async (user) => {
    const start = { 'Kpi.Year': 2026, 'Kpi.Period': 3, 'Kpi.View': 'Rolling 12 months', 'Kpi.Member': 'All' };
    for (const { of, choose, kpi, shows } of CASES) {
      await user.put({ ...start, ...choose });
      const columns = Object.keys(shows);
      const found = Object.fromEntries(columns.map((column, index) => [column, rounded(user.row(kpi, ...columns)[index])]));
      expect({ of, ...found }).toEqual({ of, ...Object.fromEntries(Object.entries(shows).map(([column, value]) => [column, rounded(value)])) });
    }
    expect(user.choose('Kpi.Member', 'Ida')).toMatchObject({ ok: true });
    expect(user.choose('Kpi.Member', 'Kari')).toMatchObject({ ok: false });
    expect(user.choose('Kpi.View', 'decade')).toMatchObject({ ok: false });
  });
});

test('the window says which months are meant', async () => {
  await inKpiWorkbook(SETUP, { 'sales.csv': SALES }, (user) => {
    expect(user.named('Kpi.WindowLabel')).toEqual([['Apr 2025 – Mar 2026']]);
    user.choose('Kpi.View', 'quarter');
    expect(user.named('Kpi.WindowLabel')).toEqual([['Jan 2026 – Mar 2026']]);
    user.choose('Kpi.View', 'month');
    expect(user.named('Kpi.WindowLabel')).toEqual([['Mar 2026']]);
  });
});

function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(11)) : value;
}

const ORDERED = {
  ...SETUP,
  kpis: [
    ['green', 'sales', 50], ['amber', 'sales', 103], ['none', 'sales', null], ['red', 'sales', 200], ['worse', 'sales', 400], ['other', 'own team', 300],
  ].map(([id, department, target]) => ({
    ...record, id, name: id, departments: [department, 'support'], unit: 'currency', direction: 'higher', rollup: 'sum', inputs: { value: sum('amount') },
    ...(target === null ? {} : { targets: [{ year: 2025, version: 'plan', periods: Array(12).fill(target) }] }),
  })),
  show: { year: 2025, period: 1, view: 'month', version: 'plan', sort: 'catalogue' },
};

const orderOf = (user: KpiUser, sort: string): readonly unknown[] => {
  expect(user.choose('Kpi.Sort', sort)).toMatchObject({ ok: true });
  return user.order();
};

test('rows stand by department, in the catalogue’s order or the worst first', async () => {
  await inKpiWorkbook(ORDERED, { 'sales.csv': SALES }, (user) => {
    const catalogue = ['Sales', 'green', 'amber', 'none', 'red', 'worse', 'own team', 'other'];
    const worst = ['Sales', 'worse', 'red', 'amber', 'green', 'none', 'own team', 'other'];
    expect(user.order()).toEqual(catalogue);
    expect(orderOf(user, 'worst first')).toEqual(worst);
    expect(orderOf(user, 'catalogue')).toEqual(catalogue);
    user.choose('Kpi.Language', 'nb');
    expect(orderOf(user, 'verst først')).toEqual(['Salg', ...worst.slice(1)]);
    user.type('Scorecard', 9, 0, 'none');
    expect([user.shown('Scorecard')[9]!.slice(0, 2), user.shown('Scorecard')[9]![4]]).toEqual([['none', 'none'], 100]);
  });
});
