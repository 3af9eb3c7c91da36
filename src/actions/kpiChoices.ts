import { kpiLibrary, type KpiDefinition } from '../kpi';

/** The KPIs that can be chosen. */
export function libraryKpis(): readonly KpiDefinition[] {
  return kpiLibrary;
}
