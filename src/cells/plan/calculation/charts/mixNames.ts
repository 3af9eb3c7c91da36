import { type Bilingual, findKpi } from '../../../../kpi';
import { bilingual } from '../../bilingual';
import type { KpiCharts } from './chartLayout';

/** By the KPI that measures a part: the one that measures the rest. */
const RESTS: ReadonlyMap<string, string> = new Map([['upsell-share', 'new-sales']]);

/** What the two amounts of a sum are called. */
export function mixNames({ kpi: { kpi }, facts }: KpiCharts): { readonly part: Bilingual; readonly rest: Bilingual } {
  const known = findKpi(kpi.id);
  const rest = findKpi(facts.counterpart ?? RESTS.get(kpi.id) ?? '')?.name ?? bilingual((sheets) => sheets.charts.rest);
  return { part: known?.inputs.find(({ part }) => part === 'numerator')?.label ?? kpi.name, rest };
}
