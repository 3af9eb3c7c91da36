import * as kpi from '../kpi';
import { cellFunction, choiceOr, direction, number, numberOr, numberOrBlank } from './cellFunction';
import type { CustomFunction } from './CustomFunction';

/** A usual share of a target exists; a usual distance in the KPI's own unit does not. */
function status(
  actual: number, target: number, better: kpi.Direction, given: number | null, kind: 'relative' | 'absolute',
): kpi.Outcome<kpi.Status, kpi.Reason> {
  const tolerance = given ?? (kind === 'relative' ? kpi.DEFAULT_RELATIVE_TOLERANCE : null);
  if (tolerance === null) return kpi.failure({ kind: 'missing', argument: 'tolerance' });
  return kpi.status(actual, target, better, tolerance, kind);
}

export const goalFunctions: readonly CustomFunction[] = [
  cellFunction('VARIANCE', kpi.variance, number('actual'), number('target'), direction),
  cellFunction('VARIANCEPCT', kpi.variancePct, number('actual'), number('target'), direction),
  cellFunction(
    'ATTAINMENT', kpi.attainment,
    number('actual'), number('target'), direction, numberOr('baseline', null), choiceOr('method', 'attainmentMethod', 'linear'),
  ),
  cellFunction('STATUS', status, number('actual'), number('target'), direction, numberOr('tolerance', null), choiceOr('kind', 'toleranceKind', 'relative')),
  cellFunction('INRANGE', kpi.inRange, number('actual'), numberOrBlank('lower'), numberOrBlank('upper'), numberOr('tolerance', 0)),
  cellFunction('RANGEVARIANCE', kpi.rangeVariance, number('actual'), numberOrBlank('lower'), numberOrBlank('upper')),
];
