import { words } from '../../src/i18n';
import { openNarrowPane, openStandIn, type StandIn } from './standIn';

let standIn: StandIn | undefined;
beforeAll(async () => {
  standIn = await openStandIn();
});
afterAll(() => standIn?.close());

const NAMES = { en: { nps: 'Net Promoter Score (NPS)', revenue: 'Sales revenue', churn: 'Customer churn' }, nb: { nps: 'Net Promoter Score (NPS)', revenue: 'Salgsinntekter', churn: 'Kundefrafall' } } as const;

test.each([['en', 'dark'], ['nb', 'light']] as const)('a KPI is found, corrected, taken out of use and added, from the library and of one’s own (%s)', async (language, scheme) => {
  const { pane: says } = words(language);
  const texts = says.catalogue;
  const names = NAMES[language];
  const { page, pane, faults, found, look, button } = await openNarrowPane(standIn!, 'catalogue', 'example', language, scheme);
  await button(says.menu);
  await button(says.pages.catalogue);
  await pane.getByLabel(texts.search).fill('promoter');
  await pane.getByRole('button', { name: new RegExp(names.revenue) }).waitFor({ state: 'detached' });
  await pane.getByLabel(texts.search).fill('');
  await look('list');
  await pane.getByRole('button', { name: new RegExp(names.revenue) }).click();
  await pane.getByRole('heading', { name: names.revenue }).waitFor();
  await look('edit');

  // What is not saved is asked about before it is left
  await pane.getByLabel(texts.owner).fill('Siri Dahl');
  await button(says.menu);
  await button(says.pages.home);
  await pane.getByText(says.leaving.unsaved).waitFor();
  await button(says.leaving.stay);
  await button(says.back);
  await pane.getByText(says.leaving.unsaved).waitFor();
  await button(says.leaving.stay);
  await pane.getByLabel(texts.tolerance.relative).fill('x');
  await button(says.setup.save);
  await pane.getByText(texts.badTolerance).waitFor();
  await pane.getByLabel(texts.tolerance.relative).fill(language === 'en' ? '2.5' : '2,5');
  await button(texts.reviewedToday);
  await button(says.setup.save);
  await pane.getByText(says.setup.saved(names.revenue)).waitFor();
  await pane.getByText('Siri Dahl').waitFor();
  await pane.getByRole('button', { name: new RegExp(names.revenue) }).click();
  expect(await pane.getByLabel(texts.tolerance.relative).inputValue()).toBe(language === 'en' ? '2.5' : '2,5');
  await button(texts.retire);
  await pane.getByText(texts.retired).waitFor();

  await button(texts.add);
  await pane.getByText(texts.addIntro).waitFor();
  await pane.getByLabel(texts.search).fill(language === 'en' ? 'churn' : 'frafall');
  await pane.getByRole('button', { name: names.churn, exact: true }).click();
  await look('add');
  await button(texts.addThis(names.churn));
  await pane.getByText(texts.added(names.churn)).waitFor();

  await button(texts.add);
  await button(texts.addOwn);
  await pane.getByLabel(texts.name).fill('Sykefravær');
  await button(says.setup.save);
  await pane.getByText(texts.definitionNeeded).waitFor();
  await look('own');
  await pane.getByLabel(texts.definition).fill('Andel av dagene som er borte.');
  await pane.getByLabel(texts.departments).fill(language === 'en' ? 'Company, Sales' : 'Selskapet, Salg');
  await pane.getByLabel(texts.unit).selectOption('share');
  await pane.getByLabel(texts.direction).selectOption('lower');
  await pane.getByLabel(texts.rollup).selectOption('ratio');
  await button(says.setup.save);
  await pane.getByText(texts.added('Sykefravær')).waitFor();
  await look('added');
  expect(found).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});
