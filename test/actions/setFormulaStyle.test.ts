import { bringUpToDate, closePeriod, type FormulaStyle, setFormulaStyle } from '../../src/actions';
import { loadFunctions } from './kpiFunctions';
import { writesOf } from './kpiSetup';
import { type KpiUser, inKpiWorkbook } from './kpiUser';

const SALES = ['day,amount,orders', '2025-01-11,90,3', '2026-01-10,100,1', '2026-02-10,80,2', ''].join('\n');
const sum = (column: string) => ({ table: 'Sales', aggregate: 'sum', column, date: 'day' });
const record = { definition: 'Of the test.', unit: 'currency', direction: 'higher', rollup: 'sum', departments: ['sales'], inputs: { value: sum('amount') } };
const plan = { year: 2026, version: 'plan' };
const SETUP = {
  maltall: 1, language: 'en', currency: 'NOK', sources: [{ table: 'Sales', file: 'sales.csv', dates: 'ymd', loadedFrom: '2025-01-01', loadedThrough: '2026-02-28' }],
  kpis: [
    { ...record, id: 'own-sum', name: 'Sum', targets: [{ ...plan, annual: 1200, profile: 'even' }] },
    { ...record, id: 'own-ratio', name: 'Ratio', rollup: 'ratio', inputs: { numerator: sum('amount'), denominator: sum('orders') }, targets: [{ ...plan, hold: 90 }] },
    { ...record, id: 'own-level', name: 'Level', rollup: 'last', direction: 'lower', targets: [{ ...plan, hold: 95 }] },
    { ...record, id: 'own-range', name: 'Range', rollup: 'average', direction: 'range', targets: [{ ...plan, lower: 90, upper: 110 }] },
    { ...record, id: 'own-none', name: 'None' },
  ],
  show: { year: 2026, period: 1, view: 'month', version: 'plan' },
};
const KPIS = SETUP.kpis.map(({ id }) => id);
const COLUMNS = ['actual', 'target', 'variance', 'variancePct', 'attainment', 'status', 'landing', 'required', 'spark', 'note'];
const calculation = ({ workbook }: KpiUser): unknown[][] => workbook.cells('Calculation');
const calls = (user: KpiUser): unknown[] => calculation(user).flat().filter((cell) => String(cell).includes('KPI.'));

async function shownIn(user: KpiUser): Promise<unknown> {
  const shown: unknown[] = [];
  for (const view of ['month', 'year to date']) {
    await user.put({ 'Kpi.View': view });
    await user.workbook.workbook.calculator.whenSettled();
    shown.push(KPIS.map((kpi) => user.row(kpi, ...COLUMNS).map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(10)) : cell))));
  }
  return shown;
}

async function switchTo(user: KpiUser, style: FormulaStyle, overwrite = false): ReturnType<typeof setFormulaStyle> {
  const outcome = await setFormulaStyle({ style, overwrite });
  await user.workbook.workbook.calculator.whenSettled();
  return outcome;
}

test('the whole workbook goes from native formulas to functions and back: its numbers stay, and a second run writes nothing', () => inKpiWorkbook(SETUP, { 'sales.csv': SALES }, async (user) => {
  const { workbook } = user;
  loadFunctions(workbook);
  const cells = calculation(user);
  const natively = await shownIn(user);
  expect(await switchTo(user, 'functions')).toMatchObject({ ok: true, value: { changed: expect.arrayContaining(['Calculation', 'Settings']), kept: [] } });
  expect(calls(user)).toHaveLength(8);
  expect(await shownIn(user)).toEqual(natively);
  expect(await writesOf(workbook, bringUpToDate)).toEqual([]);
  expect(await writesOf(workbook, () => setFormulaStyle({ style: 'functions' }))).toEqual([]);
  expect(await switchTo(user, 'native')).toMatchObject({ ok: true, value: { kept: [] } });
  expect(await writesOf(workbook, bringUpToDate)).toEqual([]);
  expect(calculation(user)).toEqual(cells);
}));

test('a formula of somebody’s own stays where it can, and is asked about where a function spills over it', () => inKpiWorkbook(SETUP, { 'sales.csv': SALES }, async (user) => {
  loadFunctions(user.workbook);
  const header = calculation(user)[10]!;
  const own = (column: string) => user.type('Calculation', 12, header.indexOf(column), '=4*4');
  own('target');
  expect(await switchTo(user, 'functions')).toMatchObject({ ok: true, value: { kept: [{ sheet: 'Calculation', holds: '=4*4' }] } });
  expect(calculation(user)[12]![header.indexOf('target')]).toBe('=4*4');
  expect(await switchTo(user, 'native')).toMatchObject({ ok: true, value: { kept: [{ holds: '=4*4' }] } });
  own('variance');
  expect(await switchTo(user, 'functions')).toMatchObject({ ok: false, reason: { code: 'wouldLose', cells: [{ holds: '=4*4', wanted: null }] } });
  expect(calls(user)).toEqual([]);
  expect(await switchTo(user, 'functions', true)).toMatchObject({ ok: true });
  expect(calls(user)).toHaveLength(8);
}));

test.each<FormulaStyle>(['native', 'functions'])('a period is closed with both parts of a ratio, also where one order was all there were: %s', (style) => inKpiWorkbook(SETUP, { 'sales.csv': SALES }, async (user) => {
  loadFunctions(user.workbook);
  await switchTo(user, style);
  expect(await closePeriod({ year: 2026, period: 1, closedOn: '2026-02-05', who: 'Kari' })).toMatchObject({ ok: true, value: { closed: KPIS } });
  expect(user.table('KpiSnapshots').map((row) => [row[4], row[7], row[9]])).toEqual([
    ['own-sum', 'value', 100], ['own-ratio', 'value', 100], ['own-ratio', 'numerator', 100], ['own-ratio', 'denominator', 1], ['own-level', 'value', 100], ['own-range', 'value', 100], ['own-none', 'value', 100],
  ]);
}));
