import { type PlannedKpi, type SetupTerm, PERIODS_PER_YEAR, allTerms, findKpi, isLimits, listedValues, termsOf, weightOf } from '../../../../kpi';
import { words } from '../../../../i18n';
import type { PlanContext } from '../../PlanContext';

/**
 * The forms of a KPI's charts: its course by month, the same within limits, what it adds up to against the year's target, its members,
 * the stages that something passes through, two parts of one sum, and what is past due by age.
 */
export type ChartForm = 'months' | 'band' | 'cumulative' | 'members' | 'funnel' | 'mix' | 'ageing';

/** What a KPI's charts depend on beside its record. */
export interface ChartFacts {
  readonly hasTarget: boolean;
  /** Whether some member has a target of its own */
  readonly hasMemberTargets: boolean;
  /** Whether some year that can be chosen has one before it to compare with */
  readonly hasPrevious: boolean;
  readonly hasMembers: boolean;
  /** The other KPI with which this one makes up a sum, as upsell with new sales */
  readonly counterpart: string | undefined;
  /** The open amounts that can be aged, and the column that says when they fall due */
  readonly receivables: Receivables | undefined;
}

export interface Receivables {
  readonly term: SetupTerm;
  readonly due: string;
}

/** The forms in order of what says most; the first alone is enough where there are many KPIs. */
export function chartForms(kpi: PlannedKpi, facts: ChartFacts): readonly ChartForm[] {
  return [
    kpi.direction === 'range' ? 'band' : 'months',
    ...(facts.hasMembers && isByStage(kpi) ? ['funnel' as const] : []),
    ...(facts.counterpart !== undefined || isPartOfSum(kpi) ? ['mix' as const] : []),
    ...(facts.receivables ? ['ageing' as const] : []),
    ...(facts.hasMembers && !isByStage(kpi) ? ['members' as const] : []),
    ...(addsToTarget(kpi) && facts.hasTarget ? ['cumulative' as const] : []),
  ];
}

/** Whether its months add up towards the target of a year. */
export function addsToTarget(kpi: PlannedKpi): boolean {
  return kpi.rollup === 'sum' && kpi.direction !== 'range';
}

/** Whether each member is measured against the target of the whole: a ratio or a level of its own kind, not an amount that members share out. */
export function sharesTarget(kpi: PlannedKpi): boolean {
  return (kpi.rollup === 'ratio' || kpi.rollup === 'average') && kpi.direction !== 'range';
}

/** Whether members have something to be measured against, so that there are differences to show. */
export function measuresMembers(kpi: PlannedKpi, { hasTarget, hasMemberTargets }: ChartFacts): boolean {
  return hasMemberTargets || (hasTarget && sharesTarget(kpi));
}

export function chartFacts(kpi: PlannedKpi, context: PlanContext): ChartFacts {
  return {
    hasTarget: kpi.targets.some(({ member }) => member === undefined),
    hasMemberTargets: kpi.targets.some(({ member }) => member !== undefined),
    hasPrevious: context.years.some((year) => context.allYears.includes(year - 1) && hasFigures(kpi, year - 1, context)),
    hasMembers: (context.members.get(kpi.id)?.length ?? 0) > 0,
    counterpart: COUNTERPARTS.get(kpi.id)?.find((id) => context.kpis.some((other) => other.id === id)),
    receivables: receivablesOf(kpi, context.kpis),
  };
}

/** Amounts of the library that are told apart only to be added up again. The share of one in both stands for the pair, where it is measured. */
const COUNTERPARTS: ReadonlyMap<string, readonly string[]> = new Map([['new-sales', ['upsell']]]);

/** Figures typed by hand come later than the plan. */
function hasFigures(kpi: PlannedKpi, year: number, { months }: PlanContext): boolean {
  if (!kpi.inputs) return true;
  const value = months.get(kpi.id)?.get(year)?.value ?? Array<null>(PERIODS_PER_YEAR).fill(null);
  return value.some((amount) => amount !== null);
}

/** The library says by what a KPI is broken down first; a dimension of the user's may bear the same name. */
function isByStage(kpi: PlannedKpi): boolean {
  const names = [words('en').sheets.charts.stage, words('nb').sheets.charts.stage].map((name) => name.toLowerCase());
  const usual = findKpi(kpi.id)?.dimensions[0];
  return kpi.rollup !== 'ratio' && [kpi.dimension?.name, usual?.en].some((name) => name !== undefined && names.includes(name.toLowerCase()));
}

/** Whether a share's numerator adds up some of what its denominator adds up, so that the two stand on one another. */
function isPartOfSum({ unit, rollup, inputs }: PlannedKpi): boolean {
  if (unit !== 'share' || rollup !== 'ratio' || !inputs?.numerator || !inputs.denominator) return false;
  const whole = termsOf(inputs.denominator);
  return [...termsOf(inputs.numerator), ...whole].every((term) => term.aggregate === 'sum' && !term.open && weightOf(term) > 0)
    && termsOf(inputs.numerator).every((term) => whole.some((other) => isWithin(term, other)));
}

function isWithin(term: SetupTerm, whole: SetupTerm): boolean {
  if (term.table !== whole.table || term.column !== whole.column || term.date !== whole.date) return false;
  return Object.entries(whole.where ?? {}).every(([column, wanted]) => {
    const own = term.where?.[column];
    if (own === undefined || isLimits(own) || isLimits(wanted)) return false;
    return listedValues(own).every((value) => listedValues(wanted).includes(value));
  });
}

/** Open amounts: one term of a level. Its own record does not say when they fall due, but a KPI of what is overdue does. */
function receivablesOf(kpi: PlannedKpi, kpis: readonly PlannedKpi[]): Receivables | undefined {
  if (kpi.rollup !== 'last' || !kpi.inputs?.value) return undefined;
  const [term, ...others] = termsOf(kpi.inputs.value);
  if (!term?.open || term.aggregate !== 'sum' || term.open.past !== undefined || others.length > 0) return undefined;
  const due = kpis.flatMap(({ inputs }) => (inputs ? allTerms(inputs) : []))
    .find((other) => other.table === term.table && other.open?.until === term.open!.until && other.open.past !== undefined)?.open?.past;
  return due === undefined ? undefined : { term, due };
}
