import { type Crowding, crowding } from './crowding';
import { plannedKpi } from './PlannedKpi';
import type { Setup, SetupKpi } from './schema';

/** Where there are too many KPIs to look at, or none for what somebody wants to reach. Departments and names are as written. */
export type CatalogueWarning =
  | Crowding
  /** A department that an activity names */
  | { readonly code: 'departmentWithout'; readonly department: string }
  | { readonly code: 'goalWithout'; readonly goal: string }
  | { readonly code: 'activityWithout'; readonly activity: string };

/** KPIs that are not in use count for nothing. */
export function catalogueWarnings({ kpis, goals = [], activities = [], ties, limits }: Pick<Setup, 'kpis' | 'goals' | 'activities' | 'ties' | 'limits'>): readonly CatalogueWarning[] {
  const used = kpis.filter(isInUse);
  const ids = new Set(used.map(({ id }) => id));
  const belonging = used.map((kpi) => plannedKpi(kpi).departments);
  const hasUsed = (listed: readonly (string | undefined)[]): boolean => listed.some((id) => id !== undefined && ids.has(id));
  const tied = (of: 'goal' | 'activity', id: string): readonly (string | undefined)[] => (ties ?? []).filter((tie) => tie[of] === id).map(({ kpi }) => kpi);
  /** Where ties are given they are all there is between an activity's goals and its KPIs. */
  const ofActivities = (goal: string): readonly string[] => (ties ? [] : activities.filter((activity) => activity.goals?.includes(goal)).flatMap((activity) => activity.kpis ?? []));
  const named = [...new Set(activities.flatMap((activity) => activity.departments ?? []))];
  return [
    ...crowding(belonging.map(([first = '']) => first), limits),
    ...named.filter((department) => !belonging.some((all) => all.includes(department))).map((department) => ({ code: 'departmentWithout' as const, department })),
    ...goals.filter(({ id, kpi }) => !hasUsed([kpi, ...tied('goal', id), ...ofActivities(id)]))
      .map(({ name }) => ({ code: 'goalWithout' as const, goal: name })),
    ...activities.filter((activity) => !hasUsed([...activity.kpis ?? [], ...tied('activity', activity.id)])).map(({ name }) => ({ code: 'activityWithout' as const, activity: name })),
  ];
}

function isInUse({ active = true }: SetupKpi): boolean {
  return active;
}
