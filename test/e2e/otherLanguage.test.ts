import { words, type Language } from '../../src/i18n';
import { openPage, openStandIn, paneOf, type StandIn } from './standIn';

let standIn: StandIn | undefined;
beforeAll(async () => {
  standIn = await openStandIn();
});
afterAll(() => standIn?.close());

interface Pair {
  readonly excel: 'en-US' | 'nb-NO';
  readonly pane: Language;
  readonly offers: string;
  readonly typed: string;
  /** The target in the pane's list */
  readonly listed: string;
  readonly argument: string;
  /** What the cell shows in Excel's own notation */
  readonly shown: string;
  readonly nameBox: string;
  readonly opener: string;
}

const PAIRS: readonly Pair[] = [
  { excel: 'en-US', pane: 'nb', offers: 'Sendte tilbud', typed: '1 234,5', listed: '1 234,5', argument: '1,5', shown: '0.5', nameBox: 'Name box', opener: 'Måltall pane' },
  { excel: 'nb-NO', pane: 'en', offers: 'Offers sent', typed: '1,234.5', listed: '1,234.5', argument: '1.5', shown: '0,5', nameBox: 'Navneboks', opener: 'Måltall-ruten' },
];

test.each(PAIRS)('a pane in $pane works in an Excel in $excel: each writes numbers in its own way', async ({ excel, pane: language, offers, typed, listed, argument, shown, nameBox, opener }) => {
  const { pane: says, parameters } = words(language);
  const own = words(language === 'en' ? 'nb' : 'en').pane;
  const { page, faults } = await openPage(standIn!, `open=example&locale=${excel}`);
  const pane = await paneOf(page);
  const button = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();
  const goTo = async (from: typeof says, title: string): Promise<void> => {
    await button(from.menu);
    await pane.getByRole('navigation').getByRole('button', { name: title, exact: true }).click();
  };
  await page.getByRole('button', { name: opener }).click();
  await goTo(own, own.pages.settings);
  await pane.getByLabel(own.language, { exact: true }).selectOption(language);

  await goTo(says, says.pages.targets);
  await pane.getByRole('button', { name: new RegExp(`^${offers}`) }).click();
  await pane.getByLabel(says.wizard.targets.form).selectOption('even');
  await pane.getByLabel(says.wizard.targets.annual).fill(typed);
  await button(says.setup.save);
  await pane.getByText(says.setup.saved(offers)).waitFor();
  await pane.getByRole('button', { name: new RegExp(`^${offers}`) }).getByText(listed.replaceAll(' ', '\u00a0'), { exact: false }).waitFor();
  const annual = await pane.evaluate(() => Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('KpiTargets').getDataBodyRange().load('values');
    await context.sync();
    return body.values.filter(([kpi, year, , , member]) => kpi === 'offers-sent' && year === 2026 && member === '*').map((row) => row.find((cell) => cell === 1234.5));
  }));
  expect(annual).toEqual([1234.5]);

  await page.getByLabel(nameBox).fill('AZ1');
  await page.getByLabel(nameBox).press('Enter');
  await goTo(says, says.pages.functions);
  await pane.getByRole('button', { name: /^VARIANCE/ }).first().click();
  await pane.getByLabel(parameters.actual, { exact: true }).fill(argument);
  await pane.getByLabel(parameters.target, { exact: true }).fill('1');
  await button(says.functions.insert);
  await pane.getByText('AZ1', { exact: false }).first().waitFor();
  await page.locator('#cell-AZ1').getByText(shown, { exact: true }).waitFor();
  expect(faults).toEqual([]);
  await page.close();
});
