import { findKpi, validateSetup } from '../../src/kpi';
import { changeDraft, draftKpi, emptyDraft, type Draft, type DraftChange } from '../../src/taskpane/wizard/draft';
import { activityProblems, goalProblems, setupActivities, setupGoals, setupTies } from '../../src/taskpane/wizard/goals';
import { overlapOf } from '../../src/taskpane/wizard/overlapOf';
import { toSetup } from '../../src/taskpane/wizard/toSetup';

const revenue = findKpi('revenue-won')!;

function after(...changes: readonly DraftChange[]): Draft {
  return changes.reduce(changeDraft, emptyDraft(2017, 'USD'));
}

const goal = (id: string, change: Extract<DraftChange, { kind: 'goal' }>['change']): DraftChange => ({ kind: 'goal', id, change });
const activity = (id: string, change: Extract<DraftChange, { kind: 'activity' }>['change']): DraftChange => ({ kind: 'activity', id, change });

test('who says nothing of goals and activities has none', () => {
  const setup = toSetup({ ...after(), kpis: [draftKpi(revenue)] }, 'en', new Map(), new Map());
  expect([setup.goals, setup.activities]).toEqual([undefined, undefined]);
});

test.each([
  ['a name alone', { name: ' Grow ' }, [], { name: 'Grow' }],
  ['a target in Norwegian', { name: 'Vokse', target: '12 000 000' }, [], { name: 'Vokse', target: 12_000_000 }],
  ['a share', { name: 'Win', target: '66 %' }, [], { name: 'Win', target: 0.66 }],
  ['zero is a target', { name: 'No accidents', target: '0' }, [], { name: 'No accidents', target: 0 }],
  ['all of it', { name: 'Grow', kpi: 'revenue-won', target: '5', due: '2017-12-31', owner: ' Siri ' }, [], { name: 'Grow', kpi: 'revenue-won', target: 5, due: '2017-12-31', owner: 'Siri' }],
  ['no name', { owner: 'Siri' }, [{ code: 'goalUnnamed', id: 'g1' }], undefined],
  ['a target in words', { name: 'Grow', target: 'much' }, [{ code: 'goalTarget', id: 'g1', text: 'much' }], undefined],
] as const)('a goal: %s', (_, said, problems, expected) => {
  const draft = after(goal('g1', said));
  expect(goalProblems(draft, 'nb')).toEqual(problems);
  if (expected) expect(setupGoals(draft, 'nb')).toEqual([{ id: 'g1', ...expected }]);
});

test.each([
  ['nothing', {}, []],
  ['only a department', { departments: ['sales'] }, [{ code: 'activityUnnamed', id: 'a1' }]],
  ['a name', { name: 'Call' }, []],
] as const)('an activity of which is said: %s', (_, said, problems) => {
  expect(activityProblems(after(activity('a1', said)))).toEqual(problems);
});

test('a goal or a KPI that is taken away is nothing’s goal or measure any more, and its id is not given again at once', () => {
  const draft = after(
    { kind: 'toggle', definition: revenue }, goal('g1', { name: 'Grow', kpi: 'revenue-won' }), { kind: 'addGoal' }, goal('g2', { name: 'Stay' }),
    activity('a1', { name: 'Call', departments: ['sales', 'Logistics'], goals: ['g1', 'g2'], kpis: ['revenue-won'] }),
  );
  const whole = toSetup(draft, 'en', new Map(), new Map());
  expect(whole).toMatchObject({ goals: [{ id: 'g1', kpi: 'revenue-won' }, { id: 'g2' }], activities: [{ id: 'a1', departments: ['sales', 'Logistics'], goals: ['g1', 'g2'], kpis: ['revenue-won'] }] });
  expect(validateSetup(JSON.parse(JSON.stringify({ ...whole, kpis: [{ id: 'revenue-won' }] })))).toMatchObject({ ok: true });
  const less = [{ kind: 'removeGoal', id: 'g1' } as const, { kind: 'toggle', definition: revenue } as const].reduce(changeDraft, draft);
  expect(setupGoals(less, 'en')).toEqual([{ id: 'g2', name: 'Stay' }]);
  expect(setupActivities(less)).toEqual([{ id: 'a1', name: 'Call', departments: ['sales', 'Logistics'], goals: ['g2'] }]);
  expect(changeDraft(less, { kind: 'addGoal' }).goals.map(({ id }) => id)).toEqual(['g2', 'g3']);
});

test('a goal of which nothing is said any more is served by nothing', () => {
  const draft = after(goal('g1', { name: 'Grow' }), activity('a1', { name: 'Call', goals: ['g1'] }), goal('g1', { name: '' }));
  expect(setupActivities(draft)).toEqual([{ id: 'a1', name: 'Call' }]);
});

test('a target that was typed stays the number it was when the pane changes its language', () => {
  const draft = after(goal('g1', { name: 'Grow', target: '60,000' }), { kind: 'language', from: 'en', to: 'nb' });
  expect(setupGoals(draft, 'nb')).toMatchObject([{ target: 60_000 }]);
});

test.each([
  ['is proposed', '', '60,000', '60,000'],
  ['gives way to what is typed', '55,000', '60,000', '55,000'],
  ['is not proposed where there is none', '', '', ''],
])('what a goal wants of its KPI %s', (_, typed, wanted, expected) => {
  const blank = draftKpi(revenue).target;
  const draft = after(
    { kind: 'toggle', definition: revenue }, { kind: 'toggle', definition: findKpi('deals-won')! }, goal('g1', { name: 'Grow', kpi: 'revenue-won', target: wanted }),
    { kind: 'kpi', id: 'revenue-won', change: { target: { ...blank, amount: typed } } }, { kind: 'step', step: 'targets' },
  );
  expect(draft.kpis.map(({ target }) => target.amount)).toEqual([expected, '']);
});

test('the overlap shows who takes part in what, what is shared, and what leads nowhere', () => {
  const draft = after(
    goal('g1', { name: 'Grow' }), { kind: 'addGoal' }, goal('g2', { name: 'Stay' }), { kind: 'ownDepartments', written: 'Logistics, ' },
    activity('a1', { name: 'Call', departments: ['support', 'sales'], goals: ['g1'] }), { kind: 'addActivity' }, activity('a2', { name: 'Pack', departments: ['Logistics'] }),
    { kind: 'addActivity' }, activity('a3', { name: 'Wait', goals: ['g1'] }), { kind: 'addActivity' },
  );
  expect(overlapOf(draft)).toEqual({
    departments: ['sales', 'support', 'Logistics'],
    rows: [
      { id: 'a1', name: 'Call', takesPart: ['support', 'sales'], isShared: true },
      { id: 'a2', name: 'Pack', takesPart: ['Logistics'], isShared: false },
      { id: 'a3', name: 'Wait', takesPart: [], isShared: false },
    ],
    gaps: [{ code: 'goalWithout', name: 'Stay' }, { code: 'activityWithout', name: 'Pack' }, { code: 'departmentless', name: 'Wait' }],
  });
});

test('without goals no activity is told that it serves none', () => {
  expect(overlapOf(after(activity('a1', { name: 'Call', departments: ['sales'] }))).gaps).toEqual([]);
});

const winRate = findKpi('win-rate')!;
const tied = (...changes: readonly DraftChange[]): Draft => after(
  { kind: 'toggle', definition: revenue }, { kind: 'toggle', definition: winRate }, goal('g1', { name: 'Grow', kpi: 'revenue-won' }), { kind: 'addGoal' }, goal('g2', { name: 'Stay' }),
  activity('a1', { name: 'Call', goals: ['g1', 'g2'], kpis: ['revenue-won', 'win-rate'] }), { kind: 'addActivity' }, activity('a2', { name: 'Meet' }), ...changes,
);
const showing = (kpi: string, ...goals: readonly string[]): DraftChange => ({ kind: 'shownGoals', activity: 'a1', kpi, goals });
const OTHERS = [{ goal: 'g1', kpi: 'revenue-won' }, { goal: 'g1', activity: 'a1', kpi: 'revenue-won' }] as const;

test.each<readonly [string, readonly DraftChange[], object | undefined]>([
  ['all with all', [], undefined],
  ['all with all, said so', [showing('win-rate', 'g1', 'g2')], undefined],
  ['one KPI with one goal', [showing('win-rate', 'g2')], [...OTHERS, { goal: 'g2', activity: 'a1', kpi: 'revenue-won' }, { goal: 'g2', activity: 'a1', kpi: 'win-rate' }, { activity: 'a2' }]],
  ['a goal that none shows', [showing('win-rate', 'g1'), showing('revenue-won', 'g1')], [...OTHERS, { goal: 'g1', activity: 'a1', kpi: 'win-rate' }, { goal: 'g2', activity: 'a1' }, { activity: 'a2' }]],
  ['a KPI that shows none', [showing('win-rate')], [...OTHERS, { goal: 'g2', activity: 'a1', kpi: 'revenue-won' }, { activity: 'a1', kpi: 'win-rate' }, { activity: 'a2' }]],
  ['a KPI that is taken from the activity and comes back', [showing('win-rate', 'g2'), { kind: 'shown', kpi: 'win-rate', activities: [] }, { kind: 'shown', kpi: 'win-rate', activities: ['a1'] }], undefined],
  ['the other goal is taken away', [showing('win-rate', 'g2'), { kind: 'removeGoal', id: 'g1' }], undefined],
])('ties: %s', (_, changes, ties) => {
  const draft = tied(...changes);
  expect(setupTies(draft)).toEqual(ties);
  const setup = toSetup(draft, 'en', new Map(), new Map());
  expect(setup.ties).toEqual(ties);
  expect(validateSetup(JSON.parse(JSON.stringify({ ...setup, kpis: [{ id: 'revenue-won' }, { id: 'win-rate' }] })))).toMatchObject({ ok: true });
});
