import type { Cell, ResultBlock } from '../../src/functions/cell';
import { callLater, shown } from './callFormula';

const MONTHS = Array.from({ length: 12 }, (_, index) => `P${String(index + 1).padStart(2, '0')}`);
const NO_MONTHS: readonly Cell[] = MONTHS.map(() => '');
const TARGETS: Cell[] = ['kpi', 'year', 'version', 'dimension', 'member', 'part', 'Annual', ...MONTHS];
const ACTUALS: Cell[] = ['kpi', 'year', 'scenario', 'dimension', 'member', 'part', 'Annual', ...MONTHS];
const CATALOGUE: Cell[] = ['id', 'nameEn', 'unit', 'direction', 'tolerance', 'toleranceKind', 'rollup'];

/** Twelve cells that begin with these. */
function months(...cells: Cell[]): readonly Cell[] {
  return [...cells, ...NO_MONTHS].slice(0, MONTHS.length);
}

function kpiRow(id: string, change: Partial<Record<'unit' | 'direction' | 'tolerance' | 'toleranceKind' | 'rollup', Cell>> = {}): Cell[] {
  const { unit, direction, tolerance, toleranceKind, rollup } = { unit: 'currency', direction: 'higher', tolerance: 0.05, toleranceKind: 'relative', rollup: 'sum', ...change };
  return [id, id, unit, direction, tolerance, toleranceKind, rollup];
}

function target(id: string, cells: readonly Cell[], { part = 'value', version = 'plan', year = 2017 as Cell, member = '*', dimension = '' as Cell } = {}): Cell[] {
  return [id, year, version, dimension, member, part, '', ...cells];
}

function actual(id: string, cells: readonly Cell[], { part = 'value', scenario = 'actual', year = 2017 as Cell, member = '*', dimension = '' as Cell } = {}): Cell[] {
  return [id, year, scenario, dimension, member, part, '', ...cells];
}

interface Given {
  readonly kpis?: Cell[][];
  readonly targets?: Cell[][];
  readonly actuals?: Cell[][];
  readonly year?: Cell;
  readonly period?: Cell;
  readonly view?: Cell;
  readonly version?: Cell;
}

async function scorecard({ kpis = [kpiRow('a')], targets = [], actuals = [], year = 2017, period = 2, view = null, version = null }: Given): Promise<string> {
  return shown(await callLater('SCORECARD', [[CATALOGUE, ...kpis], [TARGETS, ...targets], [ACTUALS, ...actuals], year, period, view, version, false]));
}

const plan = target('a', months(100, 100, 100, 100));

describe('SCORECARD', () => {
  it.each<[string, Given, string]>([
    ['a month', { targets: [plan], actuals: [actual('a', months(90, 105))] }, 'a\t105\t100\t5\t0.05\t1.05\t1\t\t390\t20.5'],
    ['the year to date', { targets: [plan], actuals: [actual('a', months(90, 105))], view: 'hittil i år' }, 'a\t195\t200\t-5\t-0.025\t0.975\t0\t\t390\t20.5'],
    ['a quarter so far', { targets: [plan], actuals: [actual('a', months(90, 105, 50, 70))], period: 4, view: 'kvartal' }, 'a\t70\t100\t-30\t-0.3\t0.7\t-1\t\t315\t10.625'],
    ['only months with both are compared', { targets: [target('a', months(100, ''))], actuals: [actual('a', months(90, 105))], view: 'ytd' }, 'a\t90\t100\t-10\t-0.1\t0.9\t-1\t\t195\t-9.5'],
    ['an actual of 0 is an actual', { targets: [plan], actuals: [actual('a', months(90, 0))] }, 'a\t0\t100\t-100\t-1\t0\t-1\t\t180\t31'],
    ['an absent actual is not 0', { targets: [plan], actuals: [actual('a', months(90))] }, 'a\t\t100\t\t\t\t\t\t360\t31'],
    ['#N/A is an absent month', { targets: [plan], actuals: [actual('a', months(90, { code: '#N/A' }))] }, 'a\t\t100\t\t\t\t\t\t360\t31'],
    ['text in a month is no number', { targets: [plan], actuals: [actual('a', months(90, 'x'))] }, 'a\t\t100\t\t\t\t\t\t360\t31'],
    ['no target', { actuals: [actual('a', months(90, 105))] }, 'a\t105\t\t\t\t\t\t\t\t'],
    ['nothing at all', {}, 'a\t\t\t\t\t\t\t\t\t'],
    ['a target of 0', { targets: [target('a', months(0, 0))], actuals: [actual('a', months(1, 1))] }, 'a\t1\t0\t1\t\t\t1\t\t\t-0.2'],
    ['negative amounts', { targets: [target('a', months(-10, -10))], actuals: [actual('a', months(-8, -12))] }, 'a\t-12\t-10\t-2\t-0.2\t\t-1\t\t\t0'],
    ['the year before, for the same months', { targets: [plan], actuals: [actual('a', months(90, 105)), actual('a', months(80, 85, 99), { year: 2016 })], view: 'ytd' }, 'a\t195\t200\t-5\t-0.025\t0.975\t0\t165\t390\t20.5'],
    ['the year before lacks one of them', { targets: [plan], actuals: [actual('a', months(90, 105)), actual('a', months(80), { year: 2016 })], view: 'ytd' }, 'a\t195\t200\t-5\t-0.025\t0.975\t0\t\t390\t20.5'],
    ['of rows with the same key the last', { targets: [plan], actuals: [actual('a', months(1, 1)), actual('A', months(90, 105))] }, 'a\t105\t100\t5\t0.05\t1.05\t1\t\t390\t20.5'],
    ['members and other scenarios stay out', { targets: [plan, target('a', months(1, 1), { dimension: 'Agent', member: 'Ann' })], actuals: [actual('a', months(90, 105)), actual('a', months(1, 1), { dimension: 'Agent', member: 'Ann' }), actual('a', months(1, 1), { scenario: 'forecast' })] }, 'a\t105\t100\t5\t0.05\t1.05\t1\t\t390\t20.5'],
    ['an empty dimension that arrives as 0', { targets: [target('a', months(100, 100, 100, 100), { dimension: 0 })], actuals: [actual('a', months(90, 105), { dimension: null })] }, 'a\t105\t100\t5\t0.05\t1.05\t1\t\t390\t20.5'],
    ['lower is better', { kpis: [kpiRow('a', { direction: 'lavere', rollup: 'average' })], targets: [plan], actuals: [actual('a', months(90, 110))], view: 'ytd' }, 'a\t100\t100\t0\t0\t1\t1\t\t\t'],
    ['a level counts as it stands at the end', { kpis: [kpiRow('a', { rollup: 'siste' })], targets: [plan], actuals: [actual('a', months(90, 110))], view: 'ytd' }, 'a\t110\t100\t10\t0.1\t1.1\t1\t\t\t'],
    ['a ratio from its parts, against a held target', { kpis: [kpiRow('a', { rollup: 'ratio', unit: 'share', toleranceKind: 'absolute', tolerance: 0.02 })], targets: [target('a', months(0.5, 0.5))], actuals: [actual('a', months(1, 39), { part: 'numerator' }), actual('a', months(2, 78), { part: 'denominator' })], view: 'ytd' }, 'a\t0.5\t0.5\t0\t\t1\t1\t\t\t'],
    ['a ratio without cases', { kpis: [kpiRow('a', { rollup: 'ratio' })], targets: [target('a', months(0.5, 0.5))], actuals: [actual('a', months(0, 0), { part: 'numerator' }), actual('a', months(0, 0), { part: 'denominator' })] }, 'a\t\t0.5\t\t\t\t\t\t\t'],
    ['a range', { kpis: [kpiRow('a', { direction: 'range', rollup: 'last', tolerance: 2, toleranceKind: 'absolute' })], targets: [target('a', months(20, 20), { part: 'lower' }), target('a', months(30, 30), { part: 'upper' })], actuals: [actual('a', months(25, 31))] }, 'a\t31\t30\t-1\t\t\t0\t\t\t'],
    ['the version asked for', { targets: [plan, target('a', months(200, 200), { version: 'revised' })], actuals: [actual('a', months(90, 105))], version: 'PLAN' }, 'a\t105\t100\t5\t0.05\t1.05\t1\t\t390\t20.5'],
    ['else the last one', { targets: [target('a', months(200, 200), { version: 'first' }), plan], actuals: [actual('a', months(90, 105))] }, 'a\t105\t100\t5\t0.05\t1.05\t1\t\t390\t20.5'],
    ['a version that is not there', { targets: [plan], actuals: [actual('a', months(90, 105))], version: 'dream' }, 'a\t105\t\t\t\t\t\t\t\t'],
    ['rows of the catalogue without an id are skipped', { kpis: [kpiRow(''), kpiRow('a'), [0, '', '', '', '', '', '']], actuals: [actual('a', months(90, 105))] }, 'a\t105\t\t\t\t\t\t\t\t'],
    ['no id at all', { kpis: [kpiRow('')] }, '#N/A'],
    ['periods and years outside', { period: 13 }, '#NUM!'],
    ['half a period', { period: 1.5 }, '#NUM!'],
    ['period 0, which an empty cell may be', { period: 0 }, '#NUM!'],
    ['no period', { period: '' }, '#N/A'],
    ['text for a period', { period: 'May' }, '#VALUE!'],
    ['a year that is a date', { year: 42736 }, '#NUM!'],
    ['no year', { year: null }, '#N/A'],
    ['an unknown view', { view: 'week' }, '#VALUE!'],
    ['an error as the version', { version: { code: '#REF!' } }, '#VALUE!'],
  ])('%s', async (_, given, expected) => expect(await scorecard(given)).toBe(expected));

  it('lets an error spoil its own KPI, and there what depends on it', async () => {
    const kpis = ['a', 'b', 'c'].map((id) => kpiRow(id)).concat([kpiRow('d', { direction: 'sideways' })]);
    const targets = ['a', 'b', 'c', 'd'].map((id) => target(id, id === 'b' ? months({ code: '#DIV/0!' }, 100) : months(100, 100, 100, 100)));
    const actuals = ['a', 'b', 'c', 'd'].map((id) => actual(id, id === 'a' ? months(90, { code: '#REF!' }) : months(90, 105)));
    expect((await scorecard({ kpis, targets, actuals })).split('\n')).toEqual([
      'a\t#VALUE!\t100\t#VALUE!\t#VALUE!\t#VALUE!\t#VALUE!\t\t#VALUE!\t#VALUE!',
      'b\t105\t#DIV/0!\t#DIV/0!\t#DIV/0!\t#DIV/0!\t#DIV/0!\t\t#DIV/0!\t#DIV/0!',
      'c\t105\t100\t5\t0.05\t1.05\t1\t\t390\t20.5',
      `d${'\t#VALUE!'.repeat(9)}`,
    ]);
  });

  it('finds columns by name, wherever they stand, and names the one that is not there', async () => {
    const turned = (rows: readonly Cell[][]): Cell[][] => rows.map((row) => ['extra', ...[...row].reverse()]);
    const given = [[CATALOGUE, kpiRow('a')], [TARGETS, plan], [ACTUALS, actual('a', months(90, 105))]] as const;
    expect(shown(await callLater('SCORECARD', [...given.map(turned), 2017, 2, null, null, false]))).toBe('a\t105\t100\t5\t0.05\t1.05\t1\t\t390\t20.5');
    expect(await callLater('SCORECARD', [given[0], [TARGETS.map((name) => (name === 'P07' ? 'July' : name)), plan], given[2], 2017, 2])).toMatchObject({ reason: { kind: 'noColumn', argument: 'targets', column: 'P07' } });
    expect(await callLater('SCORECARD', [given[0].slice(1), given[1], given[2], 2017, 2])).toMatchObject({ reason: { kind: 'noColumn', argument: 'catalogue', column: 'id' } });
  });

  it('has a header row in the language asked for, rows in the order of the catalogue', async () => {
    const kpis = [CATALOGUE, kpiRow('z'), kpiRow('a')];
    const [header, ...rows] = await callLater('SCORECARD', [kpis, [TARGETS], [ACTUALS], 2017, 2, null, null, 'nb']) as ResultBlock;
    expect(header).toEqual(['Nøkkel', 'Faktisk', 'Mål', 'Avvik', 'Avvik %', 'Oppnådd', 'Status', 'I fjor', 'Ventet for året', 'Trengs per periode']);
    expect(rows.map(([id]) => id)).toEqual(['z', 'a']);
    expect((await callLater('SCORECARD', [kpis, [TARGETS], [ACTUALS], 2017, 2, null, null, 'en']) as ResultBlock)[0]![2]).toBe('Target');
  });

  it('takes an empty selector that arrives as 0 for the last version', async () => {
    expect(shown(await callLater('SCORECARD', [[CATALOGUE, kpiRow('a')], [TARGETS, plan], [ACTUALS, actual('a', months(90, 105))], 2017, 2, null, 0, false]))).toBe('a\t105\t100\t5\t0.05\t1.05\t1\t\t390\t20.5');
  });
});
