import { WorkbookEvent } from '../../../preview/model/state';
import { Host } from '../../../preview/bridge';
import { withOffice } from '../officeClient';
import { sampleWorkbook, SampleWorkbook } from './sampleWorkbook';

const AREA = { row: 1, column: 1, rows: 2, columns: 1 };
const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function cellsChanged(change: Partial<Extract<WorkbookEvent, { kind: 'cells' }>> = {}): WorkbookEvent {
  return { kind: 'cells', sheetId: '{1}', area: AREA, source: { by: 'user' }, changeType: 'RangeEdited', ...change };
}

function withTable(workbook: SampleWorkbook): SampleWorkbook {
  workbook.state.tables = [{
    id: '{9}', name: 'Pipeline', sheetId: '{1}', area: { row: 0, column: 0, rows: 9, columns: 3 }, columns: [], showHeaders: true, showTotals: false,
    showBandedRows: true, showBandedColumns: false, showFilterButton: true, highlightFirstColumn: false, highlightLastColumn: false, style: '',
  }];
  return workbook;
}

describe('events of the workbook', () => {
  it('reach the handlers of the sheet and of all sheets, and lead to the range', async () => {
    const workbook = sampleWorkbook();
    workbook.sheets[0]!.cells.set('1,1', 42);
    await withOffice(workbook, async ({ Excel }) => {
      const heard: unknown[] = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sales');
        sheet.onChanged.add(async (event) => { heard.push(event); });
        context.workbook.worksheets.onChanged.add(async (event) => { heard.push(event); });
        context.workbook.worksheets.getItem('Costs').onChanged.add(async () => { heard.push('the other sheet'); });
        await context.sync();
      });
      workbook.state.emit(cellsChanged());
      await delivered();
      const expected = { type: 'WorksheetChanged', changeType: 'RangeEdited', source: 'Local', triggerSource: 'Unknown', worksheetId: '{1}', address: 'B2:B3' };
      expect(heard).toEqual([expect.objectContaining(expected), expect.objectContaining(expected)]);
      await Excel.run(async (context) => {
        const range = (heard[0] as Excel.WorksheetChangedEventArgs).getRange(context).load('values');
        await context.sync();
        expect(range.values).toEqual([[42], ['']]);
      });
    });
  });

  it.each<[string, Partial<Extract<WorkbookEvent, { kind: 'cells' }>>, object]>([
    ['the user', { source: { by: 'user' } }, { source: 'Local', triggerSource: 'Unknown' }],
    ['the add-in itself', { source: { by: 'client', clientId: 'client-1' } }, { source: 'Local', triggerSource: 'ThisLocalAddin' }],
    ['somebody else', { source: { by: 'client', clientId: 'client-9' } }, { source: 'Remote', triggerSource: 'Unknown' }],
    ['one cell', { valueBefore: null, valueAfter: 5 }, { details: { valueBefore: '', valueAfter: 5, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' } }],
    ['one cell, to an error', { valueBefore: 'a', valueAfter: { error: '#N/A' } }, { details: { valueBefore: 'a', valueAfter: '#N/A', valueTypeBefore: 'String', valueTypeAfter: 'Error' } }],
  ])('tell of a change by %s', async (_, change, expected) => {
    const workbook = sampleWorkbook();
    await withOffice(workbook, async ({ Excel }) => {
      const heard: unknown[] = [];
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async (event) => { heard.push(event); });
        await context.sync();
      });
      workbook.state.emit(cellsChanged(change));
      await delivered();
      expect(heard).toEqual([expect.objectContaining(expected)]);
    });
  });

  it('are heard by each client, and no longer once a handler is removed', async () => {
    const workbook = withTable(sampleWorkbook());
    const host = new Host(workbook);
    await withOffice(workbook, async ({ Excel, addin }) => {
      const heard: unknown[] = [];
      const listen = (): Promise<OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>> => Excel.run(async (context) => {
        const handler = context.workbook.worksheets.onChanged.add(async (event) => { heard.push(event.address); });
        await context.sync();
        return handler;
      });
      const first = await listen();
      const second = await listen();
      expect(addin.client.registrations.count('WorksheetCollection', 'DataChangedEvent')).toBe(2);
      for (const handler of [first, second]) {
        workbook.state.emit(cellsChanged());
        await delivered();
        await Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        });
      }
      expect(heard).toEqual(['B2:B3', 'B2:B3', 'B2:B3']);
      expect(addin.client.registrations.any).toBe(false);
      workbook.state.emit(cellsChanged());
      await delivered();
      expect(heard).toHaveLength(3);
    }, { host });
  });

  it.each<[string, (context: Excel.RequestContext, listen: (event: unknown) => Promise<void>) => void, WorkbookEvent, object]>([
    ['the selection', (context, listen) => context.workbook.worksheets.onSelectionChanged.add(listen), { kind: 'selection', sheetId: '{2}', area: AREA }, { worksheetId: '{2}', address: 'B2:B3' }],
    ['a new sheet', (context, listen) => context.workbook.worksheets.onAdded.add(listen), { kind: 'sheetAdded', sheetId: '{3}' }, { type: 'WorksheetAdded', worksheetId: '{3}' }],
    ['a sheet gone', (context, listen) => context.workbook.worksheets.onDeleted.add(listen), { kind: 'sheetDeleted', sheetId: '{2}' }, { type: 'WorksheetDeleted', worksheetId: '{2}' }],
    ['a sheet shown', (context, listen) => context.workbook.worksheets.getItem('Costs').onActivated.add(listen), { kind: 'sheetActivated', sheetId: '{2}' }, { worksheetId: '{2}' }],
    ['a sheet recalculated', (context, listen) => context.workbook.worksheets.getItem('Costs').onCalculated.add(listen), { kind: 'recalculated', sheetIds: ['{1}', '{2}'] }, { worksheetId: '{2}' }],
    ['a format', (context, listen) => context.workbook.worksheets.onFormatChanged.add(listen), { kind: 'format', sheetId: '{1}', area: AREA }, { address: 'B2:B3' }],
  ])('tell of %s', async (_, register, event, expected) => {
    const workbook = sampleWorkbook();
    await withOffice(workbook, async ({ Excel }) => {
      const heard: unknown[] = [];
      await Excel.run(async (context) => {
        register(context, async (told) => { heard.push(told); });
        await context.sync();
      });
      workbook.state.emit(event);
      await delivered();
      expect(heard).toEqual([expect.objectContaining(expected)]);
    });
  });
});
