import { type ChartPlan, type PlanArea, type PointedChart, type SeriesPlan, palette } from '../cells';
import { lookAsPlanned, seriesType } from './seriesLook';
import type { NamedSheet } from './stagedBuild';

const TITLE = { size: 10, bold: true, color: palette.ink };
const SMALL_TITLE = { size: 8, bold: false, color: palette.quiet };
const AXIS_SIZE = 8;
/** A column is two thirds of its category wide. */
const GAP_WIDTH = 50;
/** What stands behind a column looks out at its side; better and worse, and a bar and its target, stand in one place. */
const OVERLAPS = { besideEachOther: 82, inOnePlace: 100 } as const;

export const TYPES = {
  columns: 'ColumnClustered', stackedColumns: 'ColumnStacked', bars: 'BarClustered', stackedBars: 'BarStacked', lines: 'Line',
} as const satisfies Readonly<Record<ChartPlan['kind'], `${Excel.ChartType}`>>;

/** Makes a chart over its cells. */
export function addChart(sheet: Excel.Worksheet, calculation: Excel.Worksheet, calculationName: string, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const chart = sheet.charts.add(TYPES[plan.kind], rangeOf(calculation, first.values), first.values.rows === 1 ? 'Rows' : 'Columns');
  chart.name = plan.name;
  const { row, column, rows, columns } = plan.area;
  chart.setPosition(sheet.getCell(row, column), sheet.getCell(row + rows - 1, column + columns - 1));
  const drawn = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  plan.series.forEach((series, index) => fillSeries(drawn[index]!, calculation, series, plan));
  dressChart(chart, drawn, calculationName, plan);
}

/** How a chart looks but for its series: no frame, no gridlines, no axis of values; the values stand at the columns. */
export function dressChart(chart: Excel.Chart, drawn: readonly Excel.ChartSeries[], calculationName: string, plan: ChartPlan): void {
  const lies = plan.kind === 'bars' || plan.kind === 'stackedBars';
  setGaps(drawn, plan);
  pointTitle(chart, calculationName, plan.title);
  chart.title.format.font.set(plan.title.isSmall ? SMALL_TITLE : TITLE);
  chart.title.horizontalAlignment = 'Left';
  chart.title.left = 0;
  chart.legend.visible = false;
  chart.format.border.lineStyle = 'None';
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  categoryAxis.majorGridlines.visible = false;
  categoryAxis.majorTickMark = 'None';
  // Names stand at the edge, out of the way of what lies below zero.
  categoryAxis.tickLabelPosition = plan.namesCategories ? 'Low' : 'None';
  categoryAxis.format.font.set({ size: AXIS_SIZE, color: palette.quiet });
  categoryAxis.format.line.color = palette.quiet;
  // Structure reads from the top, and Excel's bars begin at the bottom.
  if (lies) categoryAxis.reversePlotOrder = true;
  // Excel joins the points of a line across #N/A whatever is asked for; other programs are told to.
  if (plan.kind === 'lines') chart.displayBlanksAs = 'Interplotted';
}

/** Points a chart that is there already at where its figures stand now, and gives it the series that have come. */
export function changeChart(chart: Excel.Chart, { sheet: calculation, name }: NamedSheet, changes: PointedChart): void {
  if (changes.title) pointTitle(chart, name, changes.title);
  for (const { at, plan } of changes.series) {
    const drawn = chart.series.getItemAt(at);
    drawn.setValues(rangeOf(calculation, plan.values));
    drawn.setXAxisValues(rangeOf(calculation, plan.categories));
  }
  for (const series of changes.added) fillSeries(chart.series.add(series.name), calculation, series, changes);
  for (const at of [...changes.gone].sort((one, other) => other - one)) chart.series.getItemAt(at).delete();
}

function pointTitle(chart: Excel.Chart, calculationName: string, { row, column }: Pick<ChartPlan['title'], 'row' | 'column'>): void {
  chart.title.setFormula(`='${calculationName.replace(/'/g, "''")}'!${absolute(row, column)}`);
}

function fillSeries(series: Excel.ChartSeries, calculation: Excel.Worksheet, plan: SeriesPlan, { kind }: Pick<ChartPlan, 'kind'>): void {
  const type = seriesType(plan);
  if (type) series.chartType = type;
  series.name = plan.name;
  series.setValues(rangeOf(calculation, plan.values));
  series.setXAxisValues(rangeOf(calculation, plan.categories));
  lookAsPlanned(series, plan, kind);
}

/** Series that are drawn together share their gap and their overlap; piled ones stand in one place by themselves. */
function setGaps(drawn: readonly Excel.ChartSeries[], { kind, series }: ChartPlan): void {
  const at = series.findIndex(({ as }) => as === undefined);
  if (kind === 'lines' || at < 0) return;
  const inOnePlace = kind !== 'columns' || series.some(({ style }) => style === 'better');
  drawn[at]!.gapWidth = GAP_WIDTH;
  drawn[at]!.overlap = inOnePlace ? OVERLAPS.inOnePlace : OVERLAPS.besideEachOther;
}

function rangeOf(sheet: Excel.Worksheet, area: PlanArea): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

function absolute(row: number, column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return `$${letters}$${row + 1}`;
}
