import { type Outcome, failure, success } from '../outcome';
import { phaseLikeLastYear } from '../phase';
import { type PlannedKpi, plannedKpi } from './PlannedKpi';
import { type TargetProblem, noSuchVersion } from './reviseTargets';
import type { Setup, SetupKpi, SetupTarget } from './schema';
import { spreadDecimals } from './spreadShape';
import { type FiguresOf, type TargetFigures, type VersionRecord, checkVersion, isVersion, withVersion } from './targetVersions';

export interface YearRoll {
  /** The year whose targets the next one's are made from */
  readonly year: number;
  readonly version: string;
  readonly record: VersionRecord;
  /** What the year was to bring, or what it brought, month by month */
  readonly from: 'targets' | 'actuals';
  /** 0.05 is 5 % more */
  readonly change?: number;
}

/** KPIs by id, in the catalogue's order; those that are not in use are left alone. */
export interface RolledTargets {
  readonly setup: Setup;
  /** Whose targets were made, and who has to confirm them */
  readonly toConfirm: readonly { readonly kpi: string; readonly owner: string }[];
  /** Nobody is there to confirm these */
  readonly withoutOwner: readonly string[];
  /** They had no target to make one from */
  readonly withoutTarget: readonly string[];
  /** The year's results were asked for, and their targets were taken: levels, ratios, and what has no results in that year */
  readonly withoutShape: readonly string[];
  /** Their targets come from data, and so will the next year's; a change in per cent was not made */
  readonly fromData: readonly string[];
}

/** Next year's targets from this year's, as a version of their own. Nothing of the old year changes. */
export function rollTargets(setup: Setup, roll: YearRoll, figuresOf: FiguresOf, hasActuals: (kpi: string, year: number) => boolean): Outcome<RolledTargets, readonly TargetProblem[]> {
  const { year, version, record, from } = roll;
  const active = setup.kpis.filter(({ active: inUse = true }) => inUse);
  const found = active.map((kpi) => ({ kpi, old: kpi.targets?.find((target) => target.year === year && target.member === undefined && isVersion(target, version)) }));
  const made = found.flatMap(({ kpi, old }) => (old ? [{ kpi, old }] : []));
  const problems = [...checkVersion(setup, record), ...(made.length === 0 ? [noSuchVersion(setup, version, year)] : [])];
  if (problems.length > 0) return failure(problems);

  const rolled = made.map(({ kpi, old }) => {
    const hasShape = from === 'actuals' && canFollow(kpi) && hasActuals(kpi.id, year);
    const target: SetupTarget = hasShape
      ? { year, profile: 'lastYear', change: roll.change ?? 0 }
      : changedTarget(plannedKpi(kpi), old, figuresOf(kpi.id, year, old.version ?? version), roll.change ?? 0);
    return { kpi, old, hasShape, target: { ...target, year: year + 1, version: record.version.trim() } };
  });
  const isOwned = ({ owner = '' }: SetupKpi): boolean => owner.trim() !== '';
  const idsOf = (kpis: readonly { readonly kpi: SetupKpi }[]): readonly string[] => kpis.map(({ kpi }) => kpi.id);
  return success({
    setup: withVersion(setup, record, new Map(rolled.map(({ kpi, target }) => [kpi.id, target]))),
    toConfirm: rolled.filter(({ kpi }) => isOwned(kpi)).map(({ kpi }) => ({ kpi: kpi.id, owner: kpi.owner! })),
    withoutOwner: idsOf(rolled.filter(({ kpi }) => !isOwned(kpi))),
    withoutTarget: idsOf(found.filter(({ old }) => !old)),
    withoutShape: idsOf(rolled.filter(({ hasShape }) => from === 'actuals' && !hasShape)),
    fromData: idsOf(rolled.filter(({ old, hasShape }) => !hasShape && old.source !== undefined)),
  });
}

/** Only what adds up over time has a shape that a year can be given. */
function canFollow(kpi: SetupKpi): boolean {
  const { rollup, direction, inputs } = plannedKpi(kpi);
  return rollup === 'sum' && direction !== 'range' && inputs !== undefined;
}

/** Figures come from what the rows show; one that follows from data goes on following it. */
function changedTarget(kpi: PlannedKpi, { typed, ...old }: SetupTarget, figures: TargetFigures, change: number): SetupTarget {
  if (old.source !== undefined) return old;
  const scaled = (figure: number): number => Number((figure * (1 + change)).toPrecision(12));
  const given = <Field extends 'annual' | 'hold' | 'lower' | 'upper'>(field: Field): { readonly [Key in Field]?: number } => (
    old[field] === undefined ? {} : { [field]: scaled(old[field]) } as { readonly [Key in Field]: number }
  );
  if (old.periods === undefined && typed === undefined) return { ...old, ...given('annual'), ...given('hold'), ...given('lower'), ...given('upper') };
  if (old.lower !== undefined || old.upper !== undefined) return { ...old, ...given('lower'), ...given('upper'), ...typedLimits(old, figures, scaled) };
  const periods = figures.value?.slice(1) ?? old.periods ?? [];
  // What adds up over time keeps an exact sum of whole parts
  const whole = kpi.rollup === 'sum' ? phaseLikeLastYear(periods, change, spreadDecimals(kpi, periods.reduce<number>((sum, figure) => sum + (figure ?? 0), 0))) : undefined;
  return { year: old.year, ...given('annual'), periods: whole?.ok ? [...whole.value] : periods.map((figure) => (figure === null ? null : scaled(figure))) };
}

/** Months in which a limit was another than in the others */
function typedLimits(old: SetupTarget, figures: TargetFigures, scaled: (figure: number) => number): Pick<SetupTarget, 'typed'> {
  const rows = (['lower', 'upper'] as const).map((part) => [part, Object.fromEntries((figures[part] ?? []).flatMap((figure, index) => (
    index === 0 || figure === null || figure === old[part] ? [] : [[`P${String(index).padStart(2, '0')}`, scaled(figure)] as const]
  )))] as const).filter(([, row]) => Object.keys(row).length > 0);
  return rows.length > 0 ? { typed: Object.fromEntries(rows) } : {};
}
