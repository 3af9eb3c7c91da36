import { inKpiWorkbook } from './kpiUser';

const SALES = ['day,amount', '2026-01-10,100', '2026-02-10,80', '2026-03-10,50', ''].join('\n');
const record = { definition: 'Of the test.', unit: 'currency', direction: 'higher', rollup: 'sum', inputs: { value: { table: 'Sales', aggregate: 'sum', column: 'amount', date: 'day' } } };
const kpi = (id: string, target: number | undefined, departments = ['sales']) => ({
  ...record, id, name: { en: id, nb: id }, departments, owner: `${id} owner`, ...(target !== undefined && { targets: [{ year: 2026, version: 'plan', periods: Array(12).fill(target) }] }),
});
const SETUP = {
  maltall: 1, language: 'en', currency: 'NOK',
  sources: [{ table: 'Sales', file: 'sales.csv', dates: 'ymd', loadedFrom: '2026-01-01', loadedThrough: '2026-03-31' }],
  goals: [{ id: 'grow', name: 'Grow', kpi: 'green' }, { id: 'lonely', name: 'Lonely' }],
  activities: [
    { id: 'calls', name: 'Calls', departments: ['sales', 'support'], goals: ['grow'], kpis: ['red'] }, { id: 'idle', name: 'Idle', departments: ['sales'] },
  ],
  kpis: [kpi('green', 100), kpi('amber', 104), kpi('red', 200), kpi('worse', 400, ['support']), kpi('none', undefined)],
  notes: [{ date: '2026-01-31', author: 'Kari', kpi: 'red', year: 2026, period: 1, note: 'Old note' }, { date: '2026-02-28', author: 'Kari', kpi: 'red', year: 2026, period: 2, note: 'New note' }],
  actions: [
    { created: '2026-02-28', author: 'Kari', kpi: 'red', action: 'Call them', owner: 'Ola', due: '2026-04-30' }, { action: 'No date', owner: 'Ida' },
    { created: '2026-02-28', kpi: 'red', action: 'Done already', state: 'done' }, { created: '2026-02-28', kpi: 'worse', action: 'Sooner', owner: 'Ola', due: '2026-03-31' },
  ],
  show: { year: 2026, period: 1, view: 'month', version: 'plan' },
};

const under = (rows: readonly (readonly unknown[])[], title: string): readonly (readonly unknown[])[] => {
  const from = rows.findIndex(([cell]) => String(cell).startsWith(title)) + 2;
  return rows.slice(from, from + 12);
};

test('the agenda has the open actions by their dates, then red and amber in the order of trouble', async () => {
  await inKpiWorkbook(SETUP, { 'sales.csv': SALES }, (user) => {
    const open = () => under(user.shown('Meeting'), 'Open actions').map((row) => row[5]).slice(0, 4);
    const trouble = () => under(user.shown('Meeting'), 'Off target').map((row) => [row[0], row[2], row[3], row[4], row[1], row[8], row[5], row[7]]).filter(([status]) => typeof status === 'number');
    expect(open()).toEqual(['Sooner', 'Call them', 'No date', '']);
    expect(trouble()).toEqual([
      [-1, 'worse', 100, 400, -300, 'worse owner', '', 1], [-1, 'red', 100, 200, -100, 'red owner', 'New note', 1], [0, 'amber', 100, 104, -4, 'amber owner', '', 0],
    ]);
    const actions = user.tablePlace('KpiActions');
    user.type(actions.sheet, actions.row + 4, actions.column + 6, 'done');
    expect(open()).toEqual(['Call them', 'No date', '', '']);
    expect(trouble()[0]).toEqual([-1, 'worse', 100, 400, -300, 'worse owner', '', 0]);
    user.choose('Kpi.Period', '4');
    expect(trouble()).toEqual([]);
    expect(user.row('red', 'note')).toEqual(['no figures in this period · New note']);
  });
});

test('a row typed below the actions is on the agenda, in either language, and what is neither open nor closed is refused', async () => {
  await inKpiWorkbook({ ...SETUP, language: 'nb' }, { 'sales.csv': SALES }, (user) => {
    const { row, column } = user.tablePlace('KpiActions');
    ['', '', 'red', 'Ny', 'Ida', '2026-01-01', 'åpen'].forEach((text, index) => { if (text !== '') user.type('Møte', row + 5, column + index, text); });
    expect(under(user.shown('Møte'), 'Åpne tiltak').map((cells) => cells[5]).slice(0, 2)).toEqual(['Ny', 'Sooner']);
    expect(user.type('Møte', row + 1, column + 6, 'kanskje')).toMatchObject({ ok: false });
  });
});

test('a figure that is no longer what was reported is marked', async () => {
  await inKpiWorkbook(SETUP, { 'sales.csv': SALES }, (user) => {
    const { sheet, row, column } = user.tablePlace('KpiSnapshots');
    ['2026-02-05', 'Kari', '2026', '1', 'green', '', '*', 'value', 'plan', '100', '100', '1'].forEach((text, index) => { if (text !== '') user.type(sheet, row + 1, column + index, text); });
    expect(user.row('green', 'note')).toEqual(['']);
    user.type('Sales', 1, 1, '120');
    expect(user.row('green', 'note')).toEqual(['changed since reported']);
    user.choose('Kpi.Period', '2');
    expect(user.row('green', 'note')).toEqual(['']);
  });
});

test('the matrix shows who shares activities, what supports goals, and what supports none', async () => {
  await inKpiWorkbook(SETUP, { 'sales.csv': SALES }, (user) => {
    const rows = user.shown('Goals');
    const at = rows[3]!.lastIndexOf('Goal', 22);
    const from = rows[3]!.indexOf('Activities', 10) - 1;
    expect(at).toBe(from);
    expect(rows.slice(5, 8).map((row) => row.slice(from, from + 4))).toEqual([['Grow', 1, 2, ''], ['Lonely', 0, 0, '⚠ no activity supports this goal'], ['', '', '', '']]);
    expect(rows[3]!.slice(from + 9, from + 14)).toEqual(['Activity', 'Departments', null, 'Sales', 'Support and service']);
    expect(rows.slice(5, 8).map((row) => row.slice(from + 9, from + 14))).toEqual([['Calls', 2, 'shared', '●', '●'], ['Idle', 1, '⚠ supports no goal', '●', ''], ['', '', '', '', '']]);
    const kpis = () => user.shown('Goals').slice(5, 10).map((row) => row.slice(from + 5, from + 8));
    expect(kpis()).toEqual([
      ['green', 1, ''], ['amber', 0, '⚠ supports no goal'], ['red', 1, ''], ['worse', 0, '⚠ supports no goal'], ['none', 0, '⚠ supports no goal'],
    ]);
    // What is out of use supports nothing, and nothing is missed of it
    const { sheet, row, column } = user.tablePlace('KpiCatalogue');
    const active = column + user.workbook.workbook.state.table('KpiCatalogue')!.columns.findIndex(({ name }) => name === 'active');
    user.type(sheet, row + 2, active, 'no');
    user.type(sheet, row + 3, active, 'FALSE');
    expect(kpis().slice(0, 3)).toEqual([['green', 1, ''], ['amber', 0, ''], ['red', 1, '']]);
    expect(user.shown('Goals')[5]!.slice(from, from + 4)).toEqual(['Grow', 1, 1, '']);
    user.type(sheet, row + 1, active, 'nei');
    expect(user.shown('Goals')[5]!.slice(from, from + 4)).toEqual(['Grow', 1, 0, '⚠ no KPI shows this goal']);
  });
});
