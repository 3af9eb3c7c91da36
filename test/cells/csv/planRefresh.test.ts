import fc from 'fast-check';
import { planRefresh, type CellRow, type RefreshPlan, type RefreshRows } from '../../../src/cells';

function plan(rows: RefreshRows): RefreshPlan {
  const work = planRefresh(rows);
  for (let slice = work.next(); ; slice = work.next()) {
    if (!slice.done) continue;
    if (!slice.value.ok) throw new Error(slice.value.reason.code);
    return slice.value.value;
  }
}

const present: CellRow[] = [['a', 1], ['b', 2], ['c', null]];

test.each<[string, Partial<RefreshRows>, Partial<RefreshPlan>]>([
  ['the same file again changes nothing', { incoming: present }, { updates: [], deletes: [], appends: [], unchanged: 3, disappeared: [] }],
  ['a new key is appended', { incoming: [...present, ['d', 0]] }, { appends: [['d', 0]], unchanged: 3 }],
  ['a changed value is an update in its place', { incoming: [['a', 1], ['b', -2], ['c', null]] }, { updates: [{ at: 1, row: ['b', -2] }], unchanged: 2 }],
  ['empty is not zero', { incoming: [['a', 1], ['b', 2], ['c', 0]] }, { updates: [{ at: 2, row: ['c', 0] }], unchanged: 2 }],
  ['a text is not its number', { incoming: [['a', '1'], ['b', 2], ['c', null]] }, { updates: [{ at: 0, row: ['a', '1'] }] }],
  ['keys match whatever their case, and the new spelling is written', { incoming: [['A', 1], ['b', 2], ['c', null]] }, { updates: [{ at: 0, row: ['A', 1] }] }],
  ['another order of rows is no change', { incoming: [['c', null], ['a', 1], ['b', 2]] }, { updates: [], deletes: [], appends: [], unchanged: 3 }],
  ['replacing takes away what the file no longer has', { incoming: [['b', 2]] }, { deletes: [0, 2], disappeared: [['a'], ['c']], unchanged: 1 }],
  ['appending leaves it', { incoming: [['b', 3]], mode: 'append' }, { deletes: [], disappeared: [], unchanged: 2, updates: [{ at: 1, row: ['b', 3] }] }],
  ['without a key equal rows are the same', { key: undefined, incoming: [['a', 1], ['a', 1], ['x', 9]] }, { appends: [['a', 1], ['x', 9]], deletes: [1, 2], unchanged: 1 }],
  ['the blank row of an empty table goes', { present: [[null, null]], incoming: [['a', 1]] }, { appends: [['a', 1]], deletes: [0], unchanged: 0 }],
])('%s', (_, rows, expected) => {
  expect(plan({ present, incoming: [], key: [0], mode: 'replace', ...rows })).toMatchObject(expected);
});

test('a key that stands twice in the table is named', () => {
  const work = planRefresh({ present: [['a', 1], ['A', 2]], incoming: [['a', 1]], key: [0], mode: 'append' });
  let slice = work.next();
  while (!slice.done) slice = work.next();
  expect(slice.value).toEqual({ ok: false, reason: { code: 'duplicateKeysInTable', keys: [['A']], total: 1 } });
});

test('carrying out a replacement gives exactly the rows of the file', () => {
  const rows = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 3 })), { selector: ([key]) => key, minLength: 1 });
  fc.assert(fc.property(rows, rows, (before, incoming) => {
    const { updates, deletes, appends, unchanged } = plan({ present: before, incoming, key: [0], mode: 'replace' });
    const after: CellRow[] = before.map((row, at) => updates.find((update) => update.at === at)?.row ?? row).filter((_, at) => !deletes.includes(at));
    after.push(...appends);
    const byKey = (a: CellRow, b: CellRow): number => Number(a[0]) - Number(b[0]);
    expect(after.sort(byKey)).toEqual([...incoming].sort(byKey));
    expect(unchanged + updates.length + appends.length).toBe(incoming.length);
  }));
});
