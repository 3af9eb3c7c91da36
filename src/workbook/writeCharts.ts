import { type ChartPlan, type PlanArea, type SeriesPlan, palette } from '../cells';

const SMALL = 8;

/** Makes a chart: no frame, no gridlines, no axis of values; the values stand at the columns. */
export function addChart(sheet: Excel.Worksheet, calculation: Excel.Worksheet, calculationName: string, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const isColumns = plan.kind === 'columns';
  const chart = sheet.charts.add(isColumns ? 'ColumnClustered' : 'BarClustered', rangeOf(calculation, first.values), isColumns ? 'Rows' : 'Columns');
  chart.name = plan.name;
  const { row, column, rows, columns } = plan.area;
  chart.setPosition(sheet.getCell(row, column), sheet.getCell(row + rows - 1, column + columns - 1));
  fillSeries(chart.series.getItemAt(0), calculation, first, isColumns);
  for (const other of others) fillSeries(chart.series.add(other.name), calculation, other, isColumns);

  chart.title.setFormula(`='${calculationName.replace(/'/g, "''")}'!${absolute(plan.title.row, plan.title.column)}`);
  chart.title.format.font.set({ size: 11, bold: true, color: palette.ink });
  chart.legend.visible = false;
  chart.format.border.lineStyle = 'None';
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  categoryAxis.majorGridlines.visible = false;
  categoryAxis.majorTickMark = 'None';
  categoryAxis.format.font.set({ size: SMALL, color: palette.quiet });
  categoryAxis.format.line.color = palette.quiet;
  // Structure reads from the top, and Excel's bars begin at the bottom.
  if (!isColumns) categoryAxis.reversePlotOrder = true;
}

/** Points a chart that is there already at where its figures stand now. Its looks are the user's. */
export function pointChart(chart: Excel.Chart, calculation: Excel.Worksheet, plan: ChartPlan): void {
  plan.series.forEach((series, index) => {
    const drawn = chart.series.getItemAt(index);
    drawn.setValues(rangeOf(calculation, series.values));
    drawn.setXAxisValues(rangeOf(calculation, series.categories));
  });
}

function fillSeries(series: Excel.ChartSeries, calculation: Excel.Worksheet, plan: SeriesPlan, isColumns: boolean): void {
  series.name = plan.name;
  series.setValues(rangeOf(calculation, plan.values));
  series.setXAxisValues(rangeOf(calculation, plan.categories));
  if (plan.style === 'scale') {
    hideSeries(series, isColumns);
    return;
  }
  series.gapWidth = 50;
  series.overlap = isColumns ? 70 : 100;
  if (plan.style === 'target') {
    series.format.fill.clear();
    series.format.line.set({ color: palette.target, weight: 1 });
  } else {
    series.format.fill.setSolidColor(palette.actual);
    series.format.line.set({ color: palette.actual, weight: 1 });
  }
  if (plan.labels === undefined) return;
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = plan.labels;
  series.dataLabels.position = 'OutsideEnd';
  series.dataLabels.format.font.set({ size: SMALL, color: palette.ink });
  // A label often stands on the outline of a target; without a ground of its own it could not be read.
  series.dataLabels.format.fill.setSolidColor(palette.paper);
}

/** A line without a line takes no room among the columns; a bar of zeros lies behind the others. */
function hideSeries(series: Excel.ChartSeries, isColumns: boolean): void {
  if (isColumns) {
    series.chartType = 'Line';
    series.markerStyle = 'None';
    series.format.line.lineStyle = 'None';
    return;
  }
  series.overlap = 100;
  series.gapWidth = 50;
  series.format.fill.clear();
  series.format.line.lineStyle = 'None';
}

function rangeOf(sheet: Excel.Worksheet, area: PlanArea): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

function absolute(row: number, column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return `$${letters}$${row + 1}`;
}
