/** Takes the guide's pictures from the pane as it is, in the stand-in with the example workbook, and writes the guide around them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Browser, type Frame, type Page, chromium } from 'playwright-core';
import { bringUpToDate } from '../cli/bringUpToDate';
import { bringExamplesUpToDate } from '../cli/exampleWorkbooks';
import { PROJECT } from '../cli/project';
import { listen } from '../cli/serve';
import { words, type Language, type Words } from '../src/i18n';
import type { PageName } from '../src/taskpane/navigation';
import { browserForTests } from './findBrowser.mjs';
import { GUIDE_PAGES, SCHEMES, WIDTHS, pictureOf, userGuide } from './guide/userGuide';

const DOCS = path.join(PROJECT, 'docs');
/** What a page loads and draws is on it by then: it is judged by the busy state that it shows meanwhile. */
const PATIENCE_MS = 60_000;
/** Pages that are for a workbook before it has KPIs */
const IN_BLANK: readonly PageName[] = ['wizard', 'import'];

async function takePictures(browser: Browser, address: string, workbook: 'blank' | 'example', language: Language, scheme: (typeof SCHEMES)[number]): Promise<void> {
  const locale = language === 'en' ? 'en-US' : 'nb-NO';
  const page = await browser.newPage({ viewport: { width: 1360, height: 850 }, colorScheme: scheme, locale });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(`${address}?open=${workbook}&locale=${locale}`);
  const pane = (await (await page.waitForSelector('iframe', { state: 'attached' })).contentFrame())!;
  await pane.waitForSelector('h1', { state: 'attached' });
  await page.getByRole('button', { name: language === 'en' ? 'Måltall pane' : 'Måltall-ruten' }).click();
  const { pane: says } = words(language);
  for (const name of GUIDE_PAGES.filter((one) => IN_BLANK.includes(one) === (workbook === 'blank'))) {
    await pane.getByRole('button', { name: says.menu, exact: true }).click();
    await pane.getByRole('navigation').getByRole('button', { name: says.pages[name], exact: true }).click();
    if (name === 'meeting') await beginMeeting(pane, says.meeting);
    for (const width of WIDTHS) {
      await setWidth(page, width);
      await settled(pane);
      await page.locator('iframe').screenshot({ path: path.join(DOCS, pictureOf(name, language, width, scheme)), animations: 'disabled' });
    }
  }
  await page.close();
}

/** On to the first KPI: who writes is asked before. */
async function beginMeeting(pane: Frame, { name, begin, next }: Words['pane']['meeting']): Promise<void> {
  await pane.getByLabel(name).fill('Kari Nordby');
  await pane.getByRole('button', { name: begin, exact: true }).click();
  await pane.getByRole('button', { name: next, exact: true }).click();
}

async function setWidth(page: Page, width: number): Promise<void> {
  const handle = page.getByRole('separator');
  for (;;) {
    const now = Number(await handle.getAttribute('aria-valuenow'));
    if (now === width) return;
    await handle.press(now < width ? 'ArrowLeft' : 'ArrowRight');
  }
}

/** Until nothing on the page is busy or about to come. */
async function settled(pane: Frame): Promise<void> {
  await pane.waitForFunction(() => document.querySelector('h1') && !document.querySelector('[aria-busy="true"], [role="progressbar"]:not([aria-label])'));
  await pane.waitForTimeout(300);
}

bringUpToDate('add-in', 'stand-in');
await bringExamplesUpToDate();
const server = await listen(0);
const browser = await chromium.launch({ executablePath: browserForTests(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
try {
  for (const language of ['en', 'nb'] as const) {
    mkdirSync(path.join(DOCS, 'guide', language), { recursive: true });
    for (const scheme of SCHEMES) {
      for (const workbook of ['blank', 'example'] as const) await takePictures(browser, `http://localhost:${(server.address() as AddressInfo).port}/`, workbook, language, scheme);
    }
    writeFileSync(path.join(DOCS, `guide.${language}.md`), userGuide(language));
  }
} finally {
  await browser.close();
  server.close();
}
