import { withOffice } from '../officeClient';
import { sampleWorkbook } from './sampleWorkbook';

describe('Excel.run against the host', () => {
  it('loads scalars, nested scalars and the items of collections', async () => {
    await withOffice(sampleWorkbook(), async ({ Excel, workbook }) => {
      workbook.sheets[0]!.fill.color = '#00FF00';
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name');
        const range = worksheets.getItem('Sales').getRange('A1:B2');
        range.load(['address', 'format/fill/color']);
        await context.sync();
        expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['Sales', 'Costs']);
        expect(range.address).toBe('Sales!A1:B2');
        expect(range.format.fill.color).toBe('#00FF00');
      });
    });
  });

  it.each([
    ['a list of names', ['items/name', 'items/id']],
    ['names without items', 'name, id'],
    ['everything', undefined],
    ['an object', { name: true, id: true }],
  ])('loads the items of a collection by %s', async (_, selection) => {
    await withOffice(sampleWorkbook(), ({ Excel }) => Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load(selection as string);
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.id, sheet.name])).toEqual([['{1}', 'Sales'], ['{2}', 'Costs']]);
    }));
  });

  it('loads a page of a collection, and addresses the items it has loaded', async () => {
    await withOffice(sampleWorkbook(), ({ Excel, workbook }) => Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ select: 'name', top: 1, skip: 1 });
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['Costs']);
      worksheets.items[0]!.getRange('A1').values = [[7]];
      await context.sync();
      expect(workbook.sheets[1]!.cells.get('0,0')).toBe(7);
    }));
  });

  it('addresses in later batches what an earlier one made', async () => {
    await withOffice(sampleWorkbook(), ({ Excel, workbook }) => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('New');
      await context.sync();
      sheet.name = 'Renamed';
      sheet.getRange('A1:B1').values = [['=1', -2]];
      await context.sync();
      expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sales', 'Costs', 'Renamed']);
      expect(workbook.sheets[2]!.cells.get('0,1')).toBe(-2);
    }));
  });

  it('gives one result of one call, however many actions use it', async () => {
    await withOffice(sampleWorkbook(), ({ Excel, workbook }) => Excel.run(async (context) => {
      const range = context.workbook.worksheets.add().getRange('A1');
      range.values = [[1]];
      range.load('values');
      await context.sync();
      expect(workbook.sheets).toHaveLength(3);
      expect(range.values).toEqual([[1]]);
    }));
  });

  it('answers null objects as null objects, through every action', async () => {
    await withOffice(sampleWorkbook(), ({ Excel }) => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      sheet.load('name');
      const cell = sheet.getRange('A1');
      cell.values = [[1]];
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      expect(cell.isNullObject).toBe(true);
    }));
  });

  it('passes objects as arguments', async () => {
    await withOffice(sampleWorkbook(), ({ Excel }) => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sales');
      const both = sheet.getRange('A1:B1').getBoundingRect(sheet.getRange('A5:B5'));
      both.load('address');
      await context.sync();
      expect(both.address).toBe('Sales!A1:B5');
    }));
  });

  it('writes blocks that the client splits into rows', async () => {
    await withOffice(sampleWorkbook(), ({ Excel, workbook }) => Excel.run(async (context) => {
      const values = Array.from({ length: 2000 }, (_, row) => [row, `row ${row}`]);
      context.workbook.worksheets.getItem('Sales').getRange('A1:B2000').values = values;
      await context.sync();
      expect(workbook.sheets[0]!.cells.get('1999,1')).toBe('row 1999');
      expect(workbook.sheets[0]!.cells.size).toBe(4000);
    }));
  });

  it('keeps ranges for the length of the run, and lets go of them after it', async () => {
    await withOffice(sampleWorkbook(), async ({ Excel, addin }) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sales').getRange('A1');
        await context.sync();
        expect(addin.client.references.size).toBe(1);
        range.values = [[0]];
        await context.sync();
      });
      await new Promise((resolve) => setImmediate(resolve));
      expect(addin.client.references.size).toBe(0);
    });
  });

  it('counts the syncs of the add-in and not the requests of the library', async () => {
    await withOffice(sampleWorkbook(), async ({ Excel, addin, host }) => {
      expect(addin.syncs).toBe(0);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sales').getRange('A1').values = [[1]];
        await context.sync();
        await context.sync();
        context.workbook.load('name');
        await context.sync();
      });
      expect(addin.syncs).toBe(2);
      expect(host.syncs).toBe(2);
    });
  });
});
