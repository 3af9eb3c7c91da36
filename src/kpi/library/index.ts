import { companyKpis } from './company';
import { customerKpis } from './customer';
import type { KpiDefinition } from './KpiDefinition';
import { salesKpis } from './sales';

export type * from './KpiDefinition';

/** The KPIs of the field that the product defines, in the order in which they are offered. */
export const kpiLibrary: readonly KpiDefinition[] = [...companyKpis, ...salesKpis, ...customerKpis];

/** The definition that bears this id, if the library has it; users' own KPIs are not in it. */
export function findKpi(id: string): KpiDefinition | undefined {
  return kpiLibrary.find((kpi) => kpi.id === id);
}
