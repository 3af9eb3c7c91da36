import { readMissingMonths, showActuals } from '../../src/actions';
import { inKpiWorkbook } from './kpiUser';
import { inWorkbook } from './inWorkbook';
import { writesOf } from './kpiSetup';

const SALES = ['day,amount,kind', '2026-01-10,100,a', '2026-02-10,80,a', '2026-04-10,50,a', '2025-03-10,50,b', '2026-04-10,50,b', '2026-04-10,50,c', ''].join('\n');
const record = { definition: 'Of the test.', unit: 'currency', direction: 'higher', rollup: 'sum', departments: ['sales'] };
const of = (id: string, kind: string, more: object = {}) => ({
  ...record, id, name: id, inputs: { value: { table: 'Sales', aggregate: 'sum', column: 'amount', date: 'day', where: { kind: [kind] }, empty: 'missing' } }, ...more,
});
const part = (kind: string) => ({ table: 'Sales', aggregate: 'sum', column: 'amount', date: 'day', where: { kind: [kind] }, empty: 'missing' });
/** Its parts have figures in other months */
const ratio = { ...record, id: 'own-ratio', name: 'own-ratio', unit: 'share', rollup: 'ratio', inputs: { numerator: part('b'), denominator: part('a') } };
const SETUP = {
  maltall: 1, language: 'en', currency: 'NOK', years: [2025, 2026], sources: [{ table: 'Sales', file: 'sales.csv', dates: 'ymd', loadedFrom: '2025-01-01', loadedThrough: '2026-05-31' }],
  kpis: [of('own-gap', 'a'), of('own-older', 'b'), of('own-new', 'c'), of('own-quarter', 'a', { frequency: 'quarterly' }), ratio, of('own-retired', 'b', { active: false }), { ...record, id: 'own-typed', name: 'own-typed' }],
  show: { year: 2026, period: 5, view: 'month', version: 'plan' },
};

test('months are missing from a KPI’s first figure through the month that is shown, in one sync', () => inKpiWorkbook(SETUP, { 'sales.csv': SALES }, async (user) => {
  const { host } = user.workbook;
  const missing = async () => {
    const read = await readMissingMonths();
    return read.ok ? read.value.map(({ kpi, year, periods }) => [kpi, year, periods]) : read;
  };
  const from = host.syncs;
  expect(await missing()).toEqual([['own-gap', 2026, [3, 5]], ['own-older', 2026, [1, 2, 3, 5]], ['own-new', 2026, [5]], ['own-ratio', 2026, [1, 2, 3, 5]], ['own-typed', 2026, [1, 2, 3, 4, 5]]]);
  expect(host.syncs - from).toBe(1);
  user.choose('Kpi.Period', '2');
  expect(await missing()).toEqual([['own-older', 2026, [1, 2]], ['own-ratio', 2026, [1, 2]], ['own-typed', 2026, [1, 2]]]);
  expect(await writesOf(user.workbook, () => showActuals())).toEqual([]);
  const { state } = user.workbook.workbook;
  expect(state.sheets.find(({ id }) => id === state.activeSheetId)!.name).toBe('Actuals');
}));

test('a workbook without KPIs misses nothing, and has no sheet of results', () => inWorkbook(async () => {
  expect(await readMissingMonths()).toEqual({ ok: true, value: [] });
  expect(await showActuals()).toEqual({ ok: false, reason: { code: 'noActuals' } });
}));
