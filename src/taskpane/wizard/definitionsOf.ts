import { libraryKpis, ownInputs, plannedKpi, type KpiRecord } from '../../actions';
import type { KpiDefinition, OwnCalculation } from '../../kpi';
import type { Draft } from './draft';

const NO_WORDS = { en: '', nb: '' } as const;

/** What there is to choose from: the library, and the KPIs that the user has written. */
export function definitionsOf({ kpis }: Pick<Draft, 'kpis'>): ReadonlyMap<string, KpiDefinition> {
  const own = kpis.flatMap(({ id, record, calculation }) => (record ? [ownDefinition(id, record, calculation)] : []));
  return new Map([...libraryKpis(), ...own].map((kpi) => [kpi.id, kpi]));
}

/** A KPI of the user's own as the library would have it, with what there is to point out in a table where its figures are not typed. */
export function ownDefinition(id: string, record: KpiRecord, calculation?: OwnCalculation): KpiDefinition {
  const { name, definition, formula, variant, unit, direction, frequency, rollup, tolerance } = plannedKpi({ id, ...record });
  return { id, name, definition, formula, variant, unit, direction, frequency, rollup, tolerance, trap: NO_WORDS, departments: [], inputs: ownInputs(rollup, calculation), dimensions: [] };
}
