import type { ChartPlan, PlanArea, SheetPlan } from '../plan';
import type { PresentSheet } from './PresentWorkbook';
import { unitKey } from './written';

/** Where an area of the calculation sheet is to stand */
export type PlaceOnCalculation = (area: PlanArea) => PlanArea | undefined;

/** Charts that are planned and have never been made. One that was made and is gone was taken away by somebody, and stays away. */
export function addedCharts(plan: SheetPlan, there: PresentSheet, prints: ReadonlyMap<string, string>, onCalculation: PlaceOnCalculation): readonly ChartPlan[] {
  return plan.charts.filter(({ name }) => !isThere(there, name) && !prints.has(chartUnit(name))).flatMap((chart) => placedChart(chart, onCalculation));
}

/** Charts that are there, with where their figures stand now. */
export function pointedCharts(plan: SheetPlan, there: PresentSheet, onCalculation: PlaceOnCalculation): readonly ChartPlan[] {
  return plan.charts.filter(({ name }) => isThere(there, name)).flatMap((chart) => placedChart(chart, onCalculation));
}

/** Charts that were made and that nobody plans any more: those of KPIs that are gone. */
export function unplannedCharts(plan: SheetPlan, there: PresentSheet, prints: ReadonlyMap<string, string>): readonly string[] {
  return there.charts.filter((name) => prints.has(chartUnit(name)) && !plan.charts.some((chart) => chart.name === name));
}

export function writtenCharts({ charts }: SheetPlan): readonly (readonly [string, string])[] {
  return charts.map(({ name }) => [chartUnit(name), '1'] as const);
}

function isThere({ charts }: PresentSheet, name: string): boolean {
  return charts.some((chart) => chart.toLowerCase() === name.toLowerCase());
}

function chartUnit(name: string): string {
  return unitKey(`chart:${name}`);
}

function placedChart(chart: ChartPlan, onCalculation: PlaceOnCalculation): readonly ChartPlan[] {
  const title = onCalculation({ ...chart.title, rows: 1, columns: 1 });
  const series = chart.series.flatMap((one) => {
    const values = onCalculation(one.values);
    const categories = onCalculation(one.categories);
    return values && categories ? [{ ...one, values, categories }] : [];
  });
  return title && series.length === chart.series.length ? [{ ...chart, title: { row: title.row, column: title.column }, series }] : [];
}
