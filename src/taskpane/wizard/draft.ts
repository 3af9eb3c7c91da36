import type { KpiRecord } from '../../actions';
import { retypeNumber, type Language } from '../../i18n';
import type { InputMapping, KpiDefinition, OwnCalculation } from '../../kpi';
import { PERIODS, formsFor, type TargetDraft } from '../setup/targetDraft';

/** What the user has said so far in the wizard. Texts are kept as typed, so that nothing typed is lost by going back. */
export interface Draft {
  readonly step: Step;
  readonly goals: readonly DraftGoal[];
  readonly activities: readonly DraftActivity[];
  /** Departments that are not the field's own, with commas between them */
  readonly ownDepartments: string;
  readonly kpis: readonly DraftKpi[];
  readonly year: string;
  /** Whether the year is the user's own choice, and no proposal any more */
  readonly yearTyped: boolean;
  /** First month of the fiscal year, 1…12 */
  readonly fiscalStart: number;
  readonly currency: string;
}

/** In the order of the method */
export const STEPS = ['goals', 'activities', 'kpis', 'targets', 'data', 'build'] as const;
export type Step = (typeof STEPS)[number];

export interface DraftGoal {
  readonly id: string;
  readonly name: string;
  /** Id of the KPI that measures it; empty while none does */
  readonly kpi: string;
  readonly target: string;
  /** `2026-12-31`, or empty */
  readonly due: string;
  readonly owner: string;
}

export interface DraftActivity {
  readonly id: string;
  readonly name: string;
  readonly departments: readonly string[];
  /** Ids of the goals that it serves, and of the KPIs that show it */
  readonly goals: readonly string[];
  readonly kpis: readonly string[];
  /** By KPI, which of its goals the KPI shows, where that is not all of them */
  readonly shows?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly owner: string;
}

export interface DraftKpi {
  readonly id: string;
  /** What a KPI of the user's own says of itself; a library KPI has it already */
  readonly record?: KpiRecord | undefined;
  /** In place of those that its record names; empty while it is as there */
  readonly department: string;
  readonly owner: string;
  /** As typed; undefined while it is as its record says */
  readonly tolerance?: string | undefined;
  readonly target: TargetDraft;
  /** Where its figures come from: they can be typed month by month too */
  readonly source: 'table' | 'typed';
  /** Of a KPI of the user's own: how its parts are taken from a table, where that is not as usual */
  readonly calculation?: OwnCalculation | undefined;
  /** By the KPI's role groups; empty before anything is proposed */
  readonly mapping: InputMapping;
  /** Whether the mapping is the user's own, and no proposal any more */
  readonly isMappedByUser: boolean;
  /** Column by which it is broken down; empty for none */
  readonly dimension: string;
  readonly empty: 'zero' | 'missing';
}

export function emptyDraft(year: number, currency: string): Draft {
  return { step: 'goals', goals: [emptyGoal([])], activities: [emptyActivity([])], ownDepartments: '', kpis: [], year: String(year), yearTyped: false, fiscalStart: 1, currency };
}

export function emptyGoal(others: readonly DraftGoal[]): DraftGoal {
  return { id: freeId('g', others), name: '', kpi: '', target: '', due: '', owner: '' };
}

export function emptyActivity(others: readonly DraftActivity[]): DraftActivity {
  return { id: freeId('a', others), name: '', departments: [], goals: [], kpis: [], owner: '' };
}

/** An id that none has, so that ties to one that was taken away lead to no other. */
function freeId(letter: string, others: readonly { readonly id: string }[]): string {
  return `${letter}${Math.max(0, ...others.map(({ id }) => Number(id.slice(letter.length)))) + 1}`;
}

export function draftKpi(definition: KpiDefinition): DraftKpi {
  const adds = definition.rollup === 'sum';
  return {
    id: definition.id, department: '', owner: '', source: 'table', mapping: [], isMappedByUser: false, dimension: '', empty: adds ? 'zero' : 'missing',
    target: { form: formsFor(definition, undefined, {})[0]!, amount: '', periods: Array.from({ length: PERIODS }, () => ''), lower: '', upper: '' },
  };
}

export type DraftChange =
  /** In place of all that is there */
  | { readonly kind: 'resume'; readonly draft: Draft }
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'addGoal' }
  | { readonly kind: 'goal'; readonly id: string; readonly change: Partial<DraftGoal> }
  | { readonly kind: 'removeGoal'; readonly id: string }
  | { readonly kind: 'addActivity' }
  | { readonly kind: 'activity'; readonly id: string; readonly change: Partial<DraftActivity> }
  | { readonly kind: 'removeActivity'; readonly id: string }
  | { readonly kind: 'ownDepartments'; readonly written: string }
  | { readonly kind: 'toggle'; readonly definition: KpiDefinition }
  /** A KPI of the user's own, new or changed */
  | { readonly kind: 'own'; readonly definition: KpiDefinition; readonly record: KpiRecord }
  /** The goals that a KPI measures: it takes the place of what measured them */
  | { readonly kind: 'measured'; readonly kpi: string; readonly goals: readonly string[] }
  /** The activities that a KPI shows, beside others that show them */
  | { readonly kind: 'shown'; readonly kpi: string; readonly activities: readonly string[] }
  /** Which of an activity's goals one of its KPIs shows */
  | { readonly kind: 'shownGoals'; readonly activity: string; readonly kpi: string; readonly goals: readonly string[] }
  | { readonly kind: 'year'; readonly year: string }
  | { readonly kind: 'proposedYear'; readonly year: number }
  | { readonly kind: 'fiscalStart'; readonly month: number }
  | { readonly kind: 'currency'; readonly currency: string }
  /** The pane speaks another language now: `60,000` would be sixty in Norwegian */
  | { readonly kind: 'language'; readonly from: Language; readonly to: Language }
  | { readonly kind: 'kpi'; readonly id: string; readonly change: Partial<DraftKpi> };

export function changeDraft(draft: Draft, change: DraftChange): Draft {
  switch (change.kind) {
    case 'resume':
      return change.draft;
    case 'step':
      return { ...(change.step === 'targets' ? withGoalTargets(draft) : draft), step: change.step };
    case 'addGoal':
      return { ...draft, goals: [...draft.goals, emptyGoal(draft.goals)] };
    case 'goal':
      return { ...draft, goals: changedIn(draft.goals, change) };
    case 'removeGoal':
      return {
        ...draft, goals: draft.goals.filter(({ id }) => id !== change.id),
        activities: draft.activities.map((activity) => withoutGoal(activity, change.id)),
      };
    case 'addActivity':
      return { ...draft, activities: [...draft.activities, emptyActivity(draft.activities)] };
    case 'activity':
      return { ...draft, activities: changedIn(draft.activities, change) };
    case 'removeActivity':
      return { ...draft, activities: draft.activities.filter(({ id }) => id !== change.id) };
    case 'ownDepartments':
      return { ...draft, ownDepartments: change.written };
    case 'year':
      return { ...draft, year: change.year, yearTyped: true };
    case 'proposedYear':
      return draft.yearTyped || draft.year === String(change.year) ? draft : { ...draft, year: String(change.year) };
    case 'fiscalStart':
      return { ...draft, fiscalStart: change.month };
    case 'currency':
      return { ...draft, currency: change.currency };
    case 'language':
      return {
        ...draft, goals: draft.goals.map((goal) => ({ ...goal, target: retypeNumber(goal.target, change.from, change.to) })),
        kpis: draft.kpis.map((kpi) => retyped(kpi, change.from, change.to)),
      };
    case 'toggle': {
      const { definition } = change;
      const chosen = draft.kpis.some((kpi) => kpi.id === definition.id);
      return chosen ? withoutKpi(draft, definition.id) : { ...draft, kpis: [...draft.kpis, draftKpi(definition)] };
    }
    case 'own': {
      const { owner = '', ...record } = change.record;
      const { id } = change.definition;
      const before = draft.kpis.find((kpi) => kpi.id === id);
      // Whether there is a table that has it, only its maker knows.
      if (!before) return { ...draft, kpis: [...draft.kpis, { ...draftKpi(change.definition), record, owner, source: 'typed' }] };
      const isMadeOtherwise = before.record?.rollup !== record.rollup;
      const unmapped = isMadeOtherwise ? { calculation: undefined, mapping: [], isMappedByUser: false, dimension: '' } : {};
      return { ...draft, kpis: changedIn(draft.kpis, { id, change: { record, owner, department: '', tolerance: undefined, ...unmapped } }) };
    }
    case 'measured':
      return { ...draft, goals: draft.goals.map((goal) => ({ ...goal, kpi: change.goals.includes(goal.id) ? change.kpi : goal.kpi === change.kpi ? '' : goal.kpi })) };
    case 'shown':
      return {
        ...draft, activities: draft.activities.map((activity) => {
          const others = activity.kpis.filter((id) => id !== change.kpi);
          return change.activities.includes(activity.id) ? { ...activity, kpis: [...others, change.kpi] } : { ...withoutShown(activity, change.kpi), kpis: others };
        }),
      };
    case 'shownGoals': {
      const { shows } = draft.activities.find(({ id }) => id === change.activity) ?? {};
      return { ...draft, activities: changedIn(draft.activities, { id: change.activity, change: { shows: { ...shows, [change.kpi]: change.goals } } }) };
    }
    case 'kpi':
      return { ...draft, kpis: changedIn(draft.kpis, change) };
  }
}

function changedIn<One extends { readonly id: string }>(all: readonly One[], { id, change }: { readonly id: string; readonly change: Partial<One> }): readonly One[] {
  return all.map((one) => (one.id === id ? { ...one, ...change } : one));
}

/** What a goal wants of its KPI is proposed as that KPI's target, where none is given. */
function withGoalTargets(draft: Draft): Draft {
  return {
    ...draft, kpis: draft.kpis.map((kpi) => {
      const wanted = draft.goals.find((goal) => goal.kpi === kpi.id && goal.target.trim() !== '')?.target;
      return wanted !== undefined && kpi.target.amount.trim() === '' ? { ...kpi, target: { ...kpi.target, amount: wanted } } : kpi;
    }),
  };
}

function withoutGoal(activity: DraftActivity, goal: string): DraftActivity {
  const others = (goals: readonly string[]): readonly string[] => goals.filter((id) => id !== goal);
  const { shows } = activity;
  return { ...activity, goals: others(activity.goals), ...(shows && { shows: Object.fromEntries(Object.entries(shows).map(([kpi, goals]) => [kpi, others(goals)])) }) };
}

/** A KPI that comes back to an activity shows all of its goals again. */
function withoutShown({ shows, ...activity }: DraftActivity, kpi: string): DraftActivity {
  return { ...activity, ...(shows && { shows: Object.fromEntries(Object.entries(shows).filter(([id]) => id !== kpi)) }) };
}

/** What a KPI measured and showed goes without it. */
function withoutKpi(draft: Draft, id: string): Draft {
  return {
    ...draft, kpis: draft.kpis.filter((kpi) => kpi.id !== id),
    goals: draft.goals.map((goal) => (goal.kpi === id ? { ...goal, kpi: '' } : goal)),
    activities: draft.activities.map((activity) => ({ ...withoutShown(activity, id), kpis: activity.kpis.filter((one) => one !== id) })),
  };
}

function retyped(kpi: DraftKpi, from: Language, to: Language): DraftKpi {
  const anew = (text: string): string => retypeNumber(text, from, to);
  const { target, tolerance } = kpi;
  return {
    ...kpi, tolerance: tolerance === undefined ? undefined : anew(tolerance),
    target: { ...target, amount: anew(target.amount), periods: target.periods.map(anew), lower: anew(target.lower), upper: anew(target.upper) },
  };
}
