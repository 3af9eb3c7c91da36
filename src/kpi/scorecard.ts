import { attainment, variance } from './goal';
import type { Direction, Rollup } from './library/KpiDefinition';
import { type Outcome, failure, success } from './outcome';
import { isAtMost } from './precision';
import { rangeVariance } from './range';
import type { Reason } from './reason';
import { type FigureRows, type Figures, actualFigures, overMonths, quotientOver, targetFigures } from './scorecardFigures';

export type View = 'month' | 'quarter' | 'ytd';

/** What the catalogue says about a KPI, as far as its numbers depend on it. */
export interface ScorecardKpi {
  readonly direction: Direction;
  readonly unit: string;
  readonly rollup: Rollup;
  readonly tolerance: number;
  readonly isRelativeTolerance: boolean;
}

/** A number, null where it is absent, or why it cannot be told. */
type Known = Outcome<number | null, Reason>;

export interface ScorecardRow {
  readonly actual: Known;
  readonly target: Known;
  readonly variance: Known;
  readonly variancePct: Known;
  readonly attainment: Known;
  readonly status: Known;
  readonly previousYear: Known;
  readonly landing: Known;
  readonly required: Known;
}

const PERIODS_PER_YEAR = 12;
const PERIODS_PER_QUARTER = 3;

/**
 * The periods that a view shows, through the one chosen: itself, its quarter so far, or the year so far.
 * @example windowOf(5, 'quarter') // [4, 5]
 * @example windowOf(3, 'ytd') // [1, 2, 3]
 */
export function windowOf(period: number, view: View): readonly number[] {
  const from = view === 'month' ? period : view === 'ytd' ? 1 : period - ((period - 1) % PERIODS_PER_QUARTER);
  return Array.from({ length: period - from + 1 }, (_, index) => from + index);
}

/**
 * One KPI's row of the scorecard, as the scorecard's sheet computes it.
 *
 * Only periods that have both actual and target are compared; where none has, the actuals stand alone. They add up as the KPI's rollup
 * says: sum, average, last, or for a ratio Σ numerators ÷ Σ denominators; a ratio's target holds as it stands at the end, unless it has
 * parts itself. The year before counts if it has the same periods. Landing (actual to date + plan ahead × pace) and what each remaining
 * period must bring are of KPIs that add up and are not to stay within a range. Relative difference is left out for shares and points.
 * Errors: an error among a row's months spoils what is computed from it.
 */
export function scorecardRow(kpi: ScorecardKpi, rows: FigureRows, period: number, view: View): ScorecardRow {
  const isRange = kpi.direction === 'range';
  const actuals = actualFigures(rows.actual, kpi.rollup);
  const targets = targetFigures(rows.target, kpi);
  const previous = actualFigures(rows.previous, kpi.rollup);
  const window = windowOf(period, view).map((number) => number - 1);
  const withActual = window.filter((month) => actuals.isPresent(month));
  const withBoth = withActual.filter((month) => targets.isPresent(month));
  const compared = withBoth.length > 0 ? withBoth : withActual;
  const targetMonths = compared.length > 0 ? compared : window;

  const actual = unlessFailed([actuals], () => brought(kpi.rollup, actuals, compared));
  const limits = { lower: overMonths('last', targets.lower, targetMonths), upper: overMonths('last', targets.upper, targetMonths) };
  const target = unlessFailed(isRange ? [actuals, targets] : [targets], () =>
    isRange ? nearerLimit(actual.ok ? actual.value : null, limits) : broughtTarget(kpi.rollup, targets, targetMonths));
  const difference = both(actual, target, (is, should) =>
    (isRange ? rangeVariance(is, limits.lower, limits.upper) : variance(is, should, kpi.direction)));
  const measured = (measure: (difference: number, actual: number, target: number) => Known): Known =>
    both(actual, target, (is, should) => (difference.ok && difference.value !== null ? measure(difference.value, is, should) : difference));
  const adds = kpi.rollup === 'sum' && !isRange;
  const hasPrevious = compared.length > 0 && compared.every((month) => previous.isPresent(month));
  return {
    actual,
    target,
    variance: difference,
    variancePct: measured((by, _, should) =>
      success(isRange || kpi.unit === 'share' || kpi.unit === 'points' || should === 0 ? null : by / Math.abs(should))),
    attainment: measured((_, is, should) => (isRange || should <= 0 ? success(null) : attainment(is, should, kpi.direction, null, 'linear'))),
    status: measured((by, is, should) => success(statusOf(by, kpi, is, should))),
    previousYear: unlessFailed([previous], () => (hasPrevious ? brought(kpi.rollup, previous, compared) : null)),
    landing: unlessFailed([actuals, targets], () => (adds ? landing(actuals, targets, period) : null)),
    required: unlessFailed([actuals, targets], () => (adds ? required(actuals, targets, period) : null)),
  };
}

function unlessFailed(figures: readonly Figures[], compute: () => number | null): Known {
  const failed = figures.find(({ failed: reason }) => reason !== null)?.failed;
  return failed ? failure(failed) : success(compute());
}

function both(one: Known, other: Known, compute: (one: number, other: number) => Known): Known {
  if (!one.ok) return one;
  if (!other.ok) return other;
  return one.value === null || other.value === null ? success(null) : compute(one.value, other.value);
}

function brought(rollup: Rollup, figures: Figures, months: readonly number[]): number | null {
  return rollup === 'ratio' ? quotientOver(figures, months) : overMonths(rollup, figures.value, months);
}

/** A held target counts as it stands at the end, before what its parts make. */
function broughtTarget(rollup: Rollup, targets: Figures, months: readonly number[]): number | null {
  if (rollup !== 'ratio') return overMonths(rollup, targets.value, months);
  return overMonths('last', targets.value, months) ?? quotientOver(targets, months);
}

/** Of two limits the one that the actual is nearer to. */
function nearerLimit(actual: number | null, { lower, upper }: { readonly lower: number | null; readonly upper: number | null }): number | null {
  if (lower === null || upper === null) return lower ?? upper;
  return actual === null || Math.abs(actual - lower) <= Math.abs(actual - upper) ? lower : upper;
}

function statusOf(difference: number, kpi: ScorecardKpi, actual: number, target: number): 1 | 0 | -1 {
  const allowed = kpi.tolerance * (kpi.isRelativeTolerance ? Math.abs(target) : 1);
  const size = Math.max(Math.abs(actual), Math.abs(target));
  if (isAtMost(-difference, 0, size)) return 1;
  return isAtMost(-difference, allowed, size) ? 0 : -1;
}

/** Actual to date, and the plan of the months still to come at the pace held so far: actual ÷ plan of the months that have both. */
function landing(actuals: Figures, targets: Figures, period: number): number | null {
  const months = windowOf(period, 'ytd').map((number) => number - 1);
  const withBoth = months.filter((month) => actuals.isPresent(month) && targets.isPresent(month));
  const planToDate = overMonths('sum', targets.value, withBoth) ?? 0;
  if (planToDate <= 0) return null;
  const planAhead = (yearOf(targets) ?? 0) - planToDate;
  return (overMonths('sum', actuals.value, months) ?? 0) + (planAhead * (overMonths('sum', actuals.value, withBoth) ?? 0)) / planToDate;
}

function required(actuals: Figures, targets: Figures, period: number): number | null {
  const annual = yearOf(targets);
  if (annual === null || period >= PERIODS_PER_YEAR) return null;
  const toDate = overMonths('sum', actuals.value, windowOf(period, 'ytd').map((number) => number - 1)) ?? 0;
  return (annual - toDate) / (PERIODS_PER_YEAR - period);
}

function yearOf({ value }: Figures): number | null {
  return overMonths('sum', value, Array.from({ length: PERIODS_PER_YEAR }, (_, month) => month));
}
