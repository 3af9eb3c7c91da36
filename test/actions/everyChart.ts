/** A small company with a KPI for each form of chart. */
export const everyChart = {
  maltall: 1, language: 'en', currency: 'NOK', years: [2025],
  goals: [{ id: 'grow', name: 'Sell for 1,200 a year', kpi: 'upsell-share', target: 0.5 }],
  sources: [
    { table: 'Deals', file: 'deals.csv', key: ['deal'], loadedFrom: '2025-01-01', loadedThrough: '2026-03-31' },
    { table: 'Invoices', file: 'invoices.csv', key: ['invoice'], loadedFrom: '2025-01-01', loadedThrough: '2026-03-31' },
  ],
  kpis: [
    {
      id: 'revenue-won', departments: ['sales'], dimension: { name: 'Seller', column: 'seller', top: 1 },
      inputs: { value: { table: 'Deals', aggregate: 'sum', column: 'value', date: 'closed', where: { stage: ['Won'] }, empty: 'zero' } },
      targets: [{ year: 2026, version: 'plan', annual: 1200, profile: 'even' }, { year: 2026, version: 'plan', member: 'Ida', annual: 1800, profile: 'even' }],
    },
    {
      id: 'win-rate', departments: ['sales'], dimension: { name: 'Seller', column: 'seller', top: 5 },
      inputs: {
        numerator: { table: 'Deals', aggregate: 'count', date: 'closed', where: { stage: ['Won'] }, empty: 'zero' },
        denominator: { table: 'Deals', aggregate: 'count', date: 'closed', where: { stage: ['Won', 'Lost'] }, empty: 'zero' },
      },
      targets: [{ year: 2026, version: 'plan', hold: 0.75 }],
    },
    {
      id: 'opportunities-by-stage', departments: ['Pipeline team'], dimension: { name: 'Stage', column: 'stage', top: 5 },
      inputs: { value: { table: 'Deals', aggregate: 'count', date: 'opened', open: { until: 'closed' } } },
    },
    {
      id: 'upsell-share', departments: ['sales', 'customer'],
      inputs: {
        numerator: { table: 'Deals', aggregate: 'sum', column: 'value', date: 'closed', where: { stage: ['Won'], kind: ['Upsell'] }, empty: 'zero' },
        denominator: { table: 'Deals', aggregate: 'sum', column: 'value', date: 'closed', where: { stage: ['Won'], kind: ['New', 'Upsell'] }, empty: 'zero' },
      },
      targets: [{ year: 2026, version: 'plan', hold: 0.5 }],
    },
    {
      id: 'outstanding-invoices', departments: ['company'],
      inputs: { value: { table: 'Invoices', aggregate: 'sum', column: 'amount', date: 'issued', open: { until: 'paid' } } },
    },
    {
      id: 'overdue-share', departments: ['company'],
      inputs: {
        numerator: { table: 'Invoices', aggregate: 'sum', column: 'amount', date: 'issued', open: { until: 'paid', past: 'due' } },
        denominator: { table: 'Invoices', aggregate: 'sum', column: 'amount', date: 'issued', open: { until: 'paid' } },
      },
    },
    {
      id: 'stock-days', name: 'Days in stock', definition: 'Days.', departments: ['company'], unit: 'days', direction: 'range', rollup: 'last',
      inputs: { value: { table: 'Invoices', aggregate: 'average', column: 'stock', date: 'issued' } },
      targets: [{ year: 2026, version: 'plan', lower: 10, upper: 14 }],
    },
  ],
  show: { year: 2026, period: 3, view: 'ytd', version: 'plan' },
} as const;

export const everyChartFiles = {
  'deals.csv': [
    'deal,seller,stage,kind,opened,closed,value',
    'A,Ida,Won,New,2026-01-02,2026-01-15,300', 'B,Ola,Won,Upsell,2026-01-03,2026-02-10,100', 'C,Ida,Lost,New,2026-01-04,2026-02-20,50',
    'D,Ida,Won,Upsell,2026-02-05,2026-03-11,200', 'E,Ola,Demo,New,2026-02-06,,400', 'F,Ola,Lead,New,2026-02-07,,400', 'G,Ida,Lead,New,2026-03-08,,400',
    'H,Ida,Won,New,2025-01-02,2025-01-20,80', '',
  ].join('\n'),
  'invoices.csv': [
    'invoice,issued,due,paid,amount,stock',
    '1,2025-11-01,2025-12-01,,1000,12', '2,2026-01-10,2026-02-10,2026-02-15,500,9', '3,2026-02-01,2026-02-28,,250,16', '4,2026-03-05,2026-04-05,,70,12', '',
  ].join('\n'),
};
