export { type Outcome, failure, success } from './outcome';
export type { Argument, ChoiceSet, Domain, Reason } from './reason';
export type { Entry } from './entry';
export { type Aggregation, type EntryList, type NumberColumn, type NumberList, isCounting } from './aggregate';
export {
  type AttainmentMethod, DEFAULT_RELATIVE_TOLERANCE, type Status, type ToleranceKind, attainment, status, variance, variancePct,
} from './goal';
export { END_OF_DATES, outsideDomain } from './domain';
export { inRange, rangeVariance } from './range';
export { DEFAULT_PHASE_DECIMALS, type PhaseProfile, phase, phaseLikeLastYear } from './phase';
export { type CumulativeAggregation, cumulative, rollUp } from './rollup';
export { pace, required, runRate } from './pace';
export { type LandingMethod, landing } from './landing';
export { cagr, growth, trend } from './trend';
export { DEFAULT_SEASON, forecast, isForecastHorizon } from './forecast';
export { DEFAULT_BULLET_WIDTH, bullet, spark } from './sketch';
export {
  closeRate, conversion, dealSize, leadsRequired, pipelineCoverage, salesCycle, salesVelocity, upsellShare, winRate,
} from './sales';
export { type Deal, type FunnelRow, funnel } from './funnel';
export { DEFAULT_EFFORT_SCALE, DEFAULT_SURVEY_SCALE, meanAnswer, rescaledMean, topTwoShare } from './survey';
export { DEFAULT_CONFIDENCE, nps, npsFrom, npsMargin } from './customer';
export { type ChurnMethod, churn, grr, nrr, retention, revenueChurn } from './retention';
export { grossMargin, netMargin, operatingMargin } from './margin';
export { ebit, ebitda } from './operatingResult';
export { dso, dsoAverage, dsoCountback } from './dso';
export { type AgeClass, DEFAULT_AGE_LIMITS, type Invoices, type Outstanding, ageing, outstanding } from './receivables';
export { productivity, utilization } from './capacity';
export { type Employments, headcount, turnover } from './people';
export { type TimeUnit, aht, backlog, fcr, handleTime, sla } from './support';
export type { Member } from './member';
export { type BreakdownOptions, type BreakdownRow, breakdown } from './breakdown';
export { type Crosstab, type CrosstabRow, crosstab } from './crosstab';
export { type Grain, type Period, periodsBetween } from './calendar';
export { type ScorecardKpi, type ScorecardRow, type View, scorecardRow, windowOf } from './scorecard';
export type { FigurePart, FigureRow, FigureRows, RowsByPart } from './scorecardFigures';
export { type PeriodOptions, type PeriodValue, periods } from './periods';
export { fingerprint } from './fingerprint';
export { findKpi, kpiLibrary } from './library';
export type * from './library/KpiDefinition';
export * from './setup';
