import { type PlacedChart, palette } from '../cells';
import { lookAsPlanned, seriesType } from './seriesLook';
import type { NamedSheet } from './stagedBuild';
import { TYPES, addChart, dressChart } from './writeCharts';

/** What is asked of a sheet's charts before they are dressed anew. */
export const CHARTS_LOADED = 'items/name,items/left,items/top,items/width,items/height,items/series/items/chartType';

/**
 * Gives a chart that is there its look again, and leaves it where it is and as large as it is. One of another kind than planned is made anew in its
 * place, as kinds have parts that others lack; where it has series of the user's own it stays as they have made it.
 */
export function restoreChart(sheet: Excel.Worksheet, calculation: NamedSheet, found: Excel.Chart, placed: PlacedChart): void {
  const { plan, places, all } = placed;
  if (isOfItsKind(found, placed)) {
    const drawn = places.map((at) => found.series.getItemAt(at));
    undress(found, drawn);
    plan.series.forEach((series, index) => lookAsPlanned(drawn[index]!, series, plan.kind));
    dressChart(found, drawn, calculation.name, plan);
  } else if (places.length === all) {
    const { name, left, top, width, height } = found;
    found.delete();
    addChart(sheet, calculation.sheet, calculation.name, plan);
    sheet.charts.getItem(name).set({ left, top, width, height });
  }
}

/** Whether each series is drawn as planned. With markers a line is of another type in Excel's words. */
function isOfItsKind({ series }: Excel.Chart, { plan, places }: PlacedChart): boolean {
  return plan.series.every((one, index) => {
    const type: string = series.items[places[index]!]!.chartType;
    return type.replace('Markers', '') === (seriesType(one) ?? TYPES[plan.kind]);
  });
}

/** Takes away what a chart as it is made does not have. */
function undress(chart: Excel.Chart, drawn: readonly Excel.ChartSeries[]): void {
  for (const series of drawn) {
    series.axisGroup = 'Primary';
    series.hasDataLabels = false;
    series.format.line.clear();
  }
  chart.format.fill.setSolidColor(palette.paper);
  chart.plotArea.format.fill.clear();
  chart.title.visible = true;
  chart.title.overlay = false;
  chart.title.format.font.italic = false;
  for (const axis of [chart.axes.valueAxis, chart.axes.categoryAxis]) {
    axis.visible = true;
    axis.title.visible = false;
    axis.reversePlotOrder = false;
    axis.minorGridlines.visible = false;
    axis.format.font.set({ bold: false, italic: false });
  }
  chart.axes.valueAxis.minimum = '';
  chart.axes.valueAxis.maximum = '';
}
