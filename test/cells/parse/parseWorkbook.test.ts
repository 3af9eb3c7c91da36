import { parseWorkbook, type Cell, type DataTable, type ParseReason, type TableContents, type WorkbookContents } from '../../../src/cells';
import { findKpi, validateSetup, type Setup, type SetupKpi, type SetupTarget } from '../../../src/kpi';
import { contentsOf, planOf, type Planned } from './plannedWorkbook';

const DEALS: DataTable = {
  name: 'Deals', columns: ['closed', 'value', 'stage', 'agent'],
  rows: Array.from({ length: 24 }, (_, index) => [45_300 + 15 * index, 100 + index, index % 3 === 0 ? 'Lost' : 'Won', index % 2 === 0 ? 'Ann' : 'Bo']),
};
const VALUE = { table: 'Deals', aggregate: 'sum', column: 'value', date: 'closed', where: { stage: ['Won'] } } as const;
const COUNT = { table: 'Deals', aggregate: 'count', date: 'closed' } as const;

const DOCUMENT = {
  maltall: 1, language: 'en', fiscalStart: 1, calendar: 'months', currency: 'EUR', years: [2024],
  goals: [{ id: 'g1', name: 'Sell more', kpi: 'revenue-won', target: 5000, due: '2024-12-31', owner: 'Ann' }, { id: 'g2', name: '=1+1' }],
  activities: [{ id: 'a1', name: 'Call', departments: ['sales', 'support'], goals: ['g1', 'g2'], kpis: ['revenue-won', 'win-rate'] }, { id: 'a2', name: 'Orphan' }],
  sources: [{ table: 'Deals', key: ['closed', 'a, b'], empty: 'zero', loadedFrom: '2024-01-01', loadedThrough: '2024-12-31', aliases: { agent: { Annie: 'Ann', '007': 'Bo' } } }],
  kpis: [
    { id: 'revenue-won', owner: 'Ann', dimension: { name: 'Agent', column: 'agent', top: 5 }, inputs: { value: VALUE }, targets: [{ year: 2024, version: 'plan', annual: 1200, profile: 'even' }] },
    { id: 'win-rate', inputs: { numerator: COUNT, denominator: [COUNT, { ...COUNT, where: { stage: ['Lost'] }, sign: -1 }] }, targets: [{ year: 2024, version: 'plan', hold: 0.5 }] },
    {
      id: 'stock-days', name: { en: 'Days in stock', nb: 'Lagerdager' }, definition: 'How long goods lie.', formula: 'stock ÷ use', variant: { en: 'At cost', nb: 'Til kost' },
      trap: 'Seasons', departments: ['Warehouse'], unit: 'days', direction: 'range', frequency: 'quarterly', rollup: 'last', roundUp: false,
      tolerance: { value: 0.1, kind: 'relative' }, active: false, reviewedOn: '2024-02-29', targets: [{ year: 2024, version: 'plan', lower: 20, upper: 30 }],
    },
  ],
  versions: [{ version: 'plan', date: '2023-12-01', reason: '+10 %', who: 'Board' }],
  show: { year: 2024, period: 9, view: 'quarter', version: 'plan' },
};

function plannedFrom(document: unknown): Planned {
  const setup = validateSetup(document);
  if (!setup.ok) throw new Error(JSON.stringify(setup.reason));
  return { setup: setup.value, tables: [DEALS] };
}

const contents = contentsOf(planOf(plannedFrom(DOCUMENT)));

function parsed(from: WorkbookContents): Setup {
  const setup = parseWorkbook(from);
  if (!setup.ok) throw new Error(JSON.stringify(setup.reason));
  return setup.value;
}

function refusal(from: WorkbookContents): readonly ParseReason[] {
  const setup = parseWorkbook(from);
  if (setup.ok) throw new Error('was not refused');
  return setup.reason;
}

function changeTable(name: string, change: (table: TableContents) => TableContents, from = contents): WorkbookContents {
  return { ...from, tables: from.tables.map((table) => (table.name === name ? change(table) : table)) };
}

/** What somebody types into a cell: a text that begins with `=` is a formula, and gives this value. */
function typed(table: string, row: number, column: string, cell: Cell, value = cell, from = contents): WorkbookContents {
  return changeTable(table, (found) => {
    const at = found.columns.indexOf(column);
    const put = (rows: TableContents['values'], entry: Cell) => rows.map((cells, index) => (index === row - 1 ? cells.map((old, position) => (position === at ? entry : old)) : cells));
    return { ...found, values: put(found.values, value), formulas: put(found.formulas, cell) };
  }, from);
}

function kpi(id: string, from: WorkbookContents): SetupKpi {
  return parsed(from).kpis.find((candidate) => candidate.id === id)!;
}

test('the document comes back as it was', () => {
  const { kpis, ...rest } = plannedFrom(DOCUMENT).setup;
  // What was reviewed is remembered by its print
  expect(parsed(contents)).toEqual({ ...rest, kpis: kpis.map((one) => ({ ...one, ...(one.reviewedOn && { reviewedAs: expect.stringMatching(/^\w{27}$/) as unknown }) })) });
});

/** A target of the KPI that is planned, typed over and read again; planning it anew leaves what was typed. */
test.each<[string, SetupKpi['id'], number, readonly (readonly [column: string, cell: Cell, value?: Cell])[], Partial<SetupTarget>]>([
  ['a month of an annual target', 'revenue-won', 1, [['P03', 250]], { annual: 1200, periods: [100, 100, 250, 100, 100, 100, 100, 100, 100, 100, 100, 100] }],
  ['the year of an annual target', 'revenue-won', 1, [['Annual', 1300]], { annual: 1300, periods: Array<number>(12).fill(100) }],
  ['an emptied month', 'revenue-won', 1, [['P12', null]], { annual: 1200, periods: [...Array<number>(11).fill(100), null] }],
  ['a formula of the user\'s in a month', 'revenue-won', 1, [['P02', '=Budget!B2', 7]], { annual: 1200, periods: [100, 7, ...Array<number>(10).fill(100)], typed: { value: { P02: '=Budget!B2' } } }],
  ['a formula of the user\'s for the year', 'revenue-won', 1, [['Annual', '=Budget!A1', 1200]], { annual: 1200, profile: 'even', typed: { value: { Annual: '=Budget!A1' } } }],
  ['a formula that gives an error', 'revenue-won', 1, [['P02', '=1/0', '#DIV/0!']], { annual: 1200, periods: [100, null, ...Array<number>(10).fill(100)], typed: { value: { P02: '=1/0' } } }],
  ['the sum in place of a typed year', 'revenue-won', 1, [['Annual', '=IF(COUNT($J9:$U9)=0,"",SUM($J9:$U9))', 1200]], { hold: 100 }],
  ['a month of a level', 'win-rate', 2, [['P01', 0.4]], { annual: 0.5, periods: [0.4, ...Array<number>(11).fill(0.5)] }],
  ['a level without a figure for the year', 'win-rate', 2, [['Annual', null]], { periods: Array<number>(12).fill(0.5) }],
  ['a month of a limit', 'stock-days', 3, [['P06', 15]], { lower: 20, upper: 30, typed: { lower: { P06: 15 } } }],
  ['zero', 'win-rate', 2, [['Annual', 0], ['P01', 0]], { annual: 0, periods: [0, ...Array<number>(11).fill(0.5)] }],
])('%s is read, and survives', (_, id, row, cells, form) => {
  const changed = cells.reduce((from, [column, cell, value = cell]) => typed('KpiTargets', row, column, cell, value, from), contents);
  expect(kpi(id, changed).targets).toEqual([{ year: 2024, version: 'plan', ...form }]);
  const again = contentsOf(planOf({ setup: parsed(changed), tables: [DEALS] }));
  const rowOf = (from: WorkbookContents): readonly Cell[] => from.tables.find(({ name }) => name === 'KpiTargets')!.formulas[row - 1]!;
  // Formulas of ours follow the table, and a ratio's year has none.
  const isOurs = (cell: Cell): boolean => typeof cell === 'string' && cell.startsWith('=IF(COUNT(');
  expect(rowOf(again).map((cell, at) => (isOurs(cell) ? rowOf(changed)[at] : cell))).toEqual(rowOf(changed));
});

test.each<[string, number, string, Cell, Partial<SetupKpi>]>([
  ['a direction in Norwegian', 3, 'direction', 'Intervall', { direction: 'range' }],
  ['a unit in Norwegian', 3, 'unit', 'dager', { unit: 'days' }],
  ['a kind of tolerance in Norwegian', 3, 'toleranceKind', 'absolutt', { tolerance: { value: 0.1, kind: 'absolute' } }],
  ['ja', 3, 'active', 'ja', { active: undefined }],
  ['another name', 1, 'nameEn', 'Sales', { name: { en: 'Sales', nb: findKpi('revenue-won')!.name.nb } }],
  ['a name that is emptied', 1, 'nameEn', null, { name: findKpi('revenue-won')!.name.nb }],
  ['another tolerance', 1, 'tolerance', 0, { tolerance: { value: 0, kind: findKpi('revenue-won')!.tolerance.kind } }],
  ['a formula and a variant of one\'s own', 1, 'variant', 'won − returned. Less freight. And tax', { formula: 'won − returned', variant: 'Less freight. And tax' }],
  ['a formula of one\'s own', 1, 'variant', 'won − returned', { formula: 'won − returned', variant: undefined }],
  ['the words of the other language', 3, 'variant', 'stock ÷ use. Til kost', { formula: 'stock ÷ use', variant: { en: 'At cost', nb: 'Til kost' } }],
  ['departments', 1, 'department', ' sales ,Export', { departments: ['sales', 'Export'] }],
  ['an owner with a figure for a name', 1, 'owner', 7, { owner: '7' }],
])('%s in the catalogue is read', (_, row, column, cell, expected) => {
  const id = DOCUMENT.kpis[row - 1]!.id;
  const found = kpi(id, typed('KpiCatalogue', row, column, cell));
  for (const [field, value] of Object.entries(expected)) expect({ [field]: found[field as keyof SetupKpi] }).toEqual({ [field]: value });
});

test('columns stand where they like, and what the user keeps in the tables is passed over', () => {
  const mixed = { ...contents, tables: contents.tables.map((table) => {
    const turned = { ...table, columns: [...table.columns].reverse().map((name) => name.toUpperCase()), values: table.values.map((row) => [...row].reverse()), formulas: table.formulas.map((row) => [...row].reverse()) };
    const blank = turned.columns.map(() => null);
    const own = { ...turned, columns: ['My notes', ...turned.columns] };
    return { ...own, values: [['seen', ...blank], ...turned.values.map((row) => ['x', ...row])], formulas: [['seen', ...blank], ...turned.formulas.map((row) => ['x', ...row])] };
  }) };
  expect(parsed(mixed)).toEqual(parsed(contents));
});

test('ties that are not all goals of an activity with all its KPIs stay as they are', () => {
  const without = changeTable('KpiTies', (table) => ({ ...table, values: table.values.slice(0, -2), formulas: table.formulas.slice(0, -2) }));
  const setup = parsed(without);
  expect(setup.ties).toEqual([
    { goal: 'g1', kpi: 'revenue-won' }, { goal: 'g1', activity: 'a1', kpi: 'revenue-won' }, { goal: 'g1', activity: 'a1', kpi: 'win-rate' }, { goal: 'g2', activity: 'a1', kpi: 'revenue-won' },
  ]);
  const table = (from: WorkbookContents) => from.tables.find(({ name }) => name === 'KpiTies');
  expect(table(contentsOf(planOf({ setup, tables: [DEALS] })))).toEqual(table(without));
});

test('spellings that an import has learned stay beside those of KpiMembers, which count', () => {
  const first = changeTable('KpiMembers', (table) => ({ ...table, values: table.values.slice(0, 1), formulas: table.formulas.slice(0, 1) }));
  expect(parsed(typed('KpiMembers', 1, 'member', 'Bob', 'Bob', first)).sources![0]!.aliases).toEqual({ agent: { Annie: 'Bob', '007': 'Bo' } });
});

test('a KPI and a target that are gone from their tables are gone, and what is left of them is passed over', () => {
  const gone = changeTable('KpiCatalogue', (table) => ({ ...table, values: table.values.slice(0, 1), formulas: table.formulas.slice(0, 1) }));
  const free = { ...gone, tables: gone.tables.filter(({ name }) => !['KpiGoals', 'KpiActivities', 'KpiTies'].includes(name)) };
  expect(parsed(free).kpis.map(({ id }) => id)).toEqual(['revenue-won']);
  expect(kpi('win-rate', changeTable('KpiTargets', (table) => ({ ...table, values: table.values.slice(0, 1), formulas: table.formulas.slice(0, 1) }))).targets).toBeUndefined();
});

test.each<[string, WorkbookContents, ParseReason]>([
  ['a table that is gone', { ...contents, tables: contents.tables.filter(({ name }) => name !== 'KpiTargets') }, { code: 'missingTable', table: 'KpiTargets' }],
  ['inputs that are gone', { ...contents, tables: contents.tables.filter(({ name }) => name !== 'KpiInputs') }, { code: 'missingTable', table: 'KpiInputs' }],
  ['a column that is gone', changeTable('KpiTargets', (table) => ({ ...table, columns: table.columns.map((name) => (name === 'P05' ? 'May' : name)) })), { code: 'missingColumn', table: 'KpiTargets', column: 'P05' }],
  ['text for a month', typed('KpiTargets', 1, 'P05', '100'), { code: 'unreadableCell', table: 'KpiTargets', row: 1, column: 'P05', expected: 'number', found: '100' }],
  ['an error for a month', typed('KpiTargets', 2, 'P05', '#N/A'), { code: 'unreadableCell', table: 'KpiTargets', row: 2, column: 'P05', expected: 'number', found: '#N/A' }],
  ['text for a tolerance', typed('KpiCatalogue', 1, 'tolerance', '5 %'), { code: 'unreadableCell', table: 'KpiCatalogue', row: 1, column: 'tolerance', expected: 'number', found: '5 %' }],
  ['an unknown direction', typed('KpiCatalogue', 2, 'direction', 'up'), { code: 'notAChoice', table: 'KpiCatalogue', row: 2, column: 'direction', choices: 'direction', found: 'up' }],
  ['an id that is there already', typed('KpiCatalogue', 3, 'id', 'Revenue-Won'), { code: 'duplicateRow', table: 'KpiCatalogue', row: 3, columns: ['id'], value: 'Revenue-Won', first: 1 }],
  ['a date as text', typed('KpiGoals', 1, 'due', '31.12.2024'), { code: 'unreadableCell', table: 'KpiGoals', row: 1, column: 'due', expected: 'date', found: '31.12.2024' }],
  ['a negative date', typed('KpiGoals', 1, 'due', -1), { code: 'unreadableCell', table: 'KpiGoals', row: 1, column: 'due', expected: 'date', found: '-1' }],
  ['no name', typed('KpiGoals', 2, 'name', ' '), { code: 'missingCell', table: 'KpiGoals', row: 2, column: 'name', expected: 'text' }],
  ['no year', typed('KpiTargets', 1, 'year', null), { code: 'missingCell', table: 'KpiTargets', row: 1, column: 'year', expected: 'year' }],
  ['half a year', typed('KpiTargets', 1, 'year', 2024.5), { code: 'unreadableCell', table: 'KpiTargets', row: 1, column: 'year', expected: 'year', found: '2024.5' }],
  ['a dimension without its column', typed('KpiCatalogue', 1, 'dimensionColumn', null), { code: 'missingCell', table: 'KpiCatalogue', row: 1, column: 'dimensionColumn', expected: 'text' }],
  ['inputs that are no JSON', typed('KpiInputs', 1, 'definition', '[{'), { code: 'unreadableCell', table: 'KpiInputs', row: 1, column: 'definition', expected: 'inputs', found: '[{' }],
  ['years that are none', typed('KpiSettings', 6, 'value', '2024 and 2025'), { code: 'unreadableCell', table: 'KpiSettings', row: 6, column: 'value', expected: 'years', found: '2024 and 2025' }],
  ['an unknown language', typed('KpiSettings', 1, 'value', 'sv'), { code: 'notAChoice', table: 'KpiSettings', row: 1, column: 'value', choices: 'language', found: 'sv' }],
  ['an unknown view', { ...contents, names: { ...contents.names, 'Kpi.View': 'week' } }, { code: 'unreadableName', name: 'Kpi.View', expected: 'shownView', found: 'week' }],
  ['a tie to a KPI that is not there', typed('KpiTies', 1, 'kpi', 'nps'), { code: 'inconsistent', table: 'KpiTies', row: 1, problem: expect.objectContaining({ code: 'unknownReference', value: 'nps' }) as never }],
  ['an id in capitals', typed('KpiGoals', 2, 'id', 'G2 !'), { code: 'inconsistent', table: 'KpiGoals', row: 2, problem: expect.objectContaining({ code: 'brokenRule', rule: 'kebabCase' }) as never }],
  ['an own KPI without its unit', typed('KpiCatalogue', 3, 'unit', null), { code: 'inconsistent', table: 'KpiCatalogue', row: 3, problem: expect.objectContaining({ code: 'unknownKpi', missing: ['unit'] }) as never }],
  ['inputs with an unknown aggregate', typed('KpiInputs', 1, 'definition', '[{"aggregate":"total","date":"closed"}]'), { code: 'inconsistent', table: 'KpiInputs', row: 1, problem: expect.objectContaining({ code: 'notAChoice' }) as never }],
  ['a direction that its limits do not suit', typed('KpiCatalogue', 3, 'direction', 'higher'), { code: 'inconsistent', table: 'KpiTargets', row: 3, problem: expect.objectContaining({ code: 'needsField' }) as never }],
  ['a month that no year begins with', typed('KpiSettings', 2, 'value', 13), { code: 'inconsistent', table: 'KpiSettings', row: undefined, problem: expect.objectContaining({ code: 'brokenRule', path: 'fiscalStart' }) as never }],
])('%s is refused with its place', (_, from, reason) => {
  expect(refusal(from)).toContainEqual(reason);
});

test('everything that cannot be read is listed at once', () => {
  const twice = typed('KpiTargets', 1, 'P05', 'many', 'many', typed('KpiCatalogue', 2, 'unit', 'litres'));
  expect(refusal(twice).map(({ code }) => code).sort()).toEqual(['notAChoice', 'unreadableCell']);
});

test('an empty workbook lacks the tables of every set-up', () => {
  expect(refusal({ tables: [], names: {} }).map((reason) => 'table' in reason && reason.table)).toEqual(['KpiSettings', 'KpiVersions', 'KpiTargets', 'KpiCatalogue']);
});
