import { libraryKpis, plannedKpi, type KpiRecord } from '../../actions';
import type { KpiDefinition } from '../../kpi';
import type { Draft } from './draft';

const NO_WORDS = { en: '', nb: '' } as const;

/** What there is to choose from: the library, and the KPIs that the user has written. */
export function definitionsOf({ kpis }: Pick<Draft, 'kpis'>): ReadonlyMap<string, KpiDefinition> {
  const own = kpis.flatMap(({ id, record }) => (record ? [ownDefinition(id, record)] : []));
  return new Map([...libraryKpis(), ...own].map((kpi) => [kpi.id, kpi]));
}

/** A KPI of the user's own as the library would have it; nobody knows yet what it is made of, so that its figures are typed. */
export function ownDefinition(id: string, record: KpiRecord): KpiDefinition {
  const { name, definition, formula, variant, unit, direction, frequency, rollup, tolerance } = plannedKpi({ id, ...record });
  return { id, name, definition, formula, variant, unit, direction, frequency, rollup, tolerance, trap: NO_WORDS, departments: [], inputs: [], dimensions: [] };
}
