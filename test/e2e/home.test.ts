import { gzipSync } from 'node:zlib';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { words } from '../../src/i18n';
import { narrowPane, openPage, openStandIn, panePicture, paneOf, tooWide, violations, type StandIn } from './standIn';

/** What the pane may load before its first page is there, compressed as a server sends it. */
const LARGEST_FIRST_LOAD = 180_000;

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

const LOCALES = { en: 'en-US', nb: 'nb-NO' } as const;
const PANE = { en: 'Måltall pane', nb: 'Måltall-ruten' } as const;

test.each(['en', 'nb'] as const)('the first page is there after less than 180 KB of script, with the words of one language (%s)', async (language) => {
  const { page, faults } = await openPage(standIn!, 'open=blank');
  const scripts: { readonly url: string; readonly size: Promise<number> }[] = [];
  page.on('response', (response) => {
    if (/\/addin\/.*\.js$/.test(response.url())) scripts.push({ url: response.url(), size: response.body().then((body) => gzipSync(body).length) });
  });
  await page.goto(`${standIn!.address}?open=blank&locale=${LOCALES[language]}`);
  const pane = await paneOf(page);
  await pane.getByText(words(language).pane.home.intro).waitFor();
  const sizes = await Promise.all(scripts.map(({ size }) => size));
  expect(sizes.length).toBeGreaterThan(2);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(LARGEST_FIRST_LOAD);
  const loaded = await Promise.all(scripts.map(({ url }) => readFileSync(path.join('dist', path.basename(url)), 'utf8')));
  const other = language === 'en' ? 'nb' : 'en';
  expect(loaded.join('')).toContain(words(language).pane.home.intro);
  expect(loaded.join('')).not.toContain(words(other).pane.home.intro);
  expect(faults).toEqual([]);
  await page.close();
});

describe.each(['en', 'nb'] as const)('in %s', (language) => {
  const says = words(language).pane;
  const { overview } = says.home;

  test.each(['light', 'dark'] as const)('demonstration content fills a blank workbook, and the overview says what matters, %s', async (scheme) => {
    const { page, faults } = await openPage(standIn!, `open=blank&locale=${LOCALES[language]}`, scheme);
    const pane = await paneOf(page);
    await page.getByRole('button', { name: PANE[language] }).click();
    await narrowPane(page);
    await pane.getByText(says.home.intro).waitFor();
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      await panePicture(page, `home-${name}-${language}-${scheme}`);
      found.push(...await violations(pane), ...await tooWide(pane));
    };
    await look('empty');
    await pane.getByRole('button', { name: says.menu }).click();
    await look('menu');
    await page.keyboard.press('Escape');
    await pane.getByRole('button', { name: says.home.demonstrate }).click();
    await pane.getByRole('heading', { name: overview.title }).waitFor();
    // Five of ten are off target through September, as the scorecard of the example has it.
    await pane.getByText(overview.shown(language === 'nb' ? 'jan 2026 – sep 2026' : 'Jan 2026 – Sep 2026', 'plan')).waitFor();
    const counts = pane.locator('dd');
    expect(await counts.allTextContents()).toEqual(['4', '1', '4']);
    await pane.getByText(overview.notJudged(1)).waitFor();
    await look('overview');

    // The period that comes next has no data: that is what to see to first.
    await page.keyboard.press('Escape');
    await pane.getByRole('button', { name: overview.readAgain }).click();
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });
});

test('a set-up file and its data files build the workbook; without the set-up nothing is written, and the pane says so', async () => {
  const csv = path.join(folder, 'deals.csv');
  const setup = path.join(folder, 'deals.setup.json');
  writeFileSync(csv, 'deal,closed,value\nA,2026-01-15,100\n');
  writeFileSync(setup, JSON.stringify({
    maltall: 1, sources: [{ table: 'Deals', file: 'deals.csv' }],
    kpis: [{ id: 'revenue-won', inputs: { value: { table: 'Deals', aggregate: 'sum', column: 'value', date: 'closed' } } }],
  }));
  const { page, faults } = await openPage(standIn!, 'open=blank&locale=en-US');
  const pane = await paneOf(page);
  await page.getByRole('button', { name: 'Måltall pane' }).click();
  const choose = async (files: string[]): Promise<void> => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), pane.getByRole('button', { name: 'Open a set-up file …' }).click()]);
    await chooser.setFiles(files);
  };
  await choose([csv]);
  await pane.getByText('None of these files is a set-up file').waitFor();
  await choose([setup]);
  await pane.getByText('deals.csv').waitFor();
  expect(await page.getByRole('tab', { name: 'Scorecard' }).count()).toBe(0);
  await choose([csv, setup]);
  await pane.getByRole('heading', { name: 'Overview' }).waitFor();
  await pane.getByText('1 KPI without a target').waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test('demonstration content that cannot be fetched is said so, and nothing is lost', async () => {
  const { page } = await openPage(standIn!, 'open=blank&locale=en-US');
  await page.route('**/demo/demo-tilbud.csv', (route) => route.fulfill({ status: 404, body: '' }));
  const pane = await paneOf(page);
  await page.getByRole('button', { name: 'Måltall pane' }).click();
  await pane.getByRole('button', { name: 'Try it with demonstration content' }).click();
  await pane.getByText('demo-tilbud.csv (404). Nothing was written.').waitFor();
  await page.close();
});
