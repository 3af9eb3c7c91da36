import { words } from '../../src/i18n';
import { openNarrowPane, openPage, openStandIn, paneOf, violations, type StandIn } from './standIn';

let standIn: StandIn | undefined;
beforeAll(async () => {
  standIn = await openStandIn();
});
afterAll(() => standIn?.close());

const SCORECARD = { en: 'Scorecard', nb: 'Styringskort' } as const;

test.each([['en', 'light'], ['nb', 'dark']] as const)('settings of the workbook are changed, and the sheets follow (%s)', async (language, scheme) => {
  const { pane: says } = words(language);
  const texts = says.settings;
  const { page, pane, faults, found, look, button } = await openNarrowPane(standIn!, 'settings', 'example', language, scheme);
  await button(says.menu);
  await button(says.pages.settings);
  await pane.getByText(texts.workbook).waitFor();
  expect(await pane.getByLabel(texts.language).inputValue()).toBe(language);
  await look('read');
  await pane.getByLabel(says.wizard.targets.currency).fill('kr');
  await pane.getByText(says.wizard.targets.badCurrency).waitFor();
  await pane.getByLabel(says.wizard.targets.currency).fill('eur');
  await pane.getByLabel(texts.tolerance).fill(language === 'en' ? '7.5' : '7,5');
  await pane.getByLabel(texts.limits.all).fill('x');
  await pane.getByText(texts.badLimit).waitFor();
  await pane.getByLabel(texts.limits.all).fill('9');
  await pane.getByLabel(texts.colors).selectOption('blueOrange');
  await button(says.setup.save);
  await pane.getByText(texts.saved).waitFor();
  await look('saved');
  expect(await pane.getByLabel(texts.colors).inputValue()).toBe('blueOrange');
  expect(await pane.getByLabel(texts.tolerance).inputValue()).toBe(language === 'en' ? '7.5' : '7,5');
  await page.getByRole('tab', { name: SCORECARD[language] }).click();
  await page.getByRole('grid').getByText('EUR', { exact: true }).first().waitFor();
  await button(texts.update);
  await pane.getByText(texts.upToDate).waitFor();

  // The limit is the workbook's, wherever somebody is warned.
  const warning = says.catalogue.warnings.manyInAll({ count: 10, limit: 9 });
  for (const name of [says.pages.catalogue, says.pages.review, says.pages.home]) {
    await button(says.menu);
    await button(name);
    await pane.getByText(warning).waitFor();
  }
  await look('warned');
  await button(says.menu);
  await button(says.pages.settings);
  await button(texts.toLooks);
  await button(says.care.restore);
  await pane.getByText(says.care.looksGo).waitFor();
  expect(found).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});

test('a workbook without KPIs is told the way to them', async () => {
  const { page, faults } = await openPage(standIn!, 'open=blank&locale=en-US');
  const pane = await paneOf(page);
  await page.getByRole('button', { name: 'Måltall pane' }).click();
  for (const name of ['Settings', 'Catalogue', 'Targets']) {
    await pane.getByRole('button', { name: 'Pages' }).click();
    await pane.getByRole('button', { name, exact: true }).click();
    await pane.getByText('This workbook has no KPIs yet.').waitFor();
    expect(await violations(pane)).toEqual([]);
  }
  await pane.getByRole('button', { name: 'Set up KPIs' }).click();
  await pane.getByText('Step 1 of 6').waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test('a protected sheet is named, and what was typed stays', async () => {
  const { page } = await openPage(standIn!, 'open=example&locale=en-US');
  const pane = await paneOf(page);
  await page.getByRole('button', { name: 'Måltall pane' }).click();
  await page.getByRole('tab', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Obstacles' }).click();
  await page.getByRole('menuitem', { name: 'Sheet is protected' }).click();
  await pane.getByRole('button', { name: 'Pages' }).click();
  await pane.getByRole('button', { name: 'Settings', exact: true }).click();
  await pane.getByLabel('Currency (three letters)').fill('EUR');
  await pane.getByRole('button', { name: 'Save' }).click();
  await pane.getByText('is protected').waitFor();
  await pane.getByText('Nothing in the workbook was changed.').waitFor();
  expect(await pane.getByLabel('Currency (three letters)').inputValue()).toBe('EUR');
  await page.close();
});
