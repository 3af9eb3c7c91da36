import { DEFAULT_PHASE_DECIMALS } from '../phase';
import { PERIODS_PER_YEAR } from './fiscalPeriods';
import { PERIODS_IN, inPlace } from './ownPeriods';
import type { PlannedKpi } from './PlannedKpi';

type Months = readonly (number | null)[];

const WEEKS_OF_445: Months = [4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5];

/** What a KPI's own periods weigh when a year is spread over them, each in its place among the twelve. */
export function periodWeights(profile: 'even' | '445' | Months, { frequency }: Pick<PlannedKpi, 'frequency'>): Months {
  // Every quarter of a calendar of weeks has thirteen of them.
  if (profile === 'even' || (profile === '445' && frequency !== 'monthly')) {
    return inPlace(Array.from({ length: PERIODS_PER_YEAR / PERIODS_IN[frequency] }, () => 1), frequency);
  }
  return inPlace(ownWeights(profile === '445' ? WEEKS_OF_445 : profile, PERIODS_IN[frequency]), frequency);
}

/** What weigh the months that one of the KPI's own periods holds; null where none of them does. */
function ownWeights(weights: Months, length: number): Months {
  return Array.from({ length: weights.length / length }, (_, index) => weights.slice(index * length, (index + 1) * length))
    .map((held) => (held.every((weight) => weight === null) ? null : held.reduce<number>((sum, weight) => sum + (weight ?? 0), 0)));
}

/** Whole pieces and whole currency units read best; small or broken amounts keep their decimals. */
export function spreadDecimals({ unit }: Pick<PlannedKpi, 'unit'>, amount: number): number {
  const isWhole = Number.isInteger(amount) && (unit === 'count' || (unit === 'currency' && (amount === 0 || Math.abs(amount) >= 1000)));
  return isWhole ? 0 : DEFAULT_PHASE_DECIMALS;
}
