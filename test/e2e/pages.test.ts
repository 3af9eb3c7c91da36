import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { words, type Language } from '../../src/i18n';
import { chooseFile, narrowPane, openPage, openStandIn, panePicture, paneOf, tooWide, violations, type StandIn } from './standIn';

/** Dates that read in two ways, a row that does not fit, and a long name: all that a page may have to say. */
const DEALS = [
  'deal,sales_representative_of_the_account,stage,closed,value', 'W1,Anna,Won,01/02/2017,1000', 'W2,Bo,Won,03/02/2017,2000,surplus', 'L1,Bo,Lost,05/02/2017,0', 'W3,Bo,Won,07/02/2017,500', '',
].join('\n');
const FEWER = ['deal,sales_representative_of_the_account,stage,closed,value', 'L1,Bo,Lost,05/02/2017,none', 'W3,Bo,Won,07/02/2017,700', '', ''].join('\n');

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

function file(name: string, content: string): string {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
}

describe.each(['en', 'nb'] as const)('in %s', (language) => {
  test.each(['light', 'dark'] as const)('every page is readable by axe-core’s rules and fits 320 pixels, %s', async (scheme) => {
    const { page, faults } = await openPage(standIn!, `open=blank&locale=${language === 'nb' ? 'nb-NO' : 'en-US'}`, scheme);
    const pane = await paneOf(page);
    const found = await walk(page, pane, language, scheme);
    expect(found).toEqual({});
    expect(faults).toEqual([]);
    await page.close();
  });
});

/** Goes over all pages, and gives what is wrong by the page on which it is. */
async function walk(page: Page, pane: Frame, language: Language, scheme: string): Promise<Record<string, string[]>> {
  const { pane: says } = words(language);
  const button = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();
  const heading = (name: string): Promise<void> => pane.getByRole('heading', { name }).waitFor();
  const found: Record<string, string[]> = {};
  const look = async (name: string): Promise<void> => {
    await panePicture(page, `${name}-${language}-${scheme}`);
    const wrong = [...await violations(pane), ...await tooWide(pane)];
    if (wrong.length > 0) found[name] = wrong;
  };

  await page.getByRole('button', { name: language === 'nb' ? 'Måltall-ruten' : 'Måltall pane' }).click();
  await narrowPane(page);
  await heading(says.home.title);
  await look('1-home');
  await pane.getByRole('button', { name: says.home.importData }).click();
  await chooseFile(page, pane, says.import.choose, file('deals.csv', DEALS));
  await pane.getByText(says.import.size(3, 5)).waitFor();
  await look('2-import');
  await pane.getByRole('checkbox', { name: 'deal' }).check();
  await button(says.import.write);
  await pane.getByText(says.import.done('Deals', 3)).waitFor();
  await look('3-imported');
  await chooseFile(page, pane, says.import.chooseAgain, file('deals.csv', FEWER));
  await pane.getByText(says.import.asBefore('deals.csv')).waitFor();
  await look('4-refresh');
  await button(says.import.compare);
  await heading(says.import.question.title('Deals'));
  await pane.getByText(says.import.unreadable(1)).waitFor();
  await look('5-question');
  await button(says.import.question.confirm);
  await pane.getByText(says.import.removed(1)).waitFor();
  await look('6-refreshed');
  await chooseFile(page, pane, says.import.chooseAgain, file('empty.csv', ''));
  await pane.getByText(says.failed).waitFor();
  await look('7-failed');

  await page.getByRole('button', { name: language === 'nb' ? 'Sett opp måltall' : 'Set up KPIs' }).click();
  const { goals, activities } = says.wizard;
  await pane.getByText(goals.intro).waitFor();
  await look('g-goals-empty');
  await pane.getByLabel(goals.owner).fill('Siri Dahl');
  await button(says.next);
  await pane.getByText(goals.nameNeeded).waitFor();
  await pane.getByLabel(goals.name).fill(goals.example);
  await button(goals.add);
  await button(goals.add);
  await pane.getByLabel(goals.name).nth(1).fill(activities.example);
  await pane.getByLabel(goals.name).nth(2).fill(goals.example);
  await pane.getByText(goals.many).waitFor();
  await look('h-goals');
  await button(goals.remove(3));
  await button(says.next);
  await pane.getByLabel(activities.name).fill(activities.example);
  await button(activities.add);
  await pane.getByLabel(activities.name).nth(1).fill(goals.example);
  for (const department of Object.values(says.wizard.departments)) await pane.getByRole('checkbox', { name: department, exact: true }).first().check();
  await pane.getByRole('checkbox', { name: says.wizard.departments.sales, exact: true }).nth(1).check();
  await pane.getByLabel(activities.ownDepartments).fill('Logistics and warehouse, Innkjøp');
  await pane.getByRole('checkbox', { name: 'Logistics and warehouse' }).nth(1).check();
  await pane.getByText(activities.overlap.shared(2)).waitFor();
  await look('i-activities');
  await pane.getByText(activities.overlap.shared(2)).scrollIntoViewIfNeeded();
  await look('j-overlap');
  await button(says.next);
  await pane.getByText(says.wizard.kpis.intro).waitFor();
  for (const name of language === 'nb' ? ['Vunnet salg', 'Vinnrate'] : ['Revenue won', 'Win rate']) await pane.getByRole('checkbox', { name }).check();
  await pane.getByRole('button', { name: language === 'nb' ? /^Vunnet salg/ : /^Revenue won/ }).click();
  await pane.getByLabel(says.wizard.kpis.department).waitFor();
  await look('8-kpis');
  await button(says.next);
  await pane.getByLabel(says.wizard.targets.fiscalStart).selectOption('7');
  await button(says.next);
  await pane.getByText(says.wizard.problems(2)).waitFor();
  await look('9-targets');
  await pane.getByLabel(says.wizard.targets.annual).fill('1200');
  await pane.getByLabel(says.wizard.targets.hold).fill('50 %');
  await button(says.next);
  await pane.getByLabel(says.wizard.data.table).first().waitFor();
  await look('a-data');
  await pane.getByRole('button', { name: says.wizard.data.seeMonths }).first().click();
  await pane.getByText(says.wizard.data.absent).first().waitFor();
  await look('a-months');
  await pane.getByLabel(says.wizard.data.source).nth(1).selectOption('typed');
  await look('a-typed');
  await pane.getByLabel(says.wizard.data.source).nth(1).selectOption('table');
  await button(says.next);
  await pane.getByText(says.wizard.build.intro).waitFor();
  await look('b-build');
  await button(says.wizard.build.build);
  await pane.getByText(says.wizard.build.done).waitFor();
  await look('c-built');
  await button(says.wizard.build.goHome);
  await heading(says.home.overview.title);
  await page.getByRole('button', { name: language === 'nb' ? 'Sett opp måltall' : 'Set up KPIs' }).click();
  await pane.getByText(says.wizard.alreadySetUp.title).waitFor();
  await look('d-already');
  return found;
}

test('the keyboard alone suffices, and always shows where it is', async () => {
  const { page, faults } = await openPage(standIn!, 'open=blank&locale=en-US');
  const pane = await paneOf(page);
  await page.getByRole('button', { name: 'Måltall pane' }).click();
  await pane.getByRole('heading', { name: 'KPIs your team can steer by' }).waitFor();
  const active = (): Promise<{ readonly name: string; readonly seen: boolean }> => pane.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const drawn = (pseudo?: string): boolean => {
      const { outlineStyle, outlineWidth, boxShadow, borderBottomWidth, content } = getComputedStyle(element, pseudo);
      if (pseudo && content === 'none') return false;
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none' || (pseudo !== undefined && parseFloat(borderBottomWidth) > 0);
    };
    return { name: element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent ?? '', seen: drawn() || drawn('::after') };
  });
  /** Tabs on until the control of this name has the keyboard. */
  const tabTo = async (name: string): Promise<void> => {
    for (let stops = 0; stops < 60; stops += 1) {
      await page.keyboard.press('Tab');
      const at = await active();
      if (at.name.startsWith(name)) return;
    }
    throw new Error(`Tab does not reach ${name}`);
  };

  await pane.locator('h1').focus();
  await tabTo('Set up KPIs');
  expect(await active()).toMatchObject({ seen: true });
  await page.keyboard.press('Enter');
  await pane.getByText('Step 1 of 6: Goals').waitFor();
  expect(await active()).toMatchObject({ name: 'Set up KPIs' });
  await tabTo('Skip this');
  expect(await active()).toMatchObject({ seen: true });
  await page.keyboard.press('Enter');
  await pane.getByRole('checkbox').first().waitFor();
  await tabTo('Search KPIs');
  await page.keyboard.type('won');
  await tabTo('Revenue won');
  await page.keyboard.press('Space');
  await pane.getByText('1 KPI chosen').waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await active()).toMatchObject({ name: 'Which definition: Revenue won', seen: true });
  await tabTo('Next');
  expect(await active()).toMatchObject({ seen: true });
  await page.keyboard.press('Enter');
  await pane.getByText('Step 4 of 6: Targets').waitFor();
  await tabTo('Target for the year');
  await page.keyboard.type('1,200');
  await tabTo('Owner');
  expect(await pane.getByLabel('Target for the year').inputValue()).toBe('1,200');
  expect(faults).toEqual([]);
  await page.close();
});
