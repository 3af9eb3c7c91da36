import { NullObject, WorkbookEvent } from '../../../preview/model';
import type { Chart } from '../../../preview/model/objects/chart';
import { automaticScale } from '../../../preview/model/objects/chartAxisScale';
import { codeOf, open, Opened } from '../model/inWorkbook';

function withChart(type = 'ColumnClustered'): Opened & { chart: Chart } {
  const opened = open();
  opened.at('A1:C4').values = [['Month', 'Actual', 'Target'], ['Jan', 10, 20], ['Feb', 30, 40], ['Mar', -5, 60]];
  return { ...opened, chart: opened.sheet.charts.add(type, opened.at('A1:C4')) };
}

describe('the charts of a sheet', () => {
  test('are found by name, by id and by place', () => {
    const { sheet, at, chart } = withChart();
    sheet.charts.add('Line', at('A1:B4'));
    expect(sheet.charts._items().map(({ name }) => name)).toEqual(['Chart 1', 'Chart 2']);
    expect(sheet.charts.count).toBe(2);
    chart.name = 'Sales';
    expect(sheet.charts.getItem('sales').id).toBe(chart.id);
    expect(sheet.charts.getItem(chart.id).name).toBe('Sales');
    expect(sheet.charts.getItemAt(1).name).toBe('Chart 2');
    expect(codeOf(() => sheet.charts.getItem('Chart 1'))).toBe('ItemNotFound');
    expect(sheet.charts.getItemOrNullObject('Chart 1')).toBeInstanceOf(NullObject);
  });

  test('come and go, and tell so', () => {
    const { sheet, chart, workbook } = withChart();
    const told: WorkbookEvent['kind'][] = [];
    workbook.state.subscribe(({ kind }) => told.push(kind));
    chart.title.text = 'Sales';
    chart.delete();
    expect(told).toEqual(['chartChanged', 'chartDeleted']);
    expect(sheet.charts.count).toBe(0);
    expect(codeOf(() => chart.name)).toBe('ItemNotFound');
  });

  test.each<[string, (opened: Opened & { chart: Chart }) => unknown, string]>([
    ['a type that is none', ({ sheet, at }) => sheet.charts.add('Columns', at('A1:C4')), 'InvalidArgument'],
    ['data that is no range', ({ sheet }) => sheet.charts.add('Line', 'A1:C4'), 'InvalidArgument'],
    ['series by diagonals', ({ sheet, at }) => sheet.charts.add('Line', at('A1:C4'), 'Diagonals'), 'InvalidArgument'],
    ['a name of nothing', ({ chart }) => { chart.name = ''; }, 'InvalidArgument'],
    ['a negative width', ({ chart }) => { chart.width = -1; }, 'InvalidArgument'],
    ['a colour that is none', ({ chart }) => chart.format.fill.setSolidColor('greenish'), 'InvalidArgument'],
    ['a gap beyond 500', ({ chart }) => { chart.series.getItemAt(0).gapWidth = 501; }, 'InvalidArgument'],
    ['a limit that is a text', ({ chart }) => { chart.axes.valueAxis.maximum = 'high'; }, 'InvalidArgument'],
    ['a unit of zero', ({ chart }) => { chart.axes.valueAxis.majorUnit = 0; }, 'InvalidArgument'],
    ['a series beyond the last', ({ chart }) => chart.series.getItemAt(2), 'InvalidArgument'],
    ['a second axis while nothing is on it', ({ chart }) => chart.axes.getItem('Value', 'Secondary'), 'ItemNotFound'],
    ['the series axis of a flat chart', ({ chart }) => chart.axes.getItem('Series'), 'ItemNotFound'],
    ['cells of another sheet as its place', ({ chart, root }) => chart.setPosition(root.worksheets.add('Other').getRange('A1')), 'InvalidArgument'],
    ['a change on a protected sheet', ({ chart, sheet }) => {
      sheet.protection.protect();
      chart.title.text = 'x';
    }, 'AccessDenied'],
  ])('refuse %s', (_, action, code) => expect(codeOf(() => action(withChart()))).toBe(code));
});

describe('a chart', () => {
  test('covers the cells that it is set on', () => {
    const { chart, sheet } = withChart();
    sheet.getRange('B:B').format.columnWidth = 100;
    chart.setPosition('B2', 'C5');
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 15, 148, 60]);
    chart.setPosition('A1');
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([0, 0, 148, 60]);
  });

  test('is titled by its only series until it is given a title', () => {
    const { sheet, at, chart } = withChart();
    const single = sheet.charts.add('Line', at('A1:B4'));
    expect([single.title.text, chart.title.text]).toEqual(['Actual', 'Chart Title']);
    expect([single.legend.visible, chart.legend.visible]).toEqual([false, true]);
    single.title.setFormula('=Sheet1!$A$2');
    expect(single.title.text).toBe('Jan');
    at('A2').values = 'January';
    expect(single.title.text).toBe('January');
    single.title.text = 'Own';
    expect(single.title.text).toBe('Own');
  });

  test('changes the type of all its series, and each its own', () => {
    const { chart } = withChart();
    chart.series.getItemAt(1).chartType = 'Line';
    expect(chart.chartType).toBe('ColumnClustered');
    chart.chartType = 'BarStacked';
    expect(chart.series._items().map(({ chartType }) => chartType)).toEqual(['BarStacked', 'BarStacked']);
  });

  test("spells interpolated as Excel's API does", () => {
    const { chart, workbook } = withChart();
    expect(chart.displayBlanksAs).toBe('NotPlotted');
    chart.displayBlanksAs = 'Interplotted';
    expect(workbook.state.sheets[0]!.charts[0]!.displayBlanksAs).toBe('Interpolated');
    expect(chart.displayBlanksAs).toBe('Interplotted');
  });

  test('keeps fills and lines, and draws a cleared line again when it is given a colour', () => {
    const { chart, workbook } = withChart();
    const state = workbook.state.sheets[0]!.charts[0]!;
    const { fill, line } = chart.series.getItemAt(0).format;
    fill.setSolidColor('red');
    expect(state.series[0]!.fill).toBe('#FF0000');
    fill.clear();
    expect(state.series[0]!.fill).toBeNull();
    expect([line.color, line.lineStyle, line.weight]).toEqual(['#4472C4', 'Automatic', 2.25]);
    line.clear();
    expect(line.lineStyle).toBe('None');
    line.color = '#333';
    expect([line.color, line.lineStyle]).toEqual(['#333333', 'Automatic']);
    chart.format.border.lineStyle = 'None';
    chart.plotArea.format.fill.clear();
    chart.title.format.font.size = 12;
    expect(state).toMatchObject({ border: { lineStyle: 'None' }, plotFill: null, title: { font: { size: 12 } } });
  });
});

describe('the series of a chart', () => {
  test('drawn together share gap and overlap', () => {
    const { chart } = withChart();
    const line = chart.series.add('Line');
    line.chartType = 'Line';
    chart.series.getItemAt(0).gapWidth = 50;
    chart.series.getItemAt(1).overlap = 80;
    expect(chart.series._items().slice(0, 2).map(({ gapWidth, overlap }) => [gapWidth, overlap])).toEqual([[50, 80], [50, 80]]);
    expect(line.gapWidth).not.toBe(50);
  });

  test('take their values and categories from ranges, and their names from cells', () => {
    const { chart, at } = withChart();
    const series = chart.series.add();
    expect(series.name).toBe('Series3');
    series.setValues(at('B2:B4'));
    series.setXAxisValues(at('A2:A4'));
    series.name = '=Sheet1!$C$1';
    expect([series.name, series.getDimensionValues('Values'), series.getDimensionValues('Categories')]).toEqual(['Target', ['10', '30', '-5'], ['Jan', 'Feb', 'Mar']]);
  });

  test('change places and go', () => {
    const { chart } = withChart();
    const first = chart.series.getItemAt(0);
    first.plotOrder = 2;
    expect(chart.series._items().map(({ name }) => name)).toEqual(['Target', 'Actual']);
    expect(first.plotOrder).toBe(2);
    first.delete();
    expect(chart.series.count).toBe(1);
    expect(codeOf(() => first.name)).toBe('ItemNotFound');
  });

  test('show labels as they are asked to', () => {
    const { chart } = withChart();
    const [first, second] = chart.series._items() as [ReturnType<Chart['series']['getItemAt']>, ReturnType<Chart['series']['getItemAt']>];
    first.dataLabels.showSeriesName = true;
    expect([first.hasDataLabels, first.dataLabels.showValue, second.hasDataLabels]).toEqual([true, false, false]);
    first.dataLabels.showSeriesName = false;
    expect(first.hasDataLabels).toBe(false);
    chart.dataLabels.showValue = true;
    chart.dataLabels.numberFormat = '+0;-0';
    expect([second.hasDataLabels, second.dataLabels.numberFormat, second.dataLabels.linkNumberFormat]).toEqual([true, '+0;-0', false]);
  });

  test('have points with looks and labels of their own', () => {
    const { chart, workbook } = withChart();
    const { points } = chart.series.getItemAt(0);
    expect([points.count, points.getItemAt(2).value]).toEqual([3, -5]);
    points.getItemAt(2).format.fill.setSolidColor('#C00000');
    points.getItemAt(1).dataLabel.formula = '=Sheet1!$C$3';
    expect([points.getItemAt(1).hasDataLabel, points.getItemAt(0).hasDataLabel, points.getItemAt(1).dataLabel.text]).toEqual([true, false, '40']);
    expect(workbook.state.sheets[0]!.charts[0]!.series[0]!.points.get(2)).toEqual({ fill: '#C00000' });
    expect(codeOf(() => points.getItemAt(3))).toBe('InvalidArgument');
    expect(codeOf(() => { points.getItemAt(0).dataLabel.formula = 'text'; })).toBe('InvalidArgument');
  });
});

describe('the axes of a chart', () => {
  test('answer automatic limits as they are drawn, and take their own', () => {
    const { chart } = withChart();
    const { valueAxis } = chart.axes;
    expect([valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit]).toEqual([-10, 70, 10]);
    valueAxis.minimum = 0;
    valueAxis.maximum = 100;
    expect([valueAxis.minimum, valueAxis.maximum]).toEqual([0, 100]);
    valueAxis.maximum = '';
    expect(valueAxis.maximum).toBe(70);
  });

  test('are reached by their names, the second when a series is on it', () => {
    const { chart, workbook } = withChart();
    chart.series.getItemAt(1).axisGroup = 'Secondary';
    chart.axes.getItem('Value', 'Secondary').visible = false;
    chart.axes.getItem('Category').title.text = 'Month';
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.valueAxis.numberFormat = '0%';
    expect(workbook.state.sheets[0]!.charts[0]).toMatchObject({
      secondaryValueAxis: { visible: false }, categoryAxis: { title: { text: 'Month', visible: true } },
      valueAxis: { majorGridlines: { visible: false }, numberFormat: '0%', linkNumberFormat: false },
    });
  });

  test('the categories of all series are changed at once', () => {
    const { chart, at } = withChart();
    chart.axes.categoryAxis.setCategoryNames(at('A3:A4'));
    expect(chart.series.getItemAt(1).getDimensionValues('Categories')).toEqual(['Feb', 'Mar']);
  });

  test.each<[string, number[], [number, number, number]]>([
    ['nothing', [], [0, 1, 0.1]], ['zero alone', [0, 0], [0, 1, 0.1]], ['one value', [7], [0, 8, 1]], ['values above zero', [10, 100], [0, 120, 20]],
    ['values far from zero', [95, 100], [95, 101, 1]], ['values below zero', [-10, -100], [-120, 0, 20]], ['both sides', [-5, 60], [-10, 70, 10]],
    ['shares', [0.12, 0.98], [0, 1.2, 0.2]], ['millions', [1e6, 12e6], [0, 14e6, 2e6]],
  ])('automatic limits of %s', (_, values, [minimum, maximum, majorUnit]) => {
    expect(automaticScale(values)).toEqual({ minimum, maximum, majorUnit });
  });
});

test('a chart that is activated is the workbook’s active one, on its sheet', () => {
  const { root, sheet, chart } = withChart('Line');
  expect(codeOf(() => root.getActiveChart())).toBe('ItemNotFound');
  root.worksheets.add('Other').activate();
  chart.activate();
  expect([root.getActiveChart().id, root.worksheets.getActiveWorksheet().name]).toEqual([chart.id, sheet.name]);
  root.worksheets.getItem(sheet.name).getRange('A1').select();
  expect(codeOf(() => root.getActiveChart())).toBe('ItemNotFound');
});
