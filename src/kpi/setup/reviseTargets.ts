import { type Outcome, failure, success } from '../outcome';
import { phase } from '../phase';
import { PERIODS_PER_YEAR } from './fiscalPeriods';
import { hasFigure } from './ownPeriods';
import { type PlannedKpi, plannedKpi } from './PlannedKpi';
import type { Setup, SetupKpi, SetupTarget } from './schema';
import { periodWeights, spreadDecimals } from './spreadShape';
import { type FiguresOf, type TargetFigures, type VersionProblem, type VersionRecord, checkVersion, isOfMember, targetsOf, withVersion, withoutFormulas } from './targetVersions';

type Months = readonly (number | null)[];

/** What a KPI is to reach from now on. */
export type NewTarget =
  /** The whole year's, of which what the closed periods have stays theirs and the rest is spread over those that are left */
  | { readonly annual: number; readonly profile?: 'even' | '445' | Months }
  /** All twelve; those of closed periods are not looked at */
  | { readonly periods: Months }
  | { readonly hold: number }
  /** Of a range; a limit that is not given stays as it was */
  | { readonly lower?: number; readonly upper?: number };

export interface TargetRevision {
  readonly year: number;
  /** The version whose targets are revised, and stay as they are */
  readonly revises: string;
  /** The last period that has been reported, from 1; 0 where none has */
  readonly closedThrough: number;
  readonly record: VersionRecord;
  /** By KPI, for the whole; the others go into the new version with the targets that they had */
  readonly targets: Readonly<Record<string, NewTarget>>;
  /** Of single members, whose targets do not follow the whole's */
  readonly memberTargets?: readonly { readonly kpi: string; readonly member: string | number; readonly target: NewTarget }[];
  /** Whether the scorecard measures against the new version from now on */
  readonly show?: boolean;
}

export type TargetProblem =
  | VersionProblem
  | { readonly code: 'nothingLeft'; readonly closedThrough: number }
  | { readonly code: 'noSuchVersion'; readonly version: string; readonly year: number; readonly known: readonly string[] }
  | { readonly code: 'noSuchKpi'; readonly kpi: string; readonly known: readonly string[] }
  | { readonly code: 'noTarget'; readonly kpi: string; readonly version: string; readonly year: number }
  | { readonly code: 'noConfirmer' }
  | { readonly code: 'ownsNone'; readonly owner: string; readonly version: string; readonly year: number }
  | { readonly code: 'noMemberTarget'; readonly kpi: string; readonly member: string; readonly version: string; readonly year: number; readonly known: readonly string[] }
  /** A level cannot be spread, and limits are for ranges only */
  | { readonly code: 'unfitting'; readonly kpi: string; readonly form: 'annual' | 'limits' | 'figures' }
  | { readonly code: 'notTwelve'; readonly kpi: string; readonly found: number }
  | { readonly code: 'noShape'; readonly kpi: string };

/**
 * Targets of one year as a new version. Periods that are closed keep what the version had that is revised: nobody's result is measured against
 * what was not known then.
 */
export function reviseTargets(setup: Setup, revision: TargetRevision, figuresOf: FiguresOf): Outcome<Setup, readonly TargetProblem[]> {
  const { year, revises, record, memberTargets = [] } = revision;
  const known = setup.kpis.map(({ id }) => id);
  const before = new Map(setup.kpis.map((kpi) => [kpi.id, targetsOf(kpi, year, revises)] as const).filter(([, targets]) => targets.length > 0));
  const wanted: readonly Wanted[] = [...Object.entries(revision.targets).map(([kpi, target]) => ({ kpi, member: undefined, target })), ...memberTargets];
  const problems: readonly TargetProblem[] = [
    ...checkVersion(setup, record), ...checkPeriod(revision), ...(before.size === 0 ? [noSuchVersion(setup, revises, year)] : []),
    ...wanted.filter(({ kpi }) => !known.includes(kpi)).map(({ kpi }) => ({ code: 'noSuchKpi' as const, kpi, known })),
    ...(before.size === 0 ? [] : wanted.filter(({ kpi }) => known.includes(kpi)).flatMap((one) => missingTarget(one, before.get(one.kpi) ?? [], revision))),
  ];
  if (problems.length > 0) return failure(problems);

  const revised = setup.kpis.flatMap((kpi) => (before.get(kpi.id) ?? []).map((old) => ({ kpi: kpi.id, target: revisedTarget(kpi, old, wanted, revision, figuresOf) })));
  const misfits = revised.flatMap(({ target }) => (target.ok ? [] : [target.reason]));
  if (misfits.length > 0) return failure(misfits);
  const version = record.version.trim();
  const made = new Map([...before.keys()].map((id) => [id, revised.flatMap(({ kpi, target }) => (kpi === id && target.ok ? [{ ...target.value, version }] : []))]));
  const changed = withVersion(setup, record, made);
  return success(revision.show ? { ...changed, show: { ...changed.show, version } } : changed);
}

interface Wanted {
  readonly kpi: string;
  /** undefined: the whole */
  readonly member: SetupTarget['member'];
  readonly target: NewTarget;
}

function missingTarget({ kpi, member }: Wanted, before: readonly SetupTarget[], { revises: version, year }: TargetRevision): readonly TargetProblem[] {
  if (before.some((target) => isOfMember(target, member))) return [];
  if (member === undefined) return [{ code: 'noTarget', kpi, version, year }];
  return [{ code: 'noMemberTarget', kpi, member: String(member), version, year, known: before.flatMap((target) => (target.member === undefined ? [] : [String(target.member)])) }];
}

/** A target of the new version: decided anew, or as it was. A member's keeps whose it is. */
function revisedTarget(kpi: SetupKpi, old: SetupTarget, wanted: readonly Wanted[], { revises, closedThrough }: TargetRevision, figuresOf: FiguresOf): Outcome<SetupTarget, TargetProblem> {
  const figures = figuresOf(kpi.id, old.year, old.version ?? revises, old.member);
  const own = wanted.find((one) => one.kpi === kpi.id && isOfMember(old, one.member));
  if (!own) return success(withoutFormulas(old, figures));
  const made = newTarget(plannedKpi(kpi), old, figures, own.target, closedThrough);
  return made.ok && old.member !== undefined ? success({ ...made.value, member: old.member }) : made;
}

export function noSuchVersion(setup: Setup, version: string, year: number): TargetProblem {
  const known = setup.kpis.flatMap(({ targets = [] }) => targets.filter((target) => target.year === year).map((target) => target.version ?? ''));
  return { code: 'noSuchVersion', version, year, known: [...new Set(known)] };
}

function checkPeriod({ closedThrough }: TargetRevision): readonly TargetProblem[] {
  return Number.isInteger(closedThrough) && closedThrough >= 0 && closedThrough < PERIODS_PER_YEAR ? [] : [{ code: 'nothingLeft', closedThrough }];
}

function newTarget(kpi: PlannedKpi, old: SetupTarget, figures: TargetFigures, wanted: NewTarget, closedThrough: number): Outcome<SetupTarget, TargetProblem> {
  const { year } = old;
  if ('annual' in wanted || 'periods' in wanted || 'hold' in wanted) {
    if (kpi.direction === 'range') return failure({ code: 'unfitting', kpi: kpi.id, form: 'figures' });
    if ('hold' in wanted && closedThrough === 0) return success({ year, hold: wanted.hold });
    const closed = closedFigures(figures, closedThrough);
    const open = openFigures(kpi, closed, wanted, closedThrough);
    return open.ok ? success({ year, periods: open.value.map((figure, index) => (index < closedThrough ? closed[index]! : figure)) }) : open;
  }
  return kpi.direction === 'range' ? success(newLimits(old, figures, wanted, closedThrough)) : failure({ code: 'unfitting', kpi: kpi.id, form: 'limits' });
}

/** What was to be reached in the closed periods; of a ratio whose parts come from data, what they make. */
function closedFigures({ value, numerator, denominator }: TargetFigures, closedThrough: number): Months {
  return Array.from({ length: closedThrough }, (_, index) => {
    const figure = value?.[index + 1] ?? null;
    if (figure !== null) return figure;
    const [above, below] = [numerator?.[index + 1] ?? null, denominator?.[index + 1] ?? null];
    return above === null || below === null || below === 0 ? null : above / below;
  });
}

function openFigures(kpi: PlannedKpi, closed: Months, wanted: Exclude<NewTarget, { readonly lower?: number }>, closedThrough: number): Outcome<Months, TargetProblem> {
  if ('hold' in wanted) return success(Array.from({ length: PERIODS_PER_YEAR }, (_, index) => (hasFigure(kpi.frequency, index + 1) ? wanted.hold : null)));
  const given = 'periods' in wanted ? wanted.periods : Array.isArray(wanted.profile) ? wanted.profile as Months : undefined;
  if (given !== undefined && given.length !== PERIODS_PER_YEAR) return failure({ code: 'notTwelve', kpi: kpi.id, found: given.length });
  if ('periods' in wanted) return success(wanted.periods);
  if (kpi.rollup !== 'sum') return failure({ code: 'unfitting', kpi: kpi.id, form: 'annual' });
  const left = wanted.annual - closed.reduce<number>((sum, figure) => sum + (figure ?? 0), 0);
  const weights = periodWeights(wanted.profile ?? 'even', kpi).map((weight, index) => (index < closedThrough ? null : weight));
  const spread = phase(left, { kind: 'weights', weights }, spreadDecimals(kpi, left));
  return spread.ok ? success(spread.value) : failure({ code: 'noShape', kpi: kpi.id });
}

/** Limits are levels; a closed period that had another is typed over. */
function newLimits(old: SetupTarget, figures: TargetFigures, wanted: { readonly lower?: number; readonly upper?: number }, closedThrough: number): SetupTarget {
  const parts = (['lower', 'upper'] as const).flatMap((part) => {
    const level = wanted[part] ?? old[part];
    return level === undefined ? [] : [{ part, level, typed: closedLimits(figures[part], level, closedThrough) }];
  });
  const typed = parts.filter((one) => Object.keys(one.typed).length > 0);
  return {
    year: old.year, ...Object.fromEntries(parts.map(({ part, level }) => [part, level])),
    ...(typed.length > 0 && { typed: Object.fromEntries(typed.map((one) => [one.part, one.typed])) }),
  };
}

function closedLimits(figures: Months = [], level: number, closedThrough: number): Readonly<Record<string, number>> {
  const closed = figures.slice(1, closedThrough + 1).flatMap((figure, index) => (figure === null || figure === level ? [] : [[`P${String(index + 1).padStart(2, '0')}`, figure] as const]));
  return Object.fromEntries(closed);
}
