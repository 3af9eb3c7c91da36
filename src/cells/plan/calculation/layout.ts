import { type PlannedKpi, PERIODS_PER_YEAR } from '../../../kpi';
import type { PlanContext } from '../PlanContext';

/** Columns of the calculation sheet: keys, the row found in a table, twelve periods, and what they make in the chosen window. */
export const KEY = 0;
export const KPI = 1;
export const FOUND = 2;
export const MONTHS = 3;
export const WINDOW = MONTHS + PERIODS_PER_YEAR;

export const WINDOW_ROW = 3;
export const SUMMARY_HEADER = 10;

/** One row a KPI, all that scorecard and dashboard show of it. */
export const SUMMARY_COLUMNS = [
  'id', 'row', 'name', 'unit', 'direction', 'tolerance', 'actual', 'target', 'variance', 'variancePct', 'attainment', 'status', 'previousYear', 'landing',
  'required', 'spark', 'compared', 'errors', 'owner', 'note', 'actualText', 'targetText', 'chartTitle', 'chartNote',
] as const;
export type SummaryColumn = (typeof SUMMARY_COLUMNS)[number];

export type SeriesName =
  | 'actual numerator' | 'actual denominator' | 'actual' | 'target numerator' | 'target denominator' | 'target held' | 'target' | 'lower' | 'upper'
  | 'previous numerator' | 'previous denominator' | 'previous' | 'compared' | 'plain' | 'spark' | 'scale';

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

export interface CalculationLayout {
  readonly kpis: readonly KpiLayout[];
  readonly seriesHeader: number;
  readonly inWindowRow: number;
  readonly breakdownHeader: number;
  readonly rows: number;
}

export function calculationLayout(context: PlanContext): CalculationLayout {
  const seriesHeader = SUMMARY_HEADER + context.kpis.length + 4;
  const inWindowRow = seriesHeader + 1;
  let row = inWindowRow + 1;
  const withSeries = context.kpis.map((kpi, index) => {
    const series = new Map(seriesOf(kpi).map((name, at) => [name, row + at]));
    row += series.size;
    return { kpi, summaryRow: SUMMARY_HEADER + 1 + index, series };
  });
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
  return { kpis, seriesHeader, inWindowRow, breakdownHeader, rows: row };
}

export function summaryColumn(name: SummaryColumn): number {
  return SUMMARY_COLUMNS.indexOf(name);
}

/** Whether some target of a ratio comes from data, as numerator and denominator. */
export function hasTargetParts(kpi: PlannedKpi): boolean {
  return kpi.rollup === 'ratio' && kpi.targets.some((target) => target.source !== undefined);
}

function seriesOf(kpi: PlannedKpi): readonly SeriesName[] {
  const isRatio = kpi.rollup === 'ratio';
  const target: readonly SeriesName[] = hasTargetParts(kpi) ? ['target numerator', 'target denominator', 'target held', 'target'] : ['target'];
  return [
    ...(isRatio ? ['actual numerator', 'actual denominator'] as const : []), 'actual',
    ...(kpi.direction === 'range' ? ['lower', 'upper', 'target'] as const : target),
    ...(isRatio ? ['previous numerator', 'previous denominator'] as const : []), 'previous',
    'compared', 'plain', 'spark', 'scale',
  ];
}
