import { withExcel } from '../officeClient';

/** What an add-in loads without naming members: every object must answer all it has. */
describe('office.js loads whole objects', () => {
  it('of a sheet with everything on it', async () => {
    await withExcel(({ Excel }) => Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3').values = [['a', 'b'], [1, 'x'], [3, '']];
      const table = sheet.tables.add('A1:B3', true);
      workbook.names.add('all', sheet.getRange('A1:B3'));
      sheet.names.add('one', '=1');
      const cells = sheet.getRange('A2:A3');
      for (const type of ['Custom', 'IconSet', 'DataBar', 'ColorScale', 'CellValue', 'ContainsText'] as const) cells.conditionalFormats.add(type);
      cells.dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      const pageBreak = sheet.horizontalPageBreaks.add('A9');
      await context.sync();

      const border = cells.format.borders.getItem('EdgeTop');
      const loaded = [
        workbook, workbook.application, workbook.application.cultureInfo, workbook.application.cultureInfo.numberFormat, workbook.application.cultureInfo.datetimeFormat,
        workbook.protection, workbook.worksheets, workbook.names, workbook.tables, sheet, sheet.names, sheet.tables, sheet.protection, sheet.pageLayout,
        sheet.pageLayout.headersFooters.defaultForAllPages, sheet.horizontalPageBreaks, pageBreak, table, table.columns, table.rows, table.columns.getItem('b'),
        cells, cells.format, cells.format.font, cells.format.fill, cells.format.protection, cells.format.borders, border, cells.dataValidation, cells.conditionalFormats,
        sheet.getRange('A:C'), sheet.getRange('2:3'), sheet.getRange(), sheet.getRange('A1').getTables(),
      ];
      for (const object of loaded) object.load();
      await context.sync();
      expect(workbook.names.items.map((name) => [name.name, name.type, name.value])).toEqual([['all', 'Range', 'Sheet1!A1:B3']]);
      expect(sheet.names.items.map((name) => name.formula)).toEqual(['=1']);
      expect(table.columns.items.map((column) => [column.index, column.name, column.values])).toEqual([[0, 'a', [['a'], [1], [3]]], [1, 'b', [['b'], ['x'], ['']]]]);
      expect(cells.conditionalFormats.items.map((format) => format.type)).toEqual(['ContainsText', 'CellValue', 'ColorScale', 'DataBar', 'IconSet', 'Custom']);
      expect(sheet.horizontalPageBreaks.items.map((item) => item.rowIndex)).toEqual([8]);
    }));
  });

  it('and sets many members at once', async () => {
    await withExcel(({ Excel }) => Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.set({ values: [[1, 2], [3, 4]], numberFormat: [['0', '0.0'], ['0', '0.0']], format: { font: { bold: true, color: 'red' }, fill: { color: '#00ff00' }, columnWidth: 90 } });
      range.load('text, format/columnWidth, format/font/color, format/fill/color');
      await context.sync();
      expect([range.text, range.format.columnWidth, range.format.font.color, range.format.fill.color]).toEqual([[['1', '2.0'], ['3', '4.0']], 90, '#FF0000', '#00FF00']);
    }));
  });

  it('and addresses what it was given before', async () => {
    await withExcel(async ({ Excel }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const table = sheet.tables.add('A1:B3', true).load('id');
        const column = table.columns.add(undefined, undefined, 'note').load('id, name');
        const format = sheet.getRange('A1').conditionalFormats.add('Custom').load('id');
        const setting = context.workbook.settings.add('key', { nested: [1] }).load();
        await context.sync();
        format.custom.rule.formula = '=A1>1';
        column.name = 'remark';
        setting.value = 2;
        await context.sync();
        column.load('name');
        format.load('custom/rule/formula');
        setting.load();
        await context.sync();
        expect([column.name, format.custom.rule.formula, setting.value]).toEqual(['remark', '=A1>1', 2]);
      });
    });
  });
});
