import { type Setup, type SetupKpi } from './schema';
import { allTerms, inputsOfSource } from './terms';

/** KPIs whose figures were to come from tables that there are not. */
export interface WithoutData {
  readonly setup: Setup;
  /** By id, in their order */
  readonly kpis: readonly string[];
  /** The tables that are wanted */
  readonly tables: readonly string[];
}

/** A document as it can be taken in where only these tables are: KPIs and targets that come from others come without their data. */
export function withoutData(setup: Setup, present: readonly string[]): WithoutData {
  const there = new Set(present.map((table) => table.toLowerCase()));
  const missingIn = (kpi: SetupKpi): readonly string[] => tablesOf(kpi).filter((table) => !there.has(table.toLowerCase()));
  const lacking = setup.kpis.filter((kpi) => missingIn(kpi).length > 0);
  return {
    setup: { ...setup, kpis: setup.kpis.map((kpi) => (lacking.includes(kpi) ? typed(kpi) : kpi)) },
    kpis: lacking.map(({ id }) => id), tables: [...new Set(lacking.flatMap(missingIn))],
  };
}

function tablesOf({ inputs, targets = [] }: SetupKpi): readonly string[] {
  const sources = targets.flatMap(({ source }) => (source === undefined ? [] : [inputsOfSource(source)]));
  return [...(inputs ? [inputs] : []), ...sources].flatMap(allTerms).map(({ table }) => table);
}

/** Without inputs there is no last year to take a shape from either. */
function typed({ inputs: _, dimension: __, targets = [], ...record }: SetupKpi): SetupKpi {
  const kept = targets.filter(({ source, profile, member }) => source === undefined && profile !== 'lastYear' && member === undefined);
  return { ...record, ...(kept.length > 0 && { targets: kept }) };
}
