import { bringUpToDate, freezeText, freezeToValues, repairWorkbook, setFormulaStyle } from '../../src/actions';
import { words } from '../../src/i18n';
import { inWorkbook, type Workbook } from './inWorkbook';
import { loadFunctions } from './kpiFunctions';
import { everySheet, setUp, setupOf, wonDeals, writesOf } from './kpiSetup';
import { asUser } from './kpiUser';

const SETUP = setupOf([wonDeals('revenue-won'), wonDeals('own-two', false)]);
const formulasOf = (workbook: Workbook): readonly unknown[] => Object.values(everySheet(workbook)).flat(2).filter((cell) => String(cell).startsWith('='));
const shownOn = (workbook: Workbook): unknown => ['Scorecard', 'Calculation', 'Actuals', 'Dashboard Sales'].map((sheet) => asUser(workbook).shown(sheet));

test('a frozen workbook shows what it showed, is not taken for broken, and calculates again when that is asked for', () => inWorkbook(async (workbook) => {
  await setUp(SETUP);
  asUser(workbook).type('Deals', 1, 7, '=1+1');
  const [before, shown] = [everySheet(workbook), shownOn(workbook)];
  expect(await writesOf(workbook, async () => {
    expect(await freezeToValues({ scope: 'workbook' })).toMatchObject({ ok: true, value: { sheets: expect.arrayContaining([{ sheet: 'Scorecard', formulas: expect.any(Number) }]) } });
  })).toEqual([]);
  expect(await freezeToValues({ scope: 'workbook', confirmed: true })).toMatchObject({ ok: true });
  expect(formulasOf(workbook)).toEqual(['=1+1']);
  expect(shownOn(workbook)).toEqual(shown);
  expect(await writesOf(workbook, async () => {
    const outcome = await bringUpToDate();
    expect(outcome).toMatchObject({ ok: true, value: { made: [], changed: [], damage: [] } });
    if (outcome.ok) expect(outcome.value.kept.length).toBeGreaterThan(100);
    expect(await repairWorkbook()).toMatchObject({ ok: true, value: { repaired: [] } });
  })).toEqual([]);
  expect(await bringUpToDate('all')).toMatchObject({ ok: true, value: { kept: [] } });
  const again = everySheet(workbook);
  for (const title of Object.keys(before)) expect([title, again[title]]).toEqual([title, before[title]]);
  expect(shownOn(workbook)).toEqual(shown);
  expect(await writesOf(workbook, bringUpToDate)).toEqual([]);
}));

test('a selection is frozen alone, and a row of the scorecard that is frozen stays one row', () => inWorkbook(async (workbook) => {
  await setUp(SETUP);
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Scorecard').activate();
    context.workbook.worksheets.getItem('Scorecard').getRange('A10:O10').select();
    await context.sync();
  });
  const outcome = await freezeToValues({ scope: 'selection', confirmed: true });
  expect(outcome).toEqual({ ok: true, value: { sheets: [{ sheet: 'Scorecard', formulas: 15 }] } });
  if (outcome.ok) expect(freezeText(outcome.value, true, words('nb'))).toBe('15 formler ble til verdier: Scorecard (15).');
  expect(await writesOf(workbook, bringUpToDate)).toEqual([]);
  expect(asUser(workbook).order()).toEqual(['Sales', 'revenue-won', 'own-two']);
}));

test('what KPI functions have spilled is frozen with them', () => inWorkbook(async (workbook) => {
  loadFunctions(workbook);
  await setUp(SETUP);
  await setFormulaStyle({ style: 'functions' });
  await workbook.workbook.calculator.whenSettled();
  const shown = shownOn(workbook);
  await freezeToValues({ scope: 'workbook', confirmed: true });
  expect(formulasOf(workbook)).toEqual([]);
  expect(shownOn(workbook)).toEqual(shown);
}));
