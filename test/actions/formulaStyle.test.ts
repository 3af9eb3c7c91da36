import { findKpi, guessInputs, plannedKpi, type PlannedKpi } from '../../src/kpi';
import { setUpWorkbook } from '../../src/actions';
import { expectations } from '../cells/library/expected';
import { NativeWorkbook } from '../cells/library/NativeWorkbook';
import { WORLDS, rowsOf, type Row, type WorldName } from '../cells/library/worlds';
import { inWorkbook, type Workbook } from './inWorkbook';
import { loadFunctions } from './kpiFunctions';
import { asUser } from './kpiUser';

const ROWS = 60;
const rows = Object.fromEntries(WORLDS.map((world) => [world, rowsOf(world, 4, ROWS)])) as Record<WorldName, readonly Row[]>;
const native = new NativeWorkbook(rows, [], { from: 0, through: 0 });

/** Targets of every form that suits the KPI, some of them absent. */
function targetsOf({ direction, rollup }: PlannedKpi, index: number): readonly object[] {
  const plan = { year: 2024, version: 'plan' };
  if (index % 7 === 6) return [];
  if (direction === 'range') return [{ ...plan, ...(index % 2 === 0 ? { lower: 1 } : {}), upper: 50 }];
  return rollup === 'sum' ? [{ ...plan, annual: 1000 * (index + 1), profile: 'even' }] : [{ ...plan, hold: 0.1 + index }];
}

const SETUP = {
  maltall: 1, language: 'en', currency: 'EUR',
  sources: WORLDS.map((world) => ({ table: `${world}Facts`, file: `${world}.csv`, dates: 'ymd', loadedFrom: '2023-06-01', loadedThrough: '2024-11-30' })),
  kpis: expectations.map(({ id, world }, index) => {
    const kpi = plannedKpi({ id });
    const { sketch } = native.world(world);
    const inputs = guessInputs(findKpi(id)!, { ...sketch, name: `${world}Facts` });
    return { id, inputs, targets: targetsOf(kpi, index) };
  }),
  show: { year: 2024, period: 6, view: 'month', version: 'plan' },
};

function csv(of: readonly Row[]): Uint8Array {
  const columns = Object.keys(of[0]!);
  const isDay = (value: unknown): value is number => typeof value === 'number' && value > 44_500 && value < 46_500;
  const entry = (value: unknown): string => {
    if (isDay(value)) return new Date(Math.round((value - 25_569) * 86_400_000)).toISOString().slice(0, 16).replace('T', ' ');
    return value === null ? '' : `"${String(value)}"`;
  };
  return new TextEncoder().encode([columns.join(','), ...of.map((row) => columns.map((column) => entry(row[column])).join(',')), ''].join('\n'));
}

const CALCULATED = ['actual', 'target', 'variance', 'variancePct', 'attainment', 'status', 'landing', 'required', 'spark', 'note'];
const CHOICES = [['month', 6], ['ytd', 9], ['r12', 3]] as const;

async function shown(workbook: Workbook, formulas: 'native' | 'functions'): Promise<readonly unknown[]> {
  const files = Object.fromEntries(WORLDS.map((world) => [`${world}.csv`, csv(rows[world])]));
  const outcome = await setUpWorkbook({ setup: JSON.stringify({ ...SETUP, formulas }), files });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  const user = asUser(workbook);
  const results: unknown[] = [];
  for (const [view, period] of CHOICES) {
    await user.put({ 'Kpi.View': view, 'Kpi.Period': period });
    await workbook.workbook.calculator.whenSettled();
    for (const { id } of expectations) results.push({ view, period, id, shows: user.row(id, ...CALCULATED).map(rounded) });
  }
  return results;
}

/** Sums in another order may differ in their last binary digits. */
function rounded(cell: unknown): unknown {
  return typeof cell === 'number' ? Number(cell.toPrecision(10)) : cell;
}

test('KPI functions, one call a column, give the numbers of native formulas, over the full library', async () => {
  let natively: readonly unknown[] = [];
  await inWorkbook(async (workbook) => { natively = await shown(workbook, 'native'); });
  await inWorkbook(async (workbook) => {
    loadFunctions(workbook);
    expect(await shown(workbook, 'functions')).toEqual(natively);
    const calls = workbook.cells('Calculation').flat().filter((cell) => typeof cell === 'string' && cell.includes('KPI.'));
    expect(calls).toHaveLength(8);
  });
  const numbers = natively.flatMap((row) => (row as { shows: readonly unknown[] }).shows).filter((cell) => typeof cell === 'number');
  // Enough of it is numbers for the agreement to say something.
  expect(numbers.length).toBeGreaterThan(500);
});
