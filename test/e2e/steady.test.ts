import type { Frame } from 'playwright-core';
import { onEveryPage } from './everyPage';
import { openPage, openStandIn, paneOf, type StandIn } from './standIn';

let standIn: StandIn | undefined;
beforeAll(async () => {
  standIn = await openStandIn();
});
afterAll(() => standIn?.close());

/** What counts as good on the web is 0.1 with what follows a click left out; here it is in. */
const LARGEST_SHIFT = 0.05;

type WatchedWindow = Window & { shifts: { readonly value: number; readonly what: string }[] };

function watchShifts(pane: Frame): Promise<void> {
  return pane.evaluate(() => {
    const watched = window as unknown as WatchedWindow;
    watched.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[]) {
        watched.shifts.push({ value: entry.value, what: entry.sources.map(({ node }) => (node instanceof HTMLElement ? node.outerHTML.slice(0, 120) : node?.nodeName)).join(' and ') });
      }
    }).observe({ type: 'layout-shift' });
  });
}

/** What has moved since it was asked last, as a share of the pane */
function takeShifts(pane: Frame): Promise<WatchedWindow['shifts']> {
  // What is drawn is known to the observer a frame later.
  return pane.evaluate(() => new Promise<WatchedWindow['shifts']>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve((window as unknown as WatchedWindow).shifts.splice(0)))));
  }));
}

test.each(['en', 'nb'] as const)('nothing jumps while a page is fetched and read (%s)', async (language) => {
  const { page, faults } = await openPage(standIn!, `open=example&locale=${language === 'en' ? 'en-US' : 'nb-NO'}`);
  const pane = await paneOf(page);
  await watchShifts(pane);
  let isNarrow = false;
  const found = await onEveryPage(page, pane, language, async () => {
    const shifts = await takeShifts(pane);
    // The pane was made narrow on the way to the first page.
    const counted = isNarrow ? shifts : [];
    isNarrow = true;
    const sum = counted.reduce((total, { value }) => total + value, 0);
    return sum > LARGEST_SHIFT ? [`${sum.toFixed(3)}: ${counted.map(({ value, what }) => `${value.toFixed(3)} ${what}`).join('; ')}`] : [];
  });
  expect(found).toEqual({});
  expect(await pushDown(pane)).toBeGreaterThan(LARGEST_SHIFT);
  expect(faults).toEqual([]);
  await page.close();
});

/** A watcher that sees nothing proves nothing. */
async function pushDown(pane: Frame): Promise<number> {
  await pane.evaluate(() => {
    const pushed = document.createElement('div');
    pushed.style.height = '80px';
    document.querySelector('main')!.prepend(pushed);
  });
  return (await takeShifts(pane)).reduce((total, { value }) => total + value, 0);
}
