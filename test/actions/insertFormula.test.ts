import { insertFormula, readSelection } from '../../src/actions';
import { inWorkbook } from './inWorkbook';
import { writesOf } from './kpiSetup';

const FORMULA = '=SUM(1,2)';

test('a formula is put into an empty cell, which is then selected', () => inWorkbook(async (workbook) => {
  expect(await insertFormula({ cell: 'Sheet1!C5', formula: FORMULA })).toEqual({ ok: true, value: true });
  expect(workbook.cells('Sheet1')[4]![2]).toBe(FORMULA);
  expect(await readSelection()).toEqual({ ok: true, value: { address: 'Sheet1!C5', activeCell: 'Sheet1!C5' } });
}));

test('what a cell holds is asked about first', () => inWorkbook(async (workbook) => {
  await insertFormula({ cell: 'Sheet1!A1', formula: '=1+1' });
  expect(await writesOf(workbook, async () => {
    expect(await insertFormula({ cell: 'Sheet1!A1', formula: FORMULA })).toEqual({ ok: false, reason: { code: 'notEmpty', cell: 'Sheet1!A1', holds: '=1+1' } });
  })).toEqual([]);
  expect(await insertFormula({ cell: 'Sheet1!A1', formula: FORMULA, overwrite: true })).toEqual({ ok: true, value: true });
}));

test('a protected sheet, and one that is gone, take no formula', () => inWorkbook(async ({ Excel }) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Ida's").protection.protect();
    await context.sync();
  });
  expect(await insertFormula({ cell: "'Ida''s'!A1", formula: FORMULA })).toEqual({ ok: false, reason: { code: 'sheetProtected', sheet: "Ida's" } });
  expect(await insertFormula({ cell: 'Gone!A1', formula: FORMULA })).toEqual({ ok: false, reason: { code: 'placeGone', cell: 'Gone!A1' } });
}));
