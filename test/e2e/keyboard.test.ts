import type { Frame, Page } from 'playwright-core';
import { words, type Language } from '../../src/i18n';
import { onEveryPage } from './everyPage';
import { openPage, openStandIn, paneOf, type StandIn } from './standIn';

let standIn: StandIn | undefined;
beforeAll(async () => {
  standIn = await openStandIn();
});
afterAll(() => standIn?.close());

/** Longer than the longest page has stops */
const MOST_STOPS = 150;

/** What the page keeps while it is walked through */
interface Marks {
  /** How an element and what draws it look now */
  looks(element: HTMLElement): string;
  /** How each control looks while the keyboard is elsewhere */
  readonly unfocused: Map<Element, string>;
  /** Which stop a control is: of a group that arrow keys lead through, one */
  readonly stops: Map<Element, string>;
}
type MarkedWindow = Window & { marks: Marks };

/** What Tab alone has to reach: every control, and of a group that arrow keys lead through one. */
function markControls(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const looks = (element: HTMLElement): string => {
      document.getAnimations().forEach((animation) => animation.finish());
      // Some controls are drawn by what stands beside or around them.
      return [element, element.parentElement, element.nextElementSibling].filter((one) => one instanceof HTMLElement).flatMap((one) => [undefined, '::before', '::after'].map((pseudo) => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, borderWidth, backgroundColor, textDecoration, transform } = getComputedStyle(one, pseudo);
        return [outlineStyle === 'none' ? '' : `${outlineWidth} ${outlineColor}`, boxShadow, borderColor, borderWidth, backgroundColor, textDecoration, transform].join();
      })).join(' | ');
    };
    const movers = [...document.querySelectorAll('[data-tabster*="mover"]')];
    const controls = [...document.querySelectorAll<HTMLElement>('#pane :is(button, input, select, textarea, a[href], [tabindex="0"])')].filter((control) =>
      control.checkVisibility({ visibilityProperty: true }) && !control.matches(':disabled, [data-tabster-dummy], [type="file"]') && !control.closest('[inert]'));
    document.querySelector('h1')!.focus();
    const stops = new Map<Element, string>(controls.map((control, at) => {
      const mover = movers.findIndex((one) => one.contains(control));
      return [control, control instanceof HTMLInputElement && control.type === 'radio' ? `radio ${control.name}` : mover >= 0 ? `mover ${mover}` : `control ${at}`];
    }));
    (window as unknown as MarkedWindow).marks = { looks, stops, unfocused: new Map(controls.map((control) => [control, looks(control)])) };
    return [...new Set(stops.values())];
  });
}

interface Stop {
  readonly key: string | undefined;
  readonly html: string;
  readonly name: string;
  readonly isSeen: boolean;
}

/** Where the keyboard is: by what it is called, and whether that can be seen there. */
function stopNow(pane: Frame): Promise<Stop | undefined> {
  return pane.evaluate(async () => {
    const drawn = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await drawn();
    // Fluent's stops at the edges of a group hand the keyboard on.
    for (let frames = 0; frames < 20 && document.activeElement?.matches('[data-tabster-dummy]'); frames += 1) await drawn();
    const { looks, stops, unfocused } = (window as unknown as MarkedWindow).marks;
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body || !document.hasFocus()) return undefined;
    const labelled = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const labels = [...(element as HTMLInputElement).labels ?? []].map((label) => label.textContent);
    const name = [element.getAttribute('aria-label'), labelled, ...labels, element.title, element.matches('input, select, textarea') ? '' : element.textContent].find((text) => text && text.trim() !== '') ?? '';
    return { key: stops.get(element), html: element.outerHTML.slice(0, 160), name: name.trim(), isSeen: looks(element) !== unfocused.get(element) };
  });
}

/** Tabs through the page from its first stop on until the keyboard leaves the pane; gives what is wrong on the way. */
async function walk(page: Page, pane: Frame): Promise<readonly string[]> {
  const wanted = await markControls(pane);
  // What stands before the pane's own first stop
  await page.locator('.pane-close').focus();
  // Fluent marks where the keyboard is once a key was pressed in the pane itself.
  for (const key of ['Tab', 'Tab', 'Shift+Tab']) {
    await page.keyboard.press(key);
    await stopNow(pane);
  }
  const wrong = new Set<string>();
  const reached = new Set<string>();
  let at = await stopNow(pane);
  for (let stops = 0; at; stops += 1) {
    if (stops > MOST_STOPS) return [...wrong, `Tab does not leave the page, and is at ${at.html}`];
    if (at.key !== undefined) reached.add(at.key);
    if (at.name === '') wrong.add(`without a name: ${at.html}`);
    if (!at.isSeen) wrong.add(`focus is not seen: ${at.html}`);
    await page.keyboard.press('Tab');
    at = await stopNow(pane);
  }
  const missed = await pane.evaluate((keys) => [...(window as unknown as MarkedWindow).marks.stops].filter(([, key]) => keys.includes(key)).map(([control]) => control.outerHTML.slice(0, 160)),
    wanted.filter((key) => !reached.has(key)));
  return [...wrong, ...missed.map((html) => `Tab does not reach: ${html}`)];
}

/** Brings a page from its beginning to where it has content. */
async function fill(pane: Frame, language: Language, name: string): Promise<void> {
  const says = words(language).pane;
  if (name === 'meeting') {
    if (await pane.getByLabel(says.meeting.name).count() > 0) {
      await pane.getByLabel(says.meeting.name).fill('Kari');
      await pane.getByRole('button', { name: says.meeting.begin }).click();
    }
    await pane.getByRole('button', { name: says.meeting.next }).click();
    await pane.getByLabel(says.meeting.action, { exact: true }).fill('Ringe');
  }
  if (name === 'functions') await pane.getByRole('button', { name: /^VARIANCE/ }).first().click();
  if (name === 'targets' || name === 'catalogue') await pane.getByRole('button', { name: language === 'en' ? /^Win rate/ : /^Vinnrate/ }).click();
  await pane.waitForFunction(() => !document.querySelector('.fui-Skeleton'));
}

async function leaveAsItWas(pane: Frame, language: Language, name: string): Promise<void> {
  const says = words(language).pane;
  if (name === 'meeting') await pane.getByLabel(says.meeting.action, { exact: true }).fill('');
}

test.each([['en', 'light'], ['nb', 'dark']] as const)('on every page Tab reaches every control, shows where it is, and leads out again (%s, %s)', async (language, scheme) => {
  const { page, faults } = await openPage(standIn!, `open=example&locale=${language === 'en' ? 'en-US' : 'nb-NO'}`, scheme);
  // What is drawn in time would be looked at half-way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const pane = await paneOf(page);
  const found = await onEveryPage(page, pane, language, async (name) => {
    if (name === 'wizard') await pane.getByText(words(language).pane.wizard.alreadySetUp.title).waitFor();
    const first = await walk(page, pane);
    await fill(pane, language, name);
    const filled = await walk(page, pane);
    await leaveAsItWas(pane, language, name);
    return [...first, ...filled];
  });
  expect(found).toEqual({});
  expect(faults).toEqual([]);
  await page.close();
});

test('Escape closes the menu and gives the keyboard back; a question has its harmless answer under Enter', async () => {
  const says = words('en').pane;
  const { page, faults } = await openPage(standIn!, 'open=example&locale=en-US');
  const pane = await paneOf(page);
  await page.getByRole('button', { name: 'Måltall pane' }).click();
  const menu = pane.getByRole('button', { name: says.menu, exact: true });
  const hasKeyboard = (): Promise<string> => pane.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
  await menu.focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('navigation').getByRole('button', { name: says.pages.care, exact: true }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  expect(await pane.getByRole('navigation').count()).toBe(0);
  expect(await hasKeyboard()).toBe(says.menu);
  await page.keyboard.press('Enter');
  await pane.getByRole('navigation').getByRole('button', { name: says.pages.care, exact: true }).focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: says.care.count }).focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: says.care.confirmFreeze }).waitFor();
  const answer = await hasKeyboard();
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: says.care.confirmFreeze }).waitFor({ state: 'detached' });
  expect(answer).not.toBe(says.care.confirmFreeze);
  expect(faults).toEqual([]);
  await page.close();
});
