import type { SetupActivity, SetupGoal } from '../../kpi';

/** Goal – activity – KPI */
export type TieRow = readonly [goal: string | null, activity: string | null, kpi: string | null];

/** What goals and activities say of one another: one row for each goal and KPI of an activity, and one for a goal's own KPI. */
export function tieRows(goals: readonly SetupGoal[], activities: readonly SetupActivity[]): readonly TieRow[] {
  const ofActivities = activities.flatMap((activity) => (
    orNone(activity.goals).flatMap((goal) => orNone(activity.kpis).map((kpi): TieRow => [goal, activity.id, kpi]))
  ));
  const ofGoals = goals.flatMap((goal): readonly TieRow[] => (goal.kpi === undefined ? [] : [[goal.id, null, goal.kpi]]));
  return [...ofGoals, ...ofActivities];
}

/** An activity without a goal, or without a KPI, still has its row: the gap is what is to be seen. */
function orNone(ids: readonly string[] | undefined): readonly (string | null)[] {
  return ids === undefined || ids.length === 0 ? [null] : ids;
}
