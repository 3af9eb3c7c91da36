import { type Outcome, type MergedKpis, type OnSameKpi, type SameKpis, type Setup, type SetupReason, failure, mergeKpis, parseSetup, success, validateSetup } from '../kpi';

export interface CatalogueRequest {
  /** The text of a set-up file, or of a catalogue, which is one with fewer parts */
  readonly catalogue: string;
  /** What the workbook says now */
  readonly setup: Setup;
  readonly onSame: OnSameKpi;
}

export type CatalogueReason = { readonly code: 'badSetup'; readonly problems: readonly SetupReason[] } | SameKpis;

/** Takes the KPIs of a catalogue into a workbook's set-up, and says which are new, which are other than before, and which are the same. Nothing is written. */
export function importCatalogue({ catalogue, setup, onSame }: CatalogueRequest): Outcome<MergedKpis, CatalogueReason> {
  const parsed = parseSetup(catalogue);
  if (!parsed.ok) return failure({ code: 'badSetup', problems: parsed.reason });
  const merged = mergeKpis(setup, parsed.value, onSame);
  if (!merged.ok) return merged;
  const checked = validateSetup(merged.value.setup);
  return checked.ok ? success({ ...merged.value, setup: checked.value }) : failure({ code: 'badSetup', problems: checked.reason });
}
