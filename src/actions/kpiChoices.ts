import { guessInputs, kpiLibrary, type KpiDefinition, type SetupInputs, type TableSketch } from '../kpi';

/** The KPIs that can be chosen. */
export function libraryKpis(): readonly KpiDefinition[] {
  return kpiLibrary;
}

/** Where a KPI's figures probably stand in a table, for the user to check. */
export function proposeInputs(kpi: KpiDefinition, table: TableSketch): SetupInputs | undefined {
  return guessInputs(kpi, table);
}
