/**
 * How soon somebody can use the pane, against a bare one (FluentProvider, a title, a button) that is built with the same settings and stands on the
 * same page: both scripts are handed out alike in place of the pane's, in the stand-in, and are opened in turn.
 */
import { mkdtempSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import webpack from 'webpack';
import { bringUpToDate } from '../cli/bringUpToDate';
import { ADDIN, PROJECT } from '../cli/project';
import { listen } from '../cli/serve';
import { browserForTests } from '../scripts/findBrowser.mjs';
import configure from '../webpack.config.js';

const ROUNDS = 9;
const WARMING_UP = 2;

async function buildBarePane(): Promise<string> {
  const [addIn] = await configure({}, { mode: 'production' });
  const folder = mkdtempSync(path.join(tmpdir(), 'bare-pane-'));
  const compiler = webpack({ ...addIn, entry: { taskpane: path.join(PROJECT, 'bench/barePane.tsx') }, output: { ...addIn.output, path: folder }, plugins: [] } as webpack.Configuration);
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => (error ?? stats?.hasErrors() ? reject(error ?? new Error(stats!.toString('errors-only'))) : resolve()));
  });
  return readFileSync(path.join(folder, 'taskpane.js'), 'utf8');
}

/** Milliseconds from when the pane's page is asked for until a button of it is drawn and can be pressed. */
async function timeToUse(browser: Browser, address: string, script: string): Promise<number> {
  // A context of its own has an empty cache
  const context = await browser.newContext({ viewport: { width: 1360, height: 850 }, locale: 'en-US' });
  try {
    await context.route('**/taskpane.js', (route) => route.fulfill({ body: script, contentType: 'text/javascript; charset=utf-8' }));
    await context.addInitScript(() => {
      const watch = new MutationObserver(() => {
        if (!document.querySelector('#pane button:not(:disabled)')) return;
        watch.disconnect();
        requestAnimationFrame(() => setTimeout(() => Object.assign(window, { usableAt: performance.now() })));
      });
      watch.observe(document, { childList: true, subtree: true });
    });
    const page = await context.newPage();
    await page.goto(`${address}?open=blank`);
    const frame = await (await page.waitForSelector('iframe', { state: 'attached' })).contentFrame();
    const usableAt = await frame!.waitForFunction(() => (window as { usableAt?: number }).usableAt, undefined, { timeout: 120_000 });
    return (await usableAt.jsonValue())!;
  } finally {
    await context.close();
  }
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)]!;
}

bringUpToDate('add-in', 'stand-in');
const scripts = { pane: readFileSync(path.join(ADDIN, 'taskpane.js'), 'utf8'), bare: await buildBarePane() };
const server = await listen(0);
const browser = await chromium.launch({ executablePath: browserForTests(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
try {
  const times = { pane: [] as number[], bare: [] as number[] };
  for (let round = 0; round < WARMING_UP + ROUNDS; round++) {
    for (const name of ['pane', 'bare'] as const) {
      const time = await timeToUse(browser, `http://localhost:${(server.address() as AddressInfo).port}/`, scripts[name]);
      if (round >= WARMING_UP) times[name].push(time);
    }
  }
  const [pane, bare] = [median(times.pane), median(times.bare)];
  const weight = (script: string): string => `${(gzipSync(script).length / 1000).toFixed(0)} KB gzipped`;
  console.log(`median of ${ROUNDS}: the pane can be used after ${pane.toFixed(0)} ms (${(pane / bare).toFixed(2)}× a bare pane; ${weight(scripts.pane)}), a bare pane after ${bare.toFixed(0)} ms (${weight(scripts.bare)})`);
  console.log(`best: ${(Math.min(...times.pane) / Math.min(...times.bare)).toFixed(2)}×`);
} finally {
  await browser.close();
  server.close();
}
