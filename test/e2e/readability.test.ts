import type { Frame, Page } from 'playwright-core';
import { words, type Language } from '../../src/i18n';
import type { PageName } from '../../src/taskpane/navigation';
import { narrowPane, openPage, openStandIn, panePicture, paneOf, tooWide, violations, type StandIn } from './standIn';

let standIn: StandIn | undefined;

beforeAll(async () => {
  standIn = await openStandIn();
});

afterAll(() => standIn?.close());

/** Goes over every page of the menu, and gives what `look` finds there. */
async function onEveryPage(page: Page, pane: Frame, language: Language, look: (name: PageName) => Promise<readonly string[]>): Promise<Record<string, readonly string[]>> {
  const { pane: says } = words(language);
  await page.getByRole('button', { name: language === 'en' ? 'Måltall pane' : 'Måltall-ruten' }).click();
  await narrowPane(page);
  const found: Record<string, readonly string[]> = {};
  for (const [name, title] of Object.entries(says.pages) as [PageName, string][]) {
    await pane.getByRole('button', { name: says.menu, exact: true }).click();
    await pane.getByRole('navigation').getByRole('button', { name: title, exact: true }).click();
    await pane.waitForFunction(() => document.querySelector('h1') && !document.querySelector('[aria-busy="true"], [role="progressbar"]:not([aria-label])'));
    const wrong = await look(name);
    if (wrong.length > 0) found[name] = wrong;
    await restoreTexts(pane);
  }
  return found;
}

/** Makes every text of the pane longer by half, as another language may be; numbers stay. */
function lengthenTexts(pane: Frame): Promise<number> {
  return pane.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('#pane')!, NodeFilter.SHOW_TEXT);
    const texts: [Text, string][] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push([node as Text, node.nodeValue!]);
    const lengthened = texts.filter(([, text]) => /\p{L}{2}/u.test(text));
    for (const [node, text] of lengthened) node.nodeValue = text.replace(/\p{L}{2,}/gu, (word) => word + word.slice(0, Math.ceil(word.length / 2)).toLowerCase());
    Object.assign(window, { lengthened });
    return lengthened.length;
  });
}

/** React knows its texts and writes them anew only where they differ from what it wrote last. */
function restoreTexts(pane: Frame): Promise<void> {
  return pane.evaluate(() => {
    for (const [node, text] of (window as { lengthened?: [Text, string][] }).lengthened ?? []) node.nodeValue = text;
  });
}

/** Texts that do not fit into their place and are cut off there */
function clippedTexts(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => [...document.querySelectorAll<HTMLElement>('#pane *')].filter((element) => {
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '');
    const isRead = element.checkVisibility() && element.clientWidth > 1 && element.clientHeight > 1;
    const { overflowX, overflowY } = getComputedStyle(element);
    const isCut = (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) || (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
    return hasText && isRead && isCut;
  }).map((element) => `clipped: ${element.outerHTML.slice(0, 200)}`));
}

test.each(['en', 'nb'] as const)('texts that are half as long again are not cut off at 320 pixels, %s', async (language) => {
  const { page, faults } = await openPage(standIn!, `open=example&locale=${language === 'en' ? 'en-US' : 'nb-NO'}`);
  const pane = await paneOf(page);
  const found = await onEveryPage(page, pane, language, async (name) => {
    expect(await lengthenTexts(pane)).toBeGreaterThan(2);
    await panePicture(page, `long-${name}-${language}`);
    return [...await clippedTexts(pane), ...await tooWide(pane)];
  });
  expect(found).toEqual({});
  expect(faults).toEqual([]);
  await page.close();
});

test('every page is readable by axe-core’s rules in high contrast', async () => {
  const { page, faults } = await openPage(standIn!, 'open=example&locale=nb-NO', 'dark');
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const pane = await paneOf(page);
  const found = await onEveryPage(page, pane, 'nb', async (name) => {
    await panePicture(page, `contrast-${name}`);
    return violations(pane);
  });
  expect(found).toEqual({});
  expect(faults).toEqual([]);
  await page.close();
});
