import { fileProblems, givenSources, rolesOf, withFiles, withRole, type GivenFile } from '../../src/taskpane/data/givenFiles';

const roles = rolesOf([
  { table: 'Deals', file: 'Deals 2026-01.csv', joins: [{ file: 'teams.csv', on: ['seller'], take: ['team'] }] }, { table: 'Hours', file: 'hours.csv' }, { table: 'Sick', file: 'hours (2).csv' }, { table: 'Typed' },
]);
const file = (name: string, byte = 1) => ({ name, bytes: new Uint8Array([byte]) });
const rolesBy = (given: readonly GivenFile[]) => given.map(({ name, role }) => [name, role]);
const TEAMS = 'Deals\nteams.csv';

test.each<[string, readonly string[], readonly (readonly [string, string])[]]>([
  ['the same name', ['hours.csv', 'teams.csv'], [['hours.csv', 'Hours'], ['teams.csv', TEAMS]]],
  ['in other letters', ['HOURS.CSV'], [['HOURS.CSV', 'Hours']]],
  ['another month', ['deals_2026-02.csv'], [['deals_2026-02.csv', 'Deals']]],
  ['what is like two of them', ['hours 3.csv'], [['hours 3.csv', '']]],
  ['two for one: the first has it', ['deals 02.csv', 'deals 03.csv'], [['deals 02.csv', 'Deals'], ['deals 03.csv', '']]],
  ['an unknown name, and a name of digits alone', ['offers.csv', '2026-02.csv'], [['offers.csv', ''], ['2026-02.csv', '']]],
])('a file finds its source by its name: %s', (_, names, found) => {
  expect(rolesBy(withFiles([], names.map((name) => file(name)), roles))).toEqual(found);
});

test('a file that is chosen again takes the place of the one before', () => {
  const given = withFiles(withFiles([], [file('hours.csv', 1)], roles), [file('hours.csv', 2)], roles);
  expect(given).toEqual([{ ...file('hours.csv', 2), role: 'Hours' }]);
});

test('a role that is given to another file is taken from the first', () => {
  const given = withRole(withFiles([], [file('hours.csv'), file('march.csv')], roles), 'march.csv', 'Hours');
  expect(rolesBy(given)).toEqual([['hours.csv', ''], ['march.csv', 'Hours']]);
});

test.each<[string, readonly string[], ReturnType<typeof fileProblems>]>([
  ['both', ['deals 02.csv', 'teams.csv'], []],
  ['neither', ['hours.csv'], []],
  ['without what is joined', ['deals 02.csv'], [{ code: 'missingJoined', table: 'Deals', file: 'teams.csv' }]],
  ['without its own', ['teams.csv'], [{ code: 'missingOwn', table: 'Deals', file: 'teams.csv' }]],
])('a source with a joined file needs both: %s', (_, names, problems) => {
  expect(fileProblems(withFiles([], names.map((name) => file(name)), roles), roles)).toEqual(problems);
});

test('what is given goes by table, with joined files under the names that are known', () => {
  const named = withFiles([], [file('deals 02.csv', 1), file('teams-new.csv', 2), file('hours.csv', 3), file('other.csv', 4)], roles);
  expect(givenSources(withRole(named, 'teams-new.csv', TEAMS), roles, ['Hours'])).toEqual({
    Deals: { file: 'deals 02.csv', files: new Map([['teams.csv', new Uint8Array([2])], ['deals 02.csv', new Uint8Array([1])]]) },
    Hours: { file: 'hours.csv', files: new Map([['hours.csv', new Uint8Array([3])]]), mode: 'append' },
  });
});
