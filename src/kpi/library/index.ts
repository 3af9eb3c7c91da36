import { customerKpis } from './customer';
import type { KpiDefinition } from './KpiDefinition';
import { peopleKpis } from './people';
import { pipelineKpis } from './pipeline';
import { receivablesKpis } from './receivables';
import { resultKpis } from './result';
import { revenueKpis } from './revenue';
import { salesKpis } from './sales';
import { supportKpis } from './support';

export type * from './KpiDefinition';

/** The KPIs of the field that the product defines, in the order in which they are offered. */
export const kpiLibrary: readonly KpiDefinition[] = [
  ...revenueKpis, ...resultKpis, ...receivablesKpis, ...peopleKpis, ...salesKpis, ...pipelineKpis, ...supportKpis, ...customerKpis,
];

/** The definition that bears this id, if the library has it; users' own KPIs are not in it. */
export function findKpi(id: string): KpiDefinition | undefined {
  return kpiLibrary.find((kpi) => kpi.id === id);
}
