import {
  DEFAULT_PHASE_DECIMALS, type Outcome, type PhaseProfile, type PlannedKpi, type SetupTarget, PERIODS_IN, PERIODS_PER_YEAR, failure, inPlace, phase, phaseLikeLastYear, success,
} from '../../kpi';
import type { PlanReason } from './PlanReason';

type Months = readonly (number | null)[];

/** Tells spread targets apart. */
export function targetKey(kpi: PlannedKpi, target: SetupTarget): string {
  return JSON.stringify([kpi.id, target.year, target.version, target.member]);
}

/** Whether a target is an annual amount that has to be spread. */
export function isSpread(target: SetupTarget): boolean {
  return target.periods === undefined && (target.annual !== undefined || target.profile !== undefined);
}

/** An annual target by period, in the shape that its profile says: over the KPI's own periods. */
export function spreadTarget(kpi: PlannedKpi, target: SetupTarget, lastYearOf: () => Months): Outcome<Months, PlanReason> {
  const { annual, profile = 'even' } = target;
  if (profile !== 'lastYear') return inShape(kpi, target, annual!, profileOf(profile, kpi));
  const lastYear = lastYearOf();
  if (lastYear.every((value) => value === null)) return failure({ code: 'noLastYear', kpi: kpi.id, year: target.year - 1 });
  if (annual !== undefined) return inShape(kpi, target, annual, { kind: 'weights', weights: lastYear });
  const changed = phaseLikeLastYear(lastYear, target.change ?? 0, decimalsFor(kpi, 0));
  return changed.ok ? success(changed.value) : failure({ code: 'cannotSpread', kpi: kpi.id, year: target.year });
}

function profileOf(profile: 'even' | '445' | Months, { frequency }: PlannedKpi): PhaseProfile {
  // Every quarter of a calendar of weeks has thirteen of them.
  if (profile === 'even' || (profile === '445' && frequency !== 'monthly')) {
    return { kind: 'weights', weights: inPlace(Array.from({ length: PERIODS_PER_YEAR / PERIODS_IN[frequency] }, () => 1), frequency) };
  }
  return profile === '445' ? { kind: '445' } : { kind: 'weights', weights: inPlace(ownWeights(profile, PERIODS_IN[frequency]), frequency) };
}

/** What weigh the months that one of the KPI's own periods holds; null where none of them does. */
function ownWeights(weights: Months, length: number): Months {
  return Array.from({ length: weights.length / length }, (_, index) => weights.slice(index * length, (index + 1) * length))
    .map((held) => (held.every((weight) => weight === null) ? null : held.reduce<number>((sum, weight) => sum + (weight ?? 0), 0)));
}

function inShape(kpi: PlannedKpi, target: SetupTarget, annual: number, profile: PhaseProfile): Outcome<Months, PlanReason> {
  const parts = phase(annual, profile, decimalsFor(kpi, annual));
  return parts.ok ? success(parts.value) : failure({ code: 'cannotSpread', kpi: kpi.id, year: target.year });
}

/** Whole pieces and whole currency units read best; small or broken amounts keep their decimals. */
function decimalsFor(kpi: PlannedKpi, annual: number): number {
  const isWhole = Number.isInteger(annual) && (kpi.unit === 'count' || (kpi.unit === 'currency' && (annual === 0 || Math.abs(annual) >= 1000)));
  return isWhole ? 0 : DEFAULT_PHASE_DECIMALS;
}
