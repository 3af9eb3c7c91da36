import { readTypedNumber, type Language } from '../../i18n';
import type { Setup, SetupActivity, SetupGoal } from '../../kpi';
import { DEPARTMENTS } from '../setup/departments';
import type { Draft, DraftActivity, DraftGoal } from './draft';

type GoalDraft = Pick<Draft, 'goals' | 'activities'>;

/** What is still missing or wrong in a goal or an activity. */
export type GoalProblem =
  | { readonly code: 'goalUnnamed'; readonly id: string }
  | { readonly code: 'goalTarget'; readonly id: string; readonly text: string }
  | { readonly code: 'activityUnnamed'; readonly id: string };

/** Goals of which something is said: an empty form is nobody's goal. */
export function saidGoals({ goals }: Pick<Draft, 'goals'>): readonly DraftGoal[] {
  return goals.filter(({ name, kpi, target, due, owner }) => [name, kpi, target, due, owner].some((text) => text.trim() !== ''));
}

export function saidActivities({ activities }: Pick<Draft, 'activities'>): readonly DraftActivity[] {
  return activities.filter(({ name, owner, departments, goals, kpis }) => name.trim() !== '' || owner.trim() !== '' || [departments, goals, kpis].some(({ length }) => length > 0));
}

export function goalProblems(draft: GoalDraft, language: Language): readonly GoalProblem[] {
  return saidGoals(draft).flatMap(({ id, name, target }): readonly GoalProblem[] => [
    ...(name.trim() === '' ? [{ code: 'goalUnnamed' as const, id }] : []),
    ...(target.trim() !== '' && readTypedNumber(target, language) === undefined ? [{ code: 'goalTarget' as const, id, text: target }] : []),
  ]);
}

export function activityProblems(draft: GoalDraft): readonly GoalProblem[] {
  return saidActivities(draft).flatMap(({ id, name }) => (name.trim() === '' ? [{ code: 'activityUnnamed' as const, id }] : []));
}

/** The goals as a set-up has them. */
export function setupGoals(draft: GoalDraft, language: Language): SetupGoal[] {
  return saidGoals(draft).map(({ id, name, kpi, target, due, owner }) => {
    const figure = readTypedNumber(target, language);
    return { id, name: name.trim(), ...(kpi !== '' && { kpi }), ...(figure !== undefined && { target: figure }), ...(due !== '' && { due }), ...(owner.trim() !== '' && { owner: owner.trim() }) };
  });
}

/** The activities as a set-up has them, tied to goals of which something is said. */
export function setupActivities(draft: GoalDraft): SetupActivity[] {
  const said = new Set(saidGoals(draft).map(({ id }) => id));
  return saidActivities(draft).map(({ id, name, departments, goals, kpis, owner }) => {
    const served = goals.filter((goal) => said.has(goal));
    return {
      id, name: name.trim(), ...(departments.length > 0 && { departments: [...departments] }), ...(served.length > 0 && { goals: served }),
      ...(kpis.length > 0 && { kpis: [...kpis] }), ...(owner.trim() !== '' && { owner: owner.trim() }),
    };
  });
}

/** Which of an activity's goals one of its KPIs shows: all of them, until somebody says otherwise. */
export function goalsShownBy(kpi: string, { goals, shows }: Pick<DraftActivity, 'goals' | 'shows'>): readonly string[] {
  return goals.filter((goal) => shows?.[kpi]?.includes(goal) ?? true);
}

/** What belongs together, tie by tie, where it is not simply all goals of an activity with all of its KPIs. */
export function setupTies(draft: GoalDraft): NonNullable<Setup['ties']> | undefined {
  const goals = saidGoals(draft);
  const activities = saidActivities(draft).map((activity) => ({ ...activity, goals: activity.goals.filter((id) => goals.some((goal) => goal.id === id)) }));
  if (activities.every((activity) => activity.kpis.every((kpi) => goalsShownBy(kpi, activity).length === activity.goals.length))) return undefined;
  return [
    ...goals.flatMap(({ id, kpi }) => (kpi === '' ? [] : [{ goal: id, kpi }])),
    ...activities.flatMap((activity) => {
      const { id, kpis } = activity;
      const shown = kpis.flatMap((kpi) => {
        const of = goalsShownBy(kpi, activity);
        return of.length === 0 ? [{ activity: id, kpi }] : of.map((goal) => ({ goal, activity: id, kpi }));
      });
      // A goal that none of them shows is a gap to be seen.
      const without = activity.goals.filter((goal) => !shown.some((tie) => 'goal' in tie && tie.goal === goal));
      return [...shown, ...without.map((goal) => ({ goal, activity: id })), ...(kpis.length + activity.goals.length === 0 ? [{ activity: id }] : [])];
    }),
  ];
}

/** The field's departments, the user's own, and any that an activity names besides, in their usual order. */
export function departmentsIn({ activities, ownDepartments }: Pick<Draft, 'activities' | 'ownDepartments'>): readonly string[] {
  const own = ownDepartments.split(',').map((name) => name.trim()).filter((name) => name !== '');
  return [...new Set([...DEPARTMENTS, ...own, ...activities.flatMap(({ departments }) => departments)])];
}
