import { retypeNumber, type Language } from '../../i18n';
import type { InputMapping, KpiDefinition } from '../../kpi';

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
  readonly owner: string;
}

export type TargetForm = 'even' | '445' | 'hold' | 'periods' | 'none';

export interface DraftKpi {
  readonly id: string;
  readonly owner: string;
  readonly target: { readonly form: TargetForm; readonly amount: string; readonly periods: string };
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
    id: definition.id, owner: '', mapping: [], isMappedByUser: false, dimension: '', empty: adds ? 'zero' : 'missing',
    target: { form: adds ? 'even' : 'hold', amount: '', periods: '' },
  };
}

export type DraftChange =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'addGoal' }
  | { readonly kind: 'goal'; readonly id: string; readonly change: Partial<DraftGoal> }
  | { readonly kind: 'removeGoal'; readonly id: string }
  | { readonly kind: 'addActivity' }
  | { readonly kind: 'activity'; readonly id: string; readonly change: Partial<DraftActivity> }
  | { readonly kind: 'removeActivity'; readonly id: string }
  | { readonly kind: 'ownDepartments'; readonly written: string }
  | { readonly kind: 'toggle'; readonly definition: KpiDefinition }
  | { readonly kind: 'year'; readonly year: string }
  | { readonly kind: 'proposedYear'; readonly year: number }
  | { readonly kind: 'fiscalStart'; readonly month: number }
  | { readonly kind: 'currency'; readonly currency: string }
  /** The pane speaks another language now: `60,000` would be sixty in Norwegian */
  | { readonly kind: 'language'; readonly from: Language; readonly to: Language }
  | { readonly kind: 'kpi'; readonly id: string; readonly change: Partial<DraftKpi> };

export function changeDraft(draft: Draft, change: DraftChange): Draft {
  switch (change.kind) {
    case 'step':
      return { ...draft, step: change.step };
    case 'addGoal':
      return { ...draft, goals: [...draft.goals, emptyGoal(draft.goals)] };
    case 'goal':
      return { ...draft, goals: changedIn(draft.goals, change) };
    case 'removeGoal':
      return {
        ...draft, goals: draft.goals.filter(({ id }) => id !== change.id),
        activities: draft.activities.map((activity) => ({ ...activity, goals: activity.goals.filter((id) => id !== change.id) })),
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
        kpis: draft.kpis.map((kpi) => ({ ...kpi, target: retyped(kpi.target, change.from, change.to) })),
      };
    case 'toggle': {
      const { definition } = change;
      const chosen = draft.kpis.some((kpi) => kpi.id === definition.id);
      return chosen ? withoutKpi(draft, definition.id) : { ...draft, kpis: [...draft.kpis, draftKpi(definition)] };
    }
    case 'kpi':
      return { ...draft, kpis: changedIn(draft.kpis, change) };
  }
}

function changedIn<One extends { readonly id: string }>(all: readonly One[], { id, change }: { readonly id: string; readonly change: Partial<One> }): readonly One[] {
  return all.map((one) => (one.id === id ? { ...one, ...change } : one));
}

/** What a KPI measured and showed goes without it. */
function withoutKpi(draft: Draft, id: string): Draft {
  return {
    ...draft, kpis: draft.kpis.filter((kpi) => kpi.id !== id),
    goals: draft.goals.map((goal) => (goal.kpi === id ? { ...goal, kpi: '' } : goal)),
    activities: draft.activities.map((activity) => ({ ...activity, kpis: activity.kpis.filter((one) => one !== id) })),
  };
}

function retyped(target: DraftKpi['target'], from: Language, to: Language): DraftKpi['target'] {
  return { ...target, amount: retypeNumber(target.amount, from, to), periods: target.periods.replace(/[^\n\r\t]+/g, (text) => retypeNumber(text, from, to)) };
}
