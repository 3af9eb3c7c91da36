import { repairNames, repairNamesText } from '../../src/actions';
import { words } from '../../src/i18n';
import { inWorkbook } from './inWorkbook';
import { loadFunctions } from './kpiFunctions';
import { writesOf } from './kpiSetup';

const SHEET = 'Sheet1';

test('formulas that were typed before the functions were there calculate once they are entered again', () => inWorkbook(async (workbook) => {
  const { edit, state, calculator } = workbook.workbook;
  const { id, grid } = state.sheet(SHEET)!;
  for (const [row, formula] of ['=KPI.VARIANCE(12,10)', '=1+KPI.VARIANCE(A6,10)', '=KPI.NOSUCH(1)', '=NOSUCH(1)', '="KPI.VARIANCE"&NOSUCH(1)', '5'].entries()) edit.typeInto(id, row, 0, formula);
  const shown = () => Array.from({ length: 5 }, (_, row) => {
    const value = grid.value(row, 0);
    return typeof value === 'object' && value !== null ? value.error : value;
  });
  loadFunctions(workbook);
  // What they read changes, and still they are not looked for
  edit.typeInto(id, 5, 0, '12');
  await calculator.whenSettled();
  expect(shown()).toEqual(Array(5).fill('#NAME?'));

  const outcome = await repairNames();
  await calculator.whenSettled();
  expect(outcome).toEqual({ ok: true, value: { sheets: [{ sheet: SHEET, formulas: 3 }], still: [{ sheet: SHEET, address: 'A3', formula: '=KPI.NOSUCH(1)' }] } });
  expect(shown()).toEqual([2, 3, '#NAME?', '#NAME?', '#NAME?']);
  if (outcome.ok) expect(repairNamesText(outcome.value, words('en'))).toBe('3 formulas entered again: Sheet1 (3). Still #NAME?: Sheet1!A3. Is the function’s name right?');
  expect(await writesOf(workbook, async () => {
    edit.typeInto(id, 2, 0, '1');
    expect(await repairNames()).toEqual({ ok: true, value: { sheets: [], still: [] } });
  })).toEqual([]);
}));
