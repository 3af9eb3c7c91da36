import { PERIODS_PER_YEAR } from './fiscalPeriods';
import type { Setup, SetupTarget } from './schema';
import { DEFAULT_VERSION, isVersion } from './targetVersions';

/** What a target says, beside whose it is */
export type TargetFigure = Omit<SetupTarget, 'year' | 'version' | 'member'>;

export interface TargetPlace {
  readonly kpi: string;
  readonly year: number;
  readonly version: string;
}

/**
 * A KPI's target of the whole in one year's version, corrected in its place; undefined empties it, for a row of the workbook is never taken away
 * by what is planned. Targets of members, years and versions beside it stay.
 */
export function withTarget(setup: Setup, { kpi, year, version }: TargetPlace, figure: TargetFigure | undefined): Setup {
  const isIts = (target: SetupTarget): boolean => target.year === year && target.member === undefined && isVersion(target, version);
  return {
    ...setup,
    kpis: setup.kpis.map((one) => {
      if (one.id !== kpi) return one;
      const { targets = [], ...rest } = one;
      const old = targets.find(isIts);
      if (!old && !figure) return one;
      const target: SetupTarget = { year, version: old?.version ?? version, ...figure ?? { periods: Array.from({ length: PERIODS_PER_YEAR }, () => null) } };
      const at = old ? targets.indexOf(old) : targets.length;
      return { ...rest, targets: [...targets.slice(0, at), target, ...targets.slice(at + 1)] };
    }),
  };
}

/** The versions that a set-up names, the first plan's before all others. */
export function versionsOf({ versions = [], kpis }: Pick<Setup, 'versions' | 'kpis'>): readonly string[] {
  const named = [...versions.map(({ version }) => version), ...kpis.flatMap(({ targets = [] }) => targets.map(({ version }) => version ?? DEFAULT_VERSION))];
  return named.filter((version, at) => named.findIndex((other) => isVersion({ year: 0, version: other }, version)) === at);
}

/** The target of the whole that a KPI has in one year's version; one without any figure is none. */
export function targetIn(targets: readonly SetupTarget[], year: number, version: string): SetupTarget | undefined {
  const found = targets.find((target) => target.year === year && target.member === undefined && isVersion(target, version));
  return found?.annual === undefined && found?.periods?.every((figure) => figure === null) ? undefined : found;
}
