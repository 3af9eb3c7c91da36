import { checkInputs } from './checkInputs';
import { PERIODS_PER_YEAR } from './fiscalPeriods';
import type { PlannedKpi } from './PlannedKpi';
import type { SetupTarget } from './schema';
import type { SetupReason } from './SetupReason';
import { inputsOfSource } from './terms';

/** A target has one form, and that form has to suit how the KPI adds up: only what adds up over time can be spread over it. */
export function checkTarget(target: SetupTarget, kpi: PlannedKpi, path: string): readonly SetupReason[] {
  const forms = formsOf(target);
  if (forms.length !== 1) return [{ code: 'targetForms', path, found: forms }];
  return [
    ...checkMember(target, kpi, path), ...checkRange(target, kpi, path), ...checkSpread(target, kpi, path), ...checkPeriods(target, path),
    ...checkSource(target, kpi, path),
  ];
}

function checkMember(target: SetupTarget, kpi: PlannedKpi, path: string): readonly SetupReason[] {
  return target.member === undefined || kpi.dimension ? [] : [{ code: 'needsField', path: `${path}.member`, field: 'dimension', because: 'member' }];
}

/** `annual` and a profile are one form, and so are the two limits of a range; beside `periods` an annual amount is not spread. */
function formsOf(target: SetupTarget): readonly string[] {
  const isSpread = (target.annual !== undefined && target.periods === undefined) || target.profile !== undefined || target.change !== undefined;
  return [
    ...(isSpread ? ['annual'] : []),
    ...(target.hold === undefined ? [] : ['hold']),
    ...(target.periods === undefined ? [] : ['periods']),
    ...(target.source === undefined ? [] : ['source']),
    ...(target.lower === undefined && target.upper === undefined ? [] : ['lower, upper']),
  ];
}

function checkRange(target: SetupTarget, kpi: PlannedKpi, path: string): readonly SetupReason[] {
  const { lower, upper } = target;
  const hasLimits = lower !== undefined || upper !== undefined;
  if (kpi.direction === 'range' && !hasLimits) return [{ code: 'needsField', path, field: 'lower, upper', because: 'direction' }];
  if (kpi.direction !== 'range' && hasLimits) return [{ code: 'needsField', path, field: 'direction: "range"', because: 'lower, upper' }];
  const isReversed = lower !== undefined && upper !== undefined && lower > upper;
  return isReversed ? [{ code: 'reversed', path: `${path}.upper`, from: String(lower), through: String(upper) }] : [];
}

function checkSpread(target: SetupTarget, kpi: PlannedKpi, path: string): readonly SetupReason[] {
  const { annual, profile, change } = target;
  if (target.periods !== undefined || (annual === undefined && profile === undefined && change === undefined)) return [];
  if (kpi.rollup !== 'sum') return [{ code: 'spreadLevel', path: `${path}.${annual === undefined ? 'profile' : 'annual'}`, rollup: kpi.rollup }];
  const reasons: SetupReason[] = [];
  if (change !== undefined && profile !== 'lastYear') reasons.push({ code: 'needsField', path: `${path}.profile`, field: 'profile: "lastYear"', because: 'change' });
  if (change !== undefined && annual !== undefined) reasons.push({ code: 'targetForms', path, found: ['annual', 'change'] });
  if (annual === undefined && profile !== 'lastYear') reasons.push({ code: 'needsField', path: `${path}.annual`, field: 'annual', because: 'profile' });
  if (profile === 'lastYear' && !kpi.inputs) reasons.push({ code: 'needsField', path: `${path}.profile`, field: 'inputs', because: 'lastYear' });
  return [...reasons, ...(Array.isArray(profile) ? checkWeights(profile, `${path}.profile`) : [])];
}

function checkWeights(weights: readonly (number | null)[], path: string): readonly SetupReason[] {
  if (weights.length !== PERIODS_PER_YEAR) return [{ code: 'wrongCount', path, expected: PERIODS_PER_YEAR, found: weights.length }];
  if (weights.some((weight) => weight !== null && weight < 0)) return [{ code: 'cannotSpread', path, why: 'negativeWeight' }];
  return weights.some((weight) => weight !== null && weight > 0) ? [] : [{ code: 'cannotSpread', path, why: 'noWeight' }];
}

function checkPeriods(target: SetupTarget, path: string): readonly SetupReason[] {
  const found = target.periods?.length ?? PERIODS_PER_YEAR;
  return found === PERIODS_PER_YEAR ? [] : [{ code: 'wrongCount', path: `${path}.periods`, expected: PERIODS_PER_YEAR, found }];
}

function checkSource(target: SetupTarget, kpi: PlannedKpi, path: string): readonly SetupReason[] {
  return target.source === undefined ? [] : checkInputs(inputsOfSource(target.source), kpi, `${path}.source`);
}
