import { findKpi, guessInputs, guessMapping, kpiLibrary, roleGroups, validateSetup, type GroupMapping, type KpiDefinition, type TableSketch } from '../../src/kpi';
import { changeDraft, draftKpi, emptyDraft, type Draft, type DraftKpi } from '../../src/taskpane/wizard/draft';
import { datesOf, mappingProblems, targetProblems, toSetup } from '../../src/taskpane/wizard/toSetup';

const pipeline: TableSketch = {
  name: 'Pipeline',
  columns: [
    { name: 'opportunity_id', kind: 'text', choices: [] },
    { name: 'sales_agent', kind: 'text', choices: ['Anna', 'Bo'] },
    { name: 'deal_stage', kind: 'text', choices: ['Engaging', 'Lost', 'Prospecting', 'Won'] },
    { name: 'engage_date', kind: 'date', choices: [] },
    { name: 'close_date', kind: 'date', choices: [] },
    { name: 'close_value', kind: 'number', choices: [] },
  ],
};

function definition(id: string): KpiDefinition {
  const found = findKpi(id);
  if (!found) throw new Error(`${id} is not in the library`);
  return found;
}

const ids = ['revenue-won', 'deals-won', 'win-rate', 'sales-cycle', 'deal-size'];
const definitions = new Map(ids.map((id) => [id, definition(id)]));

/** A draft with one KPI and its proposal, changed as a case needs. */
function draftOf(id: string, change: Partial<DraftKpi> = {}): Draft {
  const kpi = { ...draftKpi(definition(id)), mapping: guessMapping(definition(id), [pipeline]), ...change };
  return { ...emptyDraft(2017, 'USD'), kpis: [kpi] };
}

const amount = (form: DraftKpi['target']['form'], text: string): Partial<DraftKpi> => ({ target: { form, amount: text, periods: '' } });

test.each(ids)('%s: what is proposed for a sales pipeline makes a set-up that is accepted', (id) => {
  const setup = toSetup(draftOf(id, amount(definition(id).rollup === 'sum' ? 'even' : 'hold', '0.5')), 'en', definitions, new Map());
  expect(validateSetup(JSON.parse(JSON.stringify(setup)))).toMatchObject({ ok: true });
});

test('the sales cycle is the sum of close dates minus the sum of open dates, of won deals', () => {
  const { kpis } = toSetup(draftOf('sales-cycle'), 'en', definitions, new Map());
  expect(kpis[0]!.inputs!.numerator).toEqual([
    { table: 'Pipeline', aggregate: 'sum', column: 'close_date', date: 'close_date', empty: 'zero', where: { deal_stage: ['Won'] } },
    { table: 'Pipeline', aggregate: 'sum', column: 'engage_date', date: 'close_date', empty: 'zero', where: { deal_stage: ['Won'] }, sign: -1 },
  ]);
});

test.each([
  ['a year figure in Norwegian', 'nb', amount('even', '12 000 000'), [], { annual: 12_000_000, profile: 'even' }],
  ['4-4-5', 'en', amount('445', '1,200'), [], { annual: 1200, profile: '445' }],
  ['zero is a target', 'en', amount('even', '0'), [], { annual: 0, profile: 'even' }],
  ['twelve values, one missing', 'nb', { target: { form: 'periods', amount: '', periods: '1,5\t2\t\t4\t5\t6\t7\t8\t9\t10\t11\t12' } }, [], { periods: [1.5, 2, null, 4, 5, 6, 7, 8, 9, 10, 11, 12] }],
  ['blank', 'en', amount('even', ' '), [{ code: 'notANumber', kpi: 'revenue-won', text: ' ' }], undefined],
  ['text', 'en', amount('even', 'much'), [{ code: 'notANumber', kpi: 'revenue-won', text: 'much' }], undefined],
  ['eleven values', 'en', { target: { form: 'periods', amount: '', periods: '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11' } }, [{ code: 'notTwelve', kpi: 'revenue-won', count: 11 }], undefined],
  ['a word among twelve', 'en', { target: { form: 'periods', amount: '', periods: '1\n2\n3\n4\n5\nsix\n7\n8\n9\n10\n11\n12' } }, [{ code: 'notANumber', kpi: 'revenue-won', text: 'six' }], undefined],
] as const)('target: %s', (_, language, change, problems, target) => {
  const draft = draftOf('revenue-won', change as Partial<DraftKpi>);
  expect(targetProblems(draft, language)).toEqual(problems);
  if (target) expect(toSetup(draft, language, definitions, new Map()).kpis[0]!.targets).toEqual([{ year: 2017, version: 'plan', ...target }]);
});

test.each([['', true], ['17', true], ['2017', false], ['year', true]])('year "%s"', (year, bad) => {
  expect(targetProblems(changeDraft(draftOf('revenue-won', amount('none', '')), { kind: 'year', year }), 'en')).toEqual(bad ? [{ code: 'badYear' }] : []);
});

test('what is not mapped is named by its role', () => {
  expect(mappingProblems(draftOf('win-rate', { mapping: [] }), definitions)).toEqual([{ code: 'unmapped', kpi: 'win-rate', group: 0, role: 'table' }]);
  const [whole] = guessMapping(definition('win-rate'), [pipeline]);
  expect(mappingProblems(draftOf('win-rate', { mapping: [{ ...whole!, columns: { outcome: 'deal_stage' } }] }), definitions)).toEqual([
    { code: 'unmapped', kpi: 'win-rate', group: 0, role: 'closed' },
  ]);
  expect(mappingProblems(draftOf('win-rate'), definitions)).toEqual([]);
});

test.each(kpiLibrary.map((kpi) => [kpi.id, kpi] as const))('%s: a mapping by hand makes a set-up that is accepted', (id, kpi) => {
  const mapping = roleGroups(kpi).map(({ fields }, index): GroupMapping => ({
    table: index === 0 ? 'First' : 'Second',
    columns: Object.fromEntries(fields.map((field) => (field.kind === 'column' ? [field.role, field.role] : [field.subject, field.subject]))),
    texts: Object.fromEntries(fields.flatMap((field) => (field.kind === 'choice' ? field.says.map(({ role }) => [role, [role]]) : []))),
  }));
  const draft: Draft = { ...emptyDraft(2017, 'USD'), kpis: [{ ...draftKpi(kpi), mapping, target: { form: 'none', amount: '', periods: '' } }] };
  expect(mappingProblems(draft, new Map([[id, kpi]]))).toEqual([]);
  const setup = toSetup(draft, 'nb', new Map([[id, kpi]]), new Map());
  expect(validateSetup(JSON.parse(JSON.stringify(setup)))).toMatchObject({ ok: true });
  const terms = Object.values(setup.kpis[0]!.inputs!).flat();
  expect(terms.map(({ aggregate, sign, times }) => ({ aggregate, sign, times }))).toEqual(
    kpi.inputs.flatMap((input) => input.terms).map(({ aggregate, sign, times }) => ({ aggregate, sign, times })),
  );
});

test.each([
  ['revenue-won', 'missing', ['missing']],
  ['revenue-won', 'zero', ['zero']],
  ['win-rate', 'missing', ['zero', 'zero']],
] as const)('%s, where a month without rows is %s', (id, empty, expected) => {
  const { inputs } = toSetup(draftOf(id, { empty }), 'en', definitions, new Map()).kpis[0]!;
  expect(Object.values(inputs!).flat().map((term) => term.empty)).toEqual(expected);
});

test('choosing a KPI again takes it away and leaves the others', () => {
  const both = ['revenue-won', 'win-rate'].reduce((draft, id) => changeDraft(draft, { kind: 'toggle', definition: definition(id) }), emptyDraft(2017, 'USD'));
  expect(changeDraft(both, { kind: 'toggle', definition: definition('revenue-won') }).kpis.map(({ id }) => id)).toEqual(['win-rate']);
});

test('a table without dates gives no ground for a proposal', () => {
  expect(guessInputs(definition('revenue-won'), { name: 'Names', columns: [{ name: 'who', kind: 'text', choices: ['A'] }] })).toBeUndefined();
});

test('a source takes with it how its table was filled, and nothing that a set-up does not know', () => {
  const mapping = { table: 'Pipeline', file: 'p.csv', delimiter: ';' as const, key: ['opportunity_id'], loadedThrough: '2017-12-31', mine: 'note' };
  const setup = toSetup(draftOf('revenue-won', amount('none', '')), 'nb', definitions, new Map([['pipeline', mapping]]));
  expect(setup.sources).toEqual([{ table: 'Pipeline', file: 'p.csv', delimiter: ';', key: ['opportunity_id'], loadedThrough: '2017-12-31' }]);
  expect(validateSetup(JSON.parse(JSON.stringify(setup)))).toMatchObject({ ok: true });
  expect(toSetup(draftOf('revenue-won', amount('none', '')), 'nb', definitions, new Map()).sources).toEqual([{ table: 'Pipeline' }]);
});

test('a year is proposed until one is typed; the fiscal year begins where it was chosen', () => {
  const proposed = changeDraft(draftOf('revenue-won'), { kind: 'proposedYear', year: 2016 });
  expect(proposed.year).toBe('2016');
  const typed = changeDraft(changeDraft(proposed, { kind: 'year', year: '2018' }), { kind: 'proposedYear', year: 2015 });
  expect(toSetup(changeDraft(typed, { kind: 'fiscalStart', month: 7 }), 'en', definitions, new Map())).toMatchObject({ fiscalStart: 7, show: { year: 2018 } });
});

test('only the dates that put a chosen KPI into its month speak for a year', () => {
  const dates = [
    { table: 'Pipeline', column: 'close_date', latest: 43000 }, { table: 'Pipeline', column: 'engage_date', latest: 44000 },
    { table: 'Other', column: 'close_date', latest: 45000 }, { table: 'Pipeline', column: 'close_date', latest: undefined },
  ];
  expect(datesOf(draftOf('revenue-won'), definitions, dates)).toEqual([43000]);
  expect(datesOf(emptyDraft(2017, 'USD'), definitions, dates)).toEqual([]);
});

test('a number that was typed stays the number it was when the pane changes its language', () => {
  const months = '1,000.5\n\t2,000\n';
  const typed = changeDraft(draftOf('revenue-won'), { kind: 'kpi', id: 'revenue-won', change: { target: { form: 'even', amount: '60,000', periods: months } } });
  const norwegian = changeDraft(typed, { kind: 'language', from: 'en', to: 'nb' });
  expect(norwegian.kpis[0]!.target).toEqual({ form: 'even', amount: '60 000', periods: '1 000,5\n\t2 000\n' });
  expect(toSetup(norwegian, 'nb', definitions, new Map()).kpis[0]!.targets).toMatchObject([{ annual: 60_000 }]);
});
