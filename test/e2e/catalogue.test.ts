import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { words } from '../../src/i18n';
import { chooseFile, openNarrowPane, openStandIn, type StandIn } from './standIn';

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
  // The KPI whose row is selected on the scorecard is marked in the list
  for (const [row, name] of [['B10', names.revenue], ['B13', undefined]] as const) {
    const nameBox = page.getByLabel(language === 'en' ? 'Name box' : 'Navneboks');
    await nameBox.fill(row);
    await nameBox.press('Enter');
    const marked = pane.locator('[aria-current=true]');
    await marked.waitFor();
    if (name !== undefined) await marked.filter({ hasText: name }).waitFor();
    else await marked.filter({ hasNotText: names.revenue }).waitFor();
  }
  await look('selected');
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

interface SavedFile {
  readonly name: string;
  readonly document: { readonly goals?: unknown; readonly notes?: unknown; readonly kpis: readonly { readonly id: string; readonly owner?: string; readonly targets?: unknown }[] };
}

test.each([['en', 'light'], ['nb', 'dark']] as const)('the catalogue is saved as a file, and that of another workbook is taken in after a question (%s)', async (language, scheme) => {
  const { pane: says } = words(language);
  const texts = says.catalogue;
  const { page, pane, faults, found, look, button } = await openNarrowPane(standIn!, 'catalogue-files', 'example', language, scheme);
  const folder = mkdtempSync(path.join(tmpdir(), 'catalogue-'));
  const save = async (): Promise<SavedFile> => {
    const [download] = await Promise.all([page.waitForEvent('download'), button(texts.save)]);
    const file = await download.path();
    return { name: download.suggestedFilename(), document: JSON.parse(readFileSync(file, 'utf8')) as SavedFile['document'] };
  };
  await button(says.menu);
  await button(says.pages.catalogue);
  await button(texts.files);
  await pane.getByText(texts.openHint).waitFor();
  await look('choose');
  const catalogue = await save();
  await pane.getByText(texts.savedAs(catalogue.name)).waitFor();
  expect(catalogue.name).toBe(`${texts.fileNames.catalogue}.setup.json`);
  expect(catalogue.document.kpis.length).toBe(10);
  expect([catalogue.document.goals, catalogue.document.notes, catalogue.document.kpis.flatMap(({ targets }) => targets ?? [])]).toEqual([undefined, undefined, []]);
  await pane.getByRole('radio', { name: new RegExp(`^${texts.savedParts.workbook[0]}`) }).check();
  const whole = await save();
  expect(whole.document.kpis.every(({ targets }) => targets !== undefined)).toBe(true);
  expect(whole.document.goals).toBeDefined();

  const file = path.join(folder, 'theirs.setup.json');
  const writeTheirs = (kpis: readonly object[]): void => writeFileSync(file, JSON.stringify({ ...catalogue.document, kpis }));
  writeTheirs(catalogue.document.kpis);
  await chooseFile(page, pane, texts.open, file);
  await pane.getByText(texts.comparison.nothing('theirs.setup.json')).waitFor();

  const [first, ...others] = catalogue.document.kpis;
  writeTheirs([{ ...first, owner: 'Siri Dahl' }, ...others, { id: 'customer-churn' }]);
  await chooseFile(page, pane, texts.open, file);
  await pane.getByText(texts.comparison.title('theirs.setup.json')).waitFor();
  await pane.getByText(new RegExp(`: ${texts.fields.owner}$`)).waitFor();
  await look('question');
  await button(texts.comparison.replace);
  await pane.getByText(texts.comparison.done(1, 1)).waitFor();
  await look('taken');
  await button(says.back);
  await pane.getByText('Siri Dahl').waitFor();
  await pane.getByRole('button', { name: new RegExp(NAMES[language].churn) }).waitFor();

  await button(texts.files);
  writeFileSync(file, '{"maltall": 1, "kpis": [{"id": "revenue", "color": "red"}]}');
  await chooseFile(page, pane, texts.open, file);
  await pane.getByText(words(language).setup.problems.unknownField({ path: 'kpis[0].color' })).waitFor();
  await look('refused');
  expect(found).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});
