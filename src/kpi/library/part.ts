import type { Bilingual, KpiInput, KpiTerm, Part } from './KpiDefinition';

/** One part of a KPI: what it is called, and the terms that it is added up from. */
export function part(name: Part, label: Bilingual, ...terms: readonly [KpiTerm, ...KpiTerm[]]): KpiInput {
  return { part: name, label, aggregate: terms[0].aggregate, terms };
}
