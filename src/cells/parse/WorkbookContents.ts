import type { Cell } from '../plan';

/** One table of the workbook as it stands, without its header; formulas are en-US, and where there is none they repeat the value. */
export interface TableContents {
  readonly name: string;
  readonly columns: readonly string[];
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly Cell[])[];
}

/** What a workbook says of its KPIs: the product's own tables, and the cells that its names point at. Tables and names that it lacks are absent. */
export interface WorkbookContents {
  readonly tables: readonly TableContents[];
  readonly names: Readonly<Record<string, Cell>>;
}

/** The tables that a set-up is read from. Figures and calendar follow from them, and are not asked for. */
export const PARSED_TABLES = [
  'KpiGoals', 'KpiActivities', 'KpiTies', 'KpiCatalogue', 'KpiTargets', 'KpiVersions', 'KpiSources', 'KpiInputs', 'KpiMembers', 'KpiSettings', 'KpiNotes', 'KpiActions',
] as const;
export type ParsedTable = (typeof PARSED_TABLES)[number];

/** The names whose cells say what is shown. */
export const PARSED_NAMES = ['Kpi.Year', 'Kpi.Period', 'Kpi.View', 'Kpi.Version', 'Kpi.Member', 'Kpi.Sort'] as const;
