import { isWholeWithin, outsideDomain } from './domain';
import { fit } from './fit';
import { type Outcome, failure, success } from './outcome';
import type { Reason } from './reason';
import { mean } from './statistics';
import { MOST_IN_SERIES, lineThrough, pointsOf } from './trend';

/** Months of a year. */
export const DEFAULT_SEASON = 12;

const MOST_AHEAD = 366;
const LEAST_HISTORY = 3;
/** The damped trend begins on a line through so many of the first values. */
const FIRST_VALUES = 10;
/** Less damping than 0.98 is hardly told from none, more than 0.8 is gone after a few periods (Hyndman & Athanasopoulos, section 8.2). */
const LEAST_PHI = 0.8;
const MOST_PHI = 0.98;

/** Where a series stands after a period: its level, its rise a period, and how far each period of the season lies from the level. */
interface State {
  readonly level: number;
  readonly slope: number;
  readonly seasonal: readonly number[];
}

/** How much of each error the parts of the state take up, and how much of the rise is left a period later. */
interface Smoothing {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly phi: number;
}

interface Model {
  readonly start: State;
  /** How many numbers between 0 and 1 choose the smoothing. */
  readonly freedom: number;
  smoothing(chosen: readonly number[]): Smoothing;
}

export function isForecastHorizon(periods: number): boolean {
  return isWholeWithin(periods, 1, MOST_AHEAD);
}

/**
 * The next periods of a series, from its level, trend and season, in its own unit.
 *
 * Additive Holt–Winters (exponential smoothing of the form ETS(A,A,A)). Where there are fewer than two seasons of history, or `season` is 1,
 * without season and with a damped trend (ETS(A,Ad,N)), since a trend that short is not to be trusted far ahead. The state begins from the
 * first two seasons (their mean rise and the mean place of each period), or from the Theil–Sen line through the first ten values. The
 * smoothing (within 0 and 1; damping within 0.8 and 0.98) is the one with the least sum of squared one-step errors, found on a grid and then
 * refined by ever smaller steps: no chance is involved. An absent period (null) inside the series is stepped over; at its ends it is cut off.
 * Errors: `tooFew` for fewer than three values; `outsideDomain` for periods or a season that are not whole and within 1–366, and for more
 * than 1,000 periods of history.
 * Source: Hyndman & Athanasopoulos, Forecasting: Principles and Practice, third edition, chapter 8. Excel's FORECAST.ETS and others begin
 * and fit differently, so that their figures differ somewhat.
 * @example forecast([10, 20, 30, 40, 14, 24, 34, 44], 4, 4) // [18, 28, 38, 48]
 */
export function forecast(values: readonly (number | null)[], periods: number, season: number): Outcome<readonly number[], Reason> {
  if (!isForecastHorizon(periods)) return outsideDomain('periods', 'wholeTo366');
  if (!isWholeWithin(season, 1, MOST_AHEAD)) return outsideDomain('season', 'wholeTo366');
  if (values.length > MOST_IN_SERIES) return outsideDomain('values', 'seriesLength');
  const history = withoutAbsentEnds(values);
  if (pointsOf(history).length < LEAST_HISTORY) return failure({ kind: 'tooFew', argument: 'values', least: LEAST_HISTORY });
  const model = seasonalModel(history, season) ?? dampedModel(history);
  const chosen = fit(model.freedom, (candidate) => run(model.start, model.smoothing(candidate), history).squaredError);
  return success(ahead(run(model.start, model.smoothing(chosen), history).state, model.smoothing(chosen).phi, history.length, periods));
}

function withoutAbsentEnds(values: readonly (number | null)[]): readonly (number | null)[] {
  const known = pointsOf(values);
  return values.slice((known[0]?.period ?? 1) - 1, known.at(-1)?.period ?? 0);
}

/** Null where the first two seasons are not there, or leave a period of the season unknown. */
function seasonalModel(history: readonly (number | null)[], season: number): Model | null {
  if (season < 2 || history.length < 2 * season) return null;
  const rises: number[] = [];
  for (let period = 0; period < season; period += 1) {
    const one = history[period] ?? null;
    const next = history[period + season] ?? null;
    if (one !== null && next !== null) rises.push((next - one) / season);
  }
  if (rises.length === 0) return null;
  const slope = mean(rises);
  const places: number[] = [];
  for (let period = 0; period < season; period += 1) {
    const both = [period, period + season].flatMap((index) => {
      const value = history[index] ?? null;
      return value === null ? [] : [value - slope * (index + 1)];
    });
    if (both.length === 0) return null;
    places.push(mean(both));
  }
  const level = mean(places);
  return {
    start: { level, slope, seasonal: places.map((place) => place - level) },
    freedom: 3,
    smoothing: ([alpha = 0, ofAlpha = 0, ofRest = 0]) => ({ alpha, beta: alpha * ofAlpha, gamma: (1 - alpha) * ofRest, phi: 1 }),
  };
}

function dampedModel(history: readonly (number | null)[]): Model {
  const { start, slope } = lineThrough(pointsOf(history).slice(0, FIRST_VALUES));
  return {
    start: { level: start, slope, seasonal: [0] },
    freedom: 3,
    smoothing: ([alpha = 0, ofAlpha = 0, damping = 0]) =>
      ({ alpha, beta: alpha * ofAlpha, gamma: 0, phi: LEAST_PHI + (MOST_PHI - LEAST_PHI) * damping }),
  };
}

/** Takes the state through the history, one step after the other. */
function run(start: State, { alpha, beta, gamma, phi }: Smoothing, history: readonly (number | null)[]): { state: State; squaredError: number } {
  const seasonal = [...start.seasonal];
  let { level, slope } = start;
  let squaredError = 0;
  for (const [period, value] of history.entries()) {
    const place = period % seasonal.length;
    const expected = level + phi * slope;
    const error = value === null ? 0 : value - expected - (seasonal[place] ?? 0);
    level = expected + alpha * error;
    slope = phi * slope + beta * error;
    seasonal[place] = (seasonal[place] ?? 0) + gamma * error;
    squaredError += error * error;
  }
  return { state: { level, slope, seasonal }, squaredError };
}

function ahead({ level, slope, seasonal }: State, phi: number, passed: number, periods: number): readonly number[] {
  let expected = level;
  let rise = slope;
  return Array.from({ length: periods }, (_, step) => {
    rise *= phi;
    expected += rise;
    return expected + (seasonal[(passed + step) % seasonal.length] ?? 0);
  });
}
