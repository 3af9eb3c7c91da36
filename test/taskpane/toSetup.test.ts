import { findKpi, guessInputs, guessMapping, kpiLibrary, roleGroups, validateSetup, type GroupMapping, type KpiDefinition, type TableSketch } from '../../src/kpi';
import { definitionsOf, ownDefinition } from '../../src/taskpane/wizard/definitionsOf';
import { changeDraft, draftKpi, emptyDraft, type Draft, type DraftChange, type DraftKpi } from '../../src/taskpane/wizard/draft';
import { catalogueOf, datesOf, mappingProblems, targetProblems, toSetup } from '../../src/taskpane/wizard/toSetup';

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

const blank = { amount: '', periods: Array.from({ length: 12 }, () => ''), lower: '', upper: '' };
const amount = (form: DraftKpi['target']['form'], text: string): Partial<DraftKpi> => ({ target: { ...blank, form, amount: text } });
const months = (...periods: readonly string[]): Partial<DraftKpi> => ({ target: { ...blank, form: 'periods', periods } });
const twelve = ['1,5', '2', '', '4', '5', '6', '7', '8', '9', '10', '11', '12'];

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

const wrong = (field: 'amount' | number, text: string) => ({ code: 'target', kpi: 'revenue-won', problem: { field, text } });

test.each([
  ['a year figure in Norwegian', 'nb', amount('even', '12 000 000'), [], { annual: 12_000_000, profile: 'even' }],
  ['4-4-5', 'en', amount('445', '1,200'), [], { annual: 1200, profile: '445' }],
  ['zero is a target', 'en', amount('even', '0'), [], { annual: 0, profile: 'even' }],
  ['twelve values, one missing', 'nb', months(...twelve), [], { periods: [1.5, 2, null, 4, 5, 6, 7, 8, 9, 10, 11, 12] }],
  ['limits, one of them open', 'nb', { target: { ...blank, form: 'limits', upper: '7,5' } }, [], { upper: 7.5 }],
  ['none yet', 'en', amount('none', ''), [], undefined],
  ['blank', 'en', amount('even', ' '), [wrong('amount', ' ')], undefined],
  ['text', 'en', amount('even', 'much'), [wrong('amount', 'much')], undefined],
  ['no month at all', 'en', months(...blank.periods), [wrong(0, '')], undefined],
  ['a word among twelve', 'en', months('1', '2', '', '4', '5', 'six', ...twelve.slice(6)), [wrong(5, 'six')], undefined],
] as const)('target: %s', (_, language, change, problems, target) => {
  const draft = draftOf('revenue-won', change as Partial<DraftKpi>);
  expect(targetProblems(draft, language, definitions)).toEqual(problems);
  if (target) expect(toSetup(draft, language, definitions, new Map()).kpis[0]!.targets).toEqual([{ year: 2017, version: 'plan', ...target }]);
});

test.each([['', true], ['17', true], ['2017', false], ['year', true]])('year "%s"', (year, bad) => {
  expect(targetProblems(changeDraft(draftOf('revenue-won', amount('none', '')), { kind: 'year', year }), 'en', definitions)).toEqual(bad ? [{ code: 'badYear' }] : []);
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
  const draft: Draft = { ...emptyDraft(2017, 'USD'), kpis: [{ ...draftKpi(kpi), mapping, ...amount('none', '') }] };
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

test.each([
  ['as the library has it', undefined, [], undefined],
  ['of one’s own', '7,5', [], { value: 0.075, kind: 'relative' }],
  ['none at all', '0', [], { value: 0, kind: 'relative' }],
  ['blank', '', [{ code: 'tolerance', kpi: 'revenue-won' }], undefined],
  ['negative', '-1', [{ code: 'tolerance', kpi: 'revenue-won' }], undefined],
  ['text', 'some', [{ code: 'tolerance', kpi: 'revenue-won' }], undefined],
] as const)('tolerance: %s', (_, tolerance, problems, expected) => {
  const draft = draftOf('revenue-won', { ...amount('none', ''), tolerance });
  expect(targetProblems(draft, 'nb', definitions)).toEqual(problems);
  expect(toSetup(draft, 'nb', definitions, new Map()).kpis[0]!.tolerance).toEqual(expected);
});

test('a number that was typed stays the number it was when the pane changes its language', () => {
  const periods = ['1,000.5', '', '2,000', ...Array.from({ length: 9 }, () => '')];
  const change = { tolerance: '2.5', target: { form: 'even', amount: '60,000', periods, lower: '1.5', upper: '' } } as const;
  const typed = changeDraft(draftOf('revenue-won'), { kind: 'kpi', id: 'revenue-won', change });
  const norwegian = changeDraft(typed, { kind: 'language', from: 'en', to: 'nb' });
  expect(norwegian.kpis[0]).toMatchObject({ tolerance: '2,5', target: { amount: '60 000', periods: ['1 000,5', '', '2 000', ...periods.slice(3)], lower: '1,5' } });
  expect(toSetup(norwegian, 'nb', definitions, new Map()).kpis[0]).toMatchObject({ tolerance: { value: 0.025 }, targets: [{ annual: 60_000 }] });
});

describe('a KPI of the user’s own', () => {
  const record = { name: 'Sick leave', definition: 'Days away.', departments: ['company', 'Logistics'], unit: 'share', direction: 'lower', rollup: 'ratio', owner: 'Siri' } as const;
  const added = (): Draft => {
    const kept = { ...record, departments: [...record.departments] };
    return changeDraft(emptyDraft(2017, 'USD'), { kind: 'own', definition: ownDefinition('sick-leave', kept), record: kept });
  };

  it('stands in the set-up with its whole record, and is accepted', () => {
    const draft = changeDraft(added(), { kind: 'kpi', id: 'sick-leave', change: amount('hold', '4 %') });
    const setup = toSetup(draft, 'en', definitionsOf(draft), new Map());
    expect(setup.kpis).toEqual([{ id: 'sick-leave', ...record, targets: [{ year: 2017, version: 'plan', hold: 0.04 }] }]);
    expect(validateSetup(JSON.parse(JSON.stringify(setup)))).toMatchObject({ ok: true });
  });

  it('is changed in its place, with the department that its record names', () => {
    const moved = changeDraft(added(), { kind: 'kpi', id: 'sick-leave', change: { department: 'sales', ...amount('hold', '4 %') } });
    expect(catalogueOf(moved, 'en').kpis).toMatchObject([{ departments: ['sales'] }]);
    const changed = { ...record, name: 'Absence', departments: ['support'], owner: undefined };
    const draft = changeDraft(moved, { kind: 'own', definition: ownDefinition('sick-leave', changed), record: changed });
    expect(toSetup(draft, 'en', definitionsOf(draft), new Map()).kpis).toMatchObject([{ name: 'Absence', departments: ['support'], targets: [{ hold: 0.04 }] }]);
    expect(draft.kpis.map(({ owner }) => owner)).toEqual(['']);
  });
});

test('a KPI measures goals in place of another, and shows activities beside others', () => {
  const draft = [
    { kind: 'toggle', definition: definition('revenue-won') }, { kind: 'toggle', definition: definition('win-rate') },
    { kind: 'goal', id: 'g1', change: { name: 'Grow', kpi: 'revenue-won' } }, { kind: 'activity', id: 'a1', change: { name: 'Call', kpis: ['revenue-won'] } },
    { kind: 'measured', kpi: 'win-rate', goals: ['g1'] }, { kind: 'shown', kpi: 'win-rate', activities: ['a1'] },
  ] as const satisfies readonly DraftChange[];
  const both = draft.reduce(changeDraft, emptyDraft(2017, 'USD'));
  expect(catalogueOf(both, 'en')).toMatchObject({ goals: [{ kpi: 'win-rate' }], activities: [{ kpis: ['revenue-won', 'win-rate'] }] });
  const none = [{ kind: 'measured', kpi: 'win-rate', goals: [] } as const, { kind: 'shown', kpi: 'revenue-won', activities: [] } as const].reduce(changeDraft, both);
  expect(catalogueOf(none, 'en')).toEqual({ kpis: [{ id: 'revenue-won' }, { id: 'win-rate' }], goals: [{ id: 'g1', name: 'Grow' }], activities: [{ id: 'a1', name: 'Call', kpis: ['win-rate'] }] });
});

test('a KPI of one’s own that stands in a table is calculated from it; made in another way, it is pointed out anew', () => {
  const record = { name: 'Deals', definition: 'All of them.', departments: ['sales'], unit: 'count', direction: 'higher', rollup: 'sum' } as const;
  const change = (draft: Draft, ...changes: readonly DraftChange[]): Draft => changes.reduce(changeDraft, draft);
  const begun = change({ ...emptyDraft(2017, 'USD') }, { kind: 'own', definition: ownDefinition('deals', { ...record, departments: ['sales'] }), record: { ...record, departments: ['sales'] } });
  expect(begun.kpis[0]).toMatchObject({ source: 'typed' });
  expect(toSetup(begun, 'en', definitionsOf(begun), new Map()).kpis[0]!.inputs).toBeUndefined();

  const counted = change(begun, { kind: 'kpi', id: 'deals', change: { source: 'table', calculation: { value: 'count' } } });
  expect(mappingProblems(counted, definitionsOf(counted))).toEqual([{ code: 'unmapped', kpi: 'deals', group: 0, role: 'table' }]);
  const mapped = change(counted, { kind: 'kpi', id: 'deals', change: { mapping: [{ table: 'Pipeline', columns: { date: 'close_date', rowsOfValue: 'deal_stage' }, texts: { rowsOfValue: ['Won'] } }], isMappedByUser: true, target: { ...blank, form: 'even', amount: '12' } } });
  expect(mappingProblems(mapped, definitionsOf(mapped))).toEqual([]);
  const setup = toSetup(mapped, 'en', definitionsOf(mapped), new Map());
  expect(setup.kpis[0]!.inputs).toEqual({ value: { table: 'Pipeline', aggregate: 'count', date: 'close_date', where: { deal_stage: ['Won'] }, empty: 'zero' } });
  expect(validateSetup(JSON.parse(JSON.stringify(setup)))).toMatchObject({ ok: true });

  const renamed = change(mapped, { kind: 'own', definition: ownDefinition('deals', { ...record, departments: ['sales'] }), record: { ...record, departments: ['sales'], name: 'Won' } });
  expect(renamed.kpis[0]).toMatchObject({ mapping: mapped.kpis[0]!.mapping, calculation: { value: 'count' } });
  const ratio = { ...record, departments: ['sales'], rollup: 'ratio' as const };
  expect(change(mapped, { kind: 'own', definition: ownDefinition('deals', ratio), record: ratio }).kpis[0]).toMatchObject({ mapping: [], calculation: undefined, source: 'table' });
});
