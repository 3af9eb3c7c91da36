import { bringUpToDate, changeCatalogue, changeSettings, exportSetup, readSetup, reviewSetup } from '../../src/actions';
import type { Setup } from '../../src/kpi';
import { setUp, setupOf, wonDeals, writesOf } from './kpiSetup';
import { inWorkbook, type Workbook } from './inWorkbook';

async function setupNow(): Promise<Setup> {
  const read = await readSetup();
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  return read.value.setup;
}

async function done(outcome: Promise<{ readonly ok: boolean; readonly reason?: unknown }>): Promise<void> {
  const { ok, reason } = await outcome;
  if (!ok) throw new Error(JSON.stringify(reason));
}

const toleranceOf = ({ kpis }: Setup): readonly (number | undefined)[] => kpis.map(({ tolerance }) => tolerance?.value);
const settingsIn = (workbook: Workbook): Record<string, unknown> => Object.fromEntries(workbook.cells('Settings').map(([key, value]) => [String(key), value]));

test('limits, tolerance and colours are kept in the workbook and in its set-up file, and a second run writes nothing', () => inWorkbook(async (workbook) => {
  await setUp(setupOf([wonDeals('revenue-won'), wonDeals('own-two')]));
  expect(settingsIn(workbook)).toMatchObject({ tolerance: null, kpisInDepartment: 7, kpisInAll: 20, colors: 'greenRed' });
  await done(changeSettings({ limits: { department: 5, all: 20 }, colors: 'blueOrange', tolerance: { value: 0.1, forAll: true } }));
  expect(settingsIn(workbook)).toMatchObject({ tolerance: 0.1, kpisInDepartment: 5, kpisInAll: 20, colors: 'blueOrange' });
  expect(await writesOf(workbook, () => bringUpToDate())).toEqual([]);
  const exported = await exportSetup();
  expect(exported.ok && JSON.parse(exported.value)).toMatchObject({ tolerance: 0.1, limits: { department: 5 }, colors: 'blueOrange' });
}));

test('a tolerance for KPIs to come leaves those that are there as they are', () => inWorkbook(async (workbook) => {
  await setUp(setupOf([wonDeals('revenue-won'), { ...wonDeals('own-two'), tolerance: { value: 0.02, kind: 'relative' } }]));
  await done(changeSettings({ tolerance: { value: 0.1, forAll: false } }));
  await done(changeCatalogue({ change: { kind: 'add', id: 'new-sales' } }));
  await done(changeCatalogue({ change: { kind: 'add', id: 'nps' } }));
  expect(toleranceOf(await setupNow())).toEqual([0.05, 0.02, 0.1, 5]);
  await done(changeSettings({ tolerance: { value: 0.2, forAll: true } }));
  expect(toleranceOf(await setupNow()).slice(0, 3)).toEqual([0.2, 0.2, 0.2]);
  expect(await writesOf(workbook, () => bringUpToDate())).toEqual([]);
}));

/** The workbook as an earlier version has made it, without these settings */
async function asBefore(workbook: Workbook, keys: readonly string[]): Promise<void> {
  await workbook.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('KpiSettings');
    const body = table.getDataBodyRange().load('values');
    await context.sync();
    const rows = body.values.flatMap(([key], index) => (keys.includes(String(key)) ? [index] : []));
    for (const row of [...rows].reverse()) table.rows.getItemAt(row).delete();
    await context.sync();
  });
}

test('an older workbook gets the settings that it lacks, and nothing is claimed of its reviews', () => inWorkbook(async (workbook) => {
  await setUp(setupOf([{ ...wonDeals('revenue-won'), reviewedOn: '2026-01-10', owner: 'Ida' }]));
  await asBefore(workbook, ['tolerance', 'kpisInDepartment', 'kpisInAll', 'colors', 'reviews']);
  expect(Object.keys(settingsIn(workbook))).not.toContain('reviews');
  await workbook.Excel.run(async (context) => {
    context.workbook.tables.getItem('KpiCatalogue').getDataBodyRange().getCell(0, 4).values = [['Changed by hand.']];
    await context.sync();
  });
  expect(reviewSetup(await setupNow(), '2026-02-05').changedSince).toEqual([]);
  await done(bringUpToDate());
  expect(settingsIn(workbook)).toMatchObject({ tolerance: null, kpisInDepartment: 7, reviews: expect.stringMatching(/^revenue-won:\w{27}$/) as unknown });
  expect(reviewSetup(await setupNow(), '2026-02-05').changedSince).toEqual([]);
  expect(await writesOf(workbook, () => bringUpToDate())).toEqual([]);
}));

test('a definition that is changed after its review is found, in the cells or in the pane, until it is reviewed again', () => inWorkbook(async (workbook) => {
  await setUp(setupOf([{ ...wonDeals('revenue-won'), reviewedOn: '2026-01-10', owner: 'Ida' }, { ...wonDeals('own-two'), owner: 'Ida', reviewedOn: '2026-01-10' }]));
  const changed = async () => reviewSetup(await setupNow(), '2026-02-05').changedSince.map(({ kpi, fields }) => [kpi, ...fields]);
  expect(await changed()).toEqual([]);
  await workbook.Excel.run(async (context) => {
    context.workbook.tables.getItem('KpiCatalogue').getDataBodyRange().getCell(0, 4).values = [['Changed by hand.']];
    await context.sync();
  });
  await done(changeCatalogue({ change: { kind: 'edit', id: 'own-two', record: { tolerance: { value: 0.2, kind: 'relative' }, owner: 'Ola' } } }));
  expect(await changed()).toEqual([['revenue-won', 'definition'], ['own-two', 'tolerance']]);
  // On the same day as before, and on another
  await done(changeCatalogue({ change: { kind: 'edit', id: 'revenue-won', record: { reviewedOn: '2026-01-10', reviewedAs: undefined } } }));
  await done(changeCatalogue({ change: { kind: 'edit', id: 'own-two', record: { reviewedOn: '2026-01-11', definition: 'Said better.' } } }));
  expect(await changed()).toEqual([]);
  expect(await writesOf(workbook, () => bringUpToDate())).toEqual([]);
}));
