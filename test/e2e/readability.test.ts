import type { Frame } from 'playwright-core';
import { clippedTexts, onEveryPage } from './everyPage';
import { openPage, openStandIn, panePicture, paneOf, tooWide, violations, type StandIn } from './standIn';

let standIn: StandIn | undefined;

beforeAll(async () => {
  standIn = await openStandIn();
});

afterAll(() => standIn?.close());

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

test.each(['en', 'nb'] as const)('texts that are half as long again are not cut off at 320 pixels, %s', async (language) => {
  const { page, faults } = await openPage(standIn!, `open=example&locale=${language === 'en' ? 'en-US' : 'nb-NO'}`);
  const pane = await paneOf(page);
  const found = await onEveryPage(page, pane, language, async (name) => {
    expect(await lengthenTexts(pane)).toBeGreaterThan(2);
    await panePicture(page, `long-${name}-${language}`);
    const wrong = [...await clippedTexts(pane), ...await tooWide(pane)];
    await restoreTexts(pane);
    return wrong;
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
