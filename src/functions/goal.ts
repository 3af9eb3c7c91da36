import * as kpi from '../kpi';
import { aDirection, aNumber, cellByCell, cells, oneOf, optional } from './arguments';
import { type Answer, type CellArgument } from './cell';
import { type CustomFunction, block, omissible } from './CustomFunction';

export function variance(actual: CellArgument, target: CellArgument, direction: CellArgument): Answer {
  return cellByCell(
    [cells('actual', actual, aNumber), cells('target', target, aNumber), cells('direction', direction, aDirection)],
    kpi.variance,
  );
}

export function variancePct(actual: CellArgument, target: CellArgument, direction: CellArgument): Answer {
  return cellByCell(
    [cells('actual', actual, aNumber), cells('target', target, aNumber), cells('direction', direction, aDirection)],
    kpi.variancePct,
  );
}

export function attainment(
  actual: CellArgument,
  target: CellArgument,
  direction: CellArgument,
  baseline: CellArgument,
  method: CellArgument,
): Answer {
  return cellByCell(
    [
      cells('actual', actual, aNumber),
      cells('target', target, aNumber),
      cells('direction', direction, aDirection),
      cells('baseline', baseline, optional(aNumber, null)),
      cells('method', method, optional(oneOf('attainmentMethod'), 'linear')),
    ],
    kpi.attainment,
  );
}

export function status(
  actual: CellArgument,
  target: CellArgument,
  direction: CellArgument,
  tolerance: CellArgument,
  kind: CellArgument,
): Answer {
  return cellByCell(
    [
      cells('actual', actual, aNumber),
      cells('target', target, aNumber),
      cells('direction', direction, aDirection),
      cells('tolerance', tolerance, optional(aNumber, null)),
      cells('kind', kind, optional(oneOf('toleranceKind'), 'relative')),
    ],
    (actualValue, targetValue, better, given, toleranceKind) => {
      // A usual share of a target exists; a usual distance in the KPI's own unit does not.
      const allowed = given ?? (toleranceKind === 'relative' ? kpi.DEFAULT_RELATIVE_TOLERANCE : null);
      if (allowed === null) return kpi.failure({ kind: 'missing', argument: 'tolerance' });
      return kpi.status(actualValue, targetValue, better, allowed, toleranceKind);
    },
  );
}

export function inRange(actual: CellArgument, lower: CellArgument, upper: CellArgument, tolerance: CellArgument): Answer {
  return cellByCell(
    [
      cells('actual', actual, aNumber),
      cells('lower', lower, optional(aNumber, null)),
      cells('upper', upper, optional(aNumber, null)),
      cells('tolerance', tolerance, optional(aNumber, 0)),
    ],
    kpi.inRange,
  );
}

export function rangeVariance(actual: CellArgument, lower: CellArgument, upper: CellArgument): Answer {
  return cellByCell(
    [cells('actual', actual, aNumber), cells('lower', lower, optional(aNumber, null)), cells('upper', upper, optional(aNumber, null))],
    kpi.rangeVariance,
  );
}

export const goalFunctions: readonly CustomFunction[] = [
  {
    id: 'VARIANCE',
    run: variance,
    parameters: [block('actual'), block('target'), omissible(block('direction'))],
    result: 'matrix',
    repeats: 'cells',
  },
  {
    id: 'VARIANCEPCT',
    run: variancePct,
    parameters: [block('actual'), block('target'), omissible(block('direction'))],
    result: 'matrix',
    repeats: 'cells',
  },
  {
    id: 'ATTAINMENT',
    run: attainment,
    parameters: [
      block('actual'), block('target'), omissible(block('direction')), omissible(block('baseline')), omissible(block('method')),
    ],
    result: 'matrix',
    repeats: 'cells',
  },
  {
    id: 'STATUS',
    run: status,
    parameters: [
      block('actual'), block('target'), omissible(block('direction')), omissible(block('tolerance')), omissible(block('kind')),
    ],
    result: 'matrix',
    repeats: 'cells',
  },
  {
    id: 'INRANGE',
    run: inRange,
    parameters: [block('actual'), block('lower'), block('upper'), omissible(block('tolerance'))],
    result: 'matrix',
    repeats: 'cells',
  },
  {
    id: 'RANGEVARIANCE',
    run: rangeVariance,
    parameters: [block('actual'), block('lower'), block('upper')],
    result: 'matrix',
    repeats: 'cells',
  },
];
