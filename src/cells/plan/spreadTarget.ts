import { DEFAULT_PHASE_DECIMALS, type Outcome, type PhaseProfile, type PlannedKpi, type SetupTarget, PERIODS_PER_YEAR, failure, phase, phaseLikeLastYear, success } from '../../kpi';
import type { KpiMonths } from '../months';
import type { PlanReason } from './PlanReason';

type Months = ReadonlyMap<string, ReadonlyMap<number, KpiMonths>>;

/** Tells spread targets apart. */
export function targetKey(kpi: PlannedKpi, target: SetupTarget): string {
  return `${kpi.id} ${target.year} ${target.version ?? ''}`;
}

/** Whether a target is an annual amount that has to be spread. */
export function isSpread(target: SetupTarget): boolean {
  return target.periods === undefined && (target.annual !== undefined || target.profile !== undefined);
}

/** An annual target by period, in the shape that its profile says. */
export function spreadTarget(kpi: PlannedKpi, target: SetupTarget, months: Months): Outcome<readonly (number | null)[], PlanReason> {
  const { annual, profile = 'even' } = target;
  if (profile !== 'lastYear') return inShape(kpi, target, annual!, profileOf(profile));
  const lastYear = months.get(kpi.id)?.get(target.year - 1)?.value ?? [];
  if (lastYear.every((value) => value === null)) return failure({ code: 'noLastYear', kpi: kpi.id, year: target.year - 1 });
  if (annual !== undefined) return inShape(kpi, target, annual, { kind: 'weights', weights: lastYear });
  const changed = phaseLikeLastYear(lastYear, target.change ?? 0, decimalsFor(kpi, 0));
  return changed.ok ? success(changed.value) : failure({ code: 'cannotSpread', kpi: kpi.id, year: target.year });
}

function profileOf(profile: 'even' | '445' | readonly (number | null)[]): PhaseProfile {
  if (profile === 'even') return { kind: 'even', periods: PERIODS_PER_YEAR };
  return profile === '445' ? { kind: '445' } : { kind: 'weights', weights: profile };
}

function inShape(kpi: PlannedKpi, target: SetupTarget, annual: number, profile: PhaseProfile): Outcome<readonly (number | null)[], PlanReason> {
  const parts = phase(annual, profile, decimalsFor(kpi, annual));
  return parts.ok ? success(parts.value) : failure({ code: 'cannotSpread', kpi: kpi.id, year: target.year });
}

/** Whole pieces and whole currency units read best; small or broken amounts keep their decimals. */
function decimalsFor(kpi: PlannedKpi, annual: number): number {
  const isWhole = Number.isInteger(annual) && (kpi.unit === 'count' || (kpi.unit === 'currency' && (annual === 0 || Math.abs(annual) >= 1000)));
  return isWhole ? 0 : DEFAULT_PHASE_DECIMALS;
}
