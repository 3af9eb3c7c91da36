import { type Outcome, type PlannedKpi, type SetupTarget, failure, periodWeights, phase, phaseLikeLastYear, spreadDecimals, success } from '../../kpi';
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
  if (profile !== 'lastYear') return inShape(kpi, target, annual!, periodWeights(profile, kpi));
  const lastYear = lastYearOf();
  if (lastYear.every((value) => value === null)) return failure({ code: 'noLastYear', kpi: kpi.id, year: target.year - 1 });
  if (annual !== undefined) return inShape(kpi, target, annual, lastYear);
  const changed = phaseLikeLastYear(lastYear, target.change ?? 0, spreadDecimals(kpi, 0));
  return changed.ok ? success(changed.value) : failure({ code: 'cannotSpread', kpi: kpi.id, year: target.year });
}

function inShape(kpi: PlannedKpi, target: SetupTarget, annual: number, weights: Months): Outcome<Months, PlanReason> {
  const parts = phase(annual, { kind: 'weights', weights }, spreadDecimals(kpi, annual));
  return parts.ok ? success(parts.value) : failure({ code: 'cannotSpread', kpi: kpi.id, year: target.year });
}
