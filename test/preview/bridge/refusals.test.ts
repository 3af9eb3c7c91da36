import { createWorkbook, OpenWorkbook } from '../../../preview/model';
import { withExcel } from '../officeClient';

async function codeOf(workbook: OpenWorkbook, batch: (context: Excel.RequestContext) => void): Promise<string> {
  return withExcel(async ({ Excel }) => {
    try {
      await Excel.run(async (context) => {
        batch(context);
        await context.sync();
      });
      return 'done';
    } catch (thrown) {
      return (thrown as OfficeExtension.Error).code;
    }
  }, { workbook });
}

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();
const read = (context: Excel.RequestContext): void => { sheet(context).getRange('A1').load('values'); };
const write = (context: Excel.RequestContext): void => { sheet(context).getRange('A1').values = [[1]]; };

describe('a workbook to be read only', () => {
  it.each<[string, (context: Excel.RequestContext) => void, string]>([
    ['is read', read, 'done'],
    ['takes no values', write, 'AccessDenied'],
    ['takes no sheets', (context) => { context.workbook.worksheets.add(); }, 'AccessDenied'],
    ['takes no settings', (context) => { context.workbook.settings.add('a', 1); }, 'AccessDenied'],
    ['is not saved', (context) => context.workbook.save(), 'AccessDenied'],
    ['is listened to', (context) => { sheet(context).onChanged.add(() => Promise.resolve()); }, 'done'],
  ])('%s', async (_, batch, code) => {
    const workbook = createWorkbook();
    workbook.state.readOnly = true;
    expect(await codeOf(workbook, batch)).toBe(code);
  });

  it('says so', async () => {
    const workbook = createWorkbook();
    workbook.state.readOnly = true;
    await withExcel(async ({ Office, Excel }) => {
      expect(Office.context.document.mode).toBe('readOnly');
      await Excel.run(async (context) => {
        context.workbook.load('readOnly');
        await context.sync();
        expect(context.workbook.readOnly).toBe(true);
      });
    }, { workbook });
  });
});

describe('while the user types in a cell', () => {
  it.each<[string, (context: Excel.RequestContext) => void]>([['nothing is read', read], ['nothing is written', write]])('%s', async (_, batch) => {
    const workbook = createWorkbook();
    workbook.cellEdit.begin();
    expect(await codeOf(workbook, batch)).toBe('InvalidOperationInCellEditMode');
    workbook.cellEdit.end();
    expect(await codeOf(workbook, batch)).toBe('done');
  });

  it('a batch that asked to waits until the entry has ended', async () => {
    const workbook = createWorkbook();
    await withExcel(async ({ Excel, host }) => {
      workbook.cellEdit.begin();
      const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
        write(context);
        await context.sync();
      });
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(host.syncs).toBe(0);
      workbook.cellEdit.end();
      await waiting;
      expect(workbook.state.sheets[0]!.grid.value(0, 0)).toBe(1);
    }, { workbook });
  });
});

describe('protection', () => {
  const protectedSheet = (options?: Excel.WorksheetProtectionOptions) => (context: Excel.RequestContext): Excel.Worksheet => {
    const made = sheet(context);
    made.getRange('B1').format.protection.locked = false;
    made.protection.protect(options);
    return made;
  };
  it.each<[string, Excel.WorksheetProtectionOptions | undefined, (target: Excel.Worksheet) => void, string]>([
    ['a locked cell', undefined, (target) => { target.getRange('A1').values = [[1]]; }, 'AccessDenied'],
    ['a cell that is not locked', undefined, (target) => { target.getRange('B1').values = [[1]]; }, 'done'],
    ['both together', undefined, (target) => { target.getRange('A1:B1').values = [[1, 2]]; }, 'AccessDenied'],
    ['a format', undefined, (target) => { target.getRange('A1').format.fill.color = 'red'; }, 'AccessDenied'],
    ['a format where that is allowed', { allowFormatCells: true }, (target) => { target.getRange('A1').format.fill.color = 'red'; }, 'done'],
    ['a number format where that is allowed', { allowFormatCells: true }, (target) => { target.getRange('A1').numberFormat = [['0%']]; }, 'done'],
    ['a column width', { allowFormatCells: true }, (target) => { target.getRange('A:A').format.columnWidth = 90; }, 'AccessDenied'],
    ['a column width where that is allowed', { allowFormatColumns: true }, (target) => { target.getRange('A:A').format.columnWidth = 90; }, 'done'],
    ['rows', undefined, (target) => { target.getRange('3:3').insert('Down'); }, 'AccessDenied'],
    ['rows where that is allowed', { allowInsertRows: true }, (target) => { target.getRange('3:3').insert('Down'); }, 'done'],
    ['a table', { allowFormatCells: true }, (target) => { target.tables.add('A1:B2', false); }, 'AccessDenied'],
    ['a chart', undefined, (target) => { target.charts.add('Line', target.getRange('A1:B2')); }, 'AccessDenied'],
    ['a chart where objects may be edited', { allowEditObjects: true }, (target) => { target.charts.add('Line', target.getRange('A1:B2')); }, 'done'],
    ['a rule', undefined, (target) => { target.getRange('B1').conditionalFormats.add('Custom'); }, 'AccessDenied'],
    ['a validation', { allowFormatCells: true }, (target) => { target.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } }; }, 'AccessDenied'],
    ['what is cleared', undefined, (target) => { target.getRange('A1').clear(); }, 'AccessDenied'],
    ['the sheet’s own name', undefined, (target) => { target.name = 'Other'; }, 'done'],
  ])('of a sheet is there for %s (options %j)', async (_, options, action, code) => {
    expect(await codeOf(createWorkbook(), (context) => action(protectedSheet(options)(context)))).toBe(code);
  });

  it.each<[string, (context: Excel.RequestContext) => void, string]>([
    ['a new sheet', ({ workbook }) => { workbook.worksheets.add(); }, 'AccessDenied'],
    ['a copy of a sheet', (context) => { sheet(context).copy(); }, 'AccessDenied'],
    ['a new name of a sheet', (context) => { sheet(context).name = 'Other'; }, 'AccessDenied'],
    ['a hidden sheet', ({ workbook }) => { workbook.worksheets.getItem('Second').visibility = 'Hidden'; }, 'AccessDenied'],
    ['a moved sheet', (context) => { sheet(context).position = 1; }, 'AccessDenied'],
    ['a sheet gone', ({ workbook }) => workbook.worksheets.getItem('Second').delete(), 'AccessDenied'],
    ['values', write, 'done'],
  ])('of the structure is there for %s', async (_, action, code) => {
    expect(await codeOf(createWorkbook(), (context) => {
      context.workbook.worksheets.add('Second');
      context.workbook.protection.protect();
      action(context);
    })).toBe(code);
  });
});
