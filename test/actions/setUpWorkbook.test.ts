import { importTable, readSourceMappings, setUpReasonText, setUpWorkbook, type SetUpReason } from '../../src/actions';
import { words } from '../../src/i18n';
import { inWorkbook, type Workbook } from './inWorkbook';

const CSV = ['deal,stage,closed,value', 'A,Won,2017-01-15,100', 'B,Lost,2017-01-20,0', 'C,Won,2017-03-02,250', ''].join('\n');
const files = { 'deals.csv': new TextEncoder().encode(CSV) };

/** A set-up of so many KPIs, each the sum of won deals. */
function setupOf(count: number, change: Record<string, unknown> = {}): string {
  const kpis = Array.from({ length: count }, (_, n) => ({
    id: `won-${n + 1}`, name: `Won ${n + 1}`, definition: 'Value of won deals.', departments: ['sales'], unit: 'currency', direction: 'higher', rollup: 'sum',
    inputs: { value: { table: 'Deals', aggregate: 'sum', column: 'value', date: 'closed', where: { stage: ['Won'] }, empty: 'missing' } },
    targets: [{ year: 2017, version: 'plan', annual: 1200, profile: 'even' }],
  }));
  return JSON.stringify({
    maltall: 1, language: 'en', currency: 'EUR', kpis, versions: [{ version: 'plan' }],
    sources: [{ table: 'Deals', file: 'deals.csv', key: ['deal'] }],
    show: { year: 2017, period: 1, view: 'month', version: 'plan' }, ...change,
  });
}

async function refusal(workbook: Workbook, setup: string): Promise<SetUpReason> {
  const before = workbook.sheets();
  const outcome = await setUpWorkbook({ setup, files });
  if (outcome.ok) throw new Error('was not refused');
  expect(workbook.sheets()).toEqual(before);
  expect(workbook.tables()).toEqual([]);
  return outcome.reason;
}

test('fifty KPIs take as many syncs as five, at most six', async () => {
  const syncs: number[] = [];
  for (const count of [5, 50]) {
    await inWorkbook(async (workbook) => {
      const outcome = await setUpWorkbook({ setup: setupOf(count), files });
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
      syncs.push(workbook.host.syncs - outcome.value.blocks);
    });
  }
  expect(syncs[0]).toBe(syncs[1]);
  expect(syncs[0]).toBeLessThanOrEqual(6);
});

test('a set-up with an unknown field is refused by name, and nothing is written', async () => {
  await inWorkbook(async (workbook) => {
    expect(await refusal(workbook, setupOf(1, { curency: 'EUR' }))).toMatchObject({ code: 'badSetup', problems: [{ code: 'unknownField', path: 'curency' }] });
  });
});

test('a file that is not there is named, and nothing is written', async () => {
  await inWorkbook(async (workbook) => {
    expect(await refusal(workbook, setupOf(1, { sources: [{ table: 'Deals', file: 'other.csv' }] }))).toMatchObject({ code: 'badSource', table: 'Deals', reason: { code: 'missingFile', file: 'other.csv' } });
  });
});

const MAPPED = { table: 'Deals', file: 'deals.csv', key: ['deal'], loadedFrom: '2017-01-01', loadedThrough: '2017-04-30' };

/** Imports before there are KPIs: the table of the set-up, and one that it does not name. */
async function importFirst(): Promise<void> {
  for (const source of [MAPPED, { table: 'Calls2', file: 'deals.csv' }]) {
    const imported = await importTable({ source, files: new Map(Object.entries(files)) });
    if (!imported.ok) throw new Error(JSON.stringify(imported.reason));
  }
}

test('tables imported before take part with their mapping, and what was recorded of others stays', () => inWorkbook(async (workbook) => {
  await importFirst();
  const outcome = await setUpWorkbook({ setup: setupOf(1, { sources: [MAPPED] }), files: {}, inWorkbook: ['Deals'] });
  expect(outcome).toMatchObject({ ok: true, value: { imports: [] } });
  expect(workbook.sheets()).toEqual(['Sheet1', 'Deals', 'Calls2', 'Scorecard', 'Dashboard Sales', 'Meeting', 'Catalogue', 'Targets', 'Actuals', 'Sources', 'Calculation', 'Settings']);
  expect(workbook.tables().filter((name) => /^KpiSources/.test(name))).toEqual(['KpiSources']);
  const rows = workbook.cells('Sources').slice(5);
  expect(rows.map((row) => row.slice(0, 7))).toEqual([
    ['Deals', 'deals.csv', 'deal', 'missing', 42736, 42855, 3], ['Calls2', 'deals.csv', null, null, null, null, 3],
  ]);
  const mappings = await readSourceMappings();
  expect(mappings.ok && [...mappings.value.keys()]).toEqual(['deals', 'calls2']);
}));

test('a sheet of sources with something of the user on it is not replaced', () => inWorkbook(async (workbook) => {
  await importFirst();
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sources').getRange('A12').values = [['my note']];
    await context.sync();
  });
  const before = workbook.sheets();
  const outcome = await setUpWorkbook({ setup: setupOf(1, { sources: [MAPPED] }), files: {}, inWorkbook: ['Deals'] });
  expect(outcome).toMatchObject({ ok: false, reason: { code: 'nameTaken', name: 'KpiSources' } });
  expect(outcome.ok ? '' : setUpReasonText(outcome.reason, words('nb'))).toBe([
    'Arbeidsboken har allerede «KpiSources», som Måltall lager selv: enten rester av et tidligere oppsett, eller endret siden. Slett arket hvis ingen trenger det, eller begynn i en ny arbeidsbok.',
    'Ingenting i arbeidsboken er endret.',
  ].join('\n'));
  expect(workbook.sheets()).toEqual(before);
}));
