import type { PlannedKpi } from '../../../../kpi';
import type { ChartReferences } from './references';

/** Sums differ in their last binary digits from what they should be; nothing is neither better nor worse. */
const DECIMALS = 6;

/** A difference that is better than nothing, or worse: two rows, so that a chart shows them in two looks. */
export type VarianceSide = 'better' | 'worse';

/** What a month is better or worse by, as the scorecard counts it: more is better, whichever way the KPI points. */
export function monthVariance(kpi: PlannedKpi, side: VarianceSide, period: number, refs: ChartReferences): string {
  const [actual, target] = [refs.month('actual', period), refs.month('target', period)];
  if (kpi.direction !== 'range') return sideOf(side, actual, target, kpi, refs);
  const [lower, upper] = [refs.month('lower', period), refs.month('upper', period)];
  const short = (limit: string, distance: string): string => `IF(COUNT(${limit})=0,0,${distance})`;
  const outside = `-MAX(0,${short(lower, `${lower}-${actual}`)},${short(upper, `${actual}-${upper}`)})`;
  return `IF(OR(COUNT(${actual})=0,COUNT(${lower},${upper})=0),NA(),${only(side, rounded(kpi, outside))})`;
}

/** The same for an amount and its target anywhere. */
export function sideOf(side: VarianceSide, actual: string, target: string, kpi: PlannedKpi, refs: ChartReferences): string {
  return `IF(COUNT(${actual},${target})<2,NA(),${only(side, rounded(kpi, `${refs.summary('direction')}*(${actual}-${target})`))})`;
}

/** Shares differ by percentage points, which a label can only say where the cell holds them. */
function rounded({ unit }: PlannedKpi, difference: string): string {
  return `ROUND(${unit === 'share' ? `100*${difference}` : difference},${DECIMALS})`;
}

function only(side: VarianceSide, difference: string): string {
  return `IF(${difference}${side === 'better' ? '>=' : '<'}0,${difference},NA())`;
}
