import { OpenWorkbook } from '../../../preview/model';
import { openXlsx, saveXlsx } from '../../../preview/xlsx';
import { salesWorkbook } from './salesWorkbook';
import { errorsInFile, itWithValidator } from './validateFile';
import { workbookContent } from './workbookContent';

jest.setTimeout(60_000);

describe('a workbook with something of everything', () => {
  let workbook: OpenWorkbook;
  let bytes: Uint8Array;
  let opened: OpenWorkbook;

  beforeAll(async () => {
    workbook = salesWorkbook();
    bytes = await saveXlsx(workbook);
    opened = await openXlsx(bytes);
  });

  itWithValidator('is a file in which the Open XML SDK finds no error', async () => {
    expect(await errorsInFile(bytes)).toEqual([]);
  });

  it.each(['sheets', 'tables', 'names', 'settings', 'active'])('keeps its %s', (part) => {
    expect(workbookContent(opened)[part]).toEqual(workbookContent(workbook)[part]);
  });

  it('is saved again as the same file', async () => {
    expect(await saveXlsx(opened)).toEqual(bytes);
  });

  it('shows the saved values until something changes, and then calculates', () => {
    const { state, calculator } = opened;
    const sheet = state.sheets[0]!;
    sheet.grid.setValue(3, 1, 1000);
    calculator.valuesChanged(sheet.id, { row: 3, column: 1, rows: 1, columns: 1 });
    calculator.recalculate();
    expect(sheet.grid.value(1, 7)).toBe(1000);
    expect(sheet.grid.value(3, 4)).toBe(880);
    expect(state.sheets[1]!.grid.value(1, 1)).toBe(200);
  });

  it('computes the same numbers when all is calculated anew', async () => {
    const again = await openXlsx(bytes);
    again.calculator.recalculateAll();
    expect(workbookContent(again)).toEqual(workbookContent(workbook));
  });
});
