import { createWorkbook, newChart, newSeries, OpenWorkbook, parseArea, SeriesState, SheetState, Style, Value } from '../../../preview/model';
import { addSheet } from '../../../preview/model/edit/sheetRules';
import { Session } from '../../../preview/model';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Puts values and formulas (texts with `=`) from a cell on; a calculation is the caller's. */
export function enter(workbook: OpenWorkbook, sheet: SheetState, address: string, rows: readonly (readonly Value[])[]): void {
  const { row, column } = parseArea(address)!;
  rows.forEach((cells, r) => cells.forEach((content, c) => {
    if (typeof content === 'string' && content.startsWith('=')) workbook.calculator.setFormula(sheet.id, row + r, column + c, content);
    else {
      sheet.grid.setValue(row + r, column + c, content);
      workbook.calculator.valuesChanged(sheet.id, { row: row + r, column: column + c, rows: 1, columns: 1 });
    }
  }));
}

export function look(workbook: OpenWorkbook, sheet: SheetState, address: string, style: Style): void {
  const area = parseArea(address)!;
  const number = workbook.state.styles.intern(style);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) sheet.grid.setStyle(row, column, number);
  }
}

/** A small workbook with something of everything that a file keeps. */
export function salesWorkbook(): OpenWorkbook {
  const workbook = createWorkbook();
  const { state, calculator } = workbook;
  const sales = state.sheets[0]!;
  sales.name = "Salg & «mål» i '17 kr";
  enter(workbook, sales, 'A1', [['Month', 'Actual', 'Target', 'Previous year', 'Variance'],
    ...MONTHS.map((month, index) => [month, index < 9 ? 100 + index * 7 : null, 110 + index * 5, 90 + index * 6, null])]);
  state.tables.push({
    id: state.newId(), name: 'Sales', sheetId: sales.id, area: parseArea('A1:E14')!, showHeaders: true, showTotals: true, showBandedRows: true, showBandedColumns: false,
    showFilterButton: true, highlightFirstColumn: true, highlightLastColumn: false, style: 'TableStyleMedium2',
    columns: ['Month', 'Actual', 'Target', 'Previous year', 'Variance'].map((name, index) => ({ id: index + 1, name, ...(index === 4 && { calculatedFormula: '=[@Actual]-[@Target]' }) })),
  });
  state.names.push(
    { name: 'Kpi.Year', formula: "='Salg & «mål» i ''17 kr'!$H$1", comment: 'The year shown', visible: true },
    { name: 'Hidden.Rate', formula: '=0.25', comment: '', visible: false },
    { name: 'Local', formula: "='Salg & «mål» i ''17 kr'!$A$2:$A$13", comment: '', visible: true, sheetId: sales.id },
  );
  calculator.structureChanged();
  enter(workbook, sales, 'E2', MONTHS.map(() => ['=[@Actual]-[@Target]']));
  enter(workbook, sales, 'A14', [['Total', '=SUBTOTAL(109,Sales[Actual])', '=SUBTOTAL(109,Sales[Target])', null, '=SUM(Sales[Variance])/2']]);
  enter(workbook, sales, 'G1', [
    ['Year', 2017], ['Sum of Mar', '=SUMIFS(Sales[Actual],Sales[Month],"Mar")'], ['Next', '=Kpi.Year+1'], ['Missing', '=NA()'],
    ['By zero', '=1/0'], ['Text', '="a <b> & ""c"""'], ['True', '=TRUE'], ['Median of differences', '=MEDIAN(B2:B10-C2:C10)'],
    ['Found', '=INDEX(Sales[Target],MATCH("May",Sales[Month],0))'], ['Empty', '=IF(B13="","",B13)'], ['Names', '=LET(rate,Hidden.Rate,rate*4)'], ['Row', '=SUM(@B2:B10)'],
  ]);
  enter(workbook, sales, 'K1', [['=SEQUENCE(3,2)'], [null], [null], ['=SUM(K1#)'], ['=SORT(FILTER(Sales[Actual],Sales[Actual]>140,"none"),,-1)']]);
  enter(workbook, sales, 'G20', [['text', '#N/A as text'], ['  led, lag  ', 'two\nlines'], ['_x0041_ \u0007', true], [0, -1.5e-7], [43101.4375, '']]);
  sales.grid.setValue(19, 6, '=text');
  look(workbook, sales, 'A1:E1', { bold: true, fillColor: '#DDEEFF', fontColor: '#1F3864', horizontalAlignment: 'Center', wrapText: true, borderBottom: { style: 'Double', weight: 'Thick', color: '#333333' } });
  look(workbook, sales, 'B2:E14', { numberFormat: '#,##0.0;[Red]-#,##0.0', locked: false });
  look(workbook, sales, 'G24', { numberFormat: 'd.m.yyyy hh:mm', fontName: 'Arial', fontSize: 9, italic: true, underline: 'Double', strikethrough: true, indentLevel: 2, textOrientation: -45, formulaHidden: true });
  look(workbook, sales, 'H1', { numberFormat: '0%', borderLeft: { style: 'Dash', weight: 'Medium', color: '#FF0000' }, borderTop: { style: 'Continuous', weight: 'Hairline', color: '#000000' } });
  addRules(sales);
  layOut(sales, workbook);
  addCharts(sales);
  const hidden = addSheet(new Session(workbook, { by: 'user' }));
  hidden.name = 'Hidden';
  hidden.visibility = 'VeryHidden';
  enter(workbook, hidden, 'B2', [[`='${sales.name.replaceAll("'", "''")}'!B2*2`]]);
  state.activeSheetId = sales.id;
  state.settings.set('maltall', { version: 1, text: 'æ "ø" <å>' });
  calculator.recalculate();
  return workbook;
}

function addRules(sheet: SheetState): void {
  const area = (address: string): { areas: NonNullable<ReturnType<typeof parseArea>>[] } => ({ areas: address.split(' ').map((part) => parseArea(part)!) });
  sheet.conditionalFormats.push(
    { id: '1', ...area('B2:B13'), priority: 0, stopIfTrue: true, rule: { type: 'CellValue', operator: 'Between', formula1: '=0', formula2: '=C2', look: { fontColor: '#C00000', bold: true } } },
    { id: '2', ...area('A2:A13 C2:C13'), priority: 1, stopIfTrue: false, rule: { type: 'Custom', formula: '=AND($B2<>"",$B2<$C2)', look: { fillColor: '#FFF2CC', italic: true, numberFormat: '0.00' } } },
    { id: '3', ...area('C2:C13'), priority: 2, stopIfTrue: false, rule: { type: 'DataBar', fillColor: '#638EC6', negativeColor: '#FF0000', showDataBarOnly: false, lower: { type: 'Automatic' }, upper: { type: 'Number', formula: '=200' } } },
    { id: '4', ...area('E2:E13'), priority: 3, stopIfTrue: false, rule: { type: 'IconSet', style: 'ThreeTrafficLights1', reverse: true, showIconOnly: true, criteria: [
      { type: 'Percent', formula: '=0', operator: 'GreaterThanOrEqual' }, { type: 'Number', formula: '=-5', operator: 'GreaterThanOrEqual' }, { type: 'Formula', formula: '=$H$1', operator: 'GreaterThan' }] } },
    { id: '5', ...area('D2:D13'), priority: 4, stopIfTrue: false, rule: { type: 'IconSet', style: 'ThreeTriangles', reverse: false, showIconOnly: false, criteria: [
      { type: 'Percent', formula: '=0', operator: 'GreaterThanOrEqual' }, { type: 'Percentile', formula: '=50', operator: 'GreaterThanOrEqual' }, { type: 'Number', formula: '=130', operator: 'GreaterThan' }] } },
    { id: '6', ...area('H2:H4'), priority: 5, stopIfTrue: false, rule: { type: 'IconSet', style: 'ThreeSymbols', reverse: false, showIconOnly: false, criteria: [
      { type: 'Percent', formula: '=0', operator: 'GreaterThanOrEqual', customIcon: { set: 'ThreeSymbols', index: 0 } },
      { type: 'Number', formula: '=0', operator: 'GreaterThanOrEqual', customIcon: { set: 'Invalid', index: -1 } },
      { type: 'Number', formula: '=1', operator: 'GreaterThanOrEqual', customIcon: { set: 'ThreeFlags', index: 2 } }] } },
    { id: '7', ...area('A2:A13'), priority: 6, stopIfTrue: false, rule: { type: 'ContainsText', operator: 'BeginsWith', text: 'J"', look: { fillColor: '#FFFF00' } } },
    { id: '8', ...area('B2:B13'), priority: 7, stopIfTrue: false, rule: { type: 'ColorScale', minimum: { type: 'LowestValue', color: '#F8696B' }, midpoint: { type: 'Percentile', formula: '=50', color: '#FFEB84' }, maximum: { type: 'HighestValue', color: '#63BE7B' } } },
    { id: '9', ...area('C2:C13'), priority: 8, stopIfTrue: false, rule: { type: 'ColorScale', minimum: { type: 'Number', formula: '=100', color: '#FFFFFF' }, maximum: { type: 'Percent', formula: '=90', color: '#5A8AC6' } } },
  );
  const none = { showAlert: true, style: 'Stop', title: '', message: '' } as const;
  const noPrompt = { showPrompt: false, title: '', message: '' };
  sheet.validations.push(
    { area: parseArea('H1')!, rule: { type: 'List', source: '2016,2017', inCellDropDown: true }, ignoreBlanks: true, errorAlert: { showAlert: true, style: 'Warning', title: 'Year', message: 'Choose a <year> & go on' }, prompt: { showPrompt: true, title: 'Year', message: 'The year shown' } },
    { area: parseArea('A20')!, rule: { type: 'List', source: '=Local', inCellDropDown: false }, ignoreBlanks: true, errorAlert: none, prompt: noPrompt },
    { area: parseArea('B20:B30')!, rule: { type: 'Decimal', operator: 'GreaterThanOrEqualTo', formula1: 3.5 }, ignoreBlanks: false, errorAlert: none, prompt: noPrompt },
    { area: parseArea('C20')!, rule: { type: 'WholeNumber', operator: 'Between', formula1: 1, formula2: '=$H$1' }, ignoreBlanks: true, errorAlert: { ...none, style: 'Information' }, prompt: noPrompt },
    { area: parseArea('D20')!, rule: { type: 'Custom', formula: '=LEN(D20)<5' }, ignoreBlanks: true, errorAlert: none, prompt: noPrompt },
  );
}

function layOut(sheet: SheetState, workbook: OpenWorkbook): void {
  sheet.tabColor = '#7030A0';
  sheet.showGridlines = false;
  sheet.showHeadings = false;
  sheet.frozen = { rows: 1, columns: 2 };
  sheet.columnWidths.set(0, 90).set(6, 120.75);
  sheet.rowHeights.set(0, 30);
  sheet.hiddenColumns.add(30);
  sheet.hiddenRows.add(40);
  sheet.columnStyles.set(12, workbook.state.styles.intern({ numberFormat: '0.000' }));
  sheet.rowStyles.set(45, workbook.state.styles.intern({ bold: true }));
  sheet.merged.push(parseArea('G30:H31')!);
  sheet.selection = parseArea('C3:D4')!;
  sheet.protection = {
    passwordHash: 'CC1A', options: {
      allowFormatCells: false, allowFormatColumns: true, allowFormatRows: false, allowInsertColumns: false, allowInsertRows: false, allowInsertHyperlinks: false,
      allowDeleteColumns: false, allowDeleteRows: false, allowSort: true, allowAutoFilter: true, allowPivotTables: false, allowEditObjects: true, allowEditScenarios: false, selectionMode: 'Unlocked',
    },
  };
  sheet.pageLayout = {
    orientation: 'Landscape', paperSize: 'A3', printArea: 'A1:P40', printTitleRows: '1:2', printTitleColumns: 'A:A', zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true, centerVertically: false, margins: { left: 36, right: 36, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    header: { left: 'R&&D', center: '&"Calibri,Bold"&P of &N', right: '' }, footer: { left: '', center: '', right: '&D' }, printGridlines: true, horizontalBreaks: [20, 35],
  };
}

function addCharts(sheet: SheetState): void {
  const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
  const column = (letter: string): string => `${quoted}!$${letter}$2:$${letter}$13`;
  const series = (values: Partial<SeriesState> & Pick<SeriesState, 'chartType'>): SeriesState => ({ ...newSeries(values.chartType), categories: column('A'), ...values });
  const standard = newSeries('ColumnClustered').dataLabels;

  const columns = newChart('1', 'Actual and target', 'ColumnClustered');
  Object.assign(columns, { left: 500, top: 20.25, width: 480, height: 260, displayBlanksAs: 'Zero', plotVisibleOnly: false, fill: '#FFFFFF', border: { lineStyle: 'None' }, plotFill: null, font: { name: 'Arial', size: 8.5, color: '#333333' } });
  columns.title = { text: 'Sales AS\nmUSD\n2017', visible: true, overlay: false, font: { size: 12, bold: true }, horizontalAlignment: 'Left', left: 8, top: 4 };
  columns.legend = { visible: true, position: 'Top', overlay: false, font: { size: 8 } };
  columns.valueAxis = { ...columns.valueAxis, visible: false, minimum: 0, maximum: 200, majorUnit: 50, majorGridlines: { visible: false, line: {} } };
  columns.categoryAxis = { ...columns.categoryAxis, font: { size: 8, italic: false }, line: { color: '#404040', weight: 1 }, majorTickMark: 'Outside', tickLabelPosition: 'Low' };
  columns.secondaryValueAxis = { ...columns.secondaryValueAxis, numberFormat: '0', linkNumberFormat: false, title: { text: 'Previous year', visible: true, overlay: false, font: { bold: false } } };
  columns.series.push(
    series({ name: `=${quoted}!$C$1`, values: column('C'), chartType: 'ColumnClustered', fill: null, line: { color: '#404040', weight: 1.5 }, gapWidth: 50, overlap: 70 }),
    series({ name: 'Actual', values: column('B'), chartType: 'ColumnClustered', fill: '#404040', gapWidth: 50, overlap: 70, hasDataLabels: true,
      dataLabels: { ...standard, position: 'InsideEnd', numberFormat: '+#,##0;-#,##0;0', linkNumberFormat: false, font: { size: 8, color: '#FFFFFF' }, fill: '#1F2933' },
      points: new Map([[2, { fill: '#C00000' }], [4, { line: { color: '#000000', weight: 1, lineStyle: 'Dash' }, dataLabelFormula: `=${quoted}!$H$3` }], [5, { hasDataLabel: false }]]) }),
    series({ name: 'Previous year', values: column('D'), chartType: 'LineMarkers', axisGroup: 'Secondary', line: { color: '#ED7D31', weight: 2, lineStyle: 'RoundDot' }, markerStyle: 'Diamond', markerSize: 7, markerBackgroundColor: '#FFFFFF', markerForegroundColor: '#ED7D31', smooth: true }),
  );
  const bars = newChart('2', 'Bars', 'BarStacked');
  Object.assign(bars, { left: 500, top: 300, width: 240, height: 200 });
  bars.title = { text: '', visible: false, font: {} };
  bars.categoryAxis = { ...bars.categoryAxis, reversePlotOrder: true };
  bars.series.push(series({ name: 'Offset', values: column('B'), chartType: 'BarStacked', fill: null, gapWidth: 50, overlap: 100 }), series({ name: 'Part', values: column('C'), chartType: 'BarStacked', fill: '#2E7D32', gapWidth: 50, overlap: 100 }));
  const lines = newChart('3', 'Lines', 'Line');
  Object.assign(lines, { left: 750, top: 300, width: 240, height: 200, displayBlanksAs: 'Interpolated' });
  lines.title = { text: 'Month', visible: true, overlay: true, font: {}, formula: `=${quoted}!$A$1` };
  lines.series.push(series({ name: '', values: column('B'), chartType: 'Line' }), series({ name: 'Area', values: column('C'), chartType: 'Area', fill: '#DDEEFF' }));
  const round = newChart('4', 'Round', 'Pie');
  Object.assign(round, { left: 0, top: 800, width: 200, height: 200 });
  round.title = { text: 'Share', visible: true, overlay: false, font: {} };
  round.series.push(series({ name: 'Share', values: column('D'), chartType: 'Pie', hasDataLabels: true, dataLabels: { ...standard, position: 'OutsideEnd', showPercentage: true, showValue: false, showCategoryName: true } }));
  const points = newChart('5', 'Points', 'XYScatter');
  Object.assign(points, { left: 250, top: 800, width: 200, height: 200 });
  points.title = { text: 'Points', visible: true, overlay: false, font: {} };
  points.series.push(series({ name: 'Points', categories: column('C'), values: column('D'), chartType: 'XYScatter' }));
  sheet.charts.push(columns, bars, lines, round, points);
}

