import { createWorkbook, OpenWorkbook } from '../../../preview/model';
import { withExcel } from '../officeClient';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const HEADINGS = ['Month', 'Actual', 'Target', 'Previous', 'Good', 'Bad', 'Upsell', 'Low', 'Band', 'Share', 'Label'];
const [INK, GREY, GREEN, RED, PALE] = ['#404040', '#A6A6A6', '#2E7D32', '#C00000', '#E7E6E6'];

type Drawing = (chart: Excel.Chart) => void;

/** The charts that a dashboard is made of, each by name: what is drawn, and by which members of Excel's API. */
const CHARTS: readonly (readonly [name: string, type: Excel.ChartType, headings: readonly string[], drawing: Drawing])[] = [
  ['outlined target behind the actual', 'ColumnClustered' as Excel.ChartType, ['Target', 'Actual', 'Previous'], (chart) => {
    const [target, actual, previous] = [0, 1, 2].map((index) => chart.series.getItemAt(index)) as [Excel.ChartSeries, Excel.ChartSeries, Excel.ChartSeries];
    for (const series of [target, actual, previous]) series.set({ gapWidth: 50, overlap: 60 });
    target.format.fill.clear();
    target.format.line.set({ color: INK, weight: 1, lineStyle: 'Dash' });
    actual.format.fill.setSolidColor(INK);
    previous.format.fill.setSolidColor(GREY);
    actual.hasDataLabels = true;
    actual.dataLabels.set({ numberFormat: '#,##0', position: 'OutsideEnd' });
    actual.dataLabels.format.font.set({ size: 8, color: INK });
    // The forecast: light, with a dashed outline
    for (const month of [9, 10, 11]) {
      const { fill, border } = actual.points.getItemAt(month).format;
      fill.setSolidColor('#F2F2F2');
      border.set({ color: INK, weight: 0.75, lineStyle: 'Dash' });
    }
    actual.points.getItemAt(0).hasDataLabel = false;
    chart.legend.position = 'Top';
  }],
  ['variance by impact', 'ColumnStacked' as Excel.ChartType, ['Good', 'Bad'], (chart) => {
    const [good, bad] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
    good.format.fill.setSolidColor(GREEN);
    bad.format.fill.setSolidColor(RED);
    for (const series of [good, bad]) series.set({ gapWidth: 50, overlap: 100 });
    bad.hasDataLabels = true;
    bad.dataLabels.set({ numberFormat: '+0;-0;', position: 'InsideEnd' });
    bad.dataLabels.format.font.color = '#FFFFFF';
    good.points.getItemAt(0).dataLabel.formula = '=Data!$K$2';
    good.points.getItemAt(3).dataLabel.set({ text: 'best', position: 'Center' });
    good.points.getItemAt(3).dataLabel.format.font.color = '#FFFFFF';
    chart.axes.categoryAxis.tickLabelPosition = 'Low';
    chart.title.setFormula('=Data!$A$15');
  }],
  ['lines on two axes', 'ColumnClustered' as Excel.ChartType, ['Actual', 'Previous', 'Share'], (chart) => {
    const previous = chart.series.getItemAt(1);
    previous.set({ chartType: 'Line', markerStyle: 'None', smooth: false });
    previous.format.line.set({ color: GREY, weight: 2, lineStyle: 'RoundDot' });
    const share = chart.series.getItemAt(2);
    share.set({ chartType: 'LineMarkers', axisGroup: 'Secondary', markerStyle: 'Circle', markerSize: 6, markerBackgroundColor: '#FFFFFF', markerForegroundColor: RED });
    share.format.line.set({ color: RED, weight: 1.5 });
    share.points.getItemAt(5).set({ markerStyle: 'Diamond', markerSize: 10, markerBackgroundColor: RED });
    chart.axes.getItem('Value', 'Secondary').set({ minimum: 0, maximum: 1, numberFormat: '0%' });
    chart.axes.valueAxis.set({ minimum: 0, maximum: 200, majorUnit: 50 });
    chart.legend.position = 'Bottom';
  }],
  ['bars from the top', 'BarClustered' as Excel.ChartType, ['Actual', 'Target'], (chart) => {
    const [actual, target] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
    actual.format.fill.setSolidColor(INK);
    target.format.fill.clear();
    target.format.line.set({ color: INK, weight: 1 });
    for (const series of [actual, target]) series.set({ gapWidth: 50, overlap: 100 });
    actual.hasDataLabels = true;
    actual.dataLabels.position = 'InsideBase';
    actual.dataLabels.format.font.color = '#FFFFFF';
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.legend.visible = false;
  }],
  ['funnel', 'BarStacked' as Excel.ChartType, ['Low', 'Band'], (chart) => {
    const [offset, stage] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
    offset.format.fill.clear();
    offset.format.line.clear();
    stage.format.fill.setSolidColor(INK);
    for (const series of [offset, stage]) series.set({ gapWidth: 20, overlap: 100 });
    stage.hasDataLabels = true;
    stage.dataLabels.format.font.color = '#FFFFFF';
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.legend.legendEntries.getItemAt(0).visible = false;
  }],
  ['bands', 'AreaStacked' as Excel.ChartType, ['Low', 'Band', 'Actual'], (chart) => {
    const [low, band, actual] = [0, 1, 2].map((index) => chart.series.getItemAt(index)) as [Excel.ChartSeries, Excel.ChartSeries, Excel.ChartSeries];
    low.format.fill.clear();
    band.format.fill.setSolidColor(PALE);
    actual.set({ chartType: 'Line' });
    actual.format.line.set({ color: INK, weight: 2.25 });
    chart.axes.categoryAxis.tickLabelSpacing = 3;
    chart.legend.legendEntries.getItemAt(0).visible = false;
  }],
  ['new and upsell', 'ColumnStacked' as Excel.ChartType, ['Actual', 'Upsell'], (chart) => {
    chart.axes.valueAxis.visible = false;
    chart.axes.categoryAxis.title.text = 'Month of closing';
    chart.series.getItemAt(0).gapWidth = 50;
    chart.series.getItemAt(1).hasDataLabels = true;
  }],
  ['shares of the whole', 'BarStacked100' as Excel.ChartType, ['Actual', 'Upsell', 'Previous'], (chart) => { chart.series.getItemAt(0).gapWidth = 50; }],
  ['shares by month', 'ColumnStacked100' as Excel.ChartType, ['Actual', 'Upsell'], (chart) => { chart.legend.position = 'Right'; }],
];

/** A workbook with all of them, made by the real office.js: two in a row, each nine columns by twelve rows. */
export async function dashboardCharts(): Promise<OpenWorkbook> {
  const workbook = createWorkbook();
  await withExcel(({ Excel }) => Excel.run(async (context) => {
    const data = context.workbook.worksheets.getActiveWorksheet();
    data.name = 'Data';
    const rows = MONTHS.map((month, index) => {
      const [actual, target, variance] = [100 + index * 7 - (index % 3) * 15, 110 + index * 5, (index % 4) * 9 - 12];
      return [month, actual, target, 90 + index * 6, Math.max(0, variance), Math.min(0, variance), 12 + index, 60 + index * 3, 40, 0.4 + index / 25, `plus ${index}`];
    });
    data.getRange('A1:K13').values = [HEADINGS, ...rows];
    data.getRange('J2:J13').numberFormat = rows.map(() => ['0%']);
    data.getRange('A15').values = [['Sales AS\nVariance in mNOK\n2017']];
    const sheet = context.workbook.worksheets.add('Dashboard');
    const column = (heading: string): Excel.Range => data.getRangeByIndexes(1, HEADINGS.indexOf(heading), 12, 1);
    for (const [index, [name, type, headings, drawing]] of CHARTS.entries()) {
      const chart = sheet.charts.add(type, column(headings[0]!), Excel.ChartSeriesBy.columns);
      chart.name = name;
      headings.forEach((heading, place) => {
        const series = place === 0 ? chart.series.getItemAt(0) : chart.series.add();
        series.name = `=Data!$${String.fromCharCode(65 + HEADINGS.indexOf(heading))}$1`;
        series.setValues(column(heading));
        series.setXAxisValues(column('Month'));
      });
      chart.title.text = name;
      // A chart that was made of one series has no legend yet.
      chart.legend.visible = true;
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.format.border.lineStyle = 'None';
      drawing(chart);
      const [top, left] = [Math.floor(index / 2) * 15, (index % 2) * 9];
      chart.setPosition(sheet.getCell(top, left), sheet.getCell(top + 13, left + 7));
    }
    sheet.activate();
    await context.sync();
  }), { workbook });
  return workbook;
}
