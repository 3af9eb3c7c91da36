import { outsideDomain } from './domain';
import { median } from './statistics';
import { type Outcome, failure, success } from './outcome';
import type { Argument, Reason } from './reason';

/** Eighty years of months, or almost three of days; the slopes of all pairs are half a million numbers then. */
export const MOST_IN_SERIES = 1000;

/** A straight line through a series: its value at period 0 (the first is 1), and how much it rises a period. */
export interface Line {
  readonly start: number;
  readonly slope: number;
}

/** A known value of a series and the number of its period, from 1. */
export interface Point {
  readonly period: number;
  readonly value: number;
}

/**
 * How much a series rises a period, in the KPI's own unit; one wild period does not move it.
 *
 * Formula: the median of the slopes between all pairs of periods (Theil–Sen). An absent period (null) keeps its place in time.
 * Errors: `tooFew` for fewer than two values; `outsideDomain` for more than 1,000 periods.
 * Source: Sen, "Estimates of the Regression Coefficient Based on Kendall's Tau", Journal of the American Statistical Association 63, 1968.
 * @example trend([10, 12, 14, 90, 18]) // 2
 * @example trend([10, null, 14]) // 2
 */
export function trend(values: readonly (number | null)[]): Outcome<number, Reason> {
  const line = trendLine(values, 'values');
  return line.ok ? success(line.value.slope) : line;
}

/** The line of that slope which leaves as many values above it as below. */
export function trendLine(values: readonly (number | null)[], argument: Argument): Outcome<Line, Reason> {
  if (values.length > MOST_IN_SERIES) return outsideDomain(argument, 'seriesLength');
  const points = pointsOf(values);
  return points.length < 2 ? failure({ kind: 'tooFew', argument, least: 2 }) : success(lineThrough(points));
}

export function pointsOf(values: readonly (number | null)[]): readonly Point[] {
  return values.flatMap((value, index) => (value === null ? [] : [{ period: index + 1, value }]));
}

/** Through two points or more. */
export function lineThrough(points: readonly Point[]): Line {
  const slopes = points.flatMap((one, index) =>
    points.slice(index + 1).map((other) => (other.value - one.value) / (other.period - one.period)));
  const slope = median(slopes);
  return { slope, start: median(points.map(({ period, value }) => value - slope * period)) };
}

/**
 * Change from an earlier period, as a share of it.
 *
 * Formula: (current − previous) ÷ previous.
 * Errors: `outsideDomain` for a base of 0 or below: from a loss to a profit there is no percentage that says which way it went.
 * @example growth(110, 88) // 0.25
 */
export function growth(current: number, previous: number): Outcome<number, Reason> {
  if (previous <= 0) return outsideDomain('previous', 'aboveZero');
  return success((current - previous) / previous);
}

/**
 * Compound growth a period: the even rate that leads from the first value to the last.
 *
 * Formula: (last ÷ first)^(1 ÷ periods) − 1, where periods are the steps between the two: 2020 to 2024 is four years.
 * Errors: `outsideDomain` for a first value of 0 or below, a negative last value or negative periods; `zeroDenominator` for no periods.
 * @example cagr(100, 400, 2) // 1
 */
export function cagr(first: number, last: number, periods: number): Outcome<number, Reason> {
  if (first <= 0) return outsideDomain('first', 'aboveZero');
  if (last < 0) return outsideDomain('last', 'notNegative');
  if (periods < 0) return outsideDomain('periods', 'notNegative');
  if (periods === 0) return failure({ kind: 'zeroDenominator', arguments: ['periods'] });
  return success((last / first) ** (1 / periods) - 1);
}
