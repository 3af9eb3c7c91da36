import { type PlannedKpi, PERIODS_PER_YEAR } from '../../../kpi';
import type { Words } from '../../../i18n';
import { chartLabelFormat, differenceLabelFormat } from '../../look';
import { bilingual } from '../bilingual';
import { type ChartLayout, type ChartRow, type KpiCharts, SCALE, type ScaleName, TEXT, chartArea } from '../calculation/charts/chartLayout';
import type { ChartForm } from '../calculation/charts/chartForms';
import { type CalculationLayout, MONTHS, type SeriesName } from '../calculation/layout';
import type { PlanContext } from '../PlanContext';
import type { ChartPlan, PlanArea, SeriesPlan, SeriesStyle } from '../WorkbookPlan';
import { largestDifference, largestMonth, largestPart, windowLength } from './largest';

/** A form of a KPI on a dashboard: its charts, and the key of the sentence beside them. */
export interface Card {
  readonly form: ChartForm;
  readonly kpi: PlannedKpi;
  readonly area: PlanArea;
  readonly charts: readonly ChartPlan[];
}

/** What a card is made from. */
export interface CardRequest {
  readonly context: PlanContext;
  readonly layout: CalculationLayout;
  readonly charts: ChartLayout;
  readonly kpi: KpiCharts;
  readonly form: ChartForm;
  readonly area: PlanArea;
  /** What the charts' names end in */
  readonly suffix: string;
}

/** The parts that cards are put together from. */
export function cardParts({ context, layout, kpi: charts, form, suffix }: CardRequest) {
  const { kpi, series } = charts.kpi;
  const months = (row: number): PlanArea => ({ row, column: MONTHS, rows: 1, columns: PERIODS_PER_YEAR });
  const categories = months(layout.seriesHeader - 1);
  const text = (column: number) => ({ row: charts.texts.get(form)!, column });
  const largest = largestMonth(context, kpi.id);
  const named = (pick: (sheets: Words['sheets']) => string): string => bilingual(pick)[context.language];
  return {
    chart: (part: string, plan: Omit<ChartPlan, 'name' | 'title' | 'namesCategories'> & Partial<Pick<ChartPlan, 'title' | 'namesCategories'>>): ChartPlan => ({
      name: `Kpi ${kpi.id} ${part} ${suffix}`, title: text(TEXT.title), namesCategories: true, ...plan,
    }),
    title: (of: keyof typeof TEXT) => text(TEXT[of]),
    named,
    categories,
    ofMonths: (name: SeriesName, style: SeriesStyle, more: Partial<SeriesPlan> = {}): SeriesPlan => ({
      name: named((sheets) => sheets.columns[style === 'previous' ? 'previousYear' : style === 'target' ? 'target' : 'actual']), values: months(series.get(name)!), categories, style, ...more,
    }),
    ofRow: (row: ChartRow, name: string, style: SeriesStyle, more: Partial<SeriesPlan> = {}): SeriesPlan => ({
      name, values: chartArea(charts, row), categories, style, ...more,
    }),
    /** As a line it takes no room among columns; among bars it lies behind them without a look. */
    scale: (scale: ScaleName, of: PlanArea, more: Partial<SeriesPlan> = {}): SeriesPlan => ({
      name: 'scale', values: { row: charts.scales.get(scale)!, column: SCALE.max, rows: 1, columns: 2 }, categories: of, style: 'scale', ...more,
    }),
    labels: chartLabelFormat(kpi.unit, largest),
    memberLabels: chartLabelFormat(kpi.unit, kpi.rollup === 'sum' ? (largest * windowLength(context)) / Math.max(1, charts.kpi.breakdown?.places ?? 1) : largest),
    yearLabels: chartLabelFormat(kpi.unit, largest * PERIODS_PER_YEAR),
    /** Of the amounts that a share is made of */
    amountLabels: chartLabelFormat('currency', largestPart(context, kpi.id)),
    differences: differenceLabelFormat(kpi.unit, largestDifference(context, kpi)),
  };
}
export type CardParts = ReturnType<typeof cardParts>;
