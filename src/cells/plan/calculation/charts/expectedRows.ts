import { PERIODS_PER_YEAR } from '../../../../kpi';
import { IS_A_NUMBER } from '../../../formula';
import { fixedCell } from '../../address';
import { FOUND } from '../layout';
import { IS_ROLLING, THROUGH } from '../references';
import type { KpiCharts } from './chartLayout';
import type { ChartReferences } from './references';

/** Actual ÷ plan to date, by which the scorecard expects the rest of the plan to come in; absent where no plan is left. */
export function paceFormula({ summary: at }: ChartReferences): string {
  return `IF(COUNT(${at('landing')},${at('annual')})<2,NA(),IF(${at('annual')}=${at('planToDate')},NA(),(${at('landing')}-${at('toDate')})/(${at('annual')}-${at('planToDate')})))`;
}

/** The target of a quarterly or yearly KPI where it has its figure; a level may stand in every period. */
export function ownTarget(period: number, refs: ChartReferences): string {
  return `IF(${refs.isOwn(period)},${refs.month('target', period)},NA())`;
}

/** A month to come at the pace held so far; of rolling months all are past. */
export function expectedMonth(period: number, refs: ChartReferences, charts: KpiCharts): string {
  const target = refs.month('target', period);
  const isPast = `OR(${IS_ROLLING},${refs.number(period)}<=Kpi.Period,ISNUMBER(${refs.month('actual', period)}))`;
  return `IF(${isPast},NA(),IF(ISNUMBER(${target}),${target}*${pace(charts)},NA()))`;
}

/** What the months have brought from the first one on: those with a target too, as the scorecard compares; without any target, all of them. */
export function cumulativeMonth(period: number, refs: ChartReferences): string {
  const [actuals, targets] = [refs.through('actual', period), refs.through('target', period)];
  const actual = `SUMIFS(${actuals},${actuals},${IS_A_NUMBER}`;
  const hasNone = `COUNT(${refs.months('target')})=0`;
  const isCounted = `AND(${refs.number(period)}<=${THROUGH},ISNUMBER(${refs.month('actual', period)}),OR(${hasNone},ISNUMBER(${refs.month('target', period)})))`;
  return `IF(${isCounted},IF(${hasNone},${actual}),${actual},${targets},${IS_A_NUMBER})),NA())`;
}

/** Of the months to date only those count that have an actual too: a month that is missing is not a month missed. */
export function cumulativeTargetMonth(period: number, refs: ChartReferences): string {
  const [targets, actuals, numbers] = [refs.through('target', period), refs.through('actual', period), refs.numbersThrough(period)];
  const planned = `SUMIFS(${targets},${targets},${IS_A_NUMBER}`;
  return `IF(ISNUMBER(${refs.month('target', period)}),${planned},${actuals},${IS_A_NUMBER},${numbers},"<="&${THROUGH})+${planned},${numbers},">"&${THROUGH}),NA())`;
}

/** From the chosen month on to what is expected of the year, as the scorecard has it. */
export function cumulativeExpectedMonth(period: number, refs: ChartReferences, charts: KpiCharts): string {
  const [targets, at, number] = [refs.through('target', period), refs.summary, refs.number(period)];
  const ahead = `(SUMIFS(${targets},${targets},${IS_A_NUMBER})-${at('planToDate')})*${pace(charts)}`;
  return `IF(OR(${number}<${THROUGH},${THROUGH}=${PERIODS_PER_YEAR}),NA(),${at('toDate')}+IF(${number}=${THROUGH},0*${pace(charts)},${ahead}))`;
}

/**
 * Where the actuals end, and what is expected at the end of the year: the two amounts that bear a label. Those above the target bear it above
 * and those below it below, out of the target's way.
 */
export function cumulativeEndMonth(side: 'above' | 'below', period: number, refs: ChartReferences): string {
  const [here, target] = [refs.at('cumulative', period), refs.at('cumulative target', period)];
  const isLast = period === PERIODS_PER_YEAR - 1;
  const amount = isLast ? `IF(ISNUMBER(${here}),${here},${refs.at('cumulative expected', period)})` : here;
  const isEnd = isLast ? 'TRUE' : `COUNT(${refs.after('cumulative', period)})=0`;
  const isAbove = `IF(ISNUMBER(${target}),${amount}>=${target},TRUE)`;
  return `IF(ISNUMBER(${amount}),IF(AND(${isEnd},${side === 'above' ? isAbove : `NOT(${isAbove})`}),${amount},NA()),NA())`;
}

function pace({ rows }: KpiCharts): string {
  return fixedCell(rows.get('expected')!.row, FOUND);
}
