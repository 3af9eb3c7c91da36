import { type Outcome, type Setup, type SetupKpi, failure, success } from '../kpi';
import type { AppliedPlan } from '../workbook';
import type { ActionOptions } from './contract';
import { type UpdateReason, updateWorkbook } from './updateWorkbook';

/** What of a KPI's record a catalogue changes; where its figures come from and its targets stay as they are. */
export type KpiRecord = Omit<SetupKpi, 'id' | 'inputs' | 'dimension' | 'targets'>;

export type CatalogueChange =
  /** Fields that are not named stay as they are */
  | { readonly kind: 'edit'; readonly id: string; readonly record: KpiRecord }
  /** Of the library, or one's own with its whole record. Its figures are typed until somebody says where they come from. */
  | { readonly kind: 'add'; readonly id: string; readonly record?: KpiRecord };

export type CatalogueChangeReason =
  /** Somebody has taken it away meanwhile */
  | { readonly code: 'kpiGone'; readonly id: string }
  | { readonly code: 'kpiThere'; readonly id: string }
  | UpdateReason;

export interface CatalogueChangeRequest {
  readonly change: CatalogueChange;
  readonly overwrite?: boolean;
}

/** Changes one KPI of the catalogue, or adds one, and everything that follows from it. */
export function changeCatalogue({ change, overwrite = false }: CatalogueChangeRequest, options: ActionOptions = {}): Promise<Outcome<AppliedPlan, CatalogueChangeReason>> {
  return updateWorkbook<CatalogueChangeReason>({ overwrite, change: (setup) => changed(setup, change) }, options);
}

function changed(setup: Setup, { kind, id, record }: CatalogueChange): Outcome<Setup, CatalogueChangeReason> {
  const isThere = setup.kpis.some((kpi) => kpi.id === id);
  if (kind === 'add') return isThere ? failure({ code: 'kpiThere', id }) : success({ ...setup, kpis: [...setup.kpis, { id, ...record }] });
  if (!isThere) return failure({ code: 'kpiGone', id });
  return success({ ...setup, kpis: setup.kpis.map((kpi) => (kpi.id === id ? withRecord(kpi, record) : kpi)) });
}

/** A field that is given as undefined is given up. */
function withRecord(kpi: SetupKpi, record: KpiRecord): SetupKpi {
  return Object.fromEntries(Object.entries({ ...kpi, ...record }).filter(([, value]) => value !== undefined)) as SetupKpi;
}
