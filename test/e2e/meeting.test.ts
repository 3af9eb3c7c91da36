import { readFileSync } from 'node:fs';
import { words } from '../../src/i18n';
import { openNarrowPane, openPage, openStandIn, paneOf, picture, type StandIn } from './standIn';

let standIn: StandIn | undefined;
beforeAll(async () => {
  standIn = await openStandIn();
});
afterAll(() => standIn?.close());

const NAMES = {
  en: { meeting: 'Meeting', sales: 'Dashboard Sales', offers: 'Offers sent', revenue: 'Sales revenue', action: 'Call the ten largest open offers' },
  nb: { meeting: 'Møte', sales: 'Dashbord salg', offers: 'Sendte tilbud', revenue: 'Salgsinntekter', action: 'Ringe de ti største åpne tilbudene' },
} as const;
/** A PNG says its width and height in the bytes from the 16th on. */
const sizeOf = (png: Buffer): readonly number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];

test.each([['en', 'light'], ['nb', 'dark']] as const)('a meeting goes through what was agreed and every KPI, and ends with a summary (%s)', async (language, scheme) => {
  const { pane: says } = words(language);
  const texts = says.meeting;
  const names = NAMES[language];
  const { page, pane, faults, found, look, button } = await openNarrowPane(standIn!, 'meeting', 'example', language, scheme);
  const heading = (name: string): Promise<void> => pane.getByRole('heading', { name, exact: true }).waitFor();
  const shownSheet = (name: string): Promise<void> => page.getByRole('tab', { name, exact: true, selected: true }).waitFor();
  await button(says.menu);
  await button(says.pages.meeting);

  // A name is asked for once.
  await button(texts.begin);
  await pane.getByText(texts.nameNeeded).waitFor();
  await look('name');
  await pane.getByLabel(texts.name).fill('Kari Nordmann');
  await button(texts.begin);
  await heading(texts.agreed);
  await look('actions');

  // What was agreed comes first, and goes once it is done.
  await button(texts.changeOf(names.action));
  await pane.getByLabel(texts.actionOwner).fill('Marte Lund');
  await look('change');
  await button(says.setup.save);
  await pane.getByText('Marte Lund', { exact: false }).first().waitFor();
  await button(texts.doneOf(names.action));
  await pane.getByText(texts.changed.done(names.action)).first().waitFor();
  expect(await pane.getByRole('button', { name: texts.doneOf(names.action) }).count()).toBe(0);

  // Then the KPIs, the worst first, each with its chart in sight.
  await button(texts.next);
  await heading(names.offers);
  await shownSheet(names.sales);
  await page.locator('.chart.selected').first().waitFor();
  expect(await page.locator('.chart.selected').first().getAttribute('data-chart-name')).toMatch(/^Kpi offers-sent /);
  await pane.getByText(texts.place(1, 10), { exact: true }).waitFor();
  await pane.getByLabel(texts.note, { exact: true }).fill('To selgere er sluttet');
  await pane.getByLabel(texts.action, { exact: true }).fill('Ansette to');
  expect(await pane.getByLabel(texts.actionOwner).inputValue()).toBe('Jonas Haugen');
  await pane.getByLabel(texts.due).fill('2026-12-31');
  await look('kpi');
  // A KPI's other charts come by a button, or by the keyboard wherever it is but in what is being typed.
  const chart = (): Promise<string | null> => page.locator('.chart.selected').first().getAttribute('data-chart-name');
  const first = await chart();
  await pane.getByText(texts.chart(1, 3), { exact: true }).waitFor();
  await button(texts.nextChart);
  await pane.getByText(texts.chart(2, 3), { exact: true }).waitFor();
  expect([await chart(), await chart() === first]).toEqual([expect.stringMatching(/^Kpi offers-sent /), false]);
  expect(await page.locator('.chart.selected').first().evaluate((element) => element.getBoundingClientRect().bottom <= element.closest('.book')!.getBoundingClientRect().bottom)).toBe(true);
  await page.keyboard.press('Alt+ArrowUp');
  await pane.getByText(texts.chart(1, 3), { exact: true }).waitFor();
  expect(await chart()).toBe(first);
  await picture(page, `meeting-chart-${language}`);
  await button(texts.write);
  await pane.getByText(texts.written(names.offers, 'both')).first().waitFor();
  expect(await pane.getByLabel(texts.note, { exact: true }).inputValue()).toBe('');
  await heading(texts.openActions);
  await pane.getByText('To selgere er sluttet').waitFor();
  await look('written');

  // The keyboard steps too, but not out of what is being typed.
  await pane.getByLabel(texts.note, { exact: true }).fill('Halvferdig');
  await page.keyboard.press('Alt+ArrowRight');
  await heading(names.offers);
  await pane.getByRole('button', { name: texts.write }).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await pane.getByText(texts.place(2, 10), { exact: true }).waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await heading(names.offers);
  expect(await pane.getByLabel(texts.note, { exact: true }).inputValue()).toBe('Halvferdig');

  for (let step = 0; step < 10; step += 1) await button(texts.next);
  await heading(texts.end);
  await pane.getByText(texts.notWritten).waitFor();
  await button(texts.showSheet);
  await pane.getByText(texts.sheetShown).first().waitFor();
  await shownSheet(names.meeting);
  await look('end');
  await picture(page, `meeting-summary-${language}`);
  const saved: Promise<readonly [string, Buffer]>[] = [];
  const allSaved = new Promise<void>((resolve) => {
    page.on('download', (download) => {
      saved.push(download.path().then((path) => [download.suggestedFilename(), readFileSync(path)] as const));
      if (saved.length === 10) resolve();
    });
  });
  await button(texts.pictures);
  await pane.getByText(texts.picturesSaved(10)).first().waitFor();
  await allSaved;
  const files = await Promise.all(saved);
  expect(files.map(([name]) => name)[0]).toBe(`01 ${names.offers}.png`);
  expect(files.map(([, png]) => sizeOf(png))).toEqual(Array(10).fill([1600, 900]));

  // Whoever leaves with something typed is asked first; the next meeting knows the name.
  await button(says.menu);
  await button(says.pages.home);
  await button(says.leaving.stay);
  await button(names.offers);
  await pane.getByLabel(texts.note, { exact: true }).fill('');
  await button(says.menu);
  await button(says.pages.home);
  await button(says.menu);
  await button(says.pages.meeting);
  await pane.getByText(texts.writesAs('Kari Nordmann')).waitFor();
  expect(found).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});

test('a protected sheet is named, and what was typed stays', async () => {
  const { page, faults } = await openPage(standIn!, 'open=example&locale=en-US');
  const pane = await paneOf(page);
  await page.getByRole('button', { name: 'Måltall pane' }).click();
  await page.getByRole('tab', { name: 'Meeting', exact: true }).click();
  await page.getByRole('button', { name: 'Obstacles' }).click();
  await page.getByRole('menuitem', { name: 'Sheet is protected' }).click();
  await pane.getByRole('button', { name: 'Pages' }).click();
  await pane.getByRole('button', { name: 'Meeting', exact: true }).click();
  await pane.getByLabel('Your name').fill('Kari');
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Next' }).click();
  await pane.getByLabel('Note', { exact: true }).fill('Two sellers have left');
  await pane.getByRole('button', { name: 'Write it into the workbook' }).click();
  await pane.getByText('The sheet “Meeting” is protected.').waitFor();
  await pane.getByText('What you have typed is still here.').waitFor();
  expect(await pane.getByLabel('Note', { exact: true }).inputValue()).toBe('Two sellers have left');
  expect(faults).toEqual([]);
  await page.close();
});

test('a workbook without KPIs is told the way to them', async () => {
  const { page, faults } = await openPage(standIn!, 'open=blank&locale=nb-NO');
  const pane = await paneOf(page);
  await page.getByRole('button', { name: 'Måltall-ruten' }).click();
  await pane.getByRole('button', { name: 'Sider' }).click();
  await pane.getByRole('button', { name: 'Møte', exact: true }).click();
  await pane.getByRole('button', { name: words('nb').pane.home.startWizard }).waitFor();
  expect(faults).toEqual([]);
  await page.close();
});
