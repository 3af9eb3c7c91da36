import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { openPage, openStandIn, paneOf, picture, type StandIn } from './standIn';

/** Deals of two people: every month one won of 1,000 × month number, and one lost. */
function pipelineCsv(): string {
  const rows = Array.from({ length: 12 }, (_, month) => {
    const mm = String(month + 1).padStart(2, '0');
    return [`W${mm},Anna,Won,2017-${mm}-01,2017-${mm}-11,${(month + 1) * 1000}`, `L${mm},Bo,Lost,2017-${mm}-01,2017-${mm}-21,0`];
  }).flat();
  return ['deal,seller,stage,opened,closed,value', ...rows, ''].join('\n');
}

let standIn: StandIn | undefined;
let folder: string;
let csv: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'maltall-'));
  csv = path.join(folder, 'deals.csv');
  writeFileSync(csv, pipelineCsv());
  standIn = await openStandIn();
});

afterAll(async () => {
  await standIn?.close();
  rmSync(folder, { recursive: true });
});

async function chooseFile(page: Page, pane: Frame, button: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), pane.getByRole('button', { name: button }).click()]);
  await chooser.setFiles(csv);
}

/** Types into a cell as a user does: the name box leads there. */
async function typeInto(page: Page, address: string, text: string): Promise<void> {
  const nameBox = page.getByLabel('Name box');
  await nameBox.fill(address);
  await nameBox.press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test('from a CSV to a scorecard with charts, and a typed cell changes it', async () => {
  const { page, faults } = await openPage(standIn!, 'open=blank&locale=en-US');
  const pane = await paneOf(page);
  await page.getByRole('button', { name: 'Import data' }).click();
  await chooseFile(page, pane, 'Choose CSV file …');
  await pane.getByText('24 rows, 6 columns').waitFor();
  await picture(page, 'import-en');
  await pane.getByRole('button', { name: 'Import to the workbook' }).click();
  await pane.getByText('The table Deals holds 24 rows.').waitFor();

  await pane.getByRole('button', { name: 'Use it for KPIs' }).click();
  for (const name of ['Revenue won', 'Win rate', 'Sales cycle']) await pane.getByRole('checkbox', { name }).check();
  await pane.getByRole('button', { name: 'Next' }).click();
  await pane.getByLabel('Year', { exact: true }).fill('2017');
  await pane.getByLabel('Target for the year').fill('60,000');
  await pane.getByLabel('Target in every month').nth(0).fill('55%');
  // One target is forgotten: the wizard stays and says so.
  await pane.getByRole('button', { name: 'Next' }).click();
  await pane.getByText('“” is not a number.').waitFor();
  await pane.getByLabel('Target in every month').nth(1).fill('12');
  await picture(page, 'targets-en');
  await pane.getByRole('button', { name: 'Next' }).click();
  await pane.getByLabel('Break down by').first().selectOption('seller');
  await picture(page, 'data-en');
  await pane.getByRole('button', { name: 'Next' }).click();
  await pane.getByRole('button', { name: 'Build the workbook' }).click();
  await pane.getByText('The scorecard is ready.').waitFor();

  // December: 12,000 against 5,000; one won of two decided; ten days.
  const grid = page.getByRole('grid');
  for (const text of ['Revenue won', '12,000', '5,000', '50.0%', '10.0']) await grid.getByText(text, { exact: true }).first().waitFor();
  await picture(page, 'scorecard-en');
  await page.getByRole('tab', { name: 'Dashboard' }).click();
  await page.locator('svg').getByText('Revenue won, USD').first().waitFor();
  await picture(page, 'dashboard-en');

  // The last deal won is worth more than was typed in: the scorecard follows.
  await page.getByRole('tab', { name: 'Deals' }).click();
  await typeInto(page, 'F24', '20000');
  await page.getByRole('tab', { name: 'Scorecard' }).click();
  await grid.getByText('20,000', { exact: true }).first().waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test('the pane speaks Norwegian with a Norwegian Excel, and English at choice', async () => {
  const { page, faults } = await openPage(standIn!, 'open=blank&locale=nb-NO');
  const pane = await paneOf(page);
  await page.getByRole('button', { name: 'Måltall-ruten' }).click();
  await pane.getByRole('heading', { name: 'Måltall å styre etter' }).waitFor();
  await picture(page, 'home-nb');
  await pane.getByLabel('Språk').selectOption('en');
  await pane.getByRole('heading', { name: 'KPIs your team can steer by' }).waitFor();
  expect(faults).toEqual([]);
  await page.close();
});
