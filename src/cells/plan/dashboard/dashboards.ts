import type { Bilingual, PlannedKpi } from '../../../kpi';
import { type ChartForm, chartFacts, chartForms } from '../calculation/charts/chartForms';
import type { PlanContext } from '../PlanContext';
import type { DashboardKey } from '../WorkbookPlan';
import { type KpisOfDepartment, kpisByDepartment } from './kpisByDepartment';

/** So many KPIs of each department stand on the company's dashboard. */
const TOP = 3;
/** The more KPIs, the fewer charts of each: a dashboard is read in a minute. */
const MOST_KPIS_WITH = { three: 3, two: 7 } as const;

/** What a dashboard shows: its KPIs, and of each the charts that there is room for. */
export interface Dashboard {
  readonly key: DashboardKey;
  /** What the names of its anchor and its charts end in */
  readonly suffix: string;
  readonly name: Bilingual;
  readonly title: Bilingual;
  readonly kpis: readonly DashboardKpi[];
}

export interface DashboardKpi {
  readonly kpi: PlannedKpi;
  readonly forms: readonly ChartForm[];
}

/** The company's dashboard first, then one for each department that has KPIs; a KPI of several departments stands on each of theirs. */
export function dashboardsOf(context: PlanContext): readonly Dashboard[] {
  const [company, ...departments] = kpisByDepartment(context.kpis);
  const own = company!.kpis;
  const fromOthers = departments.flatMap(({ kpis }) => topOf(kpis.filter((kpi) => !own.includes(kpi)), context));
  const isWorthIt = own.length > 0 || departments.length > 1;
  const several = [...new Set(fromOthers)];
  const most = mostForms(own.length + several.length);
  return [
    ...(isWorthIt ? [{ ...dashboardOf(company!, most, context), kpis: [...own.map((kpi) => withForms(kpi, most, context)), ...several.map((kpi) => withForms(kpi, 1, context))] }] : []),
    ...departments.map((department) => dashboardOf(department, mostForms(department.kpis.length), context)),
  ];
}

function dashboardOf({ suffix, name, title, kpis }: KpisOfDepartment, most: number, context: PlanContext): Dashboard {
  return { key: `dashboard${suffix}`, suffix, name, title, kpis: kpis.map((kpi) => withForms(kpi, most, context)) };
}

function withForms(kpi: PlannedKpi, most: number, context: PlanContext): DashboardKpi {
  return { kpi, forms: chartForms(kpi, chartFacts(kpi, context)).slice(0, most) };
}

function mostForms(kpis: number): number {
  if (kpis <= MOST_KPIS_WITH.three) return 3;
  return kpis <= MOST_KPIS_WITH.two ? 2 : 1;
}

/** Those that a goal is measured by come first. */
function topOf(kpis: readonly PlannedKpi[], { setup }: PlanContext): readonly PlannedKpi[] {
  const goals = new Set((setup.goals ?? []).map(({ kpi }) => kpi));
  return [...kpis.filter(({ id }) => goals.has(id)), ...kpis.filter(({ id }) => !goals.has(id))].slice(0, TOP);
}
