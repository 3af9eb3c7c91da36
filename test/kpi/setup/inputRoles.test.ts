import { findKpi, guessMapping, inputsOf, kpiLibrary, missingRoles, roleGroups, type KpiDefinition, type TableSketch } from '../../../src/kpi';
import type { GroupMapping, InputMapping } from '../../../src/kpi';

/** Every role in a column that bears the role's own name: what the record says must come out unchanged. */
function namedMapping(kpi: KpiDefinition): InputMapping {
  return roleGroups(kpi).map(({ fields }, index): GroupMapping => ({
    table: `T${index}`,
    columns: Object.fromEntries(fields.map((field) => (field.kind === 'column' ? [field.role, field.role] : [field.subject, field.subject]))),
    texts: Object.fromEntries(fields.flatMap((field) => (field.kind === 'choice' ? field.says.map(({ role }) => [role, [role]]) : []))),
  }));
}

test.each(kpiLibrary.map((kpi) => [kpi.id, kpi] as const))('%s: the inputs of a mapping are the record’s terms', (_, kpi) => {
  const inputs = inputsOf(kpi, namedMapping(kpi))!;
  const groups = roleGroups(kpi);
  expect(Object.keys(inputs)).toEqual(kpi.inputs.map(({ part }) => part));
  for (const { part, terms } of kpi.inputs) {
    const table = `T${groups.findIndex(({ parts }) => parts.includes(part))}`;
    expect([inputs[part]!].flat().map(({ where, ...term }) => ({ ...term, said: Object.values(where ?? {}) }))).toEqual(terms.map(({ where, ...term }) => ({
      table, ...term,
      said: (where ?? []).map((condition) => {
        if ('says' in condition) return [...condition.says].sort((one, other) => one.localeCompare(other));
        return 'values' in condition ? [...condition.values] : Object.fromEntries(Object.entries(condition).filter(([key]) => key !== 'column'));
      }),
    })));
  }
});

test.each(kpiLibrary.map((kpi) => [kpi.id, kpi] as const))('%s: each of its columns is asked for, once a table, and its figure waits for it', (_, kpi) => {
  const mapping = namedMapping(kpi);
  roleGroups(kpi).forEach(({ fields }, index) => {
    const names = fields.map((field) => (field.kind === 'column' ? field.role : field.subject));
    expect(new Set(names).size).toBe(names.length);
    for (const field of fields.filter((one) => one.kind === 'column' || one.says.some(({ needed }) => needed))) {
      const name = field.kind === 'column' ? field.role : field.subject;
      const without = mapping.map((group, at) => (at === index ? { ...group, columns: { ...group.columns, [name]: undefined } } : group));
      expect(inputsOf(kpi, without)).toBeUndefined();
    }
  });
});

const roles = (id: string) => roleGroups(findKpi(id)!).map(({ fields }) => fields.map((field) => (field.kind === 'column' ? field.role : field.says.map(({ role }) => role))));

test.each([
  ['nps', [['date', 'score']]],
  ['win-rate', [['closed', ['won', 'lost']]]],
  ['outstanding-invoices', [['amount', 'invoiced', 'paid']]],
  ['pipeline-coverage', [['amount', 'opened', 'closed'], ['budget', 'month']]],
  ['close-rate', [['customerSince'], ['qualifiedOn']]],
  ['productivity', [['amount', 'date'], ['hoursUsed', 'date']]],
])('%s asks for its roles by table', (id, expected) => expect(roles(id)).toEqual(expected));

const deals: TableSketch = {
  name: 'Deals',
  columns: [
    { name: 'Stage', kind: 'text', choices: ['Lost', 'Open', 'Won'] },
    { name: 'Opened', kind: 'date', choices: [] }, { name: 'Closed', kind: 'date', choices: [] }, { name: 'Value', kind: 'number', choices: [] },
  ],
};
const targets: TableSketch = { name: 'Targets', columns: [{ name: 'Month', kind: 'date', choices: [] }, { name: 'Budget', kind: 'number', choices: [] }] };

test('what stands in two tables is found in both', () => {
  expect(guessMapping(findKpi('pipeline-coverage')!, [targets, deals])).toEqual([
    { table: 'Deals', columns: { amount: 'Value', opened: 'Opened', closed: 'Closed' }, texts: {} },
    { table: 'Targets', columns: { budget: 'Budget', month: 'Month' }, texts: {} },
  ]);
});

test('what can be told is told where not everything can', () => {
  const kpi = findKpi('outstanding-invoices')!;
  const [guess] = guessMapping(kpi, [targets, { name: 'Sales', columns: [{ name: 'Invoice date', kind: 'date', choices: [] }, { name: 'Amount', kind: 'number', choices: [] }] }]);
  expect(guess).toEqual({ table: 'Sales', columns: { amount: 'Amount', invoiced: 'Invoice date' }, texts: {} });
  expect(missingRoles(roleGroups(kpi)[0]!, guess!)).toEqual(['paid']);
});

test('without tables there is no guess', () => {
  const kpi = findKpi('nps')!;
  expect(guessMapping(kpi, [])).toEqual([{ table: '', columns: {}, texts: {} }]);
  expect(missingRoles(roleGroups(kpi)[0]!, guessMapping(kpi, [])[0]!)).toEqual(['table']);
});

test.each<[string, string, GroupMapping['columns'], GroupMapping['texts'], readonly string[]]>([
  ['win-rate', 'nothing means lost', { closed: 'Closed', outcome: 'Stage' }, { won: ['Won'], lost: [] }, ['lost']],
  ['revenue-won', 'a column is chosen for nothing', { amount: 'Value', closed: 'Closed', outcome: 'Stage' }, { won: [] }, ['won']],
  ['revenue-won', 'all rows are won', { amount: 'Value', closed: 'Closed' }, {}, []],
])('%s where %s', (id, _, columns, texts, expected) => {
  const [group] = roleGroups(findKpi(id)!);
  expect(missingRoles(group!, { table: 'Deals', columns, texts })).toEqual(expected);
});
