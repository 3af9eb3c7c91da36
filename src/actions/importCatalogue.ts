import { type Outcome, type MergedKpis, type OnSameKpi, type SameKpis, type Setup, type SetupReason, failure, mergeKpis, parseSetup, success, validateSetup, withoutData } from '../kpi';

export interface CatalogueRequest {
  /** The text of a set-up file, or of a catalogue, which is one with fewer parts */
  readonly catalogue: string;
  /** What the workbook says now */
  readonly setup: Setup;
  /** The user's tables that it has */
  readonly tables: readonly string[];
  readonly onSame: OnSameKpi;
}

export interface ImportedCatalogue extends MergedKpis {
  /** KPIs that come without where their figures are, and the tables that they would have been calculated from */
  readonly typed: readonly string[];
  readonly missingTables: readonly string[];
}

export type CatalogueReason = { readonly code: 'badCatalogue'; readonly problems: readonly SetupReason[] } | SameKpis;

/** Takes the KPIs of a catalogue into a workbook's set-up, and says which are new, which are other than before, and which are the same. Nothing is written. */
export function importCatalogue({ catalogue, setup, tables, onSame }: CatalogueRequest): Outcome<ImportedCatalogue, CatalogueReason> {
  const parsed = parseSetup(catalogue);
  if (!parsed.ok) return failure({ code: 'badCatalogue', problems: parsed.reason });
  const fitting = withoutData(parsed.value, tables);
  const merged = mergeKpis(setup, fitting.setup, onSame);
  if (!merged.ok) return merged;
  const checked = validateSetup(merged.value.setup);
  if (!checked.ok) return failure({ code: 'badCatalogue', problems: checked.reason });
  const typed = fitting.kpis.filter((id) => checked.value.kpis.find((kpi) => kpi.id === id)?.inputs === undefined);
  return success({ ...merged.value, setup: checked.value, typed, missingTables: typed.length > 0 ? fitting.tables : [] });
}
