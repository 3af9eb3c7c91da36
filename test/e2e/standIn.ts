import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { browserForTests } from '../../scripts/findBrowser.mjs';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';

export interface StandIn {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Serves the built stand-in as `npm run stand-in` does, and opens a browser. */
export async function openStandIn(): Promise<StandIn> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'cli/main.ts', '--no-open'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await addressOf(server);
  const browser = await chromium.launch({
    executablePath: browserForTests(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  return {
    address,
    browser,
    close: async () => {
      await browser.close();
      server.kill();
    },
  };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout!.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/localhost:\d+\//.exec(said);
      if (found) resolve(found[0]);
    });
    server.once('exit', (code) => reject(new Error(`The stand-in ended with ${code} before it listened: ${said}`)));
  });
}

/** A machine that is busy with other things must not fail a test: what is waited for may take its time. */
const PATIENCE_MS = 120_000;

/** A page of the stand-in; whatever goes wrong in it unasked is collected in `faults`. */
export async function openPage({ browser, address }: StandIn, query: string, colorScheme: 'light' | 'dark' = 'light'): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1360, height: 850 }, colorScheme, locale: new URLSearchParams(query).get('locale') ?? 'en-US' });
  page.setDefaultTimeout(PATIENCE_MS);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(`${address}?${query}`);
  return { page, faults };
}

/** The task pane's frame, once the add-in has drawn itself. */
export async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe', { state: 'attached' });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the task pane has no frame');
  await frame.waitForSelector('h1', { state: 'attached' });
  return frame;
}

/** Pictures to be looked at; the folder is not kept. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync('reports/pictures', { recursive: true });
  await page.screenshot({ path: `reports/pictures/${name}.png` });
}

/** Chooses a file, or several, by a button of the pane, as the system's own dialog would. */
export async function chooseFile(page: Page, pane: Frame, button: string, files: string | readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), pane.getByRole('button', { name: button }).click()]);
  await chooser.setFiles(files);
}

/** Types into a cell as a user does: the name box leads there. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  const nameBox = page.getByLabel(/^(Name box|Navneboks)$/);
  await nameBox.fill(address);
  await nameBox.press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Makes the pane as narrow as Excel's ever is. */
export async function narrowPane(page: Page): Promise<void> {
  const handle = page.getByRole('separator');
  while (await handle.getAttribute('aria-valuenow') !== await handle.getAttribute('aria-valuemin')) await handle.press('ArrowRight');
}

const axeSource = readFileSync(createRequire(path.resolve('package.json')).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong on the pane's page, with the elements that have it. */
export async function violations(pane: Frame): Promise<string[]> {
  await pane.evaluate(axeSource);
  return pane.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: object): Promise<Record<'violations' | 'passes', { id: string; nodes: { html: string }[] }[]>> } };
    // Fluent's own stops at the edges of a group hand the focus on at once: nobody ever stands on them.
    const found = await axe.run({ exclude: ['[data-tabster-dummy]'] });
    if (found.passes.length === 0) throw new Error('axe-core looked at nothing');
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

/** What in the pane is wider than the pane: a part that would scroll sideways, or a control that reaches over the margin. */
export function tooWide(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const margin = document.documentElement.clientWidth - 8;
    const scrolling = [document.documentElement, ...document.querySelectorAll('main, main > *')].filter((element) => element.scrollWidth > element.clientWidth);
    const controls = [...document.querySelectorAll('select, input, textarea, button')].filter((element) => element.getBoundingClientRect().right > margin);
    return [...scrolling, ...controls].map((element) => `too wide: ${element.outerHTML.slice(0, 200)}`);
  });
}

/** A picture of the pane alone, to be looked at. */
export async function panePicture(page: Page, name: string): Promise<void> {
  mkdirSync('reports/pictures', { recursive: true });
  await page.locator('iframe').screenshot({ path: `reports/pictures/${name}.png`, animations: 'disabled' });
}

export interface NarrowPane {
  readonly page: Page;
  readonly pane: Frame;
  readonly faults: readonly string[];
  /** What `look` has found wrong */
  readonly found: readonly string[];
  /** Takes a picture of the pane, and has axe-core and the widths looked at. */
  look(name: string): Promise<void>;
  /** Presses a button of the pane by its whole name. */
  button(name: string): Promise<void>;
}

/** The pane at its narrowest, opened from the ribbon of a workbook; pictures are named after what is tested, language and scheme. */
export async function openNarrowPane(standIn: StandIn, about: string, workbook: 'example' | 'blank', language: 'en' | 'nb', scheme: 'light' | 'dark' = 'light'): Promise<NarrowPane> {
  const { page, faults } = await openPage(standIn, `open=${workbook}&locale=${language === 'en' ? 'en-US' : 'nb-NO'}`, scheme);
  const pane = await paneOf(page);
  await page.getByRole('button', { name: language === 'en' ? 'Måltall pane' : 'Måltall-ruten' }).click();
  await narrowPane(page);
  const found: string[] = [];
  return {
    page, pane, faults, found,
    look: async (name) => {
      await panePicture(page, `${about}-${name}-${language}-${scheme}`);
      found.push(...await violations(pane), ...await tooWide(pane));
    },
    button: (name) => pane.getByRole('button', { name, exact: true }).click(),
  };
}
