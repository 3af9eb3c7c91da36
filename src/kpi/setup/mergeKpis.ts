import { type Outcome, failure, success } from '../outcome';
import { isSame } from './isSame';
import { plannedKpi, withTolerance } from './PlannedKpi';
import type { Setup, SetupKpi } from './schema';
import { allTerms, inputsOfSource, partsGiven, termsOf } from './terms';

/** What becomes of a KPI that both documents have, and of which they say different things. */
export type OnSameKpi = 'ask' | 'replace' | 'keep';

export interface MergedKpis {
  readonly setup: Setup;
  /** By id, in the order of the document that was taken in */
  readonly added: readonly string[];
  /** Both have them and they differ: replaced or kept, as was said */
  readonly changed: readonly ChangedKpi[];
  readonly same: readonly string[];
  /** Tables that came with them, which the workbook is yet to be given */
  readonly sources: readonly string[];
}

/** What of a KPI can be said otherwise */
export type KpiField = Exclude<keyof SetupKpi, 'id' | 'reviewedAs'>;

export interface ChangedKpi {
  readonly id: string;
  /** In which of its fields the documents differ */
  readonly fields: readonly KpiField[];
}

/** The KPIs that both documents have and that differ: somebody has to say what becomes of them. */
export interface SameKpis {
  readonly code: 'sameKpis';
  readonly kpis: readonly string[];
}

/**
 * Takes another document's KPIs into a set-up. What the document does not say of a KPI (targets, where its figures come from) stays as it is;
 * sources and versions that the KPIs need come with them, goals and settings do not.
 */
export function mergeKpis(into: Setup, from: Setup, onSame: OnSameKpi): Outcome<MergedKpis, SameKpis> {
  const known = new Map(into.kpis.map((kpi) => [kpi.id, kpi]));
  const merged = new Map(from.kpis.map((kpi) => [kpi.id, withOther(known.get(kpi.id), withTolerance(kpi, from.tolerance ?? into.tolerance))]));
  const added = from.kpis.map(({ id }) => id).filter((id) => !known.has(id));
  const both = from.kpis.map(({ id }) => id).filter((id) => known.has(id));
  const changed = both.map((id) => ({ id, fields: changedFields(known.get(id)!, merged.get(id)!) })).filter(({ fields }) => fields.length > 0);
  const differing = changed.map(({ id }) => id);
  if (onSame === 'ask' && changed.length > 0) return failure({ code: 'sameKpis', kpis: differing });

  const taken = onSame === 'replace' ? [...added, ...differing] : added;
  const kpis = [...into.kpis.map((kpi) => (taken.includes(kpi.id) ? merged.get(kpi.id)! : kpi)), ...added.map((id) => merged.get(id)!)];
  const sources = missingSources(into, from, taken.map((id) => merged.get(id)!));
  const versions = (from.versions ?? []).filter(({ version }) => (
    !(into.versions ?? []).some((other) => other.version === version) && taken.some((id) => merged.get(id)!.targets?.some((target) => target.version === version))
  ));
  return success({
    setup: {
      ...into, kpis,
      ...(sources.length > 0 && { sources: [...(into.sources ?? []), ...sources] }), ...(versions.length > 0 && { versions: [...(into.versions ?? []), ...versions] }),
    },
    added, changed, same: both.filter((id) => !differing.includes(id)), sources: sources.map(({ table }) => table),
  });
}

/** The other's record with the parts that it leaves out. */
function withOther(own: SetupKpi | undefined, other: SetupKpi): SetupKpi {
  if (!own) return other;
  const { inputs, dimension, targets, owner, reviewedOn, reviewedAs } = own;
  return { ...(owner && { owner }), ...(reviewedOn && { reviewedOn }), ...(reviewedAs && { reviewedAs }), ...(dimension && { dimension }), ...(inputs && { inputs }), ...(targets && { targets }), ...other };
}

/** The fields in which the workbook would not look the same with either. */
function changedFields(one: SetupKpi, other: SetupKpi): readonly KpiField[] {
  const [own, others] = [comparable(one), comparable(other)];
  return (Object.keys(own) as KpiField[]).filter((field) => !isSame(own[field], others[field]));
}

/** One term and a list of that one are the same input. */
function comparable(kpi: SetupKpi): Readonly<Record<KpiField, unknown>> {
  const { id: _, reviewedAs: __, ...planned } = plannedKpi(kpi);
  const inputs = kpi.inputs && Object.fromEntries(partsGiven(kpi.inputs).map((part) => [part, termsOf(kpi.inputs![part]!)]));
  return { ...planned, trap: kpi.trap, inputs };
}

function missingSources(into: Setup, from: Setup, kpis: readonly SetupKpi[]): NonNullable<Setup['sources']> {
  const terms = kpis.flatMap((kpi) => [
    ...(kpi.inputs ? allTerms(kpi.inputs) : []), ...(kpi.targets ?? []).flatMap(({ source }) => (source === undefined ? [] : allTerms(inputsOfSource(source)))),
  ]);
  const named = new Set(terms.map(({ table }) => table.toLowerCase()));
  const present = new Set((into.sources ?? []).map(({ table }) => table.toLowerCase()));
  const missing = (from.sources ?? []).filter(({ table }) => named.has(table.toLowerCase()) && !present.has(table.toLowerCase()));
  // How far the other's data reach says nothing about one's own.
  return missing.map(({ loadedFrom: _, loadedThrough: __, ...source }) => source);
}
