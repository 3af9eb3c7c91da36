import { type ClosePeriodReason, closePeriod, closePeriodReasonText } from '../../src/actions';
import { words } from '../../src/i18n';
import { inKpiWorkbook } from './kpiUser';
import { writesOf } from './kpiSetup';
import { inWorkbook } from './inWorkbook';

const SALES = ['day,amount,cost', '2026-01-10,100,60', '2026-02-10,80,50', ''].join('\n');
const sum = (column: string) => ({ table: 'Sales', aggregate: 'sum', column, date: 'day' });
const record = { definition: 'Of the test.', unit: 'currency', direction: 'higher', rollup: 'sum', departments: ['sales'], inputs: { value: sum('amount') } };
const SETUP = {
  maltall: 1, language: 'en', currency: 'NOK', sources: [{ table: 'Sales', file: 'sales.csv', dates: 'ymd', loadedFrom: '2026-01-01', loadedThrough: '2026-02-28' }],
  kpis: [
    { ...record, id: 'own-a', name: 'A', targets: [{ year: 2026, version: 'plan', periods: Array(12).fill(90) }] },
    { ...record, id: 'own-share', name: 'B', unit: 'share', rollup: 'ratio', inputs: { numerator: sum('cost'), denominator: sum('amount') } },
    { ...record, id: 'own-none', name: 'C', frequency: 'yearly' },
  ],
  show: { year: 2026, period: 1, view: 'month', version: 'plan' },
};
const CLOSING = { year: 2026, period: 1, closedOn: '2026-02-05', who: 'Kari' };
const JANUARY = [
  [46058, 'Kari', 2026, 1, 'own-a', null, '*', 'value', 'plan', 100, 90, 1], [46058, 'Kari', 2026, 1, 'own-share', null, '*', 'value', 'plan', 0.6, null, null],
  [46058, 'Kari', 2026, 1, 'own-share', null, '*', 'numerator', 'plan', 60, null, null], [46058, 'Kari', 2026, 1, 'own-share', null, '*', 'denominator', 'plan', 100, null, null],
];
const filled = (rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] => rows.map((row) => row.map((cell) => (cell === '' || cell === 0 ? null : cell)));

test('what was shown is reported once; what changes later is marked, and is replaced only where that is asked for', () => inKpiWorkbook(SETUP, { 'sales.csv': SALES }, async (user) => {
  const { workbook } = user;
  const rows = () => filled(user.table('KpiSnapshots').map((row) => row.slice(0, 12)));
  const standing = () => user.table('KpiSnapshots').map((row) => row.slice(12));
  const title = () => user.shown('Meeting').flat().find((cell) => String(cell).startsWith('What was reported'));
  const from = workbook.host.syncs;
  expect(await closePeriod(CLOSING)).toMatchObject({ ok: true, value: { closed: ['own-a', 'own-share'], kept: [], withoutFigure: ['own-none'] } });
  // What is shown, whether anybody writes, that this does, what is shown now, the rows, and that it is done
  expect(workbook.host.syncs - from).toBe(6);
  expect(rows()).toEqual(JANUARY);
  expect(standing()).toEqual([[100, ''], [0.6, ''], [60, ''], [100, '']]);
  expect(title()).toBe('What was reported');
  expect(await writesOf(workbook, async () => expect(await closePeriod(CLOSING)).toMatchObject({ ok: true, value: { rows: [], closed: [], kept: ['own-a', 'own-share'] } }))).toEqual([]);
  user.type('Sales', 1, 1, '120');
  expect(user.row('own-a', 'note')).toEqual(['changed since reported']);
  expect(standing()).toEqual([[120, '⚠ changed since'], [0.5, '⚠ changed since'], [60, ''], [120, '⚠ changed since']]);
  expect(title()).toBe('What was reported  ·  ⚠ changed since: 3');
  await closePeriod({ ...CLOSING, who: 'Ola', replace: true });
  expect(rows()).toHaveLength(4);
  expect(standing().flat().filter((cell) => cell === '⚠ changed since')).toEqual([]);
  expect(rows()[0]).toEqual([46058, 'Ola', 2026, 1, 'own-a', null, '*', 'value', 'plan', 120, 90, 1]);
  expect(user.row('own-a', 'note')).toEqual(['']);
  user.choose('Kpi.Period', '2');
  await closePeriod({ ...CLOSING, period: 2, closedOn: '2026-03-05' });
  expect(rows()).toHaveLength(8);
  expect(rows()[4]).toEqual([46086, 'Kari', 2026, 2, 'own-a', null, '*', 'value', 'plan', 80, 90, -1]);
  user.type('Sales', 2, 0, 'unknown');
  expect(standing().slice(4)).toEqual([['', '⚠ changed since'], ['', '⚠ changed since'], ['', '⚠ changed since'], ['', '⚠ changed since']]);
}));

test('a period is closed only while it is shown, by month and for the whole, and otherwise nothing is written', () => inKpiWorkbook(SETUP, { 'sales.csv': SALES }, async (user) => {
  const refusals: readonly (readonly [Readonly<Record<string, string | number>>, string, string])[] = [
    [
      { 'Kpi.Period': 2 }, 'The workbook shows period 2 of 2026, not 1 of 2026. Choose that period on the scorecard, look at its figures, and close it then.',
      'Arbeidsboken viser periode 2 i 2026, ikke 1 i 2026. Velg den perioden på styringskortet, se på tallene, og lukk den så.',
    ],
    [{ 'Kpi.Period': 1, 'Kpi.View': 'quarter' }, 'The scorecard shows “quarter”. A period is closed with its own figures: choose month.', 'Styringskortet viser «quarter». En periode lukkes med sine egne tall: velg måned.'],
    [
      { 'Kpi.View': 'month', 'Kpi.Member': 'Ida' }, 'The scorecard shows “Ida” alone. A period is closed for the whole: choose all members.',
      'Styringskortet viser bare «Ida». En periode lukkes for helheten: velg alle medlemmer.',
    ],
  ];
  for (const [choices, en, nb] of refusals) {
    await user.put(choices);
    expect(await writesOf(user.workbook, async () => {
      const { reason } = await closePeriod(CLOSING) as { readonly reason: ClosePeriodReason };
      expect([closePeriodReasonText(reason, words('en')), closePeriodReasonText(reason, words('nb'))]).toEqual([`${en}\nNothing in the workbook was changed.`, `${nb}\nIngenting i arbeidsboken er endret.`]);
    })).toEqual([]);
  }
}));

test('a workbook without KPIs has nothing to close', () => inWorkbook(async () => expect(await closePeriod(CLOSING)).toEqual({ ok: false, reason: { code: 'nothingToClose' } })));

test('a period is not closed while somebody else changes the workbook, and nothing is written', () => inKpiWorkbook(SETUP, { 'sales.csv': SALES }, async (user) => {
  await user.put({ 'Kpi.Running': `other.${Date.now().toString(36)}` });
  expect(await writesOf(user.workbook, async () => expect(await closePeriod(CLOSING)).toEqual({ ok: false, reason: { code: 'busy' } }))).toEqual([]);
  await user.put({ 'Kpi.Running': `other.${(Date.now() - 10 * 60_000).toString(36)}` });
  expect(await closePeriod(CLOSING)).toMatchObject({ ok: true });
}));
