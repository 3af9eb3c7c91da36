import { type MeetingEntry, type MeetingReason, type OpenAction, bringUpToDate, changeAction, meetingReasonText, readMeeting, recordMeeting, showKpi, showMeetingSheet, takePictures } from '../../src/actions';
import { words } from '../../src/i18n';
import { setUp, setupOf, wonDeals, writesOf } from './kpiSetup';
import { type KpiUser, asUser } from './kpiUser';
import { type Workbook, inWorkbook } from './inWorkbook';

const at = (id: string, hold: number | undefined, more: object = {}) => ({ ...wonDeals(id, false), owner: `${id} owner`, targets: hold === undefined ? [] : [{ year: 2026, version: 'plan', hold }], ...more });
const KPIS = [at('own-on', 90), at('own-none', undefined), at('own-near', 103), at('own-off', 200), at('own-worse', 400), at('own-retired', 500, { active: false })];
const ACTIONS = [
  { created: '2026-01-31', author: 'Kari', kpi: 'own-off', action: 'Later', owner: 'Ola', due: '2026-04-30' }, { action: 'Whenever' },
  { created: '2026-01-31', author: 'Kari', kpi: 'own-off', action: 'Sooner', owner: 'Ida', due: '2026-03-31' }, { created: '2026-01-31', action: 'Done already', state: 'done' },
];
const NOTES = [{ date: '2026-01-31', author: 'Kari', kpi: 'own-off', year: 2026, period: 1, note: 'Few sellers' }];
const ENTRY: MeetingEntry = {
  kpi: 'own-off', date: '2026-02-05', author: 'Ida', year: 2026, period: 1, note: '=no formula', action: { action: 'Call 12 customers', owner: 'Ola', due: '2026-02-28' },
};
const NOTE_ROWS = [[46053, 'Kari', 'own-off', 2026, 1, 'Few sellers'], [46058, 'Ida', 'own-off', 2026, 1, '=no formula']];
const SOONER: OpenAction['key'] = { created: 46053, author: 'Kari', kpi: 'own-off', action: 'Sooner' };

const inMeeting = (body: (workbook: Workbook, user: KpiUser) => Promise<void>, change: Record<string, unknown> = { notes: NOTES, actions: ACTIONS }): Promise<void> => inWorkbook(async (workbook) => {
  await setUp(setupOf(KPIS, change));
  await body(workbook, asUser(workbook, change['language'] === 'nb' ? 'Styringskort' : 'Scorecard'));
});
const filled = (rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] => rows.map((row) => row.map((cell) => (cell === '' || cell === 0 ? null : cell)));
const inExcel = ({ Excel }: Workbook, work: (workbook: Excel.Workbook) => void): Promise<void> => Excel.run(async (context) => {
  work(context.workbook);
  await context.sync();
});

test('KPIs come in the order of trouble, and what was agreed by its dates, in one sync', () => inMeeting(async (workbook) => {
  const from = workbook.host.syncs;
  const read = await readMeeting();
  expect(workbook.host.syncs - from).toBe(1);
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  const { kpis, actions, ...shown } = read.value;
  expect(shown).toEqual({ window: 'Jan 2026', version: 'plan', member: undefined, year: 2026, period: 1, currency: 'NOK' });
  expect(kpis.map(({ id, status, actual, target, variance, owner }) => [id, status, actual, target, variance, owner])).toEqual([
    ['own-worse', 'offTarget', 100, 400, -300, 'own-worse owner'], ['own-off', 'offTarget', 100, 200, -100, 'own-off owner'], ['own-near', 'nearTarget', 100, 103, -3, 'own-near owner'],
    ['own-none', 'notJudged', 100, undefined, undefined, 'own-none owner'], ['own-on', 'onTarget', 100, 90, 10, 'own-on owner'],
  ]);
  expect(kpis[1]).toMatchObject({ name: { en: 'own-off', nb: 'own-off' }, definition: { en: 'Value of won deals.' }, unit: 'currency', lastNote: 'Few sellers' });
  expect(actions.map(({ key, owner, due }) => [key.action, key.kpi, owner, due])).toEqual([['Sooner', 'own-off', 'Ida', '2026-03-31'], ['Later', 'own-off', 'Ola', '2026-04-30'], ['Whenever', '', '', '']]);
}));

test('a workbook without KPIs has no meeting', () => inWorkbook(async () => {
  expect(await readMeeting()).toEqual({ ok: false, reason: { code: 'noKpiWorkbook' } });
  expect(await showMeetingSheet()).toEqual({ ok: false, reason: { code: 'noMeetingSheet' } });
  expect(await recordMeeting(ENTRY)).toEqual({ ok: false, reason: { code: 'tableGone', table: 'KpiNotes' } });
  expect(await showKpi('own-off')).toEqual({ ok: true, value: { kind: 'nowhere' } });
}));

test('a note and an action land below those that are there, once, and everything else stays', () => inMeeting(async (workbook, user) => {
  const before = filled(user.table('KpiActions'));
  const from = workbook.host.syncs;
  expect(await recordMeeting(ENTRY)).toEqual({ ok: true, value: { note: true, action: true } });
  expect(workbook.host.syncs - from).toBe(2);
  expect(user.table('KpiNotes')).toEqual(NOTE_ROWS);
  expect(filled(user.table('KpiActions'))).toEqual([...before, [46058, 'Ida', 'own-off', 'Call 12 customers', 'Ola', 46081, 'open']]);
  expect(user.row('own-off', 'note')).toEqual(['=no formula']);
  const { sheet, row, column } = user.tablePlace('KpiNotes');
  expect(await workbook.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getCell(row + 2, column);
    cell.load('text');
    await context.sync();
    return cell.text;
  })).toEqual([['2026-02-05']]);
  expect(await writesOf(workbook, async () => expect(await recordMeeting(ENTRY)).toEqual({ ok: true, value: { note: false, action: false } }))).toEqual([]);
  expect(await writesOf(workbook, () => bringUpToDate())).toEqual([]);
}));

test('the first note fills the empty row of a new table, and actions are open in the language of the workbook', () => inMeeting(async (_, user) => {
  expect(await recordMeeting(ENTRY)).toEqual({ ok: true, value: { note: true, action: true } });
  expect(user.table('KpiNotes')).toEqual([NOTE_ROWS[1]]);
  expect(user.table('KpiActions')).toEqual([[46058, 'Ida', 'own-off', 'Call 12 customers', 'Ola', 46081, 'åpen']]);
  expect(await recordMeeting({ ...ENTRY, note: ' ', action: { action: 'No date', owner: '', due: '' } })).toEqual({ ok: true, value: { note: false, action: true } });
  expect(filled(user.table('KpiActions'))[1]).toEqual([46058, 'Ida', 'own-off', 'No date', null, null, 'åpen']);
  expect(user.table('KpiNotes')).toHaveLength(1);
}, { language: 'nb' }));

test('columns of somebody’s own, a row of totals and what stands below the table survive', () => inMeeting(async (workbook, user) => {
  const { sheet, row, column } = user.tablePlace('KpiNotes');
  await inExcel(workbook, ({ tables, worksheets }) => {
    worksheets.getItem(sheet).getCell(row + 2, column + 1).values = [['Mine']];
    tables.getItem('KpiActions').columns.add(1, undefined, 'room');
    tables.getItem('KpiActions').showTotals = true;
  });
  expect(await recordMeeting(ENTRY)).toEqual({ ok: true, value: { note: true, action: true } });
  expect(user.table('KpiNotes')).toEqual(NOTE_ROWS);
  expect(user.shown(sheet)[row + 3]![column + 1]).toBe('Mine');
  expect(filled(user.table('KpiActions')).at(-1)).toEqual([46058, null, 'Ida', 'own-off', 'Call 12 customers', 'Ola', 46081, 'open']);
}));

test('an action is done, or given to somebody else, in its own row wherever that is by now', () => inMeeting(async (workbook, user) => {
  const place = user.tablePlace('KpiActions');
  await inExcel(workbook, ({ tables }) => {
    tables.getItem('KpiActions').rows.add(0, [[46000, 'Ola', 'own-on', 'Before all', '', '', 'open']]);
  });
  const actions = () => filled(user.table('KpiActions')).map((row) => row.slice(3));
  expect(await changeAction({ key: SOONER, owner: ' Eva ', due: '' })).toEqual({ ok: true, value: true });
  expect(actions()[3]).toEqual(['Sooner', 'Eva', null, 'open']);
  expect(await changeAction({ key: SOONER, state: 'done' })).toEqual({ ok: true, value: true });
  expect(actions()).toEqual([
    ['Before all', null, null, 'open'], ['Later', 'Ola', 46142, 'open'], ['Whenever', null, null, 'open'], ['Sooner', 'Eva', null, 'done'], ['Done already', null, null, 'done'],
  ]);
  user.type(place.sheet, place.row + 2, place.column + 3, 'Written anew');
  expect(await changeAction({ key: { ...SOONER, action: 'Later' }, state: 'dropped' })).toEqual({ ok: false, reason: { code: 'actionGone', action: 'Later' } });
}));

test('what cannot be written is said, and nothing is written', () => inMeeting(async (workbook) => {
  const said = async (): Promise<readonly string[]> => {
    const { reason } = await recordMeeting(ENTRY) as { readonly reason: MeetingReason };
    return meetingReasonText(reason, words('en')).split('\n');
  };
  expect(await writesOf(workbook, async () => {
    workbook.workbook.state.readOnly = true;
    expect((await said())[0]).toContain('reading only');
    workbook.workbook.state.readOnly = false;
  })).toEqual([]);
  await inExcel(workbook, ({ tables }) => tables.getItem('KpiActions').columns.getItem('due').delete());
  expect(await writesOf(workbook, async () => expect(await said()).toEqual(['The table KpiActions has no column “due” any more. Repair puts it back.', 'Nothing in the workbook was changed.']))).toEqual([]);
  await inExcel(workbook, ({ worksheets }) => worksheets.getItem('Meeting').protection.protect());
  expect(await writesOf(workbook, async () => expect((await said())[0]).toContain('has no column'))).toEqual([]);
  expect(await writesOf(workbook, async () => {
    const { reason } = await recordMeeting({ ...ENTRY, action: undefined }) as { readonly reason: MeetingReason };
    expect(reason).toEqual({ code: 'sheetProtected', sheet: 'Meeting' });
  })).toEqual([]);
}));

test('nothing is written while somebody else changes the workbook', () => inMeeting(async (workbook, user) => {
  await user.put({ 'Kpi.Running': `other.${Date.now().toString(36)}` });
  expect(await writesOf(workbook, async () => {
    expect(await recordMeeting(ENTRY)).toEqual({ ok: false, reason: { code: 'busy' } });
    expect(await changeAction({ key: SOONER, state: 'done' })).toEqual({ ok: false, reason: { code: 'busy' } });
  })).toEqual([]);
}));

test('stepping shows a KPI’s chart on its department’s dashboard, or its row of the scorecard, and writes nothing', () => inMeeting(async (workbook) => {
  const { state } = workbook.workbook;
  const shown = (): string => state.sheets.find(({ id }) => id === state.activeSheetId)!.name;
  expect(await writesOf(workbook, async () => {
    const charts = state.sheet('Dashboard Sales')!.charts.map(({ name }) => name).filter((name) => name.startsWith('Kpi own-off '));
    expect(charts.length).toBeGreaterThan(1);
    // Beyond the last and before the first it goes round.
    for (const at of [0, ...charts.keys(), charts.length, -1]) {
      const place = (at + charts.length) % charts.length;
      expect(await showKpi('own-off', at)).toEqual({ ok: true, value: { kind: 'chart', at: place, of: charts.length } });
      expect(shown()).toBe('Dashboard Sales');
      expect(state.sheet('Dashboard Sales')!.charts.find(({ id }) => id === workbook.workbook.activeChartId)!.name).toBe(charts[place]);
    }
    expect(await showMeetingSheet()).toEqual({ ok: true, value: true });
    expect(shown()).toBe('Meeting');
  })).toEqual([]);
  const sheet = state.sheet('Dashboard Sales')!;
  sheet.charts = sheet.charts.filter(({ name }) => !name.startsWith('Kpi own-off '));
  expect(await showKpi('own-off')).toEqual({ ok: true, value: { kind: 'row' } });
  expect(shown()).toBe('Scorecard');
}));

test('each KPI’s chart becomes a picture of 16 by 9, numbered in the order of the meeting', () => inMeeting(async ({ workbook }) => {
  workbook.drawChart = async ({ name }, _, { width, height, fitting }) => `${name.split(' ')[1]} ${width}x${height} ${fitting}`;
  expect(await takePictures([{ id: 'own-off', name: 'Won: deals / month?' }, { id: 'own-gone', name: 'Gone' }, { id: 'own-on', name: 'On' }])).toEqual({ ok: true, value: [
    { name: '1 Won deals month.png', png: 'own-off 1600x900 FitAndCenter' }, { name: '2 On.png', png: 'own-on 1600x900 FitAndCenter' },
  ] });
  expect(await takePictures([{ id: 'own-gone', name: 'Gone' }])).toEqual({ ok: false, reason: { code: 'noCharts' } });
  const stopped = new AbortController();
  stopped.abort();
  expect(await takePictures([{ id: 'own-on', name: 'On' }], { signal: stopped.signal })).toEqual({ ok: false, reason: { code: 'cancelled' } });
}));
