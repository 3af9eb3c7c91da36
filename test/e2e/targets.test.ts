import { words } from '../../src/i18n';
import { openNarrowPane, openStandIn, type StandIn } from './standIn';

let standIn: StandIn | undefined;
beforeAll(async () => {
  standIn = await openStandIn();
});
afterAll(() => standIn?.close());

const NAMES = { en: { revenue: 'Sales revenue', winRate: 'Win rate', offers: 'Offers sent' }, nb: { revenue: 'Salgsinntekter', winRate: 'Vinnrate', offers: 'Sendte tilbud' } } as const;

test.each([['en', 'light'], ['nb', 'dark']] as const)('a target is corrected, decided anew, pasted by month and rolled into next year (%s)', async (language, scheme) => {
  const { pane: says } = words(language);
  const texts = says.targets;
  const names = NAMES[language];
  const { page, pane, faults, found, look, button } = await openNarrowPane(standIn!, 'targets', 'example', language, scheme);
  const kpi = (name: string, figure: string) => pane.getByRole('button', { name: new RegExp(`^${name}.*${figure}`) });
  await button(says.menu);
  await button(says.pages.targets);
  await kpi(names.winRate, '45').waitFor();
  await look('list');

  // A mistake is corrected in its place.
  await kpi(names.winRate, '45').click();
  await pane.getByLabel(says.wizard.targets.hold).fill('x');
  await button(says.setup.save);
  await pane.getByText(says.wizard.targets.notANumber('x')).waitFor();
  await pane.getByLabel(says.wizard.targets.hold).fill('47 %');
  await look('correct');
  await button(says.setup.save);
  await pane.getByText(says.setup.saved(names.winRate)).waitFor();
  await kpi(names.winRate, '47').waitFor();

  // A year's months are pasted as Excel copies them.
  await kpi(names.offers, '').click();
  await pane.getByLabel(says.wizard.targets.form).selectOption('periods');
  const first = pane.getByLabel(language === 'en' ? 'January' : 'januar');
  await first.evaluate((field, pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110].join('\t') + (language === 'en' ? '\t120.5' : '\t120,5'));
  await pane.getByText(says.wizard.targets.sum(language === 'en' ? '780.5' : '780,5')).waitFor();
  await look('months');
  await button(says.setup.save);
  await pane.getByText(says.setup.saved(names.offers)).waitFor();

  // What is decided anew is a version of its own, and says why.
  await kpi(names.winRate, '47').click();
  await pane.getByLabel(says.wizard.targets.hold).fill('50 %');
  await pane.getByText(texts.decide).click();
  await pane.getByLabel(texts.version.version).fill('høst');
  await button(says.setup.save);
  await pane.getByText(words(language).targets.problems.noReason()).waitFor();
  await pane.getByLabel(texts.version.reason).fill('Flere selgere');
  await pane.getByLabel(texts.version.who).fill('Styret');
  await pane.getByLabel(texts.closedThrough).fill('9');
  await look('decide');
  await button(says.setup.save);
  await pane.getByText(texts.decided(names.winRate, 'høst')).waitFor();
  await pane.getByLabel(texts.measuredBy).selectOption('høst');
  await kpi(names.winRate, '50').or(kpi(names.winRate, texts.byMonth)).waitFor();
  await pane.getByLabel(texts.measuredBy).selectOption('plan');

  // Next year, and whom to ask.
  await button(texts.nextYear(2027));
  expect(await pane.getByLabel(texts.version.who).inputValue()).toBe('Styret');
  await pane.getByLabel(texts.roll.change).fill('5');
  await look('roll');
  await button(texts.roll.make);
  await pane.getByText(texts.roll.done(2027)).waitFor();
  await pane.getByText('Jonas Haugen').waitFor();
  await look('rolled');
  expect(found).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});
