import type { Frame, Page } from 'playwright-core';
import { words, type Language } from '../../src/i18n';
import type { PageName } from '../../src/taskpane/navigation';
import { openNarrowPane, openStandIn, type NarrowPane, type StandIn } from './standIn';

let standIn: StandIn | undefined;
beforeAll(async () => {
  standIn = await openStandIn();
});
afterAll(() => standIn?.close());

const NAMES = {
  en: { settings: 'Settings', winRate: /^Win rate/, obstacles: 'Obstacles', sheetProtected: 'Sheet is protected', readOnly: 'Read-only for add-ins', loseNext: 'Lose the next request', nameBox: 'Name box' },
  nb: { settings: 'Innstillinger', winRate: /^Vinnrate/, obstacles: 'Hindringer', sheetProtected: 'Arket er beskyttet', readOnly: 'Skrivebeskyttet for tillegg', loseNext: 'Mist neste forespørsel', nameBox: 'Navneboks' },
} as const;

/** Goes to a page by the menu. */
async function goTo({ pane, button }: NarrowPane, name: PageName, language: Language): Promise<void> {
  const says = words(language).pane;
  await button(says.menu);
  await pane.getByRole('navigation').getByRole('button', { name: says.pages[name], exact: true }).click();
}

async function obstacle(page: Page, language: Language, item: 'sheetProtected' | 'readOnly' | 'loseNext'): Promise<void> {
  await page.getByRole('button', { name: NAMES[language].obstacles }).click();
  await page.getByRole('menuitem', { name: NAMES[language][item] }).click();
}

async function beginTyping(page: Page, language: Language): Promise<void> {
  const nameBox = page.getByLabel(NAMES[language].nameBox);
  await nameBox.fill('A1');
  await nameBox.press('Enter');
  await page.keyboard.type('half an en');
}

/** As the pane says: the keyboard is in the pane, where Esc does not reach the cell. */
async function endTyping(page: Page): Promise<void> {
  await page.locator('.cell-editor').click();
  await page.keyboard.press('Escape');
}

/** Does something to the workbook as a user or a colleague would: not by the pane. */
function inExcel(pane: Frame, script: string): Promise<unknown> {
  return pane.evaluate(`Excel.run(async (context) => { const { workbook } = context; ${script}; await context.sync(); })`);
}

interface Obstacle {
  readonly about: string;
  readonly language: Language;
  readonly begin: (page: Page, language: Language) => Promise<void>;
  readonly end: (page: Page, language: Language) => Promise<void>;
  readonly said: string;
  /** What is said of the workbook, where that is not that nothing was changed */
  readonly left?: string;
}

const excelSays = (language: Language, excelCode: string): string => words(language).setup.reasons.excelFailed({ excelCode, message: '' });
const nothingToEnd = (): Promise<void> => Promise.resolve();

const OBSTACLES: readonly Obstacle[] = (['en', 'nb'] as const).flatMap((language) => [
  { about: 'a cell is being edited', language, begin: beginTyping, end: endTyping, said: excelSays(language, 'InvalidOperationInCellEditMode') },
  {
    about: 'the sheet is protected', language, said: words(language).setup.reasons.sheetProtected({ sheet: NAMES[language].settings }),
    begin: (page: Page) => obstacle(page, language, 'sheetProtected'), end: (page: Page) => obstacle(page, language, 'sheetProtected'),
  },
  {
    about: 'the file is read-only', language, said: words(language).setup.reasons.workbookReadOnly(),
    begin: (page: Page) => obstacle(page, language, 'readOnly'), end: (page: Page) => obstacle(page, language, 'readOnly'),
  },
  { about: 'the connection to Excel is lost', language, said: excelSays(language, 'ConnectionFailure'), begin: (page: Page) => obstacle(page, language, 'loseNext'), end: nothingToEnd, left: words(language).setup.mayHaveArrived },
]);

test.each(OBSTACLES)('$about: it is said with what to do, nothing is lost, and afterwards the same button works ($language)', async ({ about, language, begin, end, said, left }) => {
  const { pane: says, setup } = words(language);
  const opened = await openNarrowPane(standIn!, 'errors', 'example', language);
  const { page, pane, faults, found, look, button } = opened;
  await page.getByRole('tab', { name: NAMES[language].settings, exact: true }).click();
  await goTo(opened, 'settings', language);
  const currency = pane.getByLabel(says.wizard.targets.currency);
  await currency.fill('EUR');
  await begin(page, language);
  await button(says.setup.save);
  await pane.getByText(said).waitFor();
  expect(await pane.locator('main').innerText()).toContain(left ?? setup.nothingChanged);
  expect(await currency.inputValue()).toBe('EUR');
  await look(about.replaceAll(' ', '-'));
  await end(page, language);
  await button(says.setup.save);
  await pane.getByText(says.settings.saved).waitFor();
  expect([...found, ...faults]).toEqual([]);
  await page.close();
});

test('while a cell is being edited every page that reads says so, and reads once that is over', async () => {
  const { pane: says } = words('en');
  const opened = await openNarrowPane(standIn!, 'errors', 'example', 'en');
  const { page, pane, faults } = opened;
  for (const name of ['catalogue', 'targets', 'data', 'review', 'settings', 'home'] as const) {
    await beginTyping(page, 'en');
    await goTo(opened, name, 'en');
    await pane.getByText(excelSays('en', 'InvalidOperationInCellEditMode')).waitFor();
    await endTyping(page);
    await pane.getByRole('button', { name: says.tryAgain }).click();
    await pane.getByRole('button', { name: says.tryAgain }).waitFor({ state: 'detached' });
    await pane.getByText(excelSays('en', 'InvalidOperationInCellEditMode')).waitFor({ state: 'detached' });
  }
  expect(faults).toEqual([]);
  await page.close();
});

interface Loss {
  readonly page: PageName;
  readonly about: string;
  readonly script: string;
  /** What is on the way when it goes */
  readonly begin: (opened: NarrowPane) => Promise<void>;
  readonly finish: (opened: NarrowPane) => Promise<void>;
  readonly said: string;
  /** The same button once all is back */
  readonly done: string;
}

const en = words('en');
const save = ({ button }: NarrowPane): Promise<void> => button(en.pane.setup.save);
const readAgain = ({ button }: NarrowPane): Promise<void> => button(en.pane.home.overview.readAgain);
const openWinRate = async ({ pane }: NarrowPane): Promise<void> => pane.getByRole('button', { name: NAMES.en.winRate }).click();

const LOSSES: readonly Loss[] = [
  {
    page: 'targets', about: 'the table of targets', script: "workbook.tables.getItem('KpiTargets').delete()", finish: save,
    begin: async (opened) => {
      await openWinRate(opened);
      await opened.pane.getByLabel(en.pane.wizard.targets.form).selectOption('hold');
      await opened.pane.getByLabel(en.pane.wizard.targets.hold).fill('47 %');
    },
    said: 'the table KpiTargets', done: en.pane.setup.saved('Win rate'),
  },
  {
    page: 'catalogue', about: 'a column of the catalogue', script: "workbook.tables.getItem('KpiCatalogue').columns.getItem('owner').delete()", finish: save,
    begin: async (opened) => {
      await openWinRate(opened);
      await opened.pane.getByLabel(en.pane.catalogue.owner).fill('Kari');
    },
    said: '“owner” of KpiCatalogue', done: en.pane.setup.saved('Win rate'),
  },
  { page: 'home', about: 'the scorecard', script: "workbook.worksheets.getItem('Scorecard').delete()", begin: nothingToEnd, finish: readAgain, said: en.pane.home.overview.noScorecard, done: en.pane.home.overview.openScorecard },
];

test.each(LOSSES)('$about deleted meanwhile: it is said what is gone, and repair puts it back', async ({ page: name, script, begin, finish, said, done }) => {
  const opened = await openNarrowPane(standIn!, `errors-gone-${name}`, 'example', 'en');
  const { page, pane, faults, found, look, button } = opened;
  await goTo(opened, name, 'en');
  await begin(opened);
  await inExcel(pane, script);
  await finish(opened);
  await pane.getByText(said).waitFor();
  await look('said');
  await button(en.pane.toRepair);
  const leave = pane.getByRole('button', { name: en.pane.leaving.leave });
  if (name !== 'home') await leave.click();
  await button(en.pane.care.look);
  await button(en.pane.care.confirmRepair);
  await pane.getByText('Made anew').waitFor();
  await goTo(opened, name, 'en');
  await begin(opened);
  await finish(opened);
  await pane.getByText(done).first().waitFor();
  expect([...found, ...faults]).toEqual([]);
  await page.close();
});

test('without its catalogue a workbook is not taken for an empty one', async () => {
  const opened = await openNarrowPane(standIn!, 'errors-catalogue', 'example', 'en');
  const { page, pane, faults, found, look } = opened;
  await inExcel(pane, "workbook.tables.getItem('KpiCatalogue').delete()");
  for (const name of ['home', 'targets', 'review', 'data', 'settings', 'meeting'] as const) {
    await goTo(opened, name, 'en');
    if (name === 'meeting') {
      await pane.getByLabel(en.pane.meeting.name).fill('Kari');
      await page.keyboard.press('Enter');
    }
    if (name === 'home') await readAgain(opened);
    await pane.getByText('the table KpiCatalogue').first().waitFor();
    expect(await pane.getByRole('button', { name: en.pane.home.startWizard }).count()).toBe(0);
    await pane.getByRole('button', { name: en.pane.toRepair }).waitFor();
  }
  await look('gone');
  expect([...found, ...faults]).toEqual([]);
  await page.close();
});

test.each(['en', 'nb'] as const)('what cannot be fetched says so, and comes once the network is back (%s)', async (language) => {
  const says = words(language).pane;
  const opened = await openNarrowPane(standIn!, 'errors-offline', 'example', language);
  const { page, pane, found, look, button } = opened;
  await pane.getByRole('button', { name: says.home.overview.readAgain }).waitFor();
  await page.context().setOffline(true);
  await button(says.menu);
  await pane.getByText(says.notFetched).waitFor();
  await look('menu');
  await page.context().setOffline(false);
  await button(says.tryAgain);
  await pane.getByRole('navigation').getByRole('button', { name: says.pages.settings, exact: true }).waitFor();
  await page.context().setOffline(true);
  await pane.getByRole('navigation').getByRole('button', { name: says.pages.settings, exact: true }).click();
  await pane.getByRole('heading', { name: says.pages.settings }).waitFor();
  await pane.getByText(says.notFetched).waitFor();
  await look('page');
  // The pane stays: what has been fetched before is still there.
  await goTo(opened, 'home', language);
  await pane.getByRole('button', { name: says.home.overview.readAgain }).waitFor();
  await goTo(opened, 'settings', language);
  await pane.getByText(says.notFetched).waitFor();
  await page.context().setOffline(false);
  await button(says.tryAgain);
  await pane.getByText(says.settings.workbook).waitFor();
  expect(found).toEqual([]);
  await page.close();
});

test('a language that cannot be fetched leaves the other one', async () => {
  const { page, pane, found, look } = await openNarrowPane(standIn!, 'errors-language', 'blank', 'en');
  await page.context().setOffline(true);
  await pane.getByLabel(en.pane.language, { exact: true }).selectOption('nb');
  await pane.getByText(en.pane.notFetched).waitFor();
  await look('told');
  await page.context().setOffline(false);
  await pane.getByLabel(en.pane.language, { exact: true }).selectOption('nb');
  await pane.getByText(words('nb').pane.home.intro).waitFor();
  expect(found).toEqual([]);
  await page.close();
});
