import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { chooseFile, openPage, openStandIn, paneOf, picture, typeInto, type StandIn } from './standIn';

/** The page that stands in for Excel, as somebody meets it who has just typed `npm start`. */

let standIn: StandIn | undefined;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'maltall-'));
  standIn = await openStandIn();
});

afterAll(async () => {
  await standIn?.close();
  rmSync(folder, { recursive: true });
});

const sheetTabs = (page: Page): Locator => page.getByRole('tablist', { name: 'Sheets' }).getByRole('tab');
const formulaLine = (page: Page): Locator => page.getByRole('textbox', { name: 'Formula bar' });

test('a finished scorecard with charts is the first thing seen, its language is a cell, and a blank workbook is a click away', async () => {
  const { page, faults } = await openPage(standIn!, 'locale=en-US');
  const grid = page.getByRole('grid');
  await grid.getByText('Sales revenue', { exact: true }).waitFor();
  await picture(page, 'first-en');
  await page.getByRole('tab', { name: 'Dashboard Sales' }).click();
  await page.locator('svg').getByText('Sales revenue, NOK').first().waitFor();

  // Beside a workbook of many sheets the pane still has its place in the window.
  await page.getByRole('button', { name: 'Måltall pane' }).click();
  await (await paneOf(page)).getByRole('heading', { name: 'Overview' }).waitFor();
  const pane = (await page.locator('iframe').boundingBox())!;
  expect(pane.x + pane.width).toBeLessThanOrEqual(page.viewportSize()!.width);
  await picture(page, 'dashboard-with-pane-en');

  await typeInto(page, 'Kpi.Language', 'nb');
  await page.getByRole('tab', { name: 'Scorecard' }).click();
  for (const text of ['Styringskort', 'Salgsinntekter', 'Målt mot']) await grid.getByText(text, { exact: true }).first().waitFor();

  await page.getByRole('button', { name: 'New blank' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Yes' }).click();
  await page.getByRole('tab', { name: 'Sheet1', exact: true }).waitFor();
  expect(await sheetTabs(page).allTextContents()).toEqual(['Sheet1']);
  expect(faults).toEqual([]);
  await page.close();
});

test('cells are typed, edited and undone, sheets renamed, and the file saved and opened again, by the keyboard', async () => {
  const { page, faults } = await openPage(standIn!, 'open=blank&locale=en-US');
  const grid = page.getByRole('grid');
  await typeInto(page, 'A1', '12');
  await page.keyboard.type('30');
  await page.keyboard.press('Enter');
  await typeInto(page, 'A3', '=SUM(A1:A2)*KPI.ATTAINMENT(A1,A2)');
  await grid.getByText('16.8', { exact: true }).waitFor();
  await typeInto(page, 'A1', '15');
  await grid.getByText('22.5', { exact: true }).waitFor();
  await page.keyboard.press('Control+z');
  await grid.getByText('16.8', { exact: true }).waitFor();
  await page.keyboard.press('Control+y');
  await grid.getByText('22.5', { exact: true }).waitFor();
  await page.keyboard.press('F2');
  await page.keyboard.type('0');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  expect(await formulaLine(page).inputValue()).toBe('=SUM(A1:A2)*KPI.ATTAINMENT(A1,A2)');

  await page.getByRole('button', { name: 'New sheet' }).click();
  await sheetTabs(page).last().dblclick();
  await page.keyboard.type('Mine');
  await page.keyboard.press('Enter');
  // The keyboard is back in the cells, and goes on to the other sheet.
  await page.keyboard.press('Control+PageUp');
  await page.getByRole('tab', { name: 'Sheet1', selected: true }).waitFor();
  expect(await sheetTabs(page).allTextContents()).toEqual(['Sheet1', 'Mine']);

  // What is being typed is saved with the rest.
  await page.getByLabel('Name box').fill('B1');
  await page.getByLabel('Name box').press('Enter');
  await page.keyboard.type('typed last');
  const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  const file = path.join(folder, saved.suggestedFilename());
  await saved.saveAs(file);
  await page.getByRole('button', { name: 'New blank' }).click();
  await grid.getByText('typed last').waitFor({ state: 'detached' });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Open .xlsx…' }).click()]);
  await chooser.setFiles(file);
  for (const text of ['15', '30', '22.5', 'typed last']) await grid.getByText(text, { exact: true }).waitFor();
  expect(await sheetTabs(page).allTextContents()).toEqual(['Sheet1', 'Mine']);
  expect(faults).toEqual([]);
  await page.close();
});

test('ten thousand rows are scrolled through from end to end', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => `order ${index + 1},${index + 1}`);
  writeFileSync(path.join(folder, 'orders.csv'), ['name,amount', ...rows, ''].join('\n'));
  const { page, faults } = await openPage(standIn!, 'open=blank&locale=en-US');
  const pane = await paneOf(page);
  await page.getByRole('button', { name: 'Import data' }).click();
  await chooseFile(page, pane, 'Choose CSV file …', path.join(folder, 'orders.csv'));
  await pane.getByRole('button', { name: 'Import to the workbook' }).click();
  await pane.getByText('The table Orders holds 10,000 rows.').waitFor();
  const grid = page.getByRole('grid');
  await typeInto(page, 'A2', 'first');
  await page.keyboard.press('Control+End');
  await grid.getByText('order 10000', { exact: true }).waitFor();
  await page.locator('.scroller').evaluate((scroller) => { scroller.scrollTop = scroller.scrollHeight / 2; });
  await grid.getByText(/^order 5\d{3}$/).first().waitFor();
  await page.keyboard.press('Control+Home');
  await grid.getByText('first', { exact: true }).waitFor();
  expect(faults).toEqual([]);
  await page.close();
});
