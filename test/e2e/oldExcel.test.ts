import { words } from '../../src/i18n';
import { openPage, openStandIn, panePicture, paneOf, tooWide, violations, type StandIn } from './standIn';

let standIn: StandIn | undefined;

beforeAll(async () => {
  standIn = await openStandIn();
});

afterAll(() => standIn?.close());

test.each([['en', 'en-US'], ['nb', 'nb-NO']] as const)('an Excel that is too old is told which one is needed, and what works all the same, %s', async (language, locale) => {
  const { page, faults } = await openPage(standIn!, `open=example&locale=${locale}&excelApi=1.13`);
  const pane = await paneOf(page);
  const { oldExcel } = words(language).pane;
  await page.getByRole('button', { name: language === 'en' ? 'Måltall pane' : 'Måltall-ruten' }).click();
  await pane.getByRole('heading', { name: oldExcel.title }).waitFor();
  expect(await pane.locator('main').innerText()).toContain(oldExcel.works);
  await panePicture(page, `old-excel-${language}`);
  expect([...await violations(pane), ...await tooWide(pane), ...faults]).toEqual([]);
  await page.close();
});
