import { type ChartPlan, type DataTable, type PlanArea, type SheetPlan, type WorkbookPlan, planWorkbook, preparePlan } from '../../../src/cells';
import { type Setup, validateSetup } from '../../../src/kpi';
import { everyChart, everyChartFiles } from '../../actions/everyChart';

const tables: readonly DataTable[] = Object.entries(everyChartFiles).map(([file, text]) => {
  const [header, ...rows] = text.trim().split('\n').map((line) => line.split(','));
  const value = (entry: string): string | number | null => {
    if (entry === '') return null;
    if (/^\d{4}-/.test(entry)) return Date.parse(entry) / 86_400_000 + 25_569;
    return Number.isNaN(Number(entry)) ? entry : Number(entry);
  };
  return { name: file === 'deals.csv' ? 'Deals' : 'Invoices', columns: header!, rows: rows.map((row) => row.map(value)) };
});

function planOf(change: object = {}): WorkbookPlan {
  const setup = validateSetup({ ...everyChart, ...change });
  if (!setup.ok) throw new Error(JSON.stringify(setup.reason));
  const context = preparePlan(setup.value as Setup, tables, { language: 'en', thisYear: 2026 });
  if (!context.ok) throw new Error(JSON.stringify(context.reason));
  return planWorkbook(context.value);
}

const isDashboard = ({ key }: SheetPlan): boolean => key.startsWith('dashboard');
const dashboards = (plan: WorkbookPlan): readonly SheetPlan[] => plan.sheets.filter(isDashboard);
const charts = (plan: WorkbookPlan): readonly ChartPlan[] => dashboards(plan).flatMap((sheet) => sheet.charts);

type Kpi = Readonly<Record<string, unknown>>;
const kpi = (id: string): Kpi => everyChart.kpis.find((one) => one.id === id)!;
const alone = (...kpis: readonly Kpi[]): readonly string[] => [...new Set(
  dashboards(planOf({ kpis, goals: [] })).at(-1)!.charts.map(({ name }) => name.split(' ')[2]!),
)];

describe('the forms that a KPI calls for', () => {
  const target = [{ year: 2026, annual: 1200, profile: 'even' }];
  it.each<[string, readonly Kpi[], readonly string[]]>([
    ['an amount with a target and members', [kpi('revenue-won')], ['months', 'variance', 'members', 'member-variance', 'cumulative']],
    ['an amount without members', [{ ...kpi('revenue-won'), dimension: undefined, targets: target }], ['months', 'variance', 'cumulative']],
    ['an amount without a target', [{ ...kpi('revenue-won'), targets: [] }], ['months', 'members']],
    ['a ratio with members', [kpi('win-rate')], ['months', 'variance', 'members', 'member-variance']],
    ['a ratio without a target', [{ ...kpi('win-rate'), targets: [] }], ['months', 'members']],
    ['stages', [kpi('opportunities-by-stage')], ['months', 'funnel']],
    ['a dimension of the user’s that bears the name of stages, in Norwegian', [{ ...kpi('revenue-won'), targets: [], dimension: { name: 'fase', column: 'stage' } }], ['months', 'funnel']],
    ['a share of a sum', [kpi('upsell-share')], ['months', 'variance', 'mix']],
    ['a share of a count', [{ ...kpi('win-rate'), dimension: undefined }], ['months', 'variance']],
    ['open amounts of which it is known when they are due', [kpi('outstanding-invoices'), kpi('overdue-share')], ['months', 'ageing']],
    ['open amounts alone', [kpi('outstanding-invoices')], ['months']],
    ['limits', [kpi('stock-days')], ['band', 'variance']],
  ])('%s', (_, kpis, forms) => {
    expect(alone(...kpis.map((one) => JSON.parse(JSON.stringify(one)) as Kpi))).toEqual(forms);
  });
});

describe('which dashboards there are', () => {
  const named = (plan: WorkbookPlan): readonly [string, string][] => dashboards(plan).map(({ key, title }) => [key, title]);
  it.each<[string, object, readonly [string, string][]]>([
    ['the company’s and one for each department with KPIs', {}, [
      ['dashboardCompany', 'Dashboard Company'], ['dashboardSales', 'Dashboard Sales'], ['dashboardCustomer', 'Dashboard Customer'],
      ['dashboardPipelineTeam', 'Dashboard Pipeline team'],
    ]],
    ['none for the company that would repeat the only department’s', { kpis: [kpi('win-rate')], goals: [] }, [['dashboardSales', 'Dashboard Sales']]],
    ['a department named by its word in Norwegian is the same', { kpis: [{ ...kpi('win-rate'), departments: ['Salg'] }], goals: [] }, [['dashboardSales', 'Dashboard Sales']]],
    ['departments whose names differ only in signs keep apart', { kpis: [{ ...kpi('win-rate'), departments: ['A/B', 'A-B'] }], goals: [] }, [
      ['dashboardCompany', 'Dashboard Company'], ['dashboardAB', 'Dashboard A/B'], ['dashboardAB2', 'Dashboard A-B'],
    ]],
  ])('%s', (_, change, expected) => {
    expect(named(planOf(change))).toEqual(expected);
  });

  it('a KPI of two departments stands on both', () => {
    const on = dashboards(planOf()).filter((sheet) => sheet.charts.some(({ name }) => name.startsWith('Kpi upsell-share months'))).map(({ key }) => key);
    expect(on).toEqual(['dashboardCompany', 'dashboardSales', 'dashboardCustomer']);
  });

  it('each is found by a name of its own, and no two charts or names are alike', () => {
    const plan = planOf();
    for (const { anchor } of dashboards(plan)) expect(plan.names.map(({ name }) => name)).toContain(anchor.name);
    for (const names of [plan.names.map(({ name }) => name.toLowerCase()), charts(plan).map(({ name }) => name)]) expect(new Set(names).size).toBe(names.length);
  });

  it('a page of A4 holds two lines of cards, the first with the heading too', () => {
    const many = Array.from({ length: 14 }, (_, n) => ({ ...kpi('revenue-won'), id: `won-${n}`, name: `Won ${n}`, definition: 'Won.', unit: 'currency', direction: 'higher', rollup: 'sum' }));
    const [sheet] = dashboards(planOf({ kpis: many, goals: [] }));
    const lines = [...new Set(sheet!.charts.map(({ area }) => area.row))].filter((row) => sheet!.charts.some(({ name, area }) => name.includes(' months ') && area.row === row));
    expect(lines).toHaveLength(5);
    expect(sheet!.page!.breaks).toEqual([lines[2]! - 1, lines[4]! - 1]);
  });

  it('the more KPIs, the fewer charts of each', () => {
    const many = Array.from({ length: 8 }, (_, n) => ({ ...kpi('revenue-won'), id: `won-${n}`, name: `Won ${n}`, definition: 'Won.', unit: 'currency', direction: 'higher', rollup: 'sum' }));
    const formsOf = (kpis: readonly Kpi[]): number => alone(...kpis).filter((form) => !form.includes('variance')).length;
    expect([3, 7, 8].map((count) => formsOf(many.slice(0, count)))).toEqual([3, 2, 1]);
  });
});

describe('every chart', () => {
  const plan = planOf();
  const calculation = plan.sheets.find(({ key }) => key === 'calculation')!;
  /** Cells of the calculation sheet that hold something */
  const filled = new Set(calculation.blocks.flatMap(({ row, column, cells }) => cells.flatMap((line, down) => line.flatMap((cell, right) => (cell === null ? [] : [`${row + down},${column + right}`])))));
  const cellsOf = ({ row, column, rows, columns }: PlanArea): readonly string[] => Array.from({ length: rows * columns }, (_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`);

  it.each(charts(plan).map((chart) => [chart.name, chart] as const))('%s reads cells of the calculation sheet that hold something', (_, { series, title }) => {
    expect([`${title.row},${title.column}`, ...series.flatMap(({ values, categories }) => [...cellsOf(values), ...cellsOf(categories)])].filter((cell) => !filled.has(cell))).toEqual([]);
  });

  it('lies in a card whose first row, above it, holds a sentence; no two lie on one another', () => {
    for (const sheet of dashboards(plan)) {
      const taken = new Set<string>();
      const sentences = sheet.blocks.filter(({ cells }) => String(cells[0]?.[0]).includes('Kpi.ChartKeys'));
      for (const { area } of sheet.charts) {
        for (const cell of cellsOf(area)) {
          expect(taken.has(cell)).toBe(false);
          taken.add(cell);
        }
        expect(sentences.some(({ row, column }) => row < area.row && area.row - row <= 17 && column <= area.column && area.column - column < 36)).toBe(true);
      }
      expect(sentences.filter(({ row, column }) => taken.has(`${row},${column}`))).toEqual([]);
    }
  });
});
