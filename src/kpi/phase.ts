import { outsideDomain } from './domain';
import { type Outcome, failure, success } from './outcome';
import type { Reason } from './reason';

/** The shape by which a year is spread: evenly, by weights (null = a period that gets no part), or by the weeks of a 4-4-5 calendar. */
export type PhaseProfile =
  | { readonly kind: 'even'; readonly periods: number }
  | { readonly kind: 'weights'; readonly weights: readonly (number | null)[] }
  | { readonly kind: '445' };

/** Money's usual smallest unit; a year in millions still spreads well. */
export const DEFAULT_PHASE_DECIMALS = 2;

const WEEKS_OF_445 = [4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5];
const MOST_PERIODS = 366;
const MOST_DECIMALS = 9;
/** Up to this many of the smallest unit, the binary error of a year's quotas stays below one unit, which the exact sum rests on. */
const MOST_UNITS = 1e13;

/**
 * Spreads an annual target over periods, in parts that add up to it exactly.
 *
 * Each part is rounded to the decimals asked for, and what rounding lost goes, one unit each, to the parts that lost most (largest
 * remainder; earlier periods first where they lost the same). Where annual itself has finer decimals, the largest part carries them.
 * For KPIs that add up over time; levels and ratios are held or stepped, not spread.
 * Errors: `emptyList` for a profile without weights; `zeroDenominator` for weights that add up to 0; `outsideDomain` for a negative
 * weight, a number of periods that is not whole and within 1–366, decimals that are not whole and within ±9, or a number too large to split exactly.
 * @example phase(100, { kind: 'even', periods: 3 }, 0) // [34, 33, 33]
 * @example phase(100, { kind: 'weights', weights: [1, null, 3] }, 0) // [25, null, 75]
 */
export function phase(annual: number, profile: PhaseProfile, decimals: number): Outcome<readonly (number | null)[], Reason> {
  if (!areDecimals(decimals)) return outsideDomain('decimals', 'wholeDecimals');
  const weights = weightsOf(profile);
  if (!weights.ok) return weights;
  const size = Math.abs(annual);
  const units = Math.floor(inUnits(size, decimals));
  if (units > MOST_UNITS) return outsideDomain('annual', 'withinPrecision');
  const parts = shareOut(units, weights.value).map((part) => (part === null ? null : fromUnits(part, decimals)));
  const finer = size - fromUnits(units, decimals);
  const carrier = finer > 0 ? indexOfLargest(parts) : -1;
  const sign = annual < 0 ? -1 : 1;
  return success(parts.map((part, period) => (part === null ? null : signed(period === carrier ? part + finer : part, sign))));
}

/**
 * Targets in the shape of last year: each period's value changed by a share (0.1 is 10 % more), rounded so that the parts add up to the
 * rounded sum of the changed values.
 *
 * A period that was absent last year (null) stays without a target; one that was negative (a month with a loss) stays so.
 * Errors: `emptyList` for a year without values; `outsideDomain` as `phase`.
 * @example phaseLikeLastYear([10, -20, 30, null], 0.1, 0) // [11, -22, 33, null]
 */
export function phaseLikeLastYear(
  lastYear: readonly (number | null)[],
  change: number,
  decimals: number,
): Outcome<readonly (number | null)[], Reason> {
  if (!areDecimals(decimals)) return outsideDomain('decimals', 'wholeDecimals');
  if (lastYear.every((value) => value === null)) return failure({ kind: 'emptyList', argument: 'values' });
  const quotas = lastYear.map((value) => (value === null ? null : inUnits(value * (1 + change), decimals)));
  const size = quotas.reduce<number>((total, quota) => total + Math.abs(quota ?? 0), 0);
  if (size > MOST_UNITS) return outsideDomain('values', 'withinPrecision');
  const total = Math.round(quotas.reduce<number>((sum, quota) => sum + (quota ?? 0), 0));
  return success(roundToTotal(quotas, total).map((part) => (part === null ? null : fromUnits(part, decimals))));
}

function areDecimals(decimals: number): boolean {
  return Number.isInteger(decimals) && Math.abs(decimals) <= MOST_DECIMALS;
}

function weightsOf(profile: PhaseProfile): Outcome<readonly (number | null)[], Reason> {
  if (profile.kind === '445') return success(WEEKS_OF_445);
  if (profile.kind === 'even') {
    const isWhole = Number.isInteger(profile.periods) && profile.periods >= 1 && profile.periods <= MOST_PERIODS;
    if (!isWhole) return outsideDomain('profile', 'wholeTo366');
    return success(Array.from({ length: profile.periods }, () => 1));
  }
  const known = profile.weights.filter((weight) => weight !== null);
  if (known.length === 0) return failure({ kind: 'emptyList', argument: 'profile' });
  if (known.some((weight) => weight < 0)) return outsideDomain('profile', 'notNegative');
  if (known.every((weight) => weight === 0)) return failure({ kind: 'zeroDenominator', arguments: ['profile'] });
  return success(profile.weights);
}

function inUnits(amount: number, decimals: number): number {
  const units = decimals >= 0 ? amount * 10 ** decimals : amount / 10 ** -decimals;
  const nearest = Math.round(units);
  // An amount that misses a whole unit by its last binary digits only, is whole: 1.1 × 100 is 110.
  return Math.abs(units - nearest) <= Math.abs(nearest) * 4 * Number.EPSILON ? nearest : units;
}

function fromUnits(units: number, decimals: number): number {
  return decimals >= 0 ? units / 10 ** decimals : units * 10 ** -decimals;
}

/** Whole units by weight. Weights are measured against the largest, so that neither huge nor tiny ones leave the numbers when they are added. */
function shareOut(units: number, weights: readonly (number | null)[]): readonly (number | null)[] {
  const largest = Math.max(...weights.map((weight) => weight ?? 0));
  const shares = weights.map((weight) => (weight === null ? null : weight / largest));
  const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
  return roundToTotal(shares.map((share) => (share === null ? null : (units * share) / sum)), units);
}

/** Each quota's whole part; the units left over to the largest remainders, one each. */
function roundToTotal(quotas: readonly (number | null)[], total: number): readonly (number | null)[] {
  const parts = quotas.map((quota) => (quota === null ? null : Math.floor(quota)));
  let left = total - parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  const byRemainder = quotas
    .flatMap((quota, period) => (quota === null ? [] : [{ period, remainder: quota - Math.floor(quota) }]))
    .sort((one, other) => other.remainder - one.remainder || one.period - other.period);
  for (const { period } of byRemainder) {
    if (left <= 0) break;
    parts[period] = (parts[period] ?? 0) + 1;
    left -= 1;
  }
  return parts;
}

function indexOfLargest(parts: readonly (number | null)[]): number {
  return parts.reduce<number>((best, part, period) => (part !== null && part > (parts[best] ?? -1) ? period : best), -1);
}

/** Keeps 0 as 0 where the year is negative. */
function signed(part: number, sign: 1 | -1): number {
  return part === 0 ? 0 : sign * part;
}
