import { setUpWorkbook } from '../../src/actions';
import type { CellArgument, ResultBlock } from '../../src/functions/cell';
import { inWorkbook } from '../actions/inWorkbook';
import { callLater } from './callFormula';

/** Amounts by month over two years; some months have no row, some no cases. */
const CSV = [
  'when,amount,won,decided,level',
  ...Array.from({ length: 24 }, (_, index) => ({ index, year: 2016 + Math.floor(index / 12), month: (index % 12) + 1 }))
    .filter(({ index }) => ![2, 9, 16].includes(index) && index < 21)
    .map(({ index, year, month }) => `${year}-${String(month).padStart(2, '0')}-15,${(1000 + ((index * 37) % 11) * 50) / 10},${(index * 7) % 5},${index % 6 === 0 ? 0 : 5 + (index % 3)},${40 + ((index * 13) % 9)}`),
  '',
].join('\n');

const term = (aggregate: string, column: string): object => ({ table: 'Facts', aggregate, column, date: 'when', empty: 'missing' });
const record = { definition: 'Of the test.', departments: ['sales'] };
const ratio = { numerator: term('sum', 'won'), denominator: term('sum', 'decided') };
const plan = { year: 2017, version: 'plan' };

const KPIS = [
  { id: 'adds', unit: 'currency', direction: 'higher', rollup: 'sum', inputs: { value: term('sum', 'amount') }, targets: [{ ...plan, annual: 1500, profile: 'even' }, { year: 2017, version: 'revised', annual: 1400, profile: [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2] }] },
  { id: 'adds-lower', unit: 'currency', direction: 'lower', rollup: 'sum', inputs: { value: term('sum', 'amount') }, targets: [{ ...plan, annual: 1500, profile: 'even' }] },
  { id: 'gaps', unit: 'count', direction: 'higher', rollup: 'sum', inputs: { value: term('sum', 'amount') }, targets: [{ ...plan, periods: [100, null, 100, 120, null, 90, 100, 100, 100, null, 100, 100] }] },
  { id: 'mean', unit: 'hours', direction: 'lower', rollup: 'average', inputs: { value: term('average', 'level') }, targets: [{ ...plan, hold: 43 }] },
  { id: 'level', unit: 'count', direction: 'higher', rollup: 'last', inputs: { value: term('last', 'level') }, targets: [{ ...plan, hold: 45 }] },
  { id: 'share', unit: 'share', direction: 'higher', rollup: 'ratio', inputs: ratio, targets: [{ ...plan, hold: 0.4 }] },
  { id: 'share-of-parts', unit: 'share', direction: 'higher', rollup: 'ratio', inputs: ratio, targets: [{ ...plan, source: { numerator: term('sum', 'won'), denominator: term('sum', 'level') } }] },
  { id: 'between', unit: 'points', direction: 'range', rollup: 'last', inputs: { value: term('last', 'level') }, targets: [{ ...plan, lower: 42, upper: 46 }], tolerance: { value: 2, kind: 'absolute' } },
  { id: 'at-most', unit: 'count', direction: 'range', rollup: 'average', inputs: { value: term('average', 'level') }, targets: [{ ...plan, upper: 44 }] },
  { id: 'no-target', unit: 'currency', direction: 'higher', rollup: 'sum', inputs: { value: term('sum', 'amount') } },
  { id: 'no-data', unit: 'currency', direction: 'higher', rollup: 'sum', targets: [{ ...plan, annual: 1200, profile: 'even' }] },
].map((kpi) => ({ name: kpi.id, ...record, ...kpi }));

const SETUP = JSON.stringify({
  maltall: 1, language: 'en', currency: 'EUR', kpis: KPIS,
  sources: [{ table: 'Facts', file: 'facts.csv', key: ['when'], loadedFrom: '2016-01-01', loadedThrough: '2017-12-31' }],
  show: { year: 2017, period: 1, view: 'month', version: 'plan' },
});

const COMPARED = ['id', 'actual', 'target', 'variance', 'variancePct', 'attainment', 'status', 'previousYear', 'landing', 'required'];

/** Sums in another order may differ in their last binary digits. */
function rounded(cell: unknown): unknown {
  return typeof cell === 'number' ? Number(cell.toPrecision(11)) : cell;
}

test('SCORECARD gives the numbers of the scorecard sheet, in every view, period and version', async () => {
  await inWorkbook(async ({ Excel }) => {
    const made = await setUpWorkbook({ setup: SETUP, files: { 'facts.csv': new TextEncoder().encode(CSV) } });
    if (!made.ok) throw new Error(JSON.stringify(made.reason));
    await Excel.run(async (context) => {
      const named = (name: string): Excel.Range => context.workbook.names.getItem(name).getRange();
      const choices = ['month', 'quarter', 'hittil i år'].flatMap((view) => [1, 2, 3, 5, 9, 10, 12].flatMap((period) => ['plan', 'revised'].map((version) => ({ view, period, version }))));
      const header = named('Kpi.Summary').getOffsetRange(-1, 0).getRow(0).load('values');
      await context.sync();
      const columns = header.values[0] as string[];
      let numbers = 0;
      for (const { view, period, version } of choices) {
        named('Kpi.View').values = [[view]];
        named('Kpi.Period').values = [[period]];
        named('Kpi.Version').values = [[version]];
        const summary = named('Kpi.Summary').load('values');
        const tables = ['KpiCatalogue', 'KpiTargets', 'KpiActuals'].map((name) => context.workbook.tables.getItem(name).getRange().load('values'));
        // Each choice has to be calculated before the next is made.
        await context.sync();
        const sheet = summary.values.map((row) => COMPARED.map((column) => rounded(row[columns.indexOf(column)])));
        const given = tables.map(({ values }) => values as CellArgument);
        const computed = await callLater('SCORECARD', [...given, 2017, period, view, version, false]) as ResultBlock;
        expect({ view, period, version, rows: computed.map((row) => row.map(rounded)) }).toEqual({ view, period, version, rows: sheet });
        numbers += sheet.flat().filter((cell) => typeof cell === 'number').length;
      }
      // Enough of it is numbers for the agreement to say something.
      expect(numbers).toBeGreaterThan(1000);
    });
  });
});
