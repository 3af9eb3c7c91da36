import { words } from '../../src/i18n';
import { openNarrowPane, openPage, openStandIn, paneOf, typeInto, type StandIn } from './standIn';

let standIn: StandIn | undefined;
beforeAll(async () => {
  standIn = await openStandIn();
});
afterAll(() => standIn?.close());

const NAMES = { en: { winRate: 'Win rate', employees: 'Number of employees' }, nb: { winRate: 'Vinnrate', employees: 'Ansatte' } } as const;
const OWNER = 'Jonas Haugen';
/** The year after the example's */
const NEXT_YEAR = new Date('2027-02-05T12:00:00');

test.each([['en', 'dark'], ['nb', 'light']] as const)('last year’s targets are found, rolled and confirmed, and what is missing leads to where it is put right (%s)', async (language, scheme) => {
  const { pane: says } = words(language);
  const texts = says.review;
  const names = NAMES[language];
  const { page, pane, faults, found, look, button } = await openNarrowPane(standIn!, 'review', 'example', language, scheme);
  const open = async (): Promise<void> => {
    await button(says.menu);
    await button(says.pages.review);
  };
  await page.clock.setFixedTime(NEXT_YEAR);
  await open();
  await pane.getByRole('heading', { name: texts.leftOver(10, 2027) }).waitFor();
  await look('left-over');

  // What others have changed while the page was open is told when its user looks again.
  await button(texts.readAgain);
  await pane.getByText(texts.noChange).waitFor();
  const { titles, columns } = words(language).sheets;
  await page.getByRole('tab', { name: titles.catalogue, exact: true }).click();
  await typeInto(page, 'N6', 'Siri Dahl');
  await button(texts.readAgain);
  await pane.getByText(new RegExp(`^${titles.catalogue} · .* · ${columns.owner}: .* → Siri Dahl$`)).waitFor();
  await look('told');

  // A KPI leads to its target, its record, or its data.
  const section = (name: string) => pane.getByRole('region', { name });
  await section(texts.leftOver(10, 2027)).getByRole('button', { name: names.winRate, exact: true }).click();
  await pane.getByText(says.targets.of(2026, 'plan')).waitFor();
  await open();
  await section(texts.notReviewed(10)).getByRole('button', { name: names.winRate, exact: true }).click();
  await button(says.catalogue.reviewedToday);
  await button(says.setup.save);
  await pane.getByText(says.setup.saved(names.winRate)).waitFor();
  await open();
  await section(texts.notReviewed(9)).waitFor();

  // A definition that is changed after that is told of, until it is reviewed again.
  const change = async (...buttons: readonly string[]): Promise<void> => {
    for (const name of buttons) await button(name);
    await button(says.setup.save);
    await pane.getByText(says.setup.saved(names.winRate)).waitFor();
    await open();
  };
  await button(says.menu);
  await button(says.pages.catalogue);
  await pane.getByRole('button', { name: new RegExp(`^${names.winRate}`) }).click();
  await pane.getByLabel(says.catalogue.direction).selectOption('lower');
  await change();
  const { direction } = says.catalogue.fields;
  await section(texts.changedSince(1)).getByText(texts.changedIn(direction)).waitFor();
  await look('changed');
  await section(texts.changedSince(1)).getByRole('button', { name: names.winRate, exact: true }).click();
  await pane.getByText(says.catalogue.changedSince(direction)).waitFor();
  await change(says.catalogue.reviewedToday);
  await section(texts.notReviewed(9)).waitFor();
  expect(await section(texts.changedSince(1)).count()).toBe(0);

  await button(texts.roll);
  await pane.getByLabel(says.targets.version.who).fill('Styret');
  await button(says.targets.roll.make);
  await pane.getByText(says.targets.roll.done(2027)).waitFor();
  await open();
  const version = 'plan 2027';
  await pane.getByRole('heading', { name: texts.unconfirmed(version, 2027) }).waitFor();
  await pane.getByLabel(texts.by).fill('');
  await button(texts.confirm(OWNER));
  await pane.getByText(texts.byNeeded).waitFor();
  await look('confirm');
  await pane.getByLabel(texts.by).fill(OWNER);
  await button(texts.confirm(OWNER));
  await pane.getByText(/bekreftet\.|confirmed\./).waitFor();
  expect(await pane.getByRole('button', { name: texts.confirm(OWNER) }).count()).toBe(0);
  await look('confirmed');
  expect(found).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});

test('a protected sheet is named, and nothing is confirmed', async () => {
  const { page } = await openPage(standIn!, 'open=example&locale=en-US');
  const pane = await paneOf(page);
  await page.getByRole('button', { name: 'Måltall pane' }).click();
  const button = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();
  await button('Pages');
  await button('Targets');
  await button('Make the targets for 2027 …');
  await pane.getByLabel('Decided by').fill('Kari');
  await button('Make the targets');
  await pane.getByText('The targets for 2027 are made.').waitFor();
  await page.getByRole('tab', { name: 'Targets', exact: true }).click();
  await page.getByRole('button', { name: 'Obstacles' }).click();
  await page.getByRole('menuitem', { name: 'Sheet is protected' }).click();
  await button('Pages');
  await button('Review');
  await button(`Confirm for ${OWNER}`);
  await pane.getByText('The sheet “Targets” is protected.').waitFor();
  await pane.getByText('Nothing in the workbook was changed.').waitFor();
  await pane.getByRole('button', { name: `Confirm for ${OWNER}` }).waitFor();
  await page.close();
});
