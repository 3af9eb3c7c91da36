import { bringUpToDate, repairWorkbook, repairedText, updateReasonText } from '../../src/actions';
import { words } from '../../src/i18n';
import { inWorkbook, type Workbook } from './inWorkbook';
import { everySheet, setUp, setupOf, wonDeals, writesOf } from './kpiSetup';
import { everyLook } from './sheetLooks';

// What is shown is a choice: where the scorecard goes, it goes too, and the last period with figures is shown
const SETUP = setupOf([wonDeals('revenue-won'), wonDeals('own-two', false)], { show: { year: 2026, period: 2, view: 'month', version: 'plan' } });

function inExcel(workbook: Workbook, work: (context: Excel.RequestContext) => void): Promise<void> {
  return workbook.Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

/** A table's columns, and its rows of cells, formulas in place of their values */
function table({ workbook: { state } }: Workbook, name: string): { readonly columns: readonly string[]; readonly cells: readonly (readonly unknown[])[] } {
  const found = state.tables.find((one) => one.name === name)!;
  const { grid } = state.sheets.find(({ id }) => id === found.sheetId)!;
  const { row, column, rows } = found.area;
  return {
    columns: found.columns.map((one) => one.name),
    cells: Array.from({ length: rows - 1 }, (_, down) => found.columns.map((__, across) => grid.formula(row + 1 + down, column + across) ?? grid.value(row + 1 + down, column + across))),
  };
}

type Break = (context: Excel.RequestContext) => void;
const tableOf = ({ workbook }: Excel.RequestContext, name: string) => workbook.tables.getItem(name);
const deletedColumn = (name: string, column: string): Break => (context) => tableOf(context, name).columns.getItem(column).delete();
const deletedSheetColumn = (sheet: string, column: string): Break => ({ workbook }) => workbook.worksheets.getItem(sheet).getRange(`${column}:${column}`).delete('Left');
const deletedSheet = (sheet: string): Break => ({ workbook }) => workbook.worksheets.getItem(sheet).delete();

describe('what is gone is told of first, and put back on request', () => {
  it.each<[string, Break, object]>([
    ['a column of a table', deletedColumn('KpiPeriods', 'start'), { code: 'columnsGone', table: 'KpiPeriods', columns: ['start'], typed: false }],
    ['a whole column of the sheet', deletedSheetColumn('Actuals', 'J'), { code: 'columnsGone', table: 'KpiActuals', columns: ['P03'] }],
    ['the last column of a table', deletedColumn('KpiCatalogue', 'roundUp'), { code: 'columnsGone', table: 'KpiCatalogue', columns: ['roundUp'] }],
    ['a column that nothing is typed in', deletedColumn('KpiCatalogue', 'owner'), { code: 'columnsGone', table: 'KpiCatalogue', columns: ['owner'] }],
    ['a column of the scorecard', deletedSheetColumn('Scorecard', 'F'), { code: 'columnsGone', columns: ['target'] }],
    ['a column of the calculation', deletedSheetColumn('Calculation', 'Q'), { code: 'columnsGone' }],
    ['a table that was made a plain range', (context) => tableOf(context, 'KpiTargets').convertToRange(), { code: 'tableGone', table: 'KpiTargets', cellsAreThere: true, typed: false }],
    ['the catalogue that was made a plain range', (context) => tableOf(context, 'KpiCatalogue').convertToRange(), { code: 'tableGone', table: 'KpiCatalogue', cellsAreThere: true, typed: false }],
    ['a table that was deleted', (context) => tableOf(context, 'KpiPeriods').delete(), { code: 'tableGone', table: 'KpiPeriods', typed: false }],
    ['the scorecard', deletedSheet('Scorecard'), { code: 'sheetGone', sheet: 'scorecard', typed: false }],
    ['the calculation', deletedSheet('Calculation'), { code: 'sheetGone', sheet: 'calculation', typed: false }],
    ['a dashboard', deletedSheet('Dashboard Sales'), { code: 'sheetGone', sheet: 'dashboardSales', typed: false }],
  ])('%s', async (_, breaks, damage) => {
    await inWorkbook(async (workbook) => {
      await setUp(SETUP);
      const before = everySheet(workbook);
      const looks = everyLook(workbook);
      await inExcel(workbook, breaks);
      expect(await writesOf(workbook, async () => {
        expect(await repairWorkbook()).toMatchObject({ ok: false, reason: { code: 'damaged', damage: [damage] } });
      })).toEqual([]);
      expect(await repairWorkbook({ confirmed: true })).toMatchObject({ ok: true, value: { repaired: [damage], damage: [] } });
      const after = everySheet(workbook);
      for (const title of Object.keys(before)) expect([title, after[title]]).toEqual([title, before[title]]);
      const now = everyLook(workbook);
      for (const title of Object.keys(looks)) expect([title, now[title]]).toEqual([title, looks[title]]);
      expect(await writesOf(workbook, bringUpToDate)).toEqual([]);
    });
  });
});

test('labels of months come back as the calendar has them', () => inWorkbook(async (workbook) => {
  await setUp(setupOf([wonDeals('own-two', false)], { calendar: '445', fiscalStart: 4, show: { year: 2026, period: 2, view: 'month', version: 'plan' } }));
  const before = everySheet(workbook);
  await inExcel(workbook, deletedSheetColumn('Actuals', 'J'));
  expect(await repairWorkbook({ confirmed: true })).toMatchObject({ ok: true });
  expect(everySheet(workbook)).toEqual(before);
}));

test('what was typed cannot be made anew: it comes back empty, and that is said before and after', () => inWorkbook(async (workbook) => {
  await setUp(SETUP);
  await inExcel(workbook, (context) => {
    tableOf(context, 'KpiCatalogue').columns.getItem('owner').getDataBodyRange().values = [['Ida'], ['Ola']];
    tableOf(context, 'KpiCatalogue').columns.getItem('owner').delete();
  });
  const asked = await repairWorkbook();
  if (asked.ok) throw new Error('nothing was found');
  expect(updateReasonText(asked.reason, words('en'))).toBe(
    'The workbook has lost something of its own: “owner” of KpiCatalogue. It can be repaired: what follows from the rest is made anew, and all else stays. '
    + 'What was typed by hand in “owner” of KpiCatalogue cannot be made anew and comes back empty; undo, or an earlier version of the file, brings it back whole.\nNothing in the workbook was changed.',
  );
  const repaired = await repairWorkbook({ confirmed: true });
  if (!repaired.ok) throw new Error(JSON.stringify(repaired.reason));
  const { columns, cells } = table(workbook, 'KpiCatalogue');
  expect(cells.map((row) => row[columns.indexOf('owner')])).toEqual([null, null]);
  expect(repairedText(repaired.value, words('nb'))).toBe('Laget på nytt: «owner» i KpiCatalogue. Tomt, fordi det var skrevet inn for hånd: «owner» i KpiCatalogue. Fyll det inn på nytt.');
}));

test.each([['Targets', 'targets'], ['Meeting', 'meeting']])('the deleted sheet %s comes back without what was typed on it', (title, sheet) => inWorkbook(async (workbook) => {
  await setUp(SETUP);
  await inExcel(workbook, deletedSheet(title));
  expect(await repairWorkbook()).toMatchObject({ ok: false, reason: { code: 'damaged', damage: [{ code: 'sheetGone', sheet, typed: true }] } });
  expect(await repairWorkbook({ confirmed: true })).toMatchObject({ ok: true, value: { repaired: [{ code: 'sheetGone', sheet }], made: [{ title }] } });
  expect(workbook.cells('Calculation').flat().filter((cell) => String(cell).includes('#REF!'))).toEqual([]);
  expect(await writesOf(workbook, bringUpToDate)).toEqual([]);
}));

test.each([['Catalogue', 'KpiCatalogue'], ['Sources', 'KpiInputs']])('without %s nobody knows what there was: it is said, and nothing is made up', (title, name) => inWorkbook(async (workbook) => {
  await setUp(SETUP);
  await inExcel(workbook, deletedSheet(title));
  expect(await writesOf(workbook, async () => {
    expect(await bringUpToDate()).toMatchObject({ ok: false, reason: { code: 'damaged', damage: [{ code: 'tableGone', table: name }] } });
    expect(await repairWorkbook({ confirmed: true })).toEqual({ ok: false, reason: { code: 'unrepairable', table: name } });
  })).toEqual([]);
}));

test('where nothing is broken nothing is written', () => inWorkbook(async (workbook) => {
  await setUp(SETUP);
  expect(await writesOf(workbook, async () => {
    expect(await repairWorkbook()).toMatchObject({ ok: true, value: { repaired: [] } });
    expect(await repairWorkbook({ confirmed: true })).toMatchObject({ ok: true, value: { repaired: [], made: [], changed: [] } });
  })).toEqual([]);
}));
