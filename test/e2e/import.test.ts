import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { chooseFile, openPage, openStandIn, paneOf, picture, typeInto, type StandIn } from './standIn';

const HEADER = 'deal,seller,stage,opened,closed,value';

interface Month {
  readonly month: number;
  readonly won?: number;
  readonly lost?: boolean;
}

/** Every month one deal won of 1,000 × its number and one lost, or as the month says. */
function dealsCsv(months: readonly Month[]): string {
  const rows = months.flatMap(({ month, won = month * 1000, lost = true }) => {
    const mm = String(month).padStart(2, '0');
    return [`W${mm},Anna,Won,2017-${mm}-01,2017-${mm}-11,${won}`, ...(lost ? [`L${mm},Bo,Lost,2017-${mm}-01,2017-${mm}-21,0`] : [])];
  });
  return [HEADER, ...rows, ''].join('\n');
}

const untilJune: readonly Month[] = [1, 2, 3, 4, 5, 6].map((month) => ({ month }));

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

function file(name: string, content: string | Uint8Array): string {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
}

/** The cells of a table, read by the add-in's own office.js. */
function bodyOf(pane: Frame, table: string): Promise<unknown[][]> {
  return pane.evaluate((name) => Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(name).getDataBodyRange();
    body.load('values');
    await context.sync();
    return body.values;
  }), table);
}

async function importDeals(page: Page, pane: Frame): Promise<void> {
  await page.getByRole('button', { name: 'Import data' }).click();
  await chooseFile(page, pane, 'Choose CSV file …', file('deals.csv', dealsCsv(untilJune)));
  await pane.getByText('12 rows, 6 columns').waitFor();
  await pane.getByRole('checkbox', { name: 'deal', exact: true }).check();
  await pane.getByRole('button', { name: 'Import to the workbook' }).click();
  await pane.getByText('The table Deals holds 12 rows.').waitFor();
}

async function setUp(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'Use it for KPIs' }).click();
  await pane.getByRole('button', { name: 'Skip this: only KPIs' }).click();
  await pane.getByRole('checkbox', { name: 'Revenue won' }).check();
  await pane.getByRole('button', { name: 'Next' }).click();
  await pane.getByLabel('Target for the year').fill('60,000');
  await pane.getByRole('button', { name: 'Next' }).click();
  await pane.getByRole('button', { name: 'Next' }).click();
  await pane.getByRole('button', { name: 'Build the workbook' }).click();
  await pane.getByText('The scorecard is ready.').waitFor();
}

test('next month’s file brings the table and the scorecard up to date, after a question and without decisions', async () => {
  const { page, faults } = await openPage(standIn!, 'open=blank&locale=en-US');
  const pane = await paneOf(page);
  await importDeals(page, pane);
  await setUp(pane);
  const grid = page.getByRole('grid');
  await grid.getByText('Jun 2017', { exact: false }).first().waitFor();
  await grid.getByText('6,000', { exact: true }).first().waitFor();

  // June's deal is worth more now, a lost one is gone, and July is new; the file has another name.
  const july = file('export 2017-07.csv', dealsCsv([{ month: 1, lost: false }, ...untilJune.slice(1, 5), { month: 6, won: 6500 }, { month: 7 }]));
  await page.getByRole('button', { name: 'Import data' }).click();
  await chooseFile(page, pane, 'Choose CSV file …', july);
  await pane.getByText('It is read in the same way as deals.csv was.').waitFor();
  const before = await bodyOf(pane, 'Deals');
  await pane.getByRole('button', { name: 'See what changes' }).click();
  await pane.getByRole('heading', { name: 'Bring Deals up to date?' }).waitFor();
  const counts = await pane.locator('dl > *').allTextContents();
  expect(counts).toEqual(['New rows', '2', 'Changed rows', '1', 'Rows left as they are', '10', 'Rows taken away', '1']);
  await pane.getByText('Not in the file any more, and taken away:').waitFor();
  expect(await pane.locator('li').allTextContents()).toEqual(['L01']);
  expect(await pane.getByLabel('The figures are complete through').inputValue()).toBe('2017-07-31');
  await picture(page, 'question-en');

  // Going back writes nothing; neither did the question.
  await pane.getByRole('button', { name: 'Go back' }).click();
  expect(await bodyOf(pane, 'Deals')).toEqual(before);
  await pane.getByRole('button', { name: 'See what changes' }).click();
  await pane.getByRole('button', { name: 'Bring up to date' }).click();
  await pane.getByText('Deals is up to date: 2 rows added, 1 changed, 10 left as they were. 1 row was no longer in the file and is taken away.').waitFor();
  await picture(page, 'refreshed-en');
  expect((await bodyOf(pane, 'Deals')).map(([deal]) => deal)).toEqual(['W01', ...[2, 3, 4, 5, 6, 7].flatMap((month) => [`W0${month}`, `L0${month}`])]);

  await page.getByRole('tab', { name: 'Scorecard' }).click();
  await grid.getByText('6,500', { exact: true }).first().waitFor();
  await typeInto(page, 'E5', '7');
  await grid.getByText('7,000', { exact: true }).first().waitFor();
  await page.getByRole('tab', { name: 'Sources' }).click();
  await grid.getByText('export 2017-07.csv', { exact: true }).first().waitFor();
  await grid.getByText('2017-07-31', { exact: true }).first().waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test('what cannot be imported is said, with what to do, and nothing is lost', async () => {
  const { page, faults } = await openPage(standIn!, 'open=blank&locale=en-US');
  const pane = await paneOf(page);
  await importDeals(page, pane);
  const before = await bodyOf(pane, 'Deals');
  const says = async (text: string): Promise<void> => {
    const alert = pane.getByRole('group').filter({ hasText: 'That did not work' });
    await alert.getByText(text).waitFor();
    await alert.getByText('Nothing in the workbook was changed.').waitFor();
  };
  const refused: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['empty.csv', '', 'The file is empty.'],
    ['header.csv', `${HEADER}\n`, 'no rows below it'],
    ['book.csv', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0]), 'not a CSV file'],
  ];
  for (const [name, content, said] of refused) {
    await chooseFile(page, pane, 'Choose another file …', file(name, content));
    await says(said);
  }
  await picture(page, 'import-error-en');

  // As a new table it needs a name that is free.
  await chooseFile(page, pane, 'Choose another file …', file('deals.csv', dealsCsv(untilJune)));
  await pane.getByLabel('This file').selectOption({ label: 'becomes a new table' });
  await pane.getByText('The workbook already has the table Deals.').waitFor();
  expect(await pane.getByRole('button', { name: 'Import to the workbook' }).isDisabled()).toBe(true);
  await pane.getByLabel('Name of the table').fill('Q1');
  await pane.getByRole('button', { name: 'Import to the workbook' }).click();
  await says('reads as a cell');

  // A column is gone from the file, and the sheet is protected.
  await chooseFile(page, pane, 'Choose another file …', file('deals.csv', 'deal,seller\nW01,Anna\n'));
  await pane.getByRole('button', { name: 'See what changes' }).click();
  await says('Missing: “stage”, “opened”, “closed”, “value”.');
  await pane.evaluate(() => Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Deals').protection.protect();
    await context.sync();
  }));
  await chooseFile(page, pane, 'Choose another file …', file('deals.csv', dealsCsv([{ month: 1 }])));
  await pane.getByRole('button', { name: 'See what changes' }).click();
  await says('The sheet “Deals” is protected.');
  expect(await bodyOf(pane, 'Deals')).toEqual(before);
  expect(faults).toEqual([]);
  await page.close();
});

test('a long import shows how far it has come, can be stopped on the way, and leaves nothing behind', async () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => `order ${index},${index}`);
  const { page, faults } = await openPage(standIn!, 'open=blank&locale=en-US');
  const pane = await paneOf(page);
  await page.getByRole('button', { name: 'Import data' }).click();
  await chooseFile(page, pane, 'Choose CSV file …', file('orders.csv', ['name,amount', ...rows, ''].join('\n')));
  await pane.getByText('200,000 rows, 2 columns').waitFor();
  /** Cancels at the first sight of rows being written: the pane is drawn between two blocks. */
  const seen = pane.evaluate(() => new Promise<string>((resolve) => {
    const watch = new MutationObserver(() => {
      const cancel = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Cancel');
      const said = document.querySelector('main')!.parentElement!.textContent;
      if (!cancel || !said.includes('Writing to the workbook')) return;
      watch.disconnect();
      requestAnimationFrame(() => {
        cancel.click();
        resolve(/\d+ % done/.exec(said)?.[0] ?? said);
      });
    });
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  }));
  await pane.getByRole('button', { name: 'Import to the workbook' }).click();
  expect(await seen).toMatch(/^\d+ % done$/);
  await pane.getByText('The import was cancelled. Nothing in the workbook was changed.').waitFor();
  expect(await page.getByRole('tablist', { name: 'Sheets' }).getByRole('tab').allTextContents()).toEqual(['Sheet1']);
  expect(faults).toEqual([]);
  await page.close();
});
