import { IS_A_NUMBER, quoted } from '../../../formula';
import { inRow } from '../../address';
import { PLACE_MEMBER, PLACE_VALUE } from '../breakdownRows';
import { KPI, type KpiLayout } from '../layout';
import { IS_ROLLING } from '../references';
import { rowFinder } from '../rowFinder';
import { figuresOf } from '../seriesRows';
import { sharesTarget } from './chartForms';
import { placesShown } from './chartLayout';
import type { ChartReferences } from './references';
import { type VarianceSide, sideOf } from './varianceRows';

/** The rest after all places, in a row of its own: it is many members and looks otherwise than one. */
export function memberRest({ breakdown }: KpiLayout, index: number, refs: ChartReferences): string {
  return index < breakdown!.places ? 'NA()' : refs.place(PLACE_VALUE, index);
}

/** The row of KpiTargets that is about the member in this place; the rest has none. */
export function memberRow({ kpi, breakdown }: KpiLayout, index: number, row: number, refs: ChartReferences): string {
  if (index >= breakdown!.places) return 'NA()';
  return rowFinder({
    table: 'KpiTargets', kpi: inRow(row, KPI), year: 'Kpi.Year', part: 'value', member: { dimension: quoted(kpi.dimension!.name), name: refs.place(PLACE_MEMBER, index) },
  });
}

/** A member's own target; without one, what is asked of the whole, where that is the same for everybody. */
export function memberTarget(layout: KpiLayout, index: number, refs: ChartReferences): string {
  const found = refs.at('member row', index);
  const whole = sharesTarget(layout.kpi) ? `IF(COUNT(${refs.summary('target')})=0,NA(),${refs.summary('target')})` : 'NA()';
  return `IF(ISNUMBER(${refs.place(PLACE_VALUE, index)}),IF(ISNUMBER(${found}),${inWindow(layout, found, refs)},${whole}),NA())`;
}

export function memberVariance({ kpi }: KpiLayout, side: VarianceSide, index: number, refs: ChartReferences): string {
  return sideOf(side, refs.place(PLACE_VALUE, index), refs.at('member target', index), kpi, refs);
}

/** A stage that nothing is in has no bar and is not named. */
export function funnelStage(index: number, refs: ChartReferences): string {
  return `IF(COUNTIFS(${refs.place(PLACE_VALUE, index)},">0")=0,"",${refs.place(PLACE_MEMBER, index)})`;
}

/** Half of what is left of the widest stage on either side puts a stage in the middle. */
export function funnelOffset({ breakdown }: KpiLayout, index: number, refs: ChartReferences): string {
  const value = refs.place(PLACE_VALUE, index);
  return `IF(ISNUMBER(${value}),(AGGREGATE(4,6,${refs.places(PLACE_VALUE, placesShown(breakdown!))})-${value})/2,NA())`;
}

/** What the member's row of the chosen year holds in the window. Amounts over rolling months lie in two rows, and no mark is better than half of one. */
function inWindow({ kpi: { rollup } }: KpiLayout, found: string, refs: ChartReferences): string {
  const months = `INDEX(${figuresOf('KpiTargets')},${found},0)`;
  const counted = `${months},${IS_A_NUMBER},${refs.thisYear},1`;
  const value = rollup === 'sum' ? `SUMIFS(${months},${counted})` : `INDEX(${months},SUMPRODUCT(MAX(ISNUMBER(${months})*${refs.thisYear}*${refs.numbers})))`;
  const absent = `COUNTIFS(${counted})=0`;
  return `IF(${rollup === 'sum' ? `OR(${IS_ROLLING},${absent})` : absent},NA(),${value})`;
}
