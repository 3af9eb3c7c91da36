import type { CalculationLayout } from '../layout';
import { seriesReferences } from '../references';
import type { KpiCharts } from './chartLayout';
import type { ChartReferences } from './references';

/** One of the two amounts that make up a sum: a share's own parts, or two KPIs. */
export function mixMonth(which: 'part' | 'rest', period: number, refs: ChartReferences, { facts }: KpiCharts, layout: CalculationLayout): string {
  if (facts.counterpart === undefined) {
    const [part, whole] = [refs.month('actual numerator', period), refs.month('actual denominator', period)];
    return `IF(COUNT(${part},${whole})<2,NA(),${which === 'part' ? part : `${whole}-${part}`})`;
  }
  const other = layout.kpis.find(({ kpi }) => kpi.id === facts.counterpart)!;
  return which === 'part' ? refs.month('actual', period) : seriesReferences(layout, other).month('actual', period);
}

export function mixTotal(period: number, refs: ChartReferences): string {
  return `${refs.at('mix part', period)}+${refs.at('mix rest', period)}`;
}
