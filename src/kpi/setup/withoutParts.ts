import type { Setup, SetupKpi, SetupTarget } from './schema';

/** What a catalogue for others may leave out: overall goals, targets, where figures come from, and what was said at meetings. */
export type SetupPart = 'goals' | 'targets' | 'data' | 'meeting';

/** The document with fewer parts; what rests on a part goes with it, so that it can be read again. */
export function withoutParts(setup: Setup, parts: readonly SetupPart[]): Setup {
  const { goals, activities, ties, sources, versions, years, show, notes, actions, kpis, ...rest } = setup;
  return {
    ...rest,
    ...(!parts.includes('goals') && { ...(goals && { goals }), ...(activities && { activities }), ...(ties && { ties }) }),
    ...(!parts.includes('data') && sources && { sources }),
    kpis: kpis.map((kpi) => kpiWithout(kpi, parts)),
    ...(!parts.includes('targets') && { ...(versions && { versions }), ...(years && { years }), ...(show && { show }) }),
    ...(!parts.includes('meeting') && { ...(notes && { notes }), ...(actions && { actions }) }),
  };
}

function kpiWithout({ inputs, dimension, targets, ...record }: SetupKpi, parts: readonly SetupPart[]): SetupKpi {
  const hasData = !parts.includes('data');
  const kept = parts.includes('targets') ? [] : (targets ?? []).filter((target) => hasData || !restsOnData(target));
  return { ...record, ...(hasData && { ...(dimension && { dimension }), ...(inputs && { inputs }) }), ...(kept.length > 0 && { targets: kept }) };
}

function restsOnData({ source, profile }: SetupTarget): boolean {
  return source !== undefined || profile === 'lastYear';
}
