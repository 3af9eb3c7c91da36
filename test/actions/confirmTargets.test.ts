import { type ConfirmRequest, type ReviseReason, bringUpToDate, confirmTargets, exportSetup, rollYear, updateReasonText } from '../../src/actions';
import { words } from '../../src/i18n';
import { setUp, setupOf, wonDeals, writesOf } from './kpiSetup';
import { asUser } from './kpiUser';
import { type Workbook, inWorkbook } from './inWorkbook';

const member = { year: 2026, version: 'plan', member: 'Ida', annual: 600, profile: 'even' };
const KPIS = [{ ...wonDeals('revenue-won'), owner: 'Ida', targets: [{ year: 2026, version: 'plan', annual: 1200, profile: 'even' }, member] }, { ...wonDeals('own-two', false), owner: 'Ola' }, wonDeals('own-three', false)];
const CONFIRMATION: ConfirmRequest = { year: 2027, version: 'Budget 2027', owner: 'ida', who: 'Ida', date: '2026-12-01' };

/** A workbook whose next year's targets have been made. */
const inNextYear = (body: (workbook: Workbook) => Promise<void>, change: Record<string, unknown> = {}): Promise<void> => inWorkbook(async (workbook) => {
  await setUp(setupOf(KPIS, change));
  const rolled = await rollYear({ year: 2026, version: 'plan', from: 'targets', record: { version: 'Budget 2027', date: '2026-11-25', reason: 'New year', who: 'Kari' }, show: true });
  if (!rolled.ok) throw new Error(JSON.stringify(rolled.reason));
  await body(workbook);
});
const shown = (workbook: Workbook, sheet = 'Targets') => asUser(workbook).shown(sheet).slice(5).map((row) => [row[0], row[1], row[4], ...row.slice(19, 22)]);

test('what nobody has confirmed is marked in words, on the targets and on the scorecard, until somebody does', () => inNextYear(async (workbook) => {
  const user = asUser(workbook);
  const waiting = [null, null, '⚠ to be confirmed'];
  const old = [['revenue-won', 2026, '*', null, null, ''], ['revenue-won', 2026, 'Ida', null, null, ''], ['own-two', 2026, '*', null, null, ''], ['own-three', 2026, '*', null, null, '']];
  expect(shown(workbook).filter(([kpi]) => kpi)).toEqual([
    ...old, ['revenue-won', 2027, '*', ...waiting], ['revenue-won', 2027, 'Ida', ...waiting], ['own-two', 2027, '*', ...waiting], ['own-three', 2027, '*', ...waiting],
  ]);
  expect(user.row('own-two', 'note')).toEqual(['no figures in this period · ⚠ target to be confirmed']);
  const before = workbook.cells('Actuals');
  expect(await confirmTargets(CONFIRMATION)).toMatchObject({
    ok: true, value: { confirmed: ['revenue-won'], already: [], waiting: [{ kpi: 'own-two', owner: 'Ola' }, { kpi: 'own-three', owner: undefined }], applied: { changed: ['Targets'], kept: [] } },
  });
  expect(shown(workbook).filter(([kpi]) => kpi)).toEqual([
    ...old, ['revenue-won', 2027, '*', 'Ida', 46357, '✓ confirmed'], ['revenue-won', 2027, 'Ida', 'Ida', 46357, '✓ confirmed'], ['own-two', 2027, '*', ...waiting], ['own-three', 2027, '*', ...waiting],
  ]);
  expect(workbook.cells('Actuals')).toEqual(before);
  expect(user.row('revenue-won', 'note')).toEqual(['no figures in this period']);
  // Who confirms by hand needs no add-in
  user.type('Targets', 11, 19, 'Ola');
  expect(user.row('own-two', 'note')).toEqual(['no figures in this period']);
  expect(await writesOf(workbook, () => bringUpToDate())).toEqual([]);
  expect(await confirmTargets({ ...CONFIRMATION, kpis: ['own-two', 'own-three'], who: 'Kari', date: '2026-12-02' })).toMatchObject({
    ok: true, value: { confirmed: ['own-three'], already: ['revenue-won', 'own-two'], waiting: [] },
  });
}));

test('it comes out with the set-up and goes in again, and a workbook in Norwegian says it in Norwegian', () => inNextYear(async (workbook) => {
  expect(asUser(workbook, 'Styringskort').row('own-two', 'note')).toEqual(['ingen tall i perioden · ⚠ målet skal bekreftes']);
  expect(shown(workbook, 'Måltall')[6]!.at(-1)).toBe('⚠ skal bekreftes');
  await confirmTargets(CONFIRMATION);
  const exported = await exportSetup();
  if (!exported.ok) throw new Error(JSON.stringify(exported.reason));
  const setup = JSON.parse(exported.value) as { versions: object[]; kpis: { targets: object[] }[] };
  expect(setup.versions).toMatchObject([{ version: 'plan' }, { version: 'Budget 2027', confirm: true }]);
  expect(setup.kpis[0]!.targets[2]).toMatchObject({ year: 2027, confirmed: { who: 'Ida', date: '2026-12-01' } });
  expect(await writesOf(workbook, () => setUp(exported.value, true))).toEqual([]);
}, { language: 'nb' }));

test('what cannot be confirmed is said, and nothing is written', () => inNextYear(async (workbook) => {
  const refusals: readonly (readonly [Partial<ConfirmRequest>, readonly string[]])[] = [
    [{ who: ' ' }, ['Oppgi hvem som bekrefter.']],
    [{ owner: 'Eva' }, ['Eva eier ingen KPI med mål i «Budget 2027» for 2027.']],
    [{ version: 'plan' }, ['Det finnes ingen mål som heter «plan» for 2027. Det finnes «Budget 2027».']],
    [{ kpis: ['nps'] }, ['Arbeidsboken har ingen KPI «nps». Den har «revenue-won», «own-two», «own-three».']],
  ];
  expect(await writesOf(workbook, async () => {
    for (const [change, lines] of refusals) {
      const { reason } = await confirmTargets({ ...CONFIRMATION, ...change }) as { readonly reason: ReviseReason };
      expect(updateReasonText(reason, words('nb')).split('\n').slice(1, -1)).toEqual(lines);
    }
  })).toEqual([]);
}));
