import { kpiMonths } from '../../../src/cells';
import { customFunctions } from '../../../src/functions/customFunctions';
import {
  findKpi, fiscalPeriods, guessInputs, kpiLibrary, partsGiven, plannedKpi, type FiscalPeriod, type KpiDefinition, type SetupInputs,
} from '../../../src/kpi';
import { isCellError, type Value } from '../../../preview/model/state';
import { openXlsx, saveXlsx } from '../../../preview/xlsx';
import { convertWithLibreOffice, describeWithLibreOffice } from '../../preview/xlsx/libreOffice';
import { expectations } from './expected';
import { NativeWorkbook } from './NativeWorkbook';
import { periodRows } from './PeriodRows';
import { TEAMS, WORLDS, YEAR, rowsOf, type Row, type WorldName } from './worlds';

const ROWS = 240;
const periods = fiscalPeriods(YEAR, 1, 'months');
/** The last month has nothing loaded, so nothing may show in it. */
const loaded = { from: periods[0]!.start - 400, through: periods[10]!.end };
const seeds = [1, 2, 3].map((seed) => {
  const rows = Object.fromEntries(WORLDS.map((world) => [world, rowsOf(world, seed, ROWS)])) as Record<WorldName, readonly Row[]>;
  return { seed, rows, native: new NativeWorkbook(rows, periods, loaded) };
});

function definitionOf(id: string): KpiDefinition {
  const found = findKpi(id);
  if (!found) throw new Error(`${id} is not in the library`);
  return found;
}

/** As the wizard would map the KPI: from the names and contents of the columns. */
function inputsOf(kpi: KpiDefinition, world: WorldName, native: NativeWorkbook): SetupInputs {
  const inputs = guessInputs(kpi, native.world(world).sketch);
  if (!inputs) throw new Error(`no inputs are proposed for ${kpi.id} from ${world}`);
  return inputs;
}

/** The KPI's value as the workbook has it: the value's own formula, or numerator by denominator. */
function nativeValue(native: NativeWorkbook, kpi: KpiDefinition, inputs: SetupInputs, period: FiscalPeriod, team: string | undefined): number | null {
  const part = (name: keyof SetupInputs): number | null => native.part(inputs, name, period.number, team, kpi.roundUp ?? false);
  if (kpi.rollup !== 'ratio') return part('value');
  const [numerator, denominator] = [part('numerator'), part('denominator')];
  return numerator === null || denominator === null || denominator === 0 ? null : numerator / denominator;
}

/** Absent where there is nothing to divide by. */
function expectedValue(value: number, period: FiscalPeriod): number | null {
  return Number.isFinite(value) && period.start <= loaded.through ? value : null;
}

function isSame(found: number | null, expected: number | null): boolean {
  return found === null || expected === null ? found === expected : Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}

test('every record of the library has its line', () => {
  expect(expectations.map(({ id }) => id)).toEqual(kpiLibrary.map(({ id }) => id));
});

test('every KPI that names a function is computed by it too', () => {
  const there = customFunctions.map(({ id }) => id);
  const named = kpiLibrary.filter((kpi) => kpi.function !== undefined);
  expect(named.filter((kpi) => !there.includes(kpi.function!)).map(({ id }) => id)).toEqual([]);
  const computed = expectations.filter(({ byFunction }) => byFunction).map(({ id }) => id);
  expect(computed).toEqual(named.map(({ id }) => id));
});

test.each(expectations)('$id: the native formula, the months in TypeScript, the function and the rows themselves agree', ({ id, world, byHand, byFunction }) => {
  const kpi = definitionOf(id);
  let compared = 0;
  for (const { seed, rows, native } of seeds) {
    const inputs = inputsOf(kpi, world, native);
    const data = { tableOf: () => native.world(world).data, loadedOf: () => loaded, emptyOf: () => 'zero' as const };
    for (const team of [undefined, ...TEAMS]) {
      const ofTeam = team === undefined ? rows[world] : rows[world].filter((row) => row.Team === team);
      // In every month, also where the KPI itself has one figure a quarter or a year.
      const months = kpiMonths(plannedKpi({ id, frequency: 'monthly' }), inputs, periods, data, team === undefined ? undefined : { column: 'Team', member: team });
      // The whole in every month; members, which take the same formulas with one more condition, in a few.
      for (const period of team === undefined ? periods : [periods[0]!, periods[6]!, periods[11]!]) {
        const picked = periodRows(ofTeam, period);
        const expected = expectedValue(byHand(picked), period);
        const result = period.start <= loaded.through ? byFunction?.(picked) : undefined;
        const found = {
          native: nativeValue(native, kpi, inputs, period, team),
          months: months.value[period.number - 1] ?? null,
          ...(result && { function: result.ok ? result.value : null }),
        };
        for (const [way, value] of Object.entries(found)) {
          if (!isSame(value, expected)) throw new Error(`${id}, seed ${seed}, ${team ?? 'all'}, period ${period.number}: ${way} gives ${value}, not ${expected}`);
        }
        if (expected !== null) compared += 1;
      }
    }
  }
  // Data that leave everything absent would prove nothing.
  expect(compared).toBeGreaterThan(seeds.length * periods.length);
});

/** An absent value is an empty text in one program and an empty cell in the other. */
function shown(value: Value): unknown {
  if (isCellError(value)) return value.error;
  return value === '' ? null : value;
}

describeWithLibreOffice('in LibreOffice', () => {
  test('every native formula gives what the stand-in calculates', async () => {
    const { native } = seeds[0]!;
    const { workbook } = native;
    const sheet = workbook.addSheet('Native');
    workbook.set({ B1: 'A*B?' }, 'Keys');
    const lines = expectations.flatMap(({ id, world }) => {
      const kpi = definitionOf(id);
      const inputs = inputsOf(kpi, world, native);
      const parts = kpi.rollup === 'ratio' ? partsGiven(inputs) : (['value'] as const);
      return [false, true].flatMap((isOfTeam) => parts.map((part) => (
        { id, part, formula: (period: number) => native.formula(inputs, part, period, isOfTeam, kpi.roundUp ?? false) }
      )));
    });
    for (const [row, { formula }] of lines.entries()) {
      for (const { number } of periods) workbook.calculator.setFormula(sheet.id, row, number - 1, formula(number));
    }
    workbook.calculator.recalculate();
    const { state, calculator } = workbook;
    const converted = await openXlsx(await convertWithLibreOffice(await saveXlsx({ state, calculator }), 'xlsx'));
    const theirs = converted.state.sheet('Native')!.grid;
    const differences: string[] = [];
    let figures = 0;
    for (const [row, { id, part }] of lines.entries()) {
      for (const { number } of periods) {
        const [ours, other] = [sheet.grid, theirs].map((grid) => shown(grid.value(row, number - 1)));
        const agree = typeof ours === 'number' && typeof other === 'number' ? isSame(other, ours) : ours === other;
        if (typeof other === 'number') figures += 1;
        if (!agree) differences.push(`${id} ${part} P${number}: ${String(other)}, not ${String(ours)}`);
      }
    }
    expect(differences).toEqual([]);
    expect(figures).toBeGreaterThan(lines.length * 8);
  });
});
