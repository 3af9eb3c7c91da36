import { clippedTexts, coveredControls, onEveryPage } from './everyPage';
import { openPage, openStandIn, panePicture, paneOf, tooWide, type StandIn } from './standIn';

let standIn: StandIn | undefined;
beforeAll(async () => {
  standIn = await openStandIn();
});
afterAll(() => standIn?.close());

/** What a zoomed page knows of it is that it has fewer CSS pixels, in width and in height. */
const SIZES = [
  ['en', 'a pane of 450 × 800 pixels', { width: 225, height: 400 }],
  ['nb', 'a pane of 450 × 800 pixels', { width: 225, height: 400 }],
  ['nb', 'the narrowest, of 320 × 800 pixels', { width: 160, height: 400 }],
] as const;

test.each(SIZES)('zoomed to 200 %% nothing is cut off, covered or to be scrolled sideways, in %s on %s', async (language, _, size) => {
  const { page, faults } = await openPage(standIn!, `open=example&locale=${language === 'en' ? 'en-US' : 'nb-NO'}`);
  const pane = await paneOf(page);
  const found = await onEveryPage(page, pane, language, async (name) => {
    await page.locator('iframe').evaluate((frame, { width, height }) => {
      frame.style.cssText = `flex: none; width: ${width}px; height: ${height}px`;
    }, size);
    await panePicture(page, `zoom-${size.width}-${name}-${language}`);
    return [...await clippedTexts(pane), ...await tooWide(pane), ...await coveredControls(pane)];
  });
  expect(found).toEqual({});
  expect(faults).toEqual([]);
  await page.close();
});
