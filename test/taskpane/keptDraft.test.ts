import { findKpi } from '../../src/kpi';
import { changeDraft, emptyDraft, type Draft, type DraftChange } from '../../src/taskpane/wizard/draft';
import { ownDefinition } from '../../src/taskpane/wizard/definitionsOf';
import { isBegun, keptText, readKept } from '../../src/taskpane/wizard/keptDraft';

const record = { name: { en: 'Sick days', nb: 'Sykedager' }, definition: 'Days away.', departments: ['Logistics'], unit: 'count', direction: 'lower', rollup: 'sum', frequency: 'monthly', tolerance: { value: 0.05, kind: 'relative' }, owner: undefined } as const;
const own = { ...record, departments: [...record.departments] };
const changes: readonly DraftChange[] = [
  { kind: 'goal', id: 'g1', change: { name: 'Vokse', target: '12 000 000', due: '2017-12-31' } },
  { kind: 'activity', id: 'a1', change: { name: 'Ringe', departments: ['sales', 'Logistics'], goals: ['g1'] } },
  { kind: 'toggle', definition: findKpi('revenue-won')! }, { kind: 'own', definition: ownDefinition('sick-days', own), record: own },
  { kind: 'kpi', id: 'revenue-won', change: { tolerance: '7,5', isMappedByUser: true, dimension: 'seller', mapping: [{ table: 'Deals', columns: { amount: 'value', closed: 'on', outcome: 'stage' }, texts: { won: ['Won'] } }] } },
  { kind: 'fiscalStart', month: 7 }, { kind: 'year', year: '20' }, { kind: 'step', step: 'data' },
];

function whole(): Draft {
  return changes.reduce(changeDraft, emptyDraft(2017, 'NOK'));
}

test('what is kept is read again as it was, with the language of its numbers', () => {
  expect(readKept(keptText(whole(), 'nb'))).toEqual({ language: 'nb', draft: JSON.parse(JSON.stringify(whole())) });
});

test.each([
  ['no JSON', 'draft'],
  ['something else', '{}'],
  ['a version to come', JSON.stringify({ ...JSON.parse(keptText(whole(), 'en')), version: 2 })],
  ['a step that is none', keptText({ ...whole(), step: 'party' as 'build' }, 'en')],
  ['eleven months', keptText({ ...whole(), kpis: whole().kpis.map((kpi) => ({ ...kpi, target: { ...kpi.target, periods: kpi.target.periods.slice(1) } })) }, 'en')],
])('%s is not gone on with', (_, text) => expect(readKept(text)).toBeUndefined());

test.each([
  ['nothing', [], false],
  ['another month and year', [{ kind: 'fiscalStart', month: 7 }, { kind: 'year', year: '2018' }, { kind: 'addGoal' }], false],
  ['a goal', [{ kind: 'goal', id: 'g1', change: { owner: 'Siri' } }], true],
  ['an activity', [{ kind: 'activity', id: 'a1', change: { departments: ['sales'] } }], true],
  ['a department', [{ kind: 'ownDepartments', written: 'Logistics' }], true],
  ['a KPI', [{ kind: 'toggle', definition: findKpi('win-rate')! }], true],
] as const)('begun with %s', (_, said, begun) => expect(isBegun((said as readonly DraftChange[]).reduce(changeDraft, emptyDraft(2017, 'USD')))).toBe(begun));
