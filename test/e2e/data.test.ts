import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { words, type Language } from '../../src/i18n';
import { chooseFile, narrowPane, openPage, openStandIn, panePicture, paneOf, tooWide, violations, type StandIn } from './standIn';

const record = { definition: 'Of the test.', direction: 'higher', rollup: 'sum', departments: ['sales'] };
const term = (table: string, column: string, date: string) => ({ value: { table, aggregate: 'sum', column, date } });
const SETUP = {
  maltall: 1, currency: 'NOK',
  sources: [{ table: 'Deals', file: 'deals 2026-01.csv', dates: 'ymd', key: ['deal'] }, { table: 'Hours', file: 'hours.csv', dates: 'ymd' }],
  kpis: [
    { ...record, id: 'own-sales', name: 'Sales', unit: 'currency', dimension: { name: 'Product', column: 'product' }, inputs: term('Deals', 'value', 'closed') },
    { ...record, id: 'own-hours', name: 'Hours worked', unit: 'hours', inputs: term('Hours', 'hours', 'day') },
  ],
  show: { year: 2026, period: 1, view: 'month', version: 'plan' },
};
const DEALS = 'deal,product,closed,value';
const JANUARY = ['A,GTX Pro,2026-01-15,100', 'B,Basic,2026-01-20,40', 'C,GTX Pro,2026-01-22,60'];
const FEBRUARY = ['A,GTX Pro,2026-01-15,130', 'B,Basic,2026-01-20,40', 'D,GTXPro,2026-02-02,30', 'E,Deluxe,2026-02-03,20'];

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

function file(name: string, lines: readonly string[]): string {
  const at = path.join(folder, name);
  writeFileSync(at, [...lines, ''].join('\n'));
  return at;
}

/** A workbook of two sources, with the pane on the page of them. */
async function openSources(language: Language): Promise<{ readonly page: Page; readonly pane: Frame; readonly faults: readonly string[] }> {
  const { pane: says } = words(language);
  const { page, faults } = await openPage(standIn!, `open=blank&locale=${language === 'nb' ? 'nb-NO' : 'en-US'}`);
  const pane = await paneOf(page);
  await page.getByRole('button', { name: language === 'nb' ? 'Måltall-ruten' : 'Måltall pane' }).click();
  await narrowPane(page);
  const files = [
    file('two.setup.json', [JSON.stringify({ ...SETUP, language })]), file('deals 2026-01.csv', [DEALS, ...JANUARY]), file('hours.csv', ['day,hours', '2026-01-10,7', '2026-01-11,8']),
  ];
  await chooseFile(page, pane, says.home.openCatalogue, files);
  await pane.getByRole('heading', { name: says.home.overview.title }).waitFor();
  await pane.getByRole('button', { name: says.menu }).click();
  await pane.getByRole('button', { name: says.pages.data, exact: true }).click();
  await pane.getByText('Deals', { exact: true }).waitFor();
  return { page, pane, faults };
}

test('a period is closed, all sources are refreshed at once, and what changed is told and settled', async () => {
  const { page, pane, faults } = await openSources('en');
  const found: string[] = [];
  const look = async (name: string): Promise<void> => {
    await panePicture(page, `data-${name}-en`);
    found.push(...await violations(pane), ...await tooWide(pane));
  };
  const button = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();
  await pane.getByText('deals 2026-01.csv · 3 rows · complete through').waitFor();

  await button('Close the period …');
  await pane.getByText('The scorecard shows January 2026.').waitFor();
  await button('Close January 2026');
  await pane.getByText('Say who closes it.').waitFor();
  await pane.getByLabel('Who closes it').fill('Kari');
  await button('Close January 2026');
  await pane.getByText('2 KPIs reported for January 2026.').waitFor();
  await button('Close January 2026');
  await pane.getByText('2 KPIs had been reported for January 2026 already').waitFor();
  await look('close');
  await button('Replace it');
  await pane.getByText('2 KPIs reported for January 2026.').waitFor();
  await button('Back');

  // A file that does not fit stops all of it.
  await chooseFile(page, pane, 'Choose new files …', [file('hours.csv', ['day,hours', '2026-02-10,9']), file('deals 2026-02.csv', ['deal,closed,value', 'A,2026-01-15,1'])]);
  expect(await pane.getByLabel('deals 2026-02.csv is for').inputValue()).toBe('Deals');
  await button('Refresh all');
  await pane.getByText('“deals 2026-02.csv” for “Deals”').waitFor();
  await pane.getByText('Nothing in the workbook was changed.').waitFor();
  await look('misfit');

  await chooseFile(page, pane, 'Choose more files …', [file('deals 2026-02.csv', [DEALS, ...FEBRUARY]), file('notes.csv', ['a', '1'])]);
  await pane.getByText('It is left out until you choose what it is for.').waitFor();
  await pane.getByLabel('hours.csv is for').selectOption('');
  await pane.getByText('No new file for “Hours”: as before.').waitFor();
  await look('chosen');
  await button('Refresh all');
  await pane.getByText('The new file for “Deals” lacks 1 row').waitFor();
  await look('question');
  await button('Take those rows away');
  await pane.getByRole('heading', { name: 'What has changed' }).waitFor();
  await pane.getByText('Sales, January 2026: 200 → 170').first().waitFor();
  expect(await pane.getByText('Sales, January 2026: 200 → 170').count()).toBe(2);
  await pane.getByText('Sales, February 2026: none → 50').waitFor();
  await pane.getByText('Deluxe (Sales)').waitFor();
  expect(await pane.locator('dl > *').allTextContents()).toEqual(['New rows', '2', 'Changed rows', '1', 'Rows left as they were', '1', 'Rows taken away', '1']);
  await look('refreshed');
  await button('GTXPro: The same as GTX Pro');
  await pane.getByText('GTXPro counts as GTX Pro from now on (1 row).').waitFor();
  await button('Close');
  await pane.getByText('deals 2026-02.csv · 4 rows · complete through').waitFor();
  await button('Look for spellings that look alike');
  await pane.getByText('No spellings look alike').waitFor();

  // Whoever reviews later sees it too.
  await button('Pages');
  await button('Review');
  const reports = pane.getByRole('region', { name: '1 figure is no longer what was reported' });
  await reports.getByText('January 2026: 200 → 170').waitFor();
  await look('reported');
  await reports.getByRole('button', { name: 'Sales' }).click();
  await pane.getByRole('heading', { name: 'Sources' }).waitFor();
  expect(found).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});

test('på norsk', async () => {
  const { data: says } = words('nb').pane;
  const { page, pane, faults } = await openSources('nb');
  await panePicture(page, 'data-nb');
  await chooseFile(page, pane, says.choose, [file('deals 2026-02.csv', [DEALS, ...FEBRUARY])]);
  await pane.getByRole('button', { name: says.refresh, exact: true }).click();
  await pane.getByRole('button', { name: says.append }).click();
  await pane.getByRole('button', { name: `GTXPro: ${says.spellings.own}` }).waitFor();
  await panePicture(page, 'data-refreshed-nb');
  await pane.getByRole('button', { name: `GTXPro: ${says.spellings.own}` }).click();
  await pane.getByText(says.spellings.kept('GTXPro')).waitFor();
  expect([...await violations(pane), ...await tooWide(pane)]).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});
