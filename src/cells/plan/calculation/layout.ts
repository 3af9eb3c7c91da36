import { type Frequency, type PlannedKpi, PERIODS_PER_YEAR } from '../../../kpi';
import { byDepartment } from '../departments';
import type { PlanContext } from '../PlanContext';

/**
 * Columns of the calculation sheet: keys, the rows found in a table for the year and for the one before it, twelve periods, and what they make
 * in the chosen window. The twelve are those of the chosen year, or for rolling twelve months the last twelve of two years.
 */
export const KEY = 0;
export const KPI = 1;
export const FOUND = 2;
export const BEFORE = 3;
export const MONTHS = 4;
export const WINDOW = MONTHS + PERIODS_PER_YEAR;
/** Beside it, for the actuals: the largest of the twelve */
export const WINDOW_HIGH = WINDOW + 1;

export const WINDOW_ROW = 3;
export const WINDOW_ROWS = ['view', 'from', 'through', 'window', 'member', 'sort'] as const;
export const SUMMARY_HEADER = WINDOW_ROW + WINDOW_ROWS.length + 1;

/** One row a KPI, all that scorecard, meeting and dashboards show of it; by department, and within each in the catalogue's order. */
export const SUMMARY_COLUMNS = [
  'id', 'row', 'department', 'name', 'unit', 'direction', 'tolerance', 'perYear', 'both', 'compared', 'numerator', 'denominator', 'lower', 'upper', 'actual', 'target', 'variance',
  'variancePct', 'attainment', 'status', 'trouble', 'order', 'previousYear', 'toDate', 'annual', 'planToDate', 'landing', 'required', 'spark', 'errors', 'changed', 'remark',
  'lastNote', 'note', 'actualText', 'targetText', 'chartNote',
] as const;
export type SummaryColumn = (typeof SUMMARY_COLUMNS)[number];

const SERIES = [
  'actual', 'target', 'previous', 'actual numerator', 'actual denominator', 'previous numerator', 'previous denominator', 'target numerator', 'target denominator',
  'target held', 'lower', 'upper',
] as const;
export type SeriesName = (typeof SERIES)[number];

export const FREQUENCIES: readonly Frequency[] = ['monthly', 'quarterly', 'yearly'];

export interface KpiLayout {
  readonly kpi: PlannedKpi;
  readonly summaryRow: number;
  /** Row of each series that this KPI has */
  readonly series: ReadonlyMap<SeriesName, number>;
  readonly breakdown: BreakdownLayout | undefined;
}

/** A KPI's members: the whole first, then each of them; beside it the same in order of size. */
export interface BreakdownLayout {
  readonly headerRow: number;
  readonly wholeRow: number;
  readonly firstMember: number;
  readonly members: number;
  /** So many places are shown, and one more for the rest */
  readonly places: number;
  readonly hasRest: boolean;
}

/** The KPIs that have a series, in rows below each other. */
export interface SeriesBlock {
  readonly name: SeriesName;
  readonly row: number;
  readonly kpis: readonly KpiLayout[];
}

export interface CalculationLayout {
  readonly kpis: readonly KpiLayout[];
  readonly blocks: readonly SeriesBlock[];
  /** What the periods are called in their own order */
  readonly namesRow: number;
  /** Numbers of the twelve; above it what they are called */
  readonly seriesHeader: number;
  /** Which period of its year each of the twelve is, and whether that is the year before */
  readonly periodRow: number;
  readonly isBeforeRow: number;
  /** By frequency: which of the twelve are in the window */
  readonly inWindow: Readonly<Record<Frequency, number>>;
  /** By frequency: which periods of the chosen year are in it, and which of the one before */
  readonly thisYear: Readonly<Record<Frequency, number>>;
  readonly yearBefore: Readonly<Record<Frequency, number>>;
  readonly breakdownHeader: number;
  /** Whether the owners are asked to confirm targets of some version */
  readonly confirms: boolean;
  readonly rows: number;
}

export function calculationLayout(context: PlanContext): CalculationLayout {
  const ordered = byDepartment(context.kpis).flatMap(({ kpis }) => kpis);
  const namesRow = SUMMARY_HEADER + ordered.length + 3;
  const seriesHeader = namesRow + 2;
  const byFrequency = (row: number): Readonly<Record<Frequency, number>> => ({ monthly: row, quarterly: row + 1, yearly: row + 2 });
  let row = seriesHeader + 13;
  const places = SERIES.map((name) => {
    const having = ordered.filter((kpi) => seriesOf(kpi).includes(name));
    const first = row;
    row += having.length;
    return { name, row: first, having };
  });
  const withSeries = ordered.map((kpi, index) => ({
    kpi,
    summaryRow: SUMMARY_HEADER + 1 + index,
    series: new Map(places.flatMap(({ name, row: first, having }) => (having.includes(kpi) ? [[name, first + having.indexOf(kpi)] as const] : []))),
  }));
  const breakdownHeader = row + 2;
  row = breakdownHeader + 1;
  const kpis = withSeries.map((layout): KpiLayout => {
    const members = context.members.get(layout.kpi.id)?.length ?? 0;
    const top = layout.kpi.dimension?.top ?? 0;
    if (members === 0) return { ...layout, breakdown: undefined };
    const adds = layout.kpi.rollup === 'sum' || layout.kpi.rollup === 'ratio';
    const breakdown: BreakdownLayout = {
      headerRow: row, wholeRow: row + 1, firstMember: row + 2, members, places: Math.min(top, members), hasRest: members > top && adds,
    };
    row += members + 3;
    return { ...layout, breakdown };
  });
  const blocks = places.filter(({ having }) => having.length > 0)
    .map(({ name, row: first, having }) => ({ name, row: first, kpis: kpis.filter(({ kpi }) => having.includes(kpi)) }));
  return {
    kpis, blocks, namesRow, seriesHeader, periodRow: seriesHeader + 1, isBeforeRow: seriesHeader + 2, inWindow: byFrequency(seriesHeader + 3),
    thisYear: byFrequency(seriesHeader + 6), yearBefore: byFrequency(seriesHeader + 9), breakdownHeader, confirms: (context.setup.versions ?? []).some(({ confirm }) => confirm), rows: row,
  };
}

export function summaryColumn(name: SummaryColumn): number {
  return SUMMARY_COLUMNS.indexOf(name);
}

/** Whether some target of a ratio comes from data, as numerator and denominator. */
export function hasTargetParts(kpi: PlannedKpi): boolean {
  return kpi.rollup === 'ratio' && kpi.targets.some((target) => target.source !== undefined);
}

function seriesOf(kpi: PlannedKpi): readonly SeriesName[] {
  return [
    'actual', 'target', 'previous',
    ...(kpi.rollup === 'ratio' ? ['actual numerator', 'actual denominator', 'previous numerator', 'previous denominator'] as const : []),
    ...(kpi.direction === 'range' ? ['lower', 'upper'] as const : hasTargetParts(kpi) ? ['target numerator', 'target denominator', 'target held'] as const : []),
  ];
}
