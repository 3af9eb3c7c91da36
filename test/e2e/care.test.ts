import type { Frame } from 'playwright-core';
import { words } from '../../src/i18n';
import { narrowPane, openNarrowPane, openPage, openStandIn, panePicture, paneOf, tooWide, violations, type StandIn } from './standIn';

let standIn: StandIn | undefined;
beforeAll(async () => {
  standIn = await openStandIn();
});
afterAll(() => standIn?.close());

/** Does something to the workbook as a user would: not by the add-in. */
function inExcel(pane: Frame, script: string): Promise<unknown> {
  return pane.evaluate(`Excel.run(async (context) => { const { workbook } = context; ${script} })`);
}

test('a workbook is repaired, brought up to date and frozen, each after a question', async () => {
  const { page, pane, faults, found, look, button } = await openNarrowPane(standIn!, 'care', 'example', 'en');
  await button('Pages');
  await button('Repair');
  await pane.getByRole('heading', { name: 'Freeze to values' }).waitFor();
  await button('Bring the workbook up to date');
  await pane.getByText('Everything was up to date already.').waitFor();

  // A sheet of formulas comes back whole; an owner's name does not, and that is said before and after.
  await inExcel(pane, "workbook.worksheets.getItem('Scorecard').delete(); workbook.tables.getItem('KpiCatalogue').columns.getItem('owner').delete(); await context.sync();");
  await button('Look for damage');
  await pane.getByText('What was typed by hand in “owner” of KpiCatalogue cannot be made anew').waitFor();
  expect(await page.getByRole('tab', { name: 'Scorecard' }).count()).toBe(0);
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe('Leave everything as it is');
  await look('damage');
  await button('Repair it');
  await pane.getByText('Empty, because it was typed by hand: “owner” of KpiCatalogue.').waitFor();
  await page.getByRole('tab', { name: 'Scorecard' }).waitFor();
  await look('repaired');

  // What somebody has typed over a formula is shown before it goes; without consent it stays.
  const typed = "const cell = workbook.tables.getItem('KpiActuals').columns.getItem('P01').getDataBodyRange().getCell(0, 0); cell.load('values,formulas'); await context.sync(); return cell";
  await inExcel(pane, `${typed.replace('; return cell', '')}; cell.formulas = [['=1+1']]; await context.sync();`);
  await button('Bring the workbook up to date');
  await pane.getByText('somebody has written over', { exact: false }).first().waitFor();
  await look('written-over');

  // Looks come back where somebody has changed them, after a question; cells stay as they are.
  const header = "const cell = workbook.tables.getItem('KpiCatalogue').getHeaderRowRange().getCell(0, 0); cell.load('values'); cell.format.fill.load('color'); await context.sync();";
  const lookOf = (): Promise<unknown> => inExcel(pane, `${header} return [cell.format.fill.color, cell.values[0][0]];`);
  const before = await lookOf();
  await inExcel(pane, `${header} cell.format.fill.color = '#FF00FF'; await context.sync();`);
  await button('Restore the looks');
  await button('Leave them');
  expect(await lookOf()).not.toEqual(before);
  await button('Restore the looks');
  await pane.getByText('What has been changed in the looks').waitFor();
  await look('looks');
  await pane.locator('.fui-MessageBar').getByRole('button', { name: 'Restore the looks', exact: true }).click();
  await pane.getByText('Looks restored').first().waitFor();
  expect(await lookOf()).toEqual(before);

  await pane.getByLabel('What becomes values').selectOption('workbook');
  await button('Count the formulas');
  await pane.getByText('formulas would become values and no longer follow the data').waitFor();
  await button('Leave the formulas');
  await button('Count the formulas');
  await button('Make them values');
  await pane.getByText('formulas became values').waitFor();
  await look('frozen');
  expect(await inExcel(pane, `${typed}.formulas[0][0];`)).toBe(2);
  await button('Enter them again');
  await pane.getByText('No KPI function gives #NAME?.').waitFor();
  expect(found).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});

test('på norsk', async () => {
  const says = words('nb').pane;
  const { page, faults } = await openPage(standIn!, 'open=example&locale=nb-NO', 'dark');
  const pane = await paneOf(page);
  await page.getByRole('button', { name: 'Måltall-ruten' }).click();
  await narrowPane(page);
  await pane.getByRole('button', { name: says.menu }).click();
  await panePicture(page, 'care-menu-nb');
  await pane.getByRole('button', { name: says.pages.care, exact: true }).click();
  await pane.getByRole('heading', { name: says.care.freeze }).waitFor();
  await pane.getByRole('button', { name: says.care.count }).click();
  await pane.getByRole('button', { name: says.care.confirmFreeze }).waitFor();
  await panePicture(page, 'care-nb');
  expect([...await violations(pane), ...await tooWide(pane)]).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});
