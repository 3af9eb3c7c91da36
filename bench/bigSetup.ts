const DEPARTMENTS = ['company', 'sales', 'support', 'customer'];
const YEARS = [2015, 2016, 2017];
const SELLERS = 12;

export interface BigSetup {
  readonly setup: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** A set-up of so many KPIs of every kind over three years, and the data for it: 3,000 deals. */
export function bigSetup(count: number): BigSetup {
  const where = (n: number) => ({ seller: [`Seller ${(n % SELLERS) + 1}`] });
  const sum = (column: string, n: number) => ({ table: 'Deals', aggregate: 'sum', column, date: 'closed', where: where(n), empty: 'zero' });
  const kpis = Array.from({ length: count }, (_, n) => {
    const isRatio = n % 4 === 3;
    const years = (target: object) => YEARS.map((year) => ({ year, version: 'plan', ...target }));
    return {
      id: `kpi-${n + 1}`, name: `KPI ${n + 1}`, definition: 'Of the benchmark.', departments: [DEPARTMENTS[n % DEPARTMENTS.length]], unit: isRatio ? 'share' : 'currency',
      direction: n % 5 === 4 ? 'lower' : 'higher', rollup: isRatio ? 'ratio' : 'sum',
      inputs: isRatio ? { numerator: sum('margin', n), denominator: sum('value', n) } : { value: sum('value', n) },
      targets: isRatio ? years({ hold: 0.4 }) : years({ annual: 120_000, profile: 'even' }),
    };
  });
  const setup = JSON.stringify({
    maltall: 1, language: 'en', currency: 'EUR', kpis, years: YEARS,
    sources: [{ table: 'Deals', file: 'deals.csv', key: ['deal'], loadedFrom: '2015-01-01', loadedThrough: '2017-12-31' }],
    show: { year: 2017, period: 6, view: 'month', version: 'plan' },
  });
  return { setup, files: { 'deals.csv': new TextEncoder().encode(dealsCsv()) } };
}

function dealsCsv(): string {
  const rows = Array.from({ length: 3_000 }, (_, n) => {
    const closed = new Date(Date.UTC(2015, 0, 1) + ((n * 7919) % 1096) * 86_400_000).toISOString().slice(0, 10);
    const value = 100 + ((n * 31) % 900);
    return `D${n},Seller ${(n % SELLERS) + 1},${closed},${value},${Math.round(value * 0.4)}`;
  });
  return ['deal,seller,closed,value,margin', ...rows, ''].join('\n');
}
