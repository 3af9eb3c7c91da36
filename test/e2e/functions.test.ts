import { customFunctions } from '../../src/functions/customFunctions';
import { words } from '../../src/i18n';
import { openNarrowPane, openPage, openStandIn, paneOf, typeInto, type StandIn } from './standIn';

let standIn: StandIn | undefined;
beforeAll(async () => {
  standIn = await openStandIn();
});
afterAll(() => standIn?.close());

test.each([['en', 'light'], ['nb', 'dark']] as const)('a function is found by a word, its arguments are taken from the selection, and it is inserted (%s)', async (language, scheme) => {
  const { pane: says } = words(language);
  const texts = says.functions;
  const { page, pane, faults, found, look } = await openNarrowPane(standIn!, 'functions', 'blank', language, scheme);
  const place = (cell: string): string => `${language === 'en' ? 'Sheet1' : "'Ark1'"}!${cell}`;
  const nameBox = page.getByLabel(language === 'en' ? 'Name box' : 'Navneboks');
  const select = async (address: string): Promise<void> => {
    await nameBox.fill(address);
    await nameBox.press('Enter');
  };
  const type = async (address: string, text: string): Promise<void> => {
    await select(address);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  await type('A1', '45');
  await type('A2', '135');
  await select('C3');
  await pane.getByRole('button', { name: says.menu }).click();
  await pane.getByRole('button', { name: says.pages.functions }).click();
  await pane.getByRole('heading', { name: texts.title }).waitFor();
  await pane.getByText(texts.found(customFunctions.length)).waitFor();
  await look('list');
  // The other language's word finds it too
  await pane.getByLabel(texts.search).fill(language === 'en' ? 'win rate' : 'win rate');
  await pane.getByRole('button', { name: /^WINRATE/ }).waitFor();
  await pane.getByLabel(texts.search).fill(language === 'en' ? 'vunnet' : 'vunnet tapt');
  await pane.getByRole('button', { name: /^WINRATE/ }).click();
  await pane.getByRole('heading', { name: 'KPI.WINRATE' }).waitFor();
  const { won, lost } = words(language).parameters;
  await pane.getByRole('button', { name: texts.insert }).click();
  await pane.getByText(texts.missing(won)).waitFor();
  await select('A1');
  await pane.getByRole('button', { name: texts.useSelectionFor(won) }).click();
  // A sheet that is called as a cell could be is quoted
  await pane.locator(`input[value="${place('A1')}"]`).waitFor();
  await pane.getByLabel(lost, { exact: true }).fill(language === 'en' ? '135.5' : '135,5');
  await pane.getByText(language === 'en' ? '=KPI.WINRATE(A1,135.5)' : '=KPI.WINRATE(A1;135,5)').waitFor();
  await pane.getByLabel(lost, { exact: true }).fill('A2');
  await look('form');
  await pane.getByRole('button', { name: texts.about }).click();
  await look('about');
  await pane.getByRole('button', { name: texts.insert }).click();
  await pane.getByText(texts.inserted(place('C3'))).waitFor();
  await page.getByRole('grid').getByText(language === 'en' ? '0.25' : '0,25', { exact: true }).waitFor();
  // A cell that holds something is asked about
  await pane.getByRole('button', { name: texts.insert }).click();
  await pane.getByRole('button', { name: texts.replace }).waitFor();
  await look('question');
  await pane.getByRole('button', { name: texts.replace }).click();
  await pane.getByText(texts.inserted(place('C3'))).waitFor();
  expect(found).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});

test('choices are offered as a list, with what each means, and the keyboard alone inserts a function', async () => {
  const { page, faults } = await openPage(standIn!, 'open=blank&locale=en-US');
  const pane = await paneOf(page);
  await page.getByRole('button', { name: 'Måltall pane' }).click();
  for (const [address, text] of [['A1', '5'], ['A2', '4'], ['A3', '1']] as const) await typeInto(page, address, text);
  await pane.locator('h1').focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await pane.getByRole('navigation').getByRole('button', { name: 'Functions' }).waitFor();
  const active = (): Promise<string | null> => pane.evaluate(() => document.activeElement!.textContent);
  for (let stops = 0; stops < 10 && await active() !== 'Functions'; stops += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await pane.getByText(`${customFunctions.length} functions`).waitFor();
  expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.keyboard.press('Tab');
  await page.keyboard.type('satisfaction');
  await pane.getByRole('button', { name: /^CSAT/ }).waitFor();
  for (let stops = 0; stops < 5 && !(await active())?.startsWith('CSAT'); stops += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { name: 'KPI.CSAT' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('A1:A3');
  await pane.getByLabel('method (may be left out)').selectOption('mean');
  await pane.getByText('The mean answer, rescaled so that 0 is worst and 1 is best.').waitFor();
  await pane.getByRole('button', { name: 'Insert the formula' }).press('Enter');
  await pane.getByText('The formula stands in Sheet1!A4.').waitFor();
  expect(faults).toEqual([]);
  await page.close();
});
