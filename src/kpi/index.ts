export { type Outcome, failure, success } from './outcome';
export type { Argument, ChoiceSet, Domain, Reason } from './reason';
export type { Entry } from './entry';
export { type Aggregation, aggregate, countsIn } from './aggregate';
export {
  type AttainmentMethod, DEFAULT_RELATIVE_TOLERANCE, type Status, type ToleranceKind, attainment, status, variance, variancePct,
} from './goal';
export { inRange, rangeVariance } from './range';
export { DEFAULT_PHASE_DECIMALS, type PhaseProfile, phase, phaseLikeLastYear } from './phase';
export { type CumulativeAggregation, cumulative, rollUp } from './rollup';
export { dealSize, salesCycle, winRate } from './sales';
export { grossMargin, netMargin, operatingMargin } from './margin';
export { ebit, ebitda } from './operatingResult';
export { dso, dsoAverage, dsoCountback } from './dso';
export { type AgeClass, DEFAULT_AGE_LIMITS, type Invoices, type Outstanding, ageing, outstanding } from './receivables';
export { productivity, utilization } from './capacity';
export { type Employments, headcount, turnover } from './people';
export { DEFAULT_SURVEY_SCALE, rescaledMean, topTwoShare } from './survey';
export { type TimeUnit, aht, backlog, fcr, handleTime, sla } from './support';
export { nps } from './customer';
export { type BreakdownOptions, type BreakdownRow, type Member, breakdown } from './breakdown';
export { findKpi, kpiLibrary } from './library';
export type * from './library/KpiDefinition';
export * from './setup';
