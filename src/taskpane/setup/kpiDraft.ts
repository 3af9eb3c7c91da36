import type { KpiRecord, plannedKpi } from '../../actions';
import type { Language, Words } from '../../i18n';
import type { Direction, Frequency, Rollup, Unit } from '../../kpi';
import { departmentLabel, departmentsOf } from './departments';
import { readTolerance, toleranceScale, type Tolerance } from './tolerance';

/** A KPI's record as its form has it: texts as typed, in the language of the pane. */
export interface KpiDraft {
  readonly name: string;
  readonly definition: string;
  readonly departments: string;
  readonly owner: string;
  /** `2026-02-05`, or empty */
  readonly reviewedOn: string;
  /** Its definition, as it is given here, has been looked at today */
  readonly isReviewed: boolean;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly frequency: Frequency;
  readonly rollup: Rollup;
  readonly tolerance: string;
  readonly toleranceKind: 'relative' | 'absolute';
}

export type KpiDraftProblem = 'nameNeeded' | 'definitionNeeded' | 'departmentNeeded' | 'badTolerance';

/** The record that the form began with */
type Planned = Pick<ReturnType<typeof plannedKpi>, 'name' | 'definition' | 'departments' | 'owner' | 'reviewedOn' | 'unit' | 'direction' | 'frequency' | 'rollup' | 'tolerance'>;

export function draftOfKpi(kpi: Planned, language: Language, words: Words, number: (value: number) => string): KpiDraft {
  const { unit, direction, frequency, rollup, tolerance, owner, reviewedOn } = kpi;
  return {
    name: kpi.name[language], definition: kpi.definition[language], departments: kpi.departments.map((department) => departmentLabel(department, words)).join(', '),
    owner, reviewedOn, isReviewed: false, unit, direction, frequency, rollup, tolerance: number(tolerance.value * toleranceScale(tolerance.kind, unit)), toleranceKind: tolerance.kind,
  };
}

/** An empty record for a KPI of the user's own, whose tolerance is what most have. */
export function emptyKpiDraft(number: (value: number) => string): KpiDraft {
  return {
    name: '', definition: '', departments: '', owner: '', reviewedOn: '', isReviewed: false, unit: 'count', direction: 'higher', frequency: 'monthly', rollup: 'sum', tolerance: number(5), toleranceKind: 'relative',
  };
}

export function draftProblems(draft: KpiDraft, language: Language): readonly KpiDraftProblem[] {
  return [
    ...(draft.name.trim() === '' ? ['nameNeeded' as const] : []),
    ...(draft.definition.trim() === '' ? ['definitionNeeded' as const] : []),
    ...(draft.departments.trim() === '' ? ['departmentNeeded' as const] : []),
    ...(toleranceOf(draft, language) ? [] : ['badTolerance' as const]),
  ];
}

/** The record of a draft that has no problems; of a KPI that is there, only what was changed in the form. */
export function recordOf(draft: KpiDraft, language: Language, words: Words, before?: { readonly kpi: Planned; readonly draft: KpiDraft }): KpiRecord {
  const changed = (...fields: readonly (keyof KpiDraft)[]): boolean => !before || fields.some((field) => draft[field] !== before.draft[field]);
  const tolerance = toleranceOf(draft, language);
  const { unit, direction, frequency, rollup } = draft;
  return {
    ...(changed('name') && { name: reworded(before?.kpi.name, language, draft.name) }),
    ...(changed('definition') && { definition: reworded(before?.kpi.definition, language, draft.definition) }),
    ...(changed('departments') && { departments: [...departmentsOf(draft.departments, words)] }),
    ...(changed('owner') && { owner: draft.owner.trim() === '' ? undefined : draft.owner.trim() }),
    ...(changed('reviewedOn') && { reviewedOn: draft.reviewedOn === '' ? undefined : draft.reviewedOn }),
    // What was printed of an earlier review of the same day goes.
    ...(draft.isReviewed && before && { reviewedAs: undefined }),
    ...(changed('unit') && { unit }), ...(changed('direction') && { direction }), ...(changed('frequency') && { frequency }), ...(changed('rollup') && { rollup }),
    ...(tolerance && changed('tolerance', 'toleranceKind', 'unit') && { tolerance }),
  };
}

function toleranceOf({ tolerance, toleranceKind, unit }: KpiDraft, language: Language): Tolerance | undefined {
  return readTolerance(tolerance, toleranceKind, unit, language);
}

/** A wording that is the same in both languages stays so; else the other language keeps its own. */
function reworded(before: Planned['name'] | undefined, language: Language, text: string): string | Planned['name'] {
  const written = text.trim();
  return !before || before.en === before.nb ? written : { ...before, [language]: written };
}
