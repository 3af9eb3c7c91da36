import type { Chart } from '../../../preview/model/objects/chart';
import { open } from '../model/inWorkbook';

const MONTHS = [['', 'Actual', 'Target'], ['Jan', 1, 2], ['Feb', 3, 4], ['Mar', 5, 6]];
const YEARS = [['Year', 'A', 'B', 'C', 'D'], ['FY16', 1, 2, 3, 4], ['FY17', 5, 6, 7, 8]];

/** What a chart made of these cells shows: name, values and categories of each series, without the sheet. */
function seriesOf(cells: unknown[][], type = 'ColumnClustered', by?: string, format?: string): string[] {
  const { sheet, workbook } = open();
  const range = sheet.getRange('A1').getResizedRange(cells.length - 1, cells[0]!.length - 1);
  range.values = cells;
  if (format !== undefined) sheet.getRange('A:A').numberFormat = format;
  sheet.charts.add(type, range, by);
  return workbook.state.sheets[0]!.charts[0]!.series.map(({ name, values, categories }) => [name, values, categories].join(' ').replaceAll('Sheet1!', '').replaceAll('$', ''));
}

describe('series that a chart finds in a range', () => {
  test.each<[string, unknown[][], string[]]>([
    ['headings, categories, two series', MONTHS, ['=B1 B2:B4 A2:A4', '=C1 C2:C4 A2:A4']],
    ['a heading over the categories', [['Month', 'Actual'], ['Jan', 1], ['Feb', 2]], ['=B1 B2:B3 A2:A3']],
    ['more columns than rows: series in rows', YEARS, ['=A2 B2:E2 B1:E1', '=A3 B3:E3 B1:E1']],
    ['numbers alone', [[1, 2], [3, 4], [5, 6]], [' A1:A3 ', ' B1:B3 ']],
    ['one column with its heading', [['Actual'], [1], [2]], ['=A1 A2:A3 ']],
    ['one column of numbers', [[1], [2]], [' A1:A2 ']],
    ['one row of numbers', [[1, 2, 3]], [' A1:C1 ']],
    ['years as categories beside an empty corner', [['', 'Actual'], [2016, 1], [2017, 2], [2018, 3]], ['=B1 B2:B4 A2:A4']],
    ['years without a corner are a series', [[2016, 1], [2017, 2], [2018, 3]], [' A1:A3 ', ' B1:B3 ']],
    ['categories of two levels', [['Region', 'Agent', 'Won'], ['East', 'Ann', 1], ['East', 'Bo', 2], ['West', 'Cy', 3]], ['=C1 C2:C4 A2:B4']],
    ['a blank and an error among the numbers', [['Month', 'Actual'], ['Jan', ''], ['Feb', '#N/A'], ['Mar', -3]], ['=B1 B2:B4 A2:A4']],
    ['an empty cell', [['']], [' A1 ']],
  ])('%s', (_, cells, series) => expect(seriesOf(cells)).toEqual(series));

  test('dates are categories', () => {
    expect(seriesOf([[43101, 1], [43132, 2], [43160, 3]], 'ColumnClustered', undefined, 'd.m.yyyy')).toEqual([' B1:B3 A1:A3']);
  });

  test.each<[string, string[]]>([
    ['Columns', ['=B1 B2:B3 A2:A3', '=C1 C2:C3 A2:A3', '=D1 D2:D3 A2:A3', '=E1 E2:E3 A2:A3']],
    ['Rows', ['=A2 B2:E2 B1:E1', '=A3 B3:E3 B1:E1']],
  ])('by %s when it is said so', (by, series) => expect(seriesOf(YEARS, 'Line', by)).toEqual(series));

  test('a scatter chart takes the first column for the places of its points', () => {
    expect(seriesOf([[1, 10], [2, 20], [3, 30]], 'XYScatter')).toEqual([' B1:B3 A1:A3']);
  });

  test('whole columns mean the filled part', () => {
    const { sheet, at, workbook } = open();
    at('A1:B3').values = [['Month', 'Actual'], ['Jan', 1], ['Feb', 2]];
    sheet.charts.add('Line', at('A:B'));
    expect(workbook.state.sheets[0]!.charts[0]!.series[0]).toMatchObject({ values: 'Sheet1!$B$2:$B$3', categories: 'Sheet1!$A$2:$A$3' });
  });

  test('new data takes the place of the old', () => {
    const { sheet, at } = open();
    at('A1:C4').values = MONTHS;
    const chart: Chart = sheet.charts.add('Line', at('A1:C4'));
    chart.setData(at('A1:B4'), 'Columns');
    expect(chart.series.count).toBe(1);
    expect(chart.series.getItemAt(0).name).toBe('Actual');
  });
});
