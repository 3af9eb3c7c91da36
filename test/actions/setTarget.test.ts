import { changeCatalogue, readSetup, setTarget, targetIn } from '../../src/actions';
import { setUp, setupOf, wonDeals, writesOf } from './kpiSetup';
import { inWorkbook, type Workbook } from './inWorkbook';

const targetsIn = (workbook: Workbook): unknown[][] => workbook.cells('Targets').slice(5).map((row) => [row[0], row[1], row[2], row[6], row[7], row[8]]);

test('a target is corrected in its own row, its owner beside it; a year that has none gets a row', () => inWorkbook(async (workbook) => {
  await setUp(setupOf([wonDeals('own-one'), wonDeals('own-two')]));
  expect(await setTarget({ kpi: 'own-two', year: 2026, version: 'PLAN', figure: { annual: 2400, profile: [0, 1, ...Array.from({ length: 10 }, () => 0)] }, record: { owner: 'Ida' } })).toMatchObject({ ok: true });
  expect(targetsIn(workbook)).toEqual([['own-one', 2026, 'plan', 1200, 100, 100], ['own-two', 2026, 'plan', 2400, 0, 2400]]);
  expect(await setTarget({ kpi: 'own-two', year: 2027, version: 'plan', figure: { hold: 10 } })).toMatchObject({ ok: true });
  expect(targetsIn(workbook).at(-1)).toEqual(['own-two', 2027, 'plan', expect.anything(), 10, 10]);
  const read = await readSetup();
  expect(read.ok && read.value.setup.kpis.map(({ owner, targets }) => [owner, targets?.length])).toEqual([[undefined, 1], ['Ida', 2]]);
  expect(await setTarget({ kpi: 'own-two', year: 2026, version: 'plan', figure: 'none', record: { owner: undefined } })).toMatchObject({ ok: true });
  expect(targetsIn(workbook)[1]!.slice(4)).toEqual([null, null]);
  const emptied = await readSetup();
  expect(emptied.ok && targetIn(emptied.value.setup.kpis[1]!.targets!, 2026, 'plan')).toBeUndefined();
}));

test('a KPI that somebody has taken away meanwhile, and a form that does not suit, change nothing', () => inWorkbook(async (workbook) => {
  await setUp(setupOf([wonDeals('own-one')]));
  expect(await writesOf(workbook, async () => {
    expect(await setTarget({ kpi: 'own-gone', year: 2026, version: 'plan', figure: { hold: 1 } })).toEqual({ ok: false, reason: { code: 'kpiGone', id: 'own-gone' } });
    expect(await setTarget({ kpi: 'own-one', year: 2026, version: 'plan', figure: { lower: 1 } })).toMatchObject({ ok: false, reason: { code: 'badSetup' } });
    expect(await changeCatalogue({ change: { kind: 'edit', id: 'own-gone', record: {} } })).toEqual({ ok: false, reason: { code: 'kpiGone', id: 'own-gone' } });
    expect(await changeCatalogue({ change: { kind: 'add', id: 'own-one' } })).toEqual({ ok: false, reason: { code: 'kpiThere', id: 'own-one' } });
  })).toEqual([]);
}));

test('a KPI is changed in its catalogue row, taken out of use, and added', () => inWorkbook(async () => {
  await setUp(setupOf([wonDeals('own-one')]));
  const record = { name: { en: 'Won', nb: 'Vunnet' }, owner: 'Ida', tolerance: { value: 0.1, kind: 'relative' as const }, active: false };
  expect(await changeCatalogue({ change: { kind: 'add', id: 'nps' } })).toMatchObject({ ok: true });
  expect(await changeCatalogue({ change: { kind: 'edit', id: 'own-one', record } })).toMatchObject({ ok: true });
  const read = await readSetup();
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  expect(read.value.setup.kpis).toMatchObject([{ id: 'own-one', ...record, targets: [{ annual: 1200 }], inputs: {} }, { id: 'nps' }]);
  expect(await changeCatalogue({ change: { kind: 'edit', id: 'own-one', record: { active: undefined, owner: undefined } } })).toMatchObject({ ok: true });
  const again = await readSetup();
  expect(again.ok && Object.keys(again.value.setup.kpis[0]!)).not.toEqual(expect.arrayContaining(['owner']));
}));

test('an empty workbook has no set-up to read', () => inWorkbook(async () => {
  expect(await readSetup()).toEqual({ ok: false, reason: { code: 'noKpiWorkbook' } });
}));
