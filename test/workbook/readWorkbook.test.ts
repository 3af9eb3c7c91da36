import { setUpWorkbook } from '../../src/actions';
import type { WorkbookContents } from '../../src/cells';
import { readWorkbookContents } from '../../src/workbook';
import { inWorkbook, type Workbook } from '../actions/inWorkbook';

const files = { 'deals.csv': new TextEncoder().encode('deal,closed,value\nA,2017-01-15,100\nB,2017-03-02,250\n') };

async function build(count: number): Promise<void> {
  const kpis = Array.from({ length: count }, (_, n) => ({
    id: `won-${n + 1}`, name: `Won ${n + 1}`, definition: 'Value of won deals.', departments: ['sales'], unit: 'currency', direction: 'higher', rollup: 'sum',
    inputs: { value: { table: 'Deals', aggregate: 'sum', column: 'value', date: 'closed' } }, targets: [{ year: 2017, annual: 1200, profile: 'even' }],
  }));
  const built = await setUpWorkbook({ setup: JSON.stringify({ maltall: 1, language: 'en', kpis, sources: [{ table: 'Deals', file: 'deals.csv' }], show: { year: 2017, period: 3 } }), files });
  if (!built.ok) throw new Error(JSON.stringify(built.reason));
}

async function read({ Excel, host }: Workbook): Promise<{ contents: WorkbookContents; syncs: number }> {
  const before = host.syncs;
  const contents = await Excel.run((context) => readWorkbookContents(context));
  return { contents, syncs: host.syncs - before };
}

test.each([1, 8])('%d KPIs are read in one sync, with the formulas that give their figures', (count) => inWorkbook(async (workbook) => {
  await build(count);
  const { contents, syncs } = await read(workbook);
  expect(syncs).toBe(1);
  expect(contents.names).toEqual({ 'Kpi.Year': 2017, 'Kpi.Period': 3, 'Kpi.View': 'month', 'Kpi.Version': 'plan', 'Kpi.Member': 'All', 'Kpi.Sort': 'catalogue' });
  expect(contents.tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['KpiCatalogue', 'KpiTargets', 'KpiVersions', 'KpiSources', 'KpiSettings']));
  expect(contents.tables.map(({ name }) => name)).not.toContain('KpiGoals');
  const catalogue = contents.tables.find(({ name }) => name === 'KpiCatalogue')!;
  expect(catalogue.columns.slice(0, 2)).toEqual(['id', 'nameEn']);
  expect(catalogue.values.map(([id, name]) => [id, name])).toEqual(Array.from({ length: count }, (_, n) => [`won-${n + 1}`, `Won ${n + 1}`]));
  const targets = contents.tables.find(({ name }) => name === 'KpiTargets')!;
  expect(targets.values[0]!.slice(6, 8)).toEqual([1200, 100]);
  expect(targets.formulas[0]!.slice(6, 8)).toEqual([1200, 100]);
  expect(targets.values[0]![3]).toBeNull();
}));

test('a workbook without KPIs has nothing to read, and that takes one sync too', () => inWorkbook(async (workbook) => {
  expect(await read(workbook)).toEqual({ contents: { tables: [], names: {} }, syncs: 1 });
}));
