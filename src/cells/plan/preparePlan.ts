import {
  type FiscalPeriod, type Outcome, type PlannedKpi, type Setup, type SetupTarget, PERIODS_PER_YEAR, allTerms, failure, fiscalPeriods, fiscalYearOf, plannedKpi, success, withTolerance,
} from '../../kpi';
import type { Language } from '../../i18n';
import type { CellValue } from '../csv';
import { type DataTable, type KpiMonths, type MonthlyData, kpiMonths, membersOf } from '../months';
import { WHOLE } from './actuals';
import { checkData } from './checkData';
import type { PlanContext } from './PlanContext';
import type { PlanReason } from './PlanReason';
import { sourceContexts } from './sourceContexts';
import { isSpread, spreadTarget, targetKey } from './spreadTarget';

const DEFAULT_VERSION = 'plan';

/** What a set-up that does not say so is taken to mean. */
export interface PlanDefaults {
  readonly language: Language;
  /** For a set-up that names no year and has no data */
  readonly thisYear: number;
}

/** Resolves a set-up against its data: years, calendar, members, months. Every misfit is listed. */
export function preparePlan(setup: Setup, tables: readonly DataTable[], defaults: PlanDefaults): Outcome<PlanContext, readonly PlanReason[]> {
  const language = setup.language ?? defaults.language;
  const kpis = setup.kpis.map((kpi) => withVersions(plannedKpi(withTolerance(kpi, setup.tolerance))));
  if (!kpis.some(({ active }) => active)) return failure([{ code: 'noKpiInUse' }]);
  const misfits = checkData(kpis, tables);
  if (misfits.length > 0) return failure(misfits);

  const fiscalStart = setup.fiscalStart ?? 1;
  const calendar = setup.calendar ?? 'months';
  const sources = sourceContexts(setup.sources ?? [], kpis, tables, fiscalStart, calendar);
  const data = monthlyData(tables, sources);
  const years = mainYears(setup, kpis, sources.map(({ loaded }) => fiscalYearOf(loaded.through, fiscalStart, calendar)), defaults.thisYear);
  const allYears = withYearsBefore(years, sources.map(({ loaded }) => fiscalYearOf(loaded.from, fiscalStart, calendar)));
  const periodsOf = (year: number): readonly FiscalPeriod[] => fiscalPeriods(year, fiscalStart, calendar);
  // Rolling months begin in the year before, and say so, whether there are data of it or not.
  const calendarYears = [...new Set([...years.map((year) => year - 1), ...allYears])].sort((one, other) => one - other);
  const months = new Map(kpis.map((kpi) => [kpi.id, monthsByYear(kpi, [...new Set([...allYears, ...lastYears(kpi)])], periodsOf, data)]));

  const empty = kpis.flatMap((kpi) => withoutData(kpi, allYears, months.get(kpi.id)!, data));
  if (empty.length > 0) return failure(empty);
  const spreads = spreadAll(kpis, months, (kpi, member, year) => kpiMonths(kpi, kpi.inputs!, periodsOf(year), data, { column: kpi.dimension!.column, member }).value);
  if (!spreads.ok) return spreads;
  const versions = [...new Set([...(setup.versions ?? []).map(({ version }) => version), ...kpis.flatMap((kpi) => kpi.targets.map((target) => target.version!))])];
  const year = setup.show?.year ?? years[years.length - 1]!;
  return success({
    setup, language, currency: setup.currency ?? '', fiscalStart, calendar, formulas: setup.formulas ?? 'native', kpis, sources, years, allYears,
    periods: calendarYears.flatMap((one) => periodsOf(one)),
    versions: versions.length > 0 ? versions : [DEFAULT_VERSION],
    members: new Map(kpis.map((kpi) => [kpi.id, membersOf(kpi, data, language)])),
    months, data, spreads: spreads.value,
    show: {
      year,
      period: setup.show?.period ?? lastPeriodWithData(kpis.map((kpi) => months.get(kpi.id)!.get(year))),
      view: setup.show?.view ?? 'month',
      version: setup.show?.version ?? versions[0] ?? DEFAULT_VERSION,
      member: setup.show?.member === WHOLE ? undefined : setup.show?.member,
      sort: setup.show?.sort ?? 'catalogue',
    },
  });
}

function withVersions(kpi: PlannedKpi): PlannedKpi {
  return { ...kpi, targets: kpi.targets.map((target) => ({ ...target, version: target.version ?? DEFAULT_VERSION })) };
}

function monthlyData(tables: readonly DataTable[], sources: PlanContext['sources']): MonthlyData {
  const tableOf = (name: string): DataTable => tables.find((table) => table.name.toLowerCase() === name.toLowerCase())!;
  const sourceOf = (name: string): PlanContext['sources'][number] => sources.find(({ source }) => source.table.toLowerCase() === name.toLowerCase())!;
  return { tableOf, loadedOf: (name) => sourceOf(name).loaded, emptyOf: (name) => sourceOf(name).empty };
}

/** Years that targets, `show` or `years` name; without any, the year of the latest data, or this year where there is none. */
function mainYears(setup: Setup, kpis: readonly PlannedKpi[], loadedYears: readonly number[], thisYear: number): readonly number[] {
  const named = [
    ...kpis.flatMap((kpi) => kpi.targets.map((target) => target.year)), ...(setup.show?.year === undefined ? [] : [setup.show.year]), ...(setup.years ?? []),
  ];
  const years = named.length > 0 ? named : [loadedYears.length > 0 ? Math.max(...loadedYears) : thisYear];
  return [...new Set(years)].sort((one, other) => one - other);
}

/** The year before a chosen one is laid out too, where some source reaches back to it. */
function withYearsBefore(years: readonly number[], firstLoaded: readonly number[]): readonly number[] {
  const before = years.map((year) => year - 1).filter((year) => firstLoaded.some((first) => first <= year));
  return [...new Set([...before, ...years])].sort((one, other) => one - other);
}

/** Years whose shape a target takes over. */
function lastYears(kpi: PlannedKpi): readonly number[] {
  return kpi.targets.filter((target) => target.profile === 'lastYear').map((target) => target.year - 1);
}

function monthsByYear(
  kpi: PlannedKpi, years: readonly number[], periodsOf: (year: number) => readonly FiscalPeriod[], data: MonthlyData,
): ReadonlyMap<number, KpiMonths> {
  const { inputs } = kpi;
  return new Map(inputs ? years.map((year) => [year, kpiMonths(kpi, inputs, periodsOf(year), data)]) : []);
}

function withoutData(kpi: PlannedKpi, years: readonly number[], months: ReadonlyMap<number, KpiMonths>, data: MonthlyData): readonly PlanReason[] {
  if (!kpi.inputs) return [];
  const hasFigure = [...months.values()].some(({ value, denominator }) => [...value, ...(denominator ?? [])].some((amount) => amount !== null));
  if (hasFigure) return [];
  const { table } = allTerms(kpi.inputs)[0]!;
  const { from, through } = data.loadedOf(table);
  return [{ code: 'kpiWithoutDataInYears', kpi: kpi.id, table, years, from, through }];
}

function spreadAll(
  kpis: readonly PlannedKpi[], months: PlanContext['months'], ofMember: (kpi: PlannedKpi, member: CellValue, year: number) => readonly (number | null)[],
): Outcome<PlanContext['spreads'], readonly PlanReason[]> {
  const lastYear = (kpi: PlannedKpi, { year, member }: SetupTarget): readonly (number | null)[] => (
    member === undefined ? months.get(kpi.id)?.get(year - 1)?.value ?? [] : ofMember(kpi, member, year - 1)
  );
  const all = kpis.flatMap((kpi) => kpi.targets.filter(isSpread).map((target) => ({
    key: targetKey(kpi, target), spread: spreadTarget(kpi, target, () => lastYear(kpi, target)),
  })));
  const reasons = all.flatMap(({ spread }) => (spread.ok ? [] : [spread.reason]));
  return reasons.length > 0 ? failure(reasons) : success(new Map(all.flatMap(({ key, spread }) => (spread.ok ? [[key, spread.value]] : []))));
}

function lastPeriodWithData(months: readonly (KpiMonths | undefined)[]): number {
  const lasts = months.map((kpi) => (kpi ? kpi.value.reduce<number>((last, value, index) => (value === null ? last : index + 1), 0) : 0));
  const last = Math.max(0, ...lasts);
  return last === 0 ? PERIODS_PER_YEAR : last;
}
