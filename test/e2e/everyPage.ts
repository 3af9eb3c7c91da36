import type { Frame, Page } from 'playwright-core';
import { words, type Language } from '../../src/i18n';
import type { PageName } from '../../src/taskpane/navigation';
import { narrowPane } from './standIn';

/** Goes over every page of the menu, and gives what `look` finds there. */
export async function onEveryPage(page: Page, pane: Frame, language: Language, look: (name: PageName) => Promise<readonly string[]>): Promise<Record<string, readonly string[]>> {
  const { pane: says } = words(language);
  await page.getByRole('button', { name: language === 'en' ? 'Måltall pane' : 'Måltall-ruten' }).click();
  await narrowPane(page);
  const found: Record<string, readonly string[]> = {};
  for (const [name, title] of Object.entries(says.pages) as [PageName, string][]) {
    await pane.getByRole('button', { name: says.menu, exact: true }).click();
    await pane.getByRole('navigation').getByRole('button', { name: title, exact: true }).click();
    await pane.waitForFunction(() => document.querySelector('h1') && !document.querySelector('.fui-Skeleton, [aria-busy="true"], [role="progressbar"]:not([aria-label])'));
    const wrong = await look(name);
    if (wrong.length > 0) found[name] = wrong;
  }
  return found;
}

/** Texts that do not fit into their place and are cut off there */
export function clippedTexts(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => [...document.querySelectorAll<HTMLElement>('#pane *')].filter((element) => {
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '');
    const isRead = element.checkVisibility() && element.clientWidth > 1 && element.clientHeight > 1;
    const { overflowX, overflowY } = getComputedStyle(element);
    const isCut = (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) || (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
    return hasText && isRead && isCut;
  }).map((element) => `clipped: ${element.outerHTML.slice(0, 200)}`));
}

/** Controls that something else lies over, so that neither eye nor pointer gets at them: each is brought into view first. */
export function coveredControls(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => [...document.querySelectorAll<HTMLElement>('#pane :is(button, input, select, textarea, a[href])')].filter((control) => {
    if (!control.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    control.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = control.getBoundingClientRect();
    if (width < 2 || height < 2) return false;
    const at = document.elementFromPoint(left + width / 2, top + height / 2);
    return !at || !(control.contains(at) || at.contains(control) || at.closest('label, .fui-Checkbox, .fui-Radio')?.contains(control) || [...(control as HTMLInputElement).labels ?? []].some((label) => label.contains(at)));
  }).map((control) => `covered: ${control.outerHTML.slice(0, 200)}`));
}
