import { type PlannedKpi, PERIODS_PER_YEAR } from '../../../kpi';
import { targetKey } from '../spreadTarget';
import type { PlanContext } from '../PlanContext';

/** A guess where targets come from data, or are not known yet: differences are a part of what they are differences of. */
const USUAL_PART = 0.2;

/** The largest month of a KPI, by which labels are chosen that have room at its columns. */
export function largestMonth(context: PlanContext, id: string): number {
  const years = [...(context.months.get(id)?.values() ?? [])];
  return Math.max(0, ...years.flatMap(({ value }) => value.map((amount) => Math.abs(amount ?? 0))));
}

/** The largest month of what a share is a share of; of a KPI that is no share, its own. */
export function largestPart(context: PlanContext, id: string): number {
  const years = [...(context.months.get(id)?.values() ?? [])];
  return Math.max(0, ...years.flatMap(({ value, denominator }) => (denominator ?? value).map((amount) => Math.abs(amount ?? 0))));
}

/** How many months are added up in what is shown first. */
export function windowLength({ show: { view, period } }: PlanContext): number {
  if (view === 'month') return 1;
  if (view === 'r12') return PERIODS_PER_YEAR;
  return view === 'quarter' ? ((period - 1) % 3) + 1 : period;
}

/** The largest difference of a month from its target. */
export function largestDifference(context: PlanContext, kpi: PlannedKpi): number {
  const differences = kpi.targets.filter(({ member }) => member === undefined).flatMap((target) => {
    const months = context.months.get(kpi.id)?.get(target.year)?.value ?? [];
    const planned = (period: number): number | null | undefined => target.hold ?? target.periods?.[period] ?? context.spreads.get(targetKey(kpi, target))?.[period];
    return months.map((amount, period) => (amount === null ? undefined : Math.abs(amount - (planned(period) ?? NaN))));
  }).filter((difference) => difference !== undefined && !Number.isNaN(difference)) as number[];
  return differences.length > 0 ? Math.max(...differences) : USUAL_PART * largestMonth(context, kpi.id);
}
