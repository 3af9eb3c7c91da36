import { Host } from '../../../preview/bridge';
import { withOffice } from '../officeClient';
import { sampleWorkbook } from './sampleWorkbook';

type Batch = (context: Excel.RequestContext) => void;
type Failure = OfficeExtension.Error;

async function failureOf(batch: Batch, host?: { faults: unknown[] }): Promise<Failure> {
  const workbook = sampleWorkbook();
  const options = { host: new Host(workbook, { onFault: (thrown) => host?.faults.push(thrown) }) };
  return withOffice(workbook, async ({ Excel }) => {
    try {
      await Excel.run(async (context) => {
        batch(context);
        await context.sync();
      });
    } catch (thrown) {
      return thrown as Failure;
    }
    throw new Error('The batch did not fail.');
  }, options);
}

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sales');

describe('a batch that fails', () => {
  it.each<[string, Batch, string, string]>([
    ['an unknown object', (context) => { context.workbook.tables.getItem('x'); }, 'ApiNotFound', 'Workbook.tables'],
    ['an unknown method', (context) => { sheet(context).activate(); }, 'ApiNotFound', 'Worksheet.activate'],
    ['an unknown property that is loaded', (context) => { sheet(context).load('tabColor'); }, 'ApiNotFound', 'Worksheet.tabColor'],
    ['an unknown property below a known one', (context) => { sheet(context).getRange('A1').load('format/fill/pattern'); }, 'ApiNotFound', 'FillView.pattern'],
    ['an unknown property that is set', (context) => { sheet(context).tabColor = '#FF0000'; }, 'ApiNotFound', 'Worksheet.tabColor'],
    ['an unknown service', (context) => { context.workbook.functions.sum(1); }, 'ApiNotFound', 'Workbook.functions'],
    ['an event that is never raised', (context) => { sheet(context).onSingleClicked.add(() => Promise.resolve()); }, 'ApiNotFound', 'Worksheet._RegisterSingleClickedEvent'],
    ['an item that is not there', (context) => { context.workbook.worksheets.getItem('Nowhere').load('name'); }, 'ItemNotFound', 'WorksheetCollection.getItem'],
    ['an argument that is wrong', (context) => { sheet(context).getRange('not an address').load('values'); }, 'InvalidArgument', 'Worksheet.getRange'],
    ['a block of the wrong size', (context) => { sheet(context).getRange('A1:B2').values = Array.from({ length: 2000 }, () => [1, 2]); }, 'InvalidArgument', 'Range._ValidateArraySize'],
  ])('%s', async (_, batch, code, location) => {
    const failure = await failureOf(batch);
    expect(failure.code).toBe(code);
    expect(failure.debugInfo.errorLocation).toBe(location);
  });

  it('names the statement, as Excel does', async () => {
    const failure = await failureOf((context) => { context.workbook.worksheets.getItem('Nowhere').load('name'); });
    expect(failure.debugInfo.statement).toBe('var worksheet = worksheets.getItem(...);');
  });

  it('reports what is a fault of the stand-in, and answers it as Excel answers its own', async () => {
    const host = { faults: [] as unknown[] };
    const failure = await failureOf((context) => { sheet(context).calculate(true); }, host);
    expect(failure.code).toBe('GeneralException');
    expect(host.faults).toEqual([new Error('a fault of the stand-in')]);
  });

  it('keeps what ran before the failure and runs nothing after it', async () => {
    const workbook = sampleWorkbook();
    await withOffice(workbook, async ({ Excel }) => {
      const batch = Excel.run(async (context) => {
        sheet(context).getRange('A1').values = [['before']];
        context.workbook.worksheets.getItem('Nowhere').name = 'x';
        sheet(context).getRange('A2').values = [['after']];
        await context.sync();
      });
      await expect(batch).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
    expect([...workbook.sheets[0]!.cells.values()]).toEqual(['before']);
  });
});

describe('the limit of 5 MB', () => {
  const LARGE = 'x'.repeat(6 * 1024 * 1024);

  it('refuses a larger request', async () => {
    const failure = await failureOf((context) => { sheet(context).getRange('A1').values = [[LARGE]]; });
    expect(failure.code).toBe('RequestPayloadSizeLimitExceeded');
  });

  it('refuses a larger answer', async () => {
    const workbook = sampleWorkbook();
    workbook.sheets[0]!.cells.set('0,0', LARGE);
    await withOffice(workbook, async ({ Excel }) => {
      const batch = Excel.run(async (context) => {
        sheet(context).getRange('A1').load('values');
        await context.sync();
      });
      await expect(batch).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    });
  });

  it('counts bytes, not characters', async () => {
    const failure = await failureOf((context) => { sheet(context).getRange('A1').values = [['å'.repeat(3 * 1024 * 1024)]]; });
    expect(failure.code).toBe('RequestPayloadSizeLimitExceeded');
  });
});
