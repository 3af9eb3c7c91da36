import { planActuals } from './actuals';
import { calculationLayout } from './calculation/layout';
import { calculationNames, planCalculation } from './calculation/planCalculation';
import { planCatalogue } from './catalogue';
import { dashboardNames, planDashboard } from './dashboard';
import { planGoals } from './goals';
import { planMeeting } from './meeting';
import type { PlanContext } from './PlanContext';
import { planScorecard, scorecardNames } from './scorecard';
import { planSettings, settingsNames } from './settings';
import { hasSources, planSources, sourceNames } from './sources';
import { planTargets, versionNames } from './targets';
import type { SheetPlan, WorkbookPlan } from './WorkbookPlan';

/** Every sheet of a KPI workbook as data, in the order of their tabs: what one looks at first, then what it is made from. */
export function planWorkbook(context: PlanContext): WorkbookPlan {
  const layout = calculationLayout(context);
  const { goals = [], activities = [] } = context.setup;
  const sheets: readonly SheetPlan[] = [
    planScorecard(context),
    planDashboard(context, layout),
    planMeeting(context),
    ...(goals.length + activities.length > 0 ? [planGoals(context)] : []),
    planCatalogue(context),
    planTargets(context),
    planActuals(context),
    ...(hasSources(context) ? [planSources(context)] : []),
    planCalculation(context, layout),
    planSettings(context),
  ];
  return {
    sheets,
    names: [
      ...settingsNames(context), ...scorecardNames(), ...dashboardNames(), ...versionNames(context),
      ...sourceNames(context), ...calculationNames(layout),
    ],
    activate: 'scorecard',
  };
}
