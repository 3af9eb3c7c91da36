import type { Draft } from './draft';
import { departmentsIn, saidActivities, saidGoals } from './goals';

interface OverlapRow {
  readonly id: string;
  readonly name: string;
  readonly takesPart: readonly string[];
  readonly isShared: boolean;
}

export interface DraftOverlap {
  /** Those that do something, in their usual order */
  readonly departments: readonly string[];
  readonly rows: readonly OverlapRow[];
  /** Goals for which nothing is done, activities that serve none, and those that nobody does */
  readonly gaps: readonly { readonly code: 'goalWithout' | 'activityWithout' | 'departmentless'; readonly name: string }[];
}

/** Who does what, as far as it has a name. */
export function overlapOf(draft: Pick<Draft, 'goals' | 'activities' | 'ownDepartments'>): DraftOverlap {
  const activities = saidActivities(draft).filter(({ name }) => name.trim() !== '');
  const goals = saidGoals(draft).filter(({ name }) => name.trim() !== '');
  return {
    departments: departmentsIn(draft).filter((department) => activities.some(({ departments }) => departments.includes(department))),
    rows: activities.map(({ id, name, departments }) => ({ id, name: name.trim(), takesPart: departments, isShared: departments.length > 1 })),
    gaps: [
      ...goals.filter(({ id }) => !activities.some((activity) => activity.goals.includes(id))).map(({ name }) => ({ code: 'goalWithout' as const, name: name.trim() })),
      ...(goals.length > 0 ? activities.filter((activity) => !goals.some(({ id }) => activity.goals.includes(id))).map(({ name }) => ({ code: 'activityWithout' as const, name: name.trim() })) : []),
      ...activities.filter(({ departments }) => departments.length === 0).map(({ name }) => ({ code: 'departmentless' as const, name: name.trim() })),
    ],
  };
}
