import { type Outcome, failure, success } from '../outcome';
import { phaseLikeLastYear } from '../phase';
import { type PlannedKpi, plannedKpi } from './PlannedKpi';
import { type TargetProblem, noSuchVersion } from './reviseTargets';
import type { Setup, SetupKpi, SetupTarget } from './schema';
import { spreadDecimals } from './spreadShape';
import { type FiguresOf, type TargetFigures, type VersionRecord, checkVersion, isOfMember, targetsOf, withVersion } from './targetVersions';

export interface YearRoll {
  /** The year whose targets the next one's are made from */
  readonly year: number;
  readonly version: string;
  readonly record: VersionRecord;
  /** What the year was to bring, or what it brought, month by month */
  readonly from: 'targets' | 'actuals';
  /** 0.05 is 5 % more */
  readonly change?: number;
  /** Whether the scorecard shows the new year, measured against its targets, from now on */
  readonly show?: boolean;
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

/** Whether there are results of a KPI in a year: of the whole, or of a member. */
export type HasActuals = (kpi: string, year: number, member?: SetupTarget['member']) => boolean;

/** Next year's targets from this year's, as a version of their own, which their owners are asked to confirm. Nothing of the old year changes. */
export function rollTargets(setup: Setup, roll: YearRoll, figuresOf: FiguresOf, hasActuals: HasActuals): Outcome<RolledTargets, readonly TargetProblem[]> {
  const { year, version, record, show } = roll;
  const found = setup.kpis.filter(({ active: inUse = true }) => inUse).map((kpi) => ({ kpi, before: targetsOf(kpi, year, version) }));
  const made = found.filter(({ before }) => before.length > 0);
  const problems = [...checkVersion(setup, record), ...(made.length === 0 ? [noSuchVersion(setup, version, year)] : [])];
  if (problems.length > 0) return failure(problems);

  const name = record.version.trim();
  const rolled = made.map(({ kpi, before }) => ({ kpi, targets: before.map((old) => rolledTarget(kpi, old, roll, figuresOf, hasActuals)) }));
  const isOwned = ({ owner = '' }: SetupKpi): boolean => owner.trim() !== '';
  const idsOf = (kpis: readonly { readonly kpi: SetupKpi }[]): readonly string[] => kpis.map(({ kpi }) => kpi.id);
  const anyOf = (test: (one: RolledTarget) => boolean): readonly string[] => idsOf(rolled.filter(({ targets }) => targets.some(test)));
  const changed = withVersion(setup, { confirm: true, ...record }, new Map(rolled.map(({ kpi, targets }) => [kpi.id, targets.map(({ target }) => ({ ...target, year: year + 1, version: name }))])));
  return success({
    setup: show ? { ...changed, show: { ...changed.show, year: year + 1, version: name } } : changed,
    toConfirm: rolled.filter(({ kpi }) => isOwned(kpi)).map(({ kpi }) => ({ kpi: kpi.id, owner: kpi.owner! })),
    withoutOwner: idsOf(rolled.filter(({ kpi }) => !isOwned(kpi))),
    withoutTarget: idsOf(found.filter(({ before }) => before.every((target) => !isOfMember(target, undefined)))),
    withoutShape: anyOf(({ hasShape }) => roll.from === 'actuals' && !hasShape),
    fromData: anyOf(({ old, hasShape }) => !hasShape && old.source !== undefined),
  });
}

interface RolledTarget {
  readonly old: SetupTarget;
  readonly hasShape: boolean;
  readonly target: SetupTarget;
}

function rolledTarget(kpi: SetupKpi, old: SetupTarget, { year, version, from, change = 0 }: YearRoll, figuresOf: FiguresOf, hasActuals: HasActuals): RolledTarget {
  const hasShape = from === 'actuals' && canFollow(kpi) && hasActuals(kpi.id, year, old.member);
  const target: SetupTarget = hasShape
    ? { year, ...(old.member !== undefined && { member: old.member }), profile: 'lastYear', change }
    : changedTarget(plannedKpi(kpi), old, figuresOf(kpi.id, year, old.version ?? version, old.member), change);
  return { old, hasShape, target };
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
  return { year: old.year, ...(old.member !== undefined && { member: old.member }), ...given('annual'), periods: whole?.ok ? [...whole.value] : periods.map((figure) => (figure === null ? null : scaled(figure))) };
}

/** Months in which a limit was another than in the others */
function typedLimits(old: SetupTarget, figures: TargetFigures, scaled: (figure: number) => number): Pick<SetupTarget, 'typed'> {
  const rows = (['lower', 'upper'] as const).map((part) => [part, Object.fromEntries((figures[part] ?? []).flatMap((figure, index) => (
    index === 0 || figure === null || figure === old[part] ? [] : [[`P${String(index).padStart(2, '0')}`, scaled(figure)] as const]
  )))] as const).filter(([, row]) => Object.keys(row).length > 0);
  return rows.length > 0 ? { typed: Object.fromEntries(rows) } : {};
}
