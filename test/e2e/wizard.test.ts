import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { words } from '../../src/i18n';
import { chooseFile, openNarrowPane, openPage, openStandIn, panePicture, paneOf, picture, typeInto, type StandIn } from './standIn';

/** Deals of two people: every month one won of 1,000 × month number, and one lost. */
function pipelineCsv(): string {
  const rows = Array.from({ length: 12 }, (_, month) => {
    const mm = String(month + 1).padStart(2, '0');
    return [`W${mm},Anna,Won,2017-${mm}-01,2017-${mm}-11,${(month + 1) * 1000}`, `L${mm},Bo,Lost,2017-${mm}-01,2017-${mm}-21,0`];
  }).flat();
  return ['deal,seller,stage,opened,closed,value', ...rows, ''].join('\n');
}

/** What customers answered in the last two months of a year; the number of the order tells nothing. */
function answersCsv(): string {
  const scores = [['11', [10, 9, 9, 7, 2]], ['12', [9, 9, 10, 7, 2]]] as const;
  return ['order,when,recommends', ...scores.flatMap(([month, given]) => given.map((score, at) => `${month}${at},2017-${month}-0${at + 1},${score}`)), ''].join('\n');
}

let standIn: StandIn | undefined;
let folder: string;
let csv: string;
let answers: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'maltall-'));
  csv = path.join(folder, 'deals.csv');
  writeFileSync(csv, pipelineCsv());
  answers = path.join(folder, 'answers.csv');
  writeFileSync(answers, answersCsv());
  standIn = await openStandIn();
});

afterAll(async () => {
  await standIn?.close();
  rmSync(folder, { recursive: true });
});

test('from a CSV to a scorecard with charts, and a typed cell changes it', async () => {
  const { page, faults } = await openPage(standIn!, 'open=blank&locale=en-US');
  const pane = await paneOf(page);
  await page.getByRole('button', { name: 'Import data' }).click();
  await chooseFile(page, pane, 'Choose CSV file …', csv);
  await pane.getByText('24 rows, 6 columns').waitFor();
  await picture(page, 'import-en');
  await pane.getByRole('button', { name: 'Import to the workbook' }).click();
  await pane.getByText('The table Deals holds 24 rows.').waitFor();

  await pane.getByRole('button', { name: 'Use it for KPIs' }).click();
  await pane.getByRole('button', { name: 'Skip this: only KPIs' }).click();
  for (const name of ['Revenue won', 'Win rate', 'Sales cycle']) await pane.getByRole('checkbox', { name }).check();
  await pane.getByRole('button', { name: 'Next' }).click();
  // The data end in 2017, and so the wizard begins there.
  expect(await pane.getByLabel('Year', { exact: true }).inputValue()).toBe('2017');
  await pane.getByLabel('Target for the year').fill('60,000');
  await pane.getByLabel('Target in every month').nth(0).fill('55%');
  // One target is forgotten: the wizard stays and says so.
  await pane.getByRole('button', { name: 'Next' }).click();
  await pane.getByText('Give a number.').waitFor();
  await pane.getByLabel('Target in every month').nth(1).fill('12');
  await picture(page, 'targets-en');
  await pane.getByRole('button', { name: 'Next' }).click();
  await pane.getByLabel('Break down by').first().selectOption('seller');
  // What a column comes to is seen before anything is written.
  await pane.getByRole('button', { name: 'See the months: Revenue won' }).click();
  for (const text of ['December 2017', '12,000']) await pane.getByText(text, { exact: true }).waitFor();
  await picture(page, 'data-en');
  await pane.getByRole('button', { name: 'Next' }).click();
  await pane.getByRole('button', { name: 'Build the workbook' }).click();
  await pane.getByText('The scorecard is ready.').waitFor();

  // December: 12,000 against 5,000; one won of two decided; ten days.
  const grid = page.getByRole('grid');
  for (const text of ['Revenue won', '12,000', '5,000', '50.0%', '10.0']) await grid.getByText(text, { exact: true }).first().waitFor();
  await picture(page, 'scorecard-en');
  await page.getByRole('tab', { name: 'Dashboard Sales' }).click();
  await page.locator('svg').getByText('Revenue won, USD').first().waitFor();
  await picture(page, 'dashboard-en');

  // The last deal won is worth more than was typed in: the scorecard follows.
  await page.getByRole('tab', { name: 'Deals' }).click();
  await typeInto(page, 'F24', '20000');
  await page.getByRole('tab', { name: 'Scorecard' }).click();
  await grid.getByText('20,000', { exact: true }).first().waitFor();

  // Set up twice it is not: the wizard says so, and what to do instead.
  await pane.getByRole('button', { name: 'Done' }).click();
  await pane.getByRole('heading', { name: 'Overview' }).waitFor();
  // Nor does it show a step first that would go again at once.
  await pane.evaluate(() => {
    const shown = window as unknown as { steps: string[] };
    shown.steps = [];
    new MutationObserver(() => shown.steps.push(...(document.body.innerText.match(/Step \d of \d/g) ?? []))).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await page.getByRole('button', { name: 'Set up KPIs' }).click();
  await pane.getByText('This workbook is set up already.').waitFor();
  expect(await pane.evaluate(() => (window as unknown as { steps: string[] }).steps)).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});

test('a score is pointed out by hand, and its promoters and detractors are told apart', async () => {
  const { page, faults } = await openPage(standIn!, 'open=blank&locale=en-US');
  const pane = await paneOf(page);
  await page.getByRole('button', { name: 'Import data' }).click();
  await chooseFile(page, pane, 'Choose CSV file …', answers);
  await pane.getByRole('button', { name: 'Import to the workbook' }).click();
  await pane.getByText('The table Answers holds 10 rows.').waitFor();
  await pane.getByRole('button', { name: 'Use it for KPIs' }).click();
  await pane.getByRole('button', { name: 'Skip this: only KPIs' }).click();
  await pane.getByRole('checkbox', { name: 'Net Promoter Score', exact: true }).check();
  await pane.getByRole('button', { name: 'Next' }).click();
  await pane.getByLabel('Target in every month').fill('30');
  await pane.getByRole('button', { name: 'Next' }).click();

  // Nothing tells which of two numbers is the score: the wizard stays until it is said.
  await pane.getByText('This is a proposal. Check it against your data.').waitFor();
  expect(await pane.getByLabel('Date', { exact: true }).inputValue()).toBe('when');
  await pane.getByRole('button', { name: 'Next' }).click();
  await pane.getByText('Choose the column for “Score given”.').waitFor();
  await picture(page, 'data-nps-en');
  await pane.getByLabel('Score given').selectOption('recommends');
  await pane.getByRole('button', { name: 'Next' }).click();
  // What it comes to is said before anything is written.
  await pane.getByText('40 in December 2017; 1 month has a figure').waitFor();
  await picture(page, 'build-nps-en');
  await pane.getByRole('button', { name: 'Build the workbook' }).click();
  await pane.getByText('The scorecard is ready.').waitFor();

  // The quarter that ends in December: six promoters and two detractors of ten.
  const grid = page.getByRole('grid');
  for (const text of ['Net Promoter Score', '40', '30']) await grid.getByText(text, { exact: true }).first().waitFor();
  await picture(page, 'scorecard-nps-en');
  expect(faults).toEqual([]);
  await page.close();
});

test('what stands in the way of a build is said by the KPI’s name, nothing is written, and a sheet of the same title stays the user’s', async () => {
  const { page, faults } = await openPage(standIn!, 'open=blank&locale=en-US');
  const pane = await paneOf(page);
  const stages = (from: string, to: string): Promise<void> => pane.evaluate(([before, after]) => Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('Deals').columns.getItem('stage').getDataBodyRange();
    body.load('values');
    await context.sync();
    body.values = body.values.map(([stage]) => [stage === before ? after : stage]);
    await context.sync();
  }), [from, to] as const);
  const tabs = page.getByRole('tablist', { name: 'Sheets' }).getByRole('tab');
  await page.getByRole('button', { name: 'Import data' }).click();
  await chooseFile(page, pane, 'Choose CSV file …', csv);
  await pane.getByRole('button', { name: 'Import to the workbook' }).click();
  await pane.getByRole('button', { name: 'Use it for KPIs' }).click();
  await pane.getByRole('button', { name: 'Skip this: only KPIs' }).click();
  for (const name of ['Revenue won', 'Win rate']) await pane.getByRole('checkbox', { name }).check();
  await pane.getByRole('button', { name: 'Next' }).click();
  await pane.getByLabel('Target for the year').fill('60,000');
  await pane.getByLabel('Target in every month').fill('55%');
  await pane.getByRole('button', { name: 'Next' }).click();

  await pane.getByLabel('Amount', { exact: true }).selectOption('');
  await pane.getByRole('button', { name: 'Next' }).click();
  await pane.getByText('Choose the column for “Amount”.').waitFor();
  await pane.getByLabel('Amount', { exact: true }).selectOption('value');
  await pane.getByRole('button', { name: 'Next' }).click();
  const build = pane.getByRole('button', { name: 'Build the workbook' });
  await pane.getByText('12,000 in December 2017; 12 months have figures').waitFor();

  await stages('Won', 'won by us');
  await build.click();
  const failed = pane.getByRole('group').filter({ hasText: 'That did not work' });
  await failed.getByText('Revenue won has no data: no row of Deals has “Won” in the column “stage”.').waitFor();
  await failed.getByText('Nothing in the workbook was changed.').waitFor();
  await panePicture(page, 'build-refused-en');
  expect(await tabs.allTextContents()).toEqual(['Sheet1', 'Deals', 'Sources']);
  await stages('won by us', 'Won');

  await page.getByRole('button', { name: 'New sheet' }).click();
  await page.getByRole('tab', { name: /^Sheet[2-9]$/, selected: true }).dblclick();
  await page.keyboard.type('Scorecard');
  await page.keyboard.press('Enter');
  await typeInto(page, 'A1', 'mine');
  await build.click();
  await pane.getByText('The workbook had a sheet “Scorecard” already, so the new one is called “Scorecard (2)”.').waitFor();
  await page.getByRole('tab', { name: 'Scorecard', exact: true }).click();
  await page.getByRole('grid').getByText('mine', { exact: true }).waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test.each([['en', 'light'], ['nb', 'dark']] as const)('KPIs of one’s own are calculated from a table’s rows, and seen before they are written (%s)', async (language, scheme) => {
  const { pane: says, roles } = words(language);
  const { wizard: { data, ...wizard }, catalogue } = says;
  const { page, pane, faults, found, look, button } = await openNarrowPane(standIn!, 'wizard-own', 'blank', language, scheme);
  await button(says.menu);
  await button(says.pages.import);
  await chooseFile(page, pane, says.import.choose, csv);
  await button(says.import.write);
  await button(says.import.useIt);
  await button(wizard.goals.onlyKpis);
  const own = async (name: string, rollup: 'sum' | 'ratio', unit: 'count' | 'share'): Promise<void> => {
    await button(catalogue.addOwn);
    await pane.getByLabel(catalogue.name, { exact: true }).fill(name);
    await pane.getByLabel(catalogue.definition, { exact: true }).fill(name);
    await pane.getByLabel(catalogue.departments).fill(wizard.departments.sales);
    await pane.getByLabel(catalogue.unit).selectOption(unit);
    await pane.getByLabel(catalogue.rollup).selectOption(rollup);
    await button(says.setup.save);
  };
  await own('Alfa', 'sum', 'count');
  await own('Beta', 'ratio', 'share');
  await button(says.next);
  await pane.getByLabel(wizard.targets.year, { exact: true }).fill('2017');
  await pane.getByLabel(wizard.targets.annual).fill('12');
  await pane.getByLabel(wizard.targets.hold).fill('50');
  await button(says.next);

  // Typed, as long as nobody says that a table has them
  expect(await pane.getByText(data.typedHint(words(language).sheets.titles.actuals)).count()).toBe(2);
  for (const at of [0, 1]) await pane.getByLabel(data.source).nth(at).selectOption('table');
  await pane.getByText(data.guessed).first().waitFor();
  for (const at of [0, 1, 2]) await pane.getByLabel(data.calculation).nth(at).selectOption('count');
  for (const at of [0, 1, 2]) await pane.getByLabel(roles.columns.date, { exact: true }).nth(at).selectOption('closed');
  await pane.getByLabel(roles.subjects.rowsOfValue).nth(0).selectOption('stage');
  await button(says.next);
  await pane.getByText(data.needsTexts).waitFor();
  await pane.getByRole('checkbox', { name: 'Won' }).check();
  await pane.getByLabel(roles.subjects.rowsOfNumerator).nth(1).selectOption('stage');
  await pane.getByRole('checkbox', { name: 'Won' }).nth(1).check();
  await look('mapped');
  await button(`${data.seeMonths}: Beta`);
  await pane.getByText(language === 'en' ? '50%' : '50 %', { exact: true }).first().waitFor();
  await button(`${data.seeMonths}: Alfa`);
  await pane.getByText('1', { exact: true }).first().waitFor();
  await look('months');
  await button(says.next);
  await button(wizard.build.build);
  await pane.getByText(wizard.build.done).waitFor();
  await page.getByRole('tab', { name: language === 'en' ? 'Actuals' : 'Resultat', exact: true }).click();
  await page.getByRole('grid').getByText('beta', { exact: true }).first().waitFor();
  expect(found).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});

test('without a table the figures are typed: a KPI of one’s own, its months pasted, and what it shows', async () => {
  const { page, faults } = await openPage(standIn!, 'open=blank&locale=en-US');
  const pane = await paneOf(page);
  await page.getByRole('button', { name: 'Set up KPIs' }).click();
  const next = (): Promise<void> => pane.getByRole('button', { name: 'Next' }).click();
  await pane.getByLabel('What is to be reached').fill('Nobody falls ill from work');
  await pane.getByRole('button', { name: 'Add a goal' }).click();
  await pane.getByLabel('What is to be reached').nth(1).fill('Everybody stays');
  await next();
  await pane.getByLabel('What is done').fill('Talk to everybody');
  await pane.getByRole('checkbox', { name: 'Sales', exact: true }).check();
  for (const name of ['Nobody falls ill from work', 'Everybody stays']) await pane.getByRole('checkbox', { name }).check();
  await pane.getByLabel('Other departments of yours').fill('Logistics');
  await next();

  await pane.getByRole('button', { name: 'Add one of your own' }).click();
  await pane.getByRole('button', { name: 'Save' }).click();
  await pane.getByText('Give it a name.').waitFor();
  await pane.getByLabel('Name', { exact: true }).fill('Sick days');
  await pane.getByLabel('Definition', { exact: true }).fill('Days away from work because of illness.');
  await pane.getByLabel('Departments, separated by commas').fill('Company');
  await pane.getByLabel('Good is').selectOption('lower');
  await pane.getByRole('button', { name: 'Save' }).click();
  await pane.getByText('1 KPI chosen').waitFor();
  await pane.getByText('The goal “Nobody falls ill from work” has no KPI that shows it.').waitFor();
  await pane.getByRole('button', { name: 'Sick days Company' }).click();
  await pane.getByLabel('Department', { exact: true }).selectOption('Logistics');
  for (const name of ['Nobody falls ill from work', 'Talk to everybody']) await pane.getByRole('checkbox', { name }).first().check();
  await pane.getByText('The goal “Nobody falls ill from work” has no KPI that shows it.').waitFor({ state: 'detached' });
  await pane.getByText('Sales has activities, but no KPI.').waitFor();
  // Of an activity's goals it need not show all, and the one that it leaves has none then.
  const shows = pane.getByRole('group', { name: 'Goals that it shows, of those that “Talk to everybody” serves' });
  await shows.getByRole('checkbox', { name: 'Everybody stays' }).uncheck();
  await pane.getByText('The goal “Everybody stays” has no KPI that shows it.').waitFor();
  await picture(page, 'kpis-own-en');
  // Its record is changed in the same form.
  await pane.getByRole('button', { name: 'Change its record' }).click();
  expect(await pane.getByLabel('Name', { exact: true }).inputValue()).toBe('Sick days');
  await pane.getByRole('button', { name: 'Cancel' }).click();
  await next();

  await pane.getByLabel('Year', { exact: true }).fill('2017');
  await pane.getByLabel('How the target is given').selectOption('periods');
  await pane.getByLabel('January').evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '10\t12\t8');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await pane.getByText('Adds up to 30').waitFor();
  await pane.getByLabel('Owner').fill('Siri Dahl');
  await pane.getByLabel('Tolerance, % of the target').fill('10');
  await picture(page, 'targets-months-en');
  await next();
  await pane.getByText('There is a cell for every month on the sheet Actuals.').waitFor();
  await next();
  await pane.getByText('typed in month by month').waitFor();
  await pane.getByRole('button', { name: 'Build the workbook' }).click();
  await pane.getByText('The scorecard is ready.').waitFor();

  const body = (table: string): Promise<unknown[][]> => pane.evaluate((name) => Excel.run(async (context) => {
    const cells = context.workbook.tables.getItem(name).getDataBodyRange();
    cells.load('values');
    await context.sync();
    return cells.values as unknown[][];
  }), table);
  expect(await body('KpiTies')).toEqual([['g1', '', 'sick-days'], ['g1', 'a1', 'sick-days'], ['g2', 'a1', '']]);
  expect((await body('KpiTargets')).map((row) => row.slice(0, 10))).toEqual([['sick-days', 2017, 'plan', '', '*', 'value', 30, 10, 12, 8]]);
  expect((await body('KpiCatalogue'))[0]).toEqual(expect.arrayContaining(['sick-days', 'Sick days', 'Logistics', 'Siri Dahl', 0.1]));
  expect((await body('KpiActuals')).map(([kpi, year]) => [kpi, year])).toContainEqual(['sick-days', 2017]);
  expect(faults).toEqual([]);
  await page.close();
});

test('the pane speaks Norwegian with a Norwegian Excel, and English at choice', async () => {
  const { page, faults } = await openPage(standIn!, 'open=blank&locale=nb-NO');
  const pane = await paneOf(page);
  await page.getByRole('button', { name: 'Måltall-ruten' }).click();
  await pane.getByRole('heading', { name: 'Måltall å styre etter' }).waitFor();
  await picture(page, 'home-nb');
  await pane.getByLabel('Språk').selectOption('en');
  await pane.getByRole('heading', { name: 'KPIs your team can steer by' }).waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test('in Norwegian, with a fiscal year from July, and the way over the import page loses nothing', async () => {
  const { page, faults } = await openPage(standIn!, 'open=blank&locale=nb-NO');
  const pane = await paneOf(page);
  await page.getByRole('button', { name: 'Sett opp måltall' }).click();
  await pane.getByLabel('Dette skal nås').fill('Vinne salg for 24 000');
  await pane.getByLabel('Måles med').selectOption({ label: 'Vunnet salg' });
  await pane.getByLabel('Målverdi').fill('24 000');
  await pane.getByLabel('Frist').fill('2017-06-30');
  await pane.getByRole('button', { name: 'Neste' }).click();
  await pane.getByLabel('Dette gjøres').fill('Ringe hver kunde');
  for (const name of ['Salg', 'Støtte og service', 'Vinne salg for 24 000']) await pane.getByRole('checkbox', { name, exact: true }).check();
  await pane.getByText('1 aktivitet deles av flere avdelinger.').waitFor();
  await pane.getByRole('button', { name: 'Neste' }).click();
  // What measures the goal is chosen already.
  expect(await pane.getByRole('checkbox', { name: 'Vunnet salg' }).isChecked()).toBe(true);
  await pane.getByRole('button', { name: 'Neste' }).click();
  await pane.getByLabel('Regnskapsåret begynner i').selectOption({ label: 'juli' });
  await pane.getByLabel('År', { exact: true }).fill('2017');
  await pane.getByText('Regnskapsåret 2017 går fra juli 2016 til og med juni 2017').waitFor();
  // What the goal wants is proposed.
  expect(await pane.getByLabel('Mål for året').inputValue()).toBe('24 000');
  await pane.getByRole('button', { name: 'Neste' }).click();

  await pane.getByRole('button', { name: 'Importer en CSV-fil' }).click();
  await chooseFile(page, pane, 'Velg CSV-fil …', csv);
  await pane.getByText('24 rader, 6 kolonner').waitFor();
  await pane.getByRole('button', { name: 'Importer til arbeidsboken' }).click();
  await pane.getByText('Tabellen Deals har 24 rader.').waitFor();
  await pane.getByRole('button', { name: 'Bruk den til måltall' }).click();

  // The wizard stands where it was left, and so does all that was said before.
  await pane.getByText('Trinn 5 av 6: Data').waitFor();
  for (let steps = 0; steps < 4; steps += 1) await pane.getByRole('button', { name: 'Tilbake', exact: true }).last().click();
  expect(await pane.getByLabel('Målverdi').inputValue()).toBe('24 000');
  for (let steps = 0; steps < 3; steps += 1) await pane.getByRole('button', { name: 'Neste' }).click();
  expect(await pane.getByLabel('Mål for året').inputValue()).toBe('24 000');
  await pane.getByRole('button', { name: 'Neste' }).click();
  await pane.getByRole('button', { name: 'Neste' }).click();
  await pane.getByText('Styringskort, Dashbord selskapet, Dashbord salg, Møte, Mål, Katalog, Måltall, Resultat, Kilder, Beregning, Innstillinger').waitFor();
  await pane.getByRole('button', { name: 'Lag arbeidsboken' }).click();
  await pane.getByText('Styringskortet er klart.').waitFor();
  for (const title of ['Styringskort', 'Dashbord selskapet', 'Dashbord salg', 'Møte', 'Katalog', 'Måltall', 'Resultat', 'Kilder']) await page.getByRole('tablist', { name: 'Ark' }).getByRole('tab', { name: title, exact: true }).waitFor();

  // The last month of the fiscal year that ends in June 2017: 6,000 against 2,000.
  const grid = page.getByRole('grid');
  for (const text of ['Vunnet salg', '6 000', '2 000']) await grid.getByText(text, { exact: true }).first().waitFor();
  await picture(page, 'scorecard-nb');

  // The sources have kept what the import settled.
  await page.getByRole('tab', { name: 'Kilder', exact: true }).click();
  await grid.getByText('deals.csv', { exact: true }).first().waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test('what is said is kept in the workbook when the pane closes: one goes on in another language, or begins anew after a question, and what is built is kept no more', async () => {
  const { page, faults } = await openPage(standIn!, 'open=blank&locale=en-US');
  const pane = await paneOf(page);
  const kept = (): Promise<string | undefined> => pane.evaluate(() => Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.load('items/key,items/value');
    await context.sync();
    return settings.items.map(({ value }) => String(value))[0];
  }));
  const untilKept = async (text: string | undefined): Promise<void> => {
    for (let waited = 0; waited < 120; waited += 1) {
      const now = await kept();
      if (text === undefined ? now === undefined : now?.includes(text)) return;
      await page.waitForTimeout(250);
    }
    throw new Error(`The workbook keeps ${await kept()}`);
  };
  /** Closes the pane and opens it again. */
  const reopen = async (language: 'en' | 'nb'): Promise<void> => {
    await pane.evaluate((chosen) => {
      window.localStorage.setItem('maltall.language', chosen);
      document.body.dataset.closed = 'yes';
      window.location.reload();
    }, language);
    await pane.waitForSelector('body:not([data-closed]) h1');
  };

  await page.getByRole('button', { name: 'Set up KPIs' }).click();
  await pane.getByLabel('What is to be reached').fill('Win 60,000');
  await pane.getByLabel('Measured by').selectOption({ label: 'Revenue won' });
  // Nobody has pressed anything: a pause is enough.
  await untilKept('Win 60,000');
  for (const step of ['Activities', 'KPIs', 'Targets']) {
    await pane.getByRole('button', { name: 'Next' }).click();
    await pane.getByText(`: ${step}`).waitFor();
  }
  await pane.getByLabel('Target for the year').fill('60,000');
  await untilKept('"amount":"60,000"');
  const before = await kept();
  await reopen('nb');

  await pane.getByRole('button', { name: 'Fortsett å sette opp måltall' }).click();
  await pane.getByText('Trinn 4 av 6: Mål. 1 overordnet mål, 0 aktiviteter, 1 måltall.').waitFor();
  await panePicture(page, 'draft-nb');
  await pane.getByRole('button', { name: 'Begynn på nytt' }).click();
  await pane.getByRole('button', { name: 'Behold det' }).click();
  expect(await kept()).toBe(before);
  await pane.getByRole('button', { name: 'Fortsett', exact: true }).click();
  expect(await pane.getByLabel('Mål for året').inputValue()).toBe('60 000');
  await pane.getByRole('button', { name: 'Neste' }).click();
  await pane.getByRole('button', { name: 'Vi skriver inn alle' }).click();
  await pane.getByRole('button', { name: 'Neste' }).click();
  await pane.getByRole('button', { name: 'Lag arbeidsboken' }).click();
  await pane.getByText('Styringskortet er klart.').waitFor();
  await untilKept(undefined);
  expect(faults).toEqual([]);
  await page.close();

  const other = await openPage(standIn!, 'open=blank&locale=en-US');
  const second = await paneOf(other.page);
  await other.page.getByRole('button', { name: 'Set up KPIs' }).click();
  await second.getByLabel('What is to be reached').fill('Something else');
  await second.getByRole('button', { name: 'Next' }).click();
  await second.getByText(': Activities').waitFor();
  // What cannot be kept is said, and tried again.
  await other.page.getByRole('button', { name: 'Obstacles' }).click();
  await other.page.getByRole('menuitem', { name: 'Lose the next request' }).click();
  await second.getByLabel('What is done').fill('Call everybody');
  const notKept = second.getByText('could not be kept in the workbook');
  await notKept.waitFor();
  await notKept.waitFor({ state: 'detached' });
  await second.evaluate(() => {
    document.body.dataset.closed = 'yes';
    window.location.reload();
  });
  await second.waitForSelector('body:not([data-closed]) h1');
  await second.getByRole('button', { name: 'Go on setting up KPIs' }).click();
  await second.getByRole('button', { name: 'Start anew' }).click();
  await second.getByRole('button', { name: 'Throw it away' }).click();
  expect(await second.getByLabel('What is to be reached').inputValue()).toBe('');
  await second.getByRole('button', { name: 'Back', exact: true }).last().click();
  await second.getByRole('button', { name: 'Set up KPIs' }).waitFor();
  expect(other.faults).toEqual([]);
  await other.page.close();
});
