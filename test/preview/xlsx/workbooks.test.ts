import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCellError, OpenWorkbook, Value } from '../../../preview/model';
import { openXlsx, saveXlsx } from '../../../preview/xlsx';
import { errorsInFile, itWithValidator } from './validateFile';
import { workbookContent } from './workbookContent';

jest.setTimeout(60_000);

const FOLDER = join(__dirname, '../../workbooks');

/** The last digits differ between programs that add in another order. */
function comparable(value: Value): unknown {
  if (isCellError(value)) return value.error;
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}

function formulaResults({ state }: OpenWorkbook): Record<string, unknown> {
  return Object.fromEntries(state.sheets.flatMap((sheet) => {
    const used = sheet.grid.usedArea();
    if (!used) return [];
    const columns = Array.from({ length: used.columns }, (_, index) => used.column + index);
    return columns.flatMap((column) => Object.entries(sheet.grid.column(column)?.formulas ?? {})
      .map(([row, formula]) => [`${sheet.name}!${row},${column} ${formula}`, comparable(sheet.grid.value(Number(row), column))]));
  }));
}

/** A workbook that is dropped into `test/workbooks` is tested from then on. */
describe.each(readdirSync(FOLDER).filter((file) => file.endsWith('.xlsx')))('%s', (file) => {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, file)));

  it('calculates to the values that its maker saved', async () => {
    const saved = formulaResults(await openXlsx(bytes));
    const workbook = await openXlsx(bytes);
    workbook.calculator.recalculateAll();
    await workbook.calculator.whenSettled();
    expect(formulaResults(workbook)).toEqual(saved);
  });

  itWithValidator('is saved again without fault', async () => {
    expect(await errorsInFile(await saveXlsx(await openXlsx(bytes)))).toEqual([]);
  });

  it('is the same after it was saved and opened again', async () => {
    const workbook = await openXlsx(bytes);
    expect(workbookContent(await openXlsx(await saveXlsx(workbook)))).toEqual(workbookContent(workbook));
  });
});
