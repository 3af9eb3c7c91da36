import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseWorkbook, sketchTable } from '../../../src/cells';
import { findKpi, guessInputs, kpiLibrary, validateSetup, type Setup } from '../../../src/kpi';
import { expectations } from '../library/expected';
import { WORLDS, rowsOf } from '../library/worlds';
import { contentsOf, example, planOf, type Planned } from './plannedWorkbook';

const DEMO = path.join(__dirname, '../../../examples/demo');
const SHARED = path.join(__dirname, '../../../../shared/data');
const dataIsHere = existsSync(SHARED);
if (!dataIsHere) console.warn(`LEFT OUT: the set-ups over real data, for ${SHARED} is missing.`);
const ifShared = dataIsHere ? test : test.skip;

function parsedAgain(planned: Planned): Setup {
  const parsed = parseWorkbook(contentsOf(planOf(planned)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.reason, null, 1));
  return parsed.value;
}

/** Planning what was read from the tables makes the same workbook: every sheet of it, cell by cell. */
function expectSameAgain(planned: Planned): void {
  const plan = planOf(planned);
  const again = planOf({ ...planned, setup: parsedAgain(planned) });
  const different = plan.sheets.filter((sheet, index) => JSON.stringify(sheet) !== JSON.stringify(again.sheets[index]));
  // One sheet is enough to see what is wrong; comparing all of them cell by cell takes long.
  for (const sheet of different.slice(0, 1)) expect(again.sheets.find(({ key }) => key === sheet.key)).toEqual(sheet);
  expect(different.map(({ key }) => key)).toEqual([]);
  expect(JSON.stringify(again)).toBe(JSON.stringify(plan));
}

test('the demo comes back', async () => expectSameAgain(await example('demo.setup.json', DEMO)));
ifShared('the sales pipeline comes back', async () => expectSameAgain(await example('crm.setup.json', SHARED)));
ifShared('the ledger comes back, with its targets from the budget', async () => expectSameAgain(await example('finance.setup.json', SHARED)));

/** Every KPI of the library over generated data, each with a target of one of the forms. */
function wholeLibrary(change: Partial<Setup> = {}): Planned {
  const tables = WORLDS.map((name) => {
    const rows = rowsOf(name, 1, 120);
    const columns = Object.keys(rows[0]!);
    return { name, columns, rows: rows.map((row) => columns.map((column) => row[column]!)) };
  });
  const sketches = new Map(tables.map((table) => [table.name, sketchTable({ name: table.name, columns: table.columns, values: table.rows, numberFormats: table.columns.map((_, at) => (
    table.rows.every((row) => row[at] === null || (typeof row[at] === 'number' && row[at] > 44_500 && row[at] < 46_500)) ? 'yyyy-mm-dd' : 'General')) })]));
  const months = Array.from({ length: 12 }, (_, month) => (month === 3 ? null : month + 0.5));
  const kpis = expectations.map(({ id, world }, index) => {
    const { rollup } = findKpi(id)!;
    const inputs = guessInputs(findKpi(id)!, sketches.get(world)!)!;
    const forms = rollup === 'sum'
      ? [{ annual: 1200, profile: 'even' }, { annual: 1000, profile: '445' }, { profile: 'lastYear', change: 0.1 }, { annual: 99, periods: months }]
      : [{ hold: 0.5 }, { periods: months }, { source: inputs.value ?? inputs }];
    return { id, inputs, dimension: { name: 'Team', column: 'Team', top: 1 + (index % 5) }, targets: [{ year: 2024, version: 'plan', ...forms[index % forms.length] }] };
  });
  const setup = validateSetup({ maltall: 1, language: 'nb', currency: 'NOK', sources: tables.map(({ name }) => ({ table: name, empty: 'zero' })), kpis, show: { year: 2024, view: 'quarter', period: 6 }, ...change });
  if (!setup.ok) throw new Error(JSON.stringify(setup.reason));
  return { setup: setup.value, tables };
}

test('the whole library comes back, and of each record nothing but its id is said', () => {
  const planned = wholeLibrary();
  expectSameAgain(planned);
  const parsed = parsedAgain(planned);
  expect(parsed.kpis.map(({ id }) => id)).toEqual(kpiLibrary.map(({ id }) => id));
  expect([...new Set(parsed.kpis.flatMap((kpi) => Object.keys(kpi)))].sort()).toEqual(['dimension', 'id', 'inputs', 'targets']);
});

test('the whole library comes back with more years, of weeks, that begin in July', () => {
  expectSameAgain(wholeLibrary({ fiscalStart: 7, calendar: '445', years: [2023, 2024] }));
});

test('settings and reviews come back', () => {
  const kpis = wholeLibrary().setup.kpis.map((kpi, index) => ({ ...kpi, ...(index % 2 === 0 && { reviewedOn: '2024-02-29' }), ...(index % 3 === 0 && { tolerance: { value: 0.05, kind: 'relative' } }) }));
  const planned = wholeLibrary({ tolerance: 0.1, limits: { all: 60 }, colors: 'blueOrange', kpis } as Partial<Setup>);
  expectSameAgain(planned);
  const parsed = parsedAgain(planned);
  expect(parsed).toMatchObject({ tolerance: 0.1, limits: { all: 60 }, colors: 'blueOrange' });
  const [reviewed, own, given] = parsed.kpis;
  expect([reviewed!.reviewedAs?.length, own!.reviewedAs]).toEqual([27, undefined]);
  expect([reviewed!.tolerance?.value, own!.tolerance?.value, given!.tolerance?.value]).toEqual([0.05, 0.1, 0.1]);
});
