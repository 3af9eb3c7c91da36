import type { Setup, SetupKpi, SetupTarget } from './schema';

/** When, why and by whom targets were decided: the new version's row. */
export interface VersionRecord {
  readonly version: string;
  /** `2026-05-01` */
  readonly date: string;
  readonly reason: string;
  readonly who: string;
  /** The owners are asked to confirm their targets */
  readonly confirm?: boolean;
}

export type VersionProblem =
  | { readonly code: 'versionTaken'; readonly version: string }
  | { readonly code: 'noVersionName' }
  | { readonly code: 'noReason' }
  | { readonly code: 'nobody' };

/** What stands in one target's rows, by part: the year, and then its twelve periods. */
export type TargetFigures = Readonly<Partial<Record<keyof NonNullable<SetupTarget['typed']>, readonly (number | null)[]>>>;

/** What the workbook shows for a target now; without a member, for that of the whole. */
export type FiguresOf = (kpi: string, year: number, version: string, member?: SetupTarget['member']) => TargetFigures;

export const DEFAULT_VERSION = 'plan';

/** Excel compares texts without regard to case, and so do the formulas that look for a version. */
export function isVersion(target: SetupTarget, version: string): boolean {
  return sameText(target.version ?? DEFAULT_VERSION, version);
}

/** A decision has a name of its own, and says why and by whom it was made. */
export function checkVersion(setup: Setup, { version, reason, who }: VersionRecord): readonly VersionProblem[] {
  const taken = [...(setup.versions ?? []).map((one) => one.version), ...setup.kpis.flatMap(({ targets = [] }) => targets.map((target) => target.version ?? DEFAULT_VERSION))];
  return [
    ...(version.trim() === '' ? [{ code: 'noVersionName' as const }] : []),
    ...(taken.some((one) => sameText(one, version)) ? [{ code: 'versionTaken' as const, version: version.trim() }] : []),
    ...(reason.trim() === '' ? [{ code: 'noReason' as const }] : []),
    ...(who.trim() === '' ? [{ code: 'nobody' as const }] : []),
  ];
}

/** The set-up with a decision's row and its targets by KPI, which come after those that each KPI has. Nobody has confirmed them yet. */
export function withVersion(setup: Setup, record: VersionRecord, targets: ReadonlyMap<string, readonly SetupTarget[]>): Setup {
  return {
    ...setup,
    kpis: setup.kpis.map((kpi) => (targets.has(kpi.id) ? { ...kpi, targets: [...(kpi.targets ?? []), ...targets.get(kpi.id)!.map(({ confirmed: _, ...target }) => target)] } : kpi)),
    versions: [...(setup.versions ?? []), { version: record.version.trim(), date: record.date, reason: record.reason.trim(), who: record.who.trim(), ...(record.confirm && { confirm: true }) }],
  };
}

/** A target in other rows: formulas that somebody typed over it refer to cells of its own rows, and stay behind as what they show. */
export function withoutFormulas(target: SetupTarget, figures: TargetFigures): SetupTarget {
  if (target.typed === undefined) return target;
  const typed = Object.entries(target.typed).map(([part, row]) => {
    const cells = Object.entries(row).flatMap(([column, cell]) => {
      const figure = typeof cell === 'string' ? figures[part as keyof TargetFigures]?.[column === 'Annual' ? 0 : Number(column.slice(1))] : cell;
      return figure === null || figure === undefined ? [] : [[column, figure] as const];
    });
    return [part, Object.fromEntries(cells)] as const;
  });
  return { ...target, typed: Object.fromEntries(typed.filter(([, row]) => Object.keys(row).length > 0)) };
}

/** The version's targets of a year: the whole's, and those of its members. */
export function targetsOf({ targets = [] }: SetupKpi, year: number, version: string): readonly SetupTarget[] {
  return targets.filter((target) => target.year === year && isVersion(target, version));
}

/** Whether a target is of that member, or, where none is named, of the whole. */
export function isOfMember(target: SetupTarget, member: SetupTarget['member']): boolean {
  return target.member === undefined || member === undefined ? target.member === member : sameText(String(target.member), String(member));
}

export function sameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
