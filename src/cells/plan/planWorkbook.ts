import { planActuals } from './actuals';
import { calculationLayout } from './calculation/layout';
import { calculationNames, planCalculation } from './calculation/planCalculation';
import { planCatalogue } from './catalogue';
import { chartLayout } from './calculation/charts/chartLayout';
import { chartNames } from './calculation/charts/planCharts';
import { dashboardsOf } from './dashboard/dashboards';
import { dashboardNames, planDashboard } from './dashboard/planDashboard';
import { planGoals } from './goals';
import { planMeeting } from './meeting';
import { inColors } from './inColors';
import type { PlanContext } from './PlanContext';
import { planScorecard, scorecardNames } from './scorecard';
import { planSettings, settingsNames } from './settings';
import { hasSources, planSources, sourceNames } from './sources';
import { planTargets, versionNames } from './targets';
import type { SheetPlan, WorkbookPlan } from './WorkbookPlan';

/**
 * Every sheet of a KPI workbook as data, in the order of their tabs: what one looks at first, then what it is made from.
 * A KPI that is out of use keeps its rows in the tables, and is shown nowhere.
 */
export function planWorkbook(context: PlanContext): WorkbookPlan {
  const inUse = { ...context, kpis: context.kpis.filter(({ active }) => active) };
  const layout = calculationLayout(inUse);
  const dashboards = dashboardsOf(inUse);
  const charts = chartLayout(inUse, layout, dashboards);
  const { goals = [], activities = [] } = context.setup;
  const sheets: readonly SheetPlan[] = [
    planScorecard(inUse),
    ...dashboards.map((dashboard) => planDashboard(inUse, layout, charts, dashboard)),
    planMeeting(inUse),
    ...(goals.length + activities.length > 0 ? [planGoals(context)] : []),
    planCatalogue(context),
    planTargets(context),
    planActuals(context),
    ...(hasSources(context) ? [planSources(context)] : []),
    planCalculation(inUse, layout, charts),
    planSettings(context),
  ];
  return inColors({
    sheets,
    names: [
      ...settingsNames(context), ...scorecardNames(), ...dashboardNames(dashboards), ...versionNames(context),
      ...sourceNames(context), ...calculationNames(layout), ...chartNames(charts),
    ],
    activate: 'scorecard',
  }, context.setup.colors ?? 'greenRed');
}
