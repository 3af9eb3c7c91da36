import { type Outcome, failure, success } from '../outcome';
import { type TargetProblem, noSuchVersion } from './reviseTargets';
import type { Setup, SetupKpi } from './schema';
import { isVersion, sameText, targetsOf } from './targetVersions';

export interface TargetConfirmation {
  readonly year: number;
  readonly version: string;
  /** By id; or all of an owner's */
  readonly kpis?: readonly string[];
  readonly owner?: string;
  readonly who: string;
  /** `2026-12-01` */
  readonly date: string;
}

/** KPIs by id, in the catalogue's order. */
export interface ConfirmedTargets {
  readonly setup: Setup;
  readonly confirmed: readonly string[];
  /** Somebody had confirmed these before, which stays so */
  readonly already: readonly string[];
  /** Who has still to confirm: of all KPIs with targets in this version */
  readonly waiting: readonly { readonly kpi: string; readonly owner: string | undefined }[];
}

/** Records who stands behind the targets of a year, and when: for the whole and all members. The figures stay as they are. */
export function confirmTargets(setup: Setup, confirmation: TargetConfirmation): Outcome<ConfirmedTargets, readonly TargetProblem[]> {
  const { year, version, kpis, owner, who, date } = confirmation;
  const known = setup.kpis.map(({ id }) => id);
  const having = setup.kpis.filter((kpi) => targetsOf(kpi, year, version).length > 0);
  const asked = having.filter((kpi) => kpis?.includes(kpi.id) || (owner !== undefined && sameText(kpi.owner ?? '', owner)));
  const problems: readonly TargetProblem[] = [
    ...(who.trim() === '' ? [{ code: 'noConfirmer' as const }] : []),
    ...(having.length === 0 ? [noSuchVersion(setup, version, year)] : [
      ...(kpis ?? []).filter((kpi) => !known.includes(kpi)).map((kpi) => ({ code: 'noSuchKpi' as const, kpi, known })),
      ...(kpis ?? []).filter((kpi) => known.includes(kpi) && !having.some(({ id }) => id === kpi)).map((kpi) => ({ code: 'noTarget' as const, kpi, version, year })),
      ...(asked.length === 0 && owner !== undefined ? [{ code: 'ownsNone' as const, owner, version, year }] : []),
    ]),
  ];
  if (problems.length > 0) return failure(problems);

  const isConfirmed = (kpi: SetupKpi): boolean => targetsOf(kpi, year, version).every(({ confirmed }) => confirmed !== undefined);
  const idsOf = (some: readonly SetupKpi[]): readonly string[] => some.map(({ id }) => id);
  return success({
    setup: {
      ...setup,
      kpis: setup.kpis.map((kpi) => (asked.includes(kpi) ? {
        ...kpi, targets: kpi.targets!.map((target) => (target.year === year && isVersion(target, version) && !target.confirmed ? { ...target, confirmed: { who: who.trim(), date } } : target)),
      } : kpi)),
    },
    confirmed: idsOf(asked.filter((kpi) => !isConfirmed(kpi))),
    already: idsOf(asked.filter(isConfirmed)),
    waiting: having.filter((kpi) => !asked.includes(kpi) && !isConfirmed(kpi)).map(({ id, owner: of }) => ({ kpi: id, owner: of })),
  });
}
