import { withExcel } from '../officeClient';

/** The real office.js against the workbook of the stand-in, from one end to the other. */
describe('Excel.run on a workbook', () => {
  it('writes values and formulas, and reads what they give in the same batch', async () => {
    await withExcel(({ Excel }) => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A3').values = [[1], [-2], ['text']];
      const sum = sheet.getRange('B1');
      sum.formulas = [['=SUM(A1:A3)']];
      sum.load('values, formulas, address');
      await context.sync();
      expect(sum.values).toEqual([[-1]]);
      expect(sum.formulas).toEqual([['=SUM(A1:A3)']]);
      expect(sum.address).toBe('Sheet1!B1');
    }));
  });

  it('makes a table that formulas refer to by name, and finds it again', async () => {
    await withExcel(({ Excel }) => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Data');
      sheet.getRange('A1:B3').values = [['stage', 'value'], ['Won', 10], ['Lost', 5]];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Pipeline';
      const won = sheet.getRange('D1');
      won.formulas = [['=SUMIFS(Pipeline[value],Pipeline[stage],"Won")']];
      await context.sync();
      won.load('values');
      const found = context.workbook.tables.getItemOrNullObject('pipeline').load('name, showHeaders');
      const missing = context.workbook.tables.getItemOrNullObject('Nowhere');
      await context.sync();
      expect(won.values).toEqual([[10]]);
      expect([found.isNullObject, found.name, found.showHeaders]).toEqual([false, 'Pipeline', true]);
      expect(missing.isNullObject).toBe(true);
    }));
  });

  it('follows a kept range when rows are inserted above it', async () => {
    await withExcel(({ Excel }) => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A5');
      range.values = [[7]];
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      range.load('address, values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Sheet1!A7', [[7]]]);
    }));
  });

  it('shares settings between the two layers of the library', async () => {
    await withExcel(async ({ Excel, Office, workbook }) => {
      await Excel.run(async (context) => {
        context.workbook.settings.add('version', 2);
        await context.sync();
      });
      expect([...workbook.state.settings]).toEqual([['version', 2]]);
      await new Promise((resolve) => Office.context.document.settings.refreshAsync(resolve));
      expect(Office.context.document.settings.get('version')).toBe(2);
    });
  });

  it('tells an add-in of its own changes and of those at the grid', async () => {
    await withExcel(async ({ Excel, workbook }) => {
      const heard: string[] = [];
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address, triggerSource }) => { heard.push(`${address} ${triggerSource}`); });
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
        await context.sync();
      });
      const { activeSheetId } = workbook.state;
      workbook.edit.typeInto(activeSheetId, 1, 1, '12');
      await new Promise((resolve) => setTimeout(resolve, 0));
      expect(heard).toEqual(['A1 ThisLocalAddin', 'B2 Unknown']);
    });
  });
});
