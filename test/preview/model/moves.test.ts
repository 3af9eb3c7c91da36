import { withExcel } from '../officeClient';

type Change = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;

/** A table at B3:D6 on Data, a name for its amounts, a constant, formulas beside and on another sheet, a chart, what is printed. */
function prepare(context: Excel.RequestContext): Excel.Worksheet {
  const { workbook } = context;
  const sheet = workbook.worksheets.getActiveWorksheet();
  sheet.name = 'Data';
  const other = workbook.worksheets.add('Other sheet');
  sheet.getRange('B3:D6').values = [['Month', 'Amount', 'Double'], ['Jan', 1, ''], ['Feb', 2, ''], ['Mar', 3, '']];
  const table = sheet.tables.add('B3:D6', true);
  table.name = 'Sales';
  sheet.getRange('D4:D6').formulas = [['=[@Amount]*2'], ['=[@Amount]*2'], ['=[@Amount]*2']];
  workbook.names.add('Amounts', sheet.getRange('C4:C6'));
  workbook.names.add('Rate', '=0.25');
  workbook.names.add('Corner', sheet.getRange('F9'));
  other.getRange('A1:A4').formulas = [['=SUM(Data!C4:C6)'], ['=SUM(Sales[Amount])'], ['=SUM(Amounts)'], ['=Data!F9']];
  const chart = other.charts.add('Line', sheet.getRange('B3:C6'), 'Columns');
  chart.title.setFormula('=Data!$B$3');
  sheet.pageLayout.setPrintArea('A1:F9,H1:K4');
  sheet.pageLayout.setPrintTitleRows('$3:$3');
  return sheet;
}

interface Seen {
  readonly names: Record<string, string>;
  readonly formulas: string[];
  readonly values: unknown[];
  readonly series: string[];
  readonly table: string | undefined;
}

async function after(change: Change): Promise<Seen> {
  return withExcel(async ({ Excel, workbook }) => {
    await Excel.run(async (context) => {
      change(context, prepare(context));
      await context.sync();
    });
    const { state } = workbook;
    const other = state.sheet('Other sheet')!;
    const chart = other.charts[0]!;
    const table = state.table('Sales');
    const at = (row: number): unknown => {
      const value = other.grid.value(row, 0);
      return typeof value === 'object' && value !== null ? value.error : value;
    };
    return {
      names: Object.fromEntries(state.names.map(({ name, formula }) => [name, formula])),
      formulas: [0, 1, 2, 3].map((row) => other.grid.formula(row, 0) ?? ''),
      values: [0, 1, 2, 3].map(at),
      series: [chart.series[0]!.name, chart.series[0]!.values, chart.series[0]!.categories, chart.title.formula ?? ''],
      table: table && [table.area.row, table.area.column, table.area.rows, table.area.columns].join(),
    };
  });
}

const CHANGES: readonly [string, Change, Partial<Seen>][] = [
  ['rows put in above', (_, sheet) => { sheet.getRange('1:2').insert('Down'); }, {
    names: { Amounts: '=Data!$C$6:$C$8', Rate: '=0.25', Corner: '=Data!$F$11' }, formulas: ['=SUM(Data!C6:C8)', '=SUM(Sales[Amount])', '=SUM(Amounts)', '=Data!F11'], values: [6, 6, 6, 0],
    series: ['=Data!$C$5', 'Data!$C$6:$C$8', 'Data!$B$6:$B$8', '=Data!$B$5'], table: '4,1,4,3',
  }],
  ['a row put in within', (_, sheet) => { sheet.getRange('5:5').insert('Down'); }, {
    names: { Amounts: '=Data!$C$4:$C$7', Rate: '=0.25', Corner: '=Data!$F$10' }, formulas: ['=SUM(Data!C4:C7)', '=SUM(Sales[Amount])', '=SUM(Amounts)', '=Data!F10'], values: [6, 6, 6, 0], table: '2,1,5,3',
  }],
  ['columns put in', (_, sheet) => { sheet.getRange('A:B').insert('Right'); }, { names: { Amounts: '=Data!$E$4:$E$6', Rate: '=0.25', Corner: '=Data!$H$9' }, values: [6, 6, 6, 0], table: '2,3,4,3' }],
  ['a row of the table gone', (_, sheet) => { sheet.getRange('5:5').delete('Up'); }, { names: { Amounts: '=Data!$C$4:$C$5', Rate: '=0.25', Corner: '=Data!$F$8' }, values: [4, 4, 4, 0], table: '2,1,3,3' }],
  ['the cell that a name means gone', (_, sheet) => { sheet.getRange('F:F').delete('Left'); }, {
    names: { Amounts: '=Data!$C$4:$C$6', Rate: '=0.25', Corner: '=#REF!' }, formulas: ['=SUM(Data!C4:C6)', '=SUM(Sales[Amount])', '=SUM(Amounts)', '=#REF!'], values: [6, 6, 6, '#REF!'],
  }],
  ['the column of a name gone', (_, sheet) => { sheet.getRange('C:C').delete('Left'); }, {
    names: { Amounts: '=#REF!', Rate: '=0.25', Corner: '=Data!$E$9' }, values: ['#REF!', '#REF!', '#REF!', 0], table: '2,1,4,2', series: ['=#REF!', '#REF!', 'Data!$B$4:$B$6', '=Data!$B$3'],
  }],
  ['the sheet renamed', (_, sheet) => { sheet.name = "Bob's data"; }, {
    names: { Amounts: "='Bob''s data'!$C$4:$C$6", Rate: '=0.25', Corner: "='Bob''s data'!$F$9" }, values: [6, 6, 6, 0],
    formulas: ["=SUM('Bob''s data'!C4:C6)", '=SUM(Sales[Amount])', '=SUM(Amounts)', "='Bob''s data'!F9"],
    series: ["='Bob''s data'!$C$3", "'Bob''s data'!$C$4:$C$6", "'Bob''s data'!$B$4:$B$6", "='Bob''s data'!$B$3"],
  }],
  ['the sheet gone', (_, sheet) => sheet.delete(), {
    names: { Amounts: '=#REF!', Rate: '=0.25', Corner: '=#REF!' }, formulas: ['=SUM(#REF!)', '=SUM(#REF!)', '=SUM(Amounts)', '=#REF!'], values: ['#REF!', '#REF!', '#REF!', '#REF!'],
    table: undefined, series: ['=#REF!', '#REF!', '#REF!', '=#REF!'],
  }],
  ['the table made longer', (context) => context.workbook.tables.getItem('Sales').resize('B3:D9'), { values: [6, 6, 6, 0], table: '2,1,7,3' }],
  ['the table gone', (context) => context.workbook.tables.getItem('Sales').delete(), { formulas: ['=SUM(Data!C4:C6)', '=SUM(#REF!)', '=SUM(Amounts)', '=Data!F9'], values: [0, '#REF!', 0, 0], table: undefined }],
  ['all rows of the table gone', (_, sheet) => { sheet.getRange('3:6').delete('Up'); }, { formulas: ['=SUM(#REF!)', '=SUM(#REF!)', '=SUM(Amounts)', '=Data!F5'], values: ['#REF!', '#REF!', '#REF!', 0], table: undefined }],
  ['the table renamed', (context) => { context.workbook.tables.getItem('Sales').name = 'Turnover'; }, { formulas: ['=SUM(Data!C4:C6)', '=SUM(Turnover[Amount])', '=SUM(Amounts)', '=Data!F9'], values: [6, 6, 6, 0] }],
  ['a column of the table gone', (context) => context.workbook.tables.getItem('Sales').columns.getItem('Amount').delete(), { values: ['#REF!', '#REF!', '#REF!', 0], table: '2,1,4,2' }],
  ['a name given another formula', (context) => { context.workbook.names.getItem('Amounts').formula = '=Data!$C$4:$C$5'; }, { names: { Amounts: '=Data!$C$4:$C$5', Rate: '=0.25', Corner: '=Data!$F$9' }, values: [6, 6, 3, 0] }],
];

it.each(CHANGES)('%s', async (_, change, expected) => {
  expect(await after(change)).toMatchObject(expected);
});

it('what is printed moves along', async () => {
  await withExcel(({ Excel, workbook }) => Excel.run(async (context) => {
    const sheet = prepare(context);
    sheet.horizontalPageBreaks.add('A8');
    sheet.getRange('1:2').insert('Down');
    await context.sync();
    expect(workbook.state.sheets[0]!.pageLayout).toMatchObject({ printArea: 'A3:F11,H3:K6', printTitleRows: '5:5', horizontalBreaks: [9] });
  }));
});

it('a chart stays with its cells', async () => {
  await withExcel(({ Excel, workbook }) => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'));
    chart.setPosition('C5', 'F14');
    sheet.getRange('1:2').insert('Down');
    sheet.getRange('D:D').insert('Right');
    await context.sync();
    const { left, top, width, height } = workbook.state.sheets[0]!.charts[0]!;
    expect([left, top, width, height]).toEqual([2 * 48, 6 * 15, 5 * 48, 10 * 15]);
    sheet.getRange('8:9').delete('Up');
    sheet.getRange('A:A').format.columnWidth = 100;
    await context.sync();
    const moved = workbook.state.sheets[0]!.charts[0]!;
    expect([moved.left, moved.top, moved.width, moved.height]).toEqual([148, 6 * 15, 5 * 48, 8 * 15]);
  }));
});

it('formulas that are copied to another sheet keep counting from where they stand', async () => {
  await withExcel(({ Excel }) => Excel.run(async (context) => {
    const [sheet, other] = [context.workbook.worksheets.getActiveWorksheet(), context.workbook.worksheets.add('Other')];
    sheet.getRange('B2').formulas = [['=A1+$A$1+Sheet1!A2+Other!A1']];
    other.getRange('C4').copyFrom('Sheet1!B2');
    const copied = other.getRange('C4').load('formulas');
    await context.sync();
    expect(copied.formulas).toEqual([['=B3+$A$1+Sheet1!B4+Other!B3']]);
  }));
});

it('special cells and the used range', async () => {
  await withExcel(({ Excel }) => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2:C3').formulas = [['=1', 2], ['=NA()', 'x']];
    sheet.getRange('F9').format.fill.color = 'red';
    const [all, valued] = [sheet.getUsedRange().load('address'), sheet.getUsedRange(true).load('address')];
    const emptied = context.workbook.worksheets.add('Empty').getUsedRangeOrNullObject(true);
    await context.sync();
    expect([all.address, valued.address, emptied.isNullObject]).toEqual(['Sheet1!B2:F9', 'Sheet1!B2:C3', true]);
  }));
});
