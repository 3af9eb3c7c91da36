import type { Setup } from '../../kpi';
import { colorSchemes } from '../look';
import type { ChartPlan, ConditionalPlan, WorkbookPlan } from './WorkbookPlan';

/** A plan with the workbook's own colours for good and bad in place of green and red. */
export function inColors(plan: WorkbookPlan, colors: NonNullable<Setup['colors']>): WorkbookPlan {
  if (colors === 'greenRed') return plan;
  const usual = colorSchemes.greenRed;
  const wanted = colorSchemes[colors];
  const other = new Map((['good', 'near', 'bad'] as const).map((judgement) => [usual[judgement], wanted[judgement]]));
  const ofRule = (rule: ConditionalPlan): ConditionalPlan => ('color' in rule && rule.color !== undefined ? { ...rule, color: other.get(rule.color) ?? rule.color } : rule);
  const ofChart = (chart: ChartPlan): ChartPlan => ({
    ...chart, series: chart.series.map((series) => (series.style === 'better' || series.style === 'worse' ? { ...series, fill: wanted[series.style] } : series)),
  });
  return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, conditionals: sheet.conditionals.map(ofRule), charts: sheet.charts.map(ofChart) })) };
}
