import { emptyGroupMapping, inputsOf, missingRoles, roleGroups, type SourceMapping } from '../../actions';
import type { Language } from '../../i18n';
import type { InputMapping, KpiDefinition, MissingRole, Setup, SetupInputs, SetupKpi, SetupSource, SetupTarget, SetupTerm } from '../../kpi';
import { figureOf, targetProblems as figureProblems, type TargetProblem } from '../setup/targetDraft';
import { readTolerance, type Tolerance } from '../setup/tolerance';
import type { Draft, DraftKpi } from './draft';
import { setupActivities, setupGoals, setupTies, type GoalProblem } from './goals';

/** What is still missing or wrong in the draft, and at which KPI, so that the wizard can say it beside the field. */
export type DraftProblem =
  | GoalProblem
  | { readonly code: 'noKpi' }
  | { readonly code: 'badYear' }
  | { readonly code: 'badCurrency' }
  | { readonly code: 'target'; readonly kpi: string; readonly problem: TargetProblem }
  | { readonly code: 'tolerance'; readonly kpi: string }
  | { readonly code: 'unmapped'; readonly kpi: string; readonly group: number; readonly role: MissingRole };

export function targetProblems(draft: Draft, language: Language, definitions: ReadonlyMap<string, KpiDefinition>): readonly DraftProblem[] {
  const general: DraftProblem[] = [
    ...(yearOf(draft) === undefined ? [{ code: 'badYear' } as const] : []),
    ...(/^[A-Z]{3}$/.test(draft.currency) ? [] : [{ code: 'badCurrency' } as const]),
  ];
  return [...general, ...draft.kpis.flatMap((kpi): readonly DraftProblem[] => [
    ...figureProblems(kpi.target, language).map((problem) => ({ code: 'target' as const, kpi: kpi.id, problem })),
    ...(kpi.tolerance === undefined || toleranceOf(kpi, definitions.get(kpi.id), language) ? [] : [{ code: 'tolerance' as const, kpi: kpi.id }]),
  ])];
}

/** The year that is typed, if it is one. */
export function yearOf(draft: Draft): number | undefined {
  const year = Number(draft.year);
  return Number.isInteger(year) && year >= 1900 && year <= 9998 ? year : undefined;
}

function toleranceOf({ tolerance = '' }: DraftKpi, definition: KpiDefinition | undefined, language: Language): Tolerance | undefined {
  return definition && readTolerance(tolerance, definition.tolerance.kind, definition.unit, language);
}

export function mappingProblems(draft: Draft, definitions: ReadonlyMap<string, KpiDefinition>): readonly DraftProblem[] {
  return draft.kpis.flatMap((kpi) => {
    const { id, mapping } = kpi;
    const definition = definitions.get(id);
    return definition && !isTyped(kpi, definition) ? roleGroups(definition).flatMap((group, index) => (
      missingRoles(group, mapping[index] ?? emptyGroupMapping).map((role) => ({ code: 'unmapped', kpi: id, group: index, role }) as const)
    )) : [];
  });
}

/** Whether somebody types a KPI's figures: by choice, or because nobody knows what it is made of. */
export function isTyped({ source }: DraftKpi, { inputs }: KpiDefinition): boolean {
  return source === 'typed' || inputs.length === 0;
}

/** The dates in the columns by which the chosen KPIs are put into months */
export function datesOf(
  draft: Draft, definitions: ReadonlyMap<string, KpiDefinition>, latestDates: readonly { readonly table: string; readonly column: string; readonly latest: number | undefined }[],
): readonly number[] {
  const terms = draft.kpis.flatMap((kpi) => termsOf(kpi, definitions));
  return latestDates.flatMap(({ table, column, latest }) => (latest !== undefined && terms.some((term) => term.table === table && term.date === column) ? [latest] : []));
}

function termsOf(kpi: DraftKpi, definitions: ReadonlyMap<string, KpiDefinition>): readonly SetupTerm[] {
  const { id, mapping } = kpi;
  const definition = definitions.get(id);
  return definition && !isTyped(kpi, definition) ? Object.values(inputsOf(definition, mapping) ?? {}).flat() : [];
}

/** The tables that the chosen KPIs are calculated from */
export function tablesOf(draft: Draft): readonly string[] {
  return [...new Set(draft.kpis.filter(({ source }) => source === 'table').flatMap(({ mapping }) => mapping.map(({ table }) => table)).filter((table) => table !== ''))];
}

/**
 * The set-up document of a draft that has no problems: the same that the command line takes. What is known of how a table was filled goes
 * with it, by the table's name in small letters.
 */
export function toSetup(draft: Draft, language: Language, definitions: ReadonlyMap<string, KpiDefinition>, mappings: ReadonlyMap<string, SourceMapping>): Setup {
  const year = Number(draft.year);
  const [goals, activities, ties] = [setupGoals(draft, language), setupActivities(draft), setupTies(draft)];
  return {
    maltall: 1,
    language,
    fiscalStart: draft.fiscalStart,
    currency: draft.currency,
    ...(goals.length > 0 && { goals }),
    ...(activities.length > 0 && { activities }),
    ...(ties && { ties }),
    sources: tablesOf(draft).map((table) => sourceOf(table, mappings.get(table.toLowerCase()))),
    kpis: draft.kpis.map((kpi) => setupKpi(kpi, year, language, definitions.get(kpi.id))),
    versions: [{ version: 'plan' }],
    // Without a period the scorecard opens at the last one that has figures.
    show: { year, view: 'month', version: 'plan' },
  };
}

/** What a set-up says of a source: a record in the workbook may hold more, which is its owner's. */
function sourceOf(table: string, mapping: SourceMapping | undefined): SetupSource {
  if (!mapping || mapping.file === '') return { table };
  const { file, encoding, delimiter, decimal, dates, header, columns, types, onBadRow, key, loadedFrom, loadedThrough, joins, aliases } = mapping;
  const known = { file, encoding, delimiter, decimal, dates, header, columns, types, onBadRow, key, loadedFrom, loadedThrough, joins, aliases };
  return { table, ...(Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Omit<SetupSource, 'table'>) };
}

/** The departments to which a KPI belongs: the user's choice, else what its record says. */
export function departmentsOfKpi({ department, record }: DraftKpi, definition: KpiDefinition): readonly string[] {
  return department === '' ? record?.departments ?? definition.departments : [department];
}

/** What the draft says of KPIs, goals and activities, whatever else is still missing. */
export function catalogueOf(draft: Draft, language: Language): Pick<Setup, 'kpis' | 'goals' | 'activities' | 'ties'> {
  const ties = setupTies(draft);
  return { kpis: draft.kpis.map(recordedKpi), goals: setupGoals(draft, language), activities: setupActivities(draft), ...(ties && { ties }) };
}

function recordedKpi({ id, record, department, owner }: DraftKpi): SetupKpi {
  return { id, ...record, ...(department !== '' && { departments: [department] }), ...(owner.trim() !== '' && { owner: owner.trim() }) };
}

function setupKpi(kpi: DraftKpi, year: number, language: Language, definition: KpiDefinition | undefined): SetupKpi {
  const target = setupTarget(kpi, year, language);
  const tolerance = toleranceOf(kpi, definition, language);
  const inputs = definition && !isTyped(kpi, definition) && inputsFor(kpi.mapping, kpi.empty, definition);
  return {
    ...recordedKpi(kpi),
    ...(tolerance && { tolerance }),
    ...(inputs && kpi.dimension !== '' && { dimension: { name: kpi.dimension, column: kpi.dimension } }),
    ...(inputs && { inputs }),
    ...(target && { targets: [target] }),
  };
}

/**
 * Whether it is a question what a month without rows means. That nothing stands open is known; and a figure made by division needs no
 * answer: without rows there is nothing to divide by, while a part of it that no row fits, as a month with deals lost and none won, is zero.
 */
export function asksForEmptyMonth({ inputs }: KpiDefinition): boolean {
  return inputs.every(({ part, terms }) => part === 'value' && terms.every(({ open }) => !open));
}

function inputsFor(mapping: InputMapping, chosen: DraftKpi['empty'], definition: KpiDefinition): SetupInputs | undefined {
  const inputs = inputsOf(definition, mapping);
  const empty = asksForEmptyMonth(definition) ? chosen : 'zero';
  const settled = (term: SetupTerm): SetupTerm => ({ ...term, empty });
  return inputs && Object.fromEntries(Object.entries(inputs).map(([part, input]) => [part, Array.isArray(input) ? input.map(settled) : settled(input)]));
}

function setupTarget({ target }: DraftKpi, year: number, language: Language): SetupTarget | undefined {
  const figure = figureOf(target, language, {});
  return figure === undefined || figure === 'none' ? undefined : { year, version: 'plan', ...figure };
}
