import { label } from '../formula';
import { type CellLook, DATE_FORMAT, STATUS_FORMAT, looks, palette } from '../look';
import { cell, inRow } from './address';
import { bilingual } from './bilingual';
import { type SummaryColumn, summaryColumn } from './calculation/layout';
import { words } from './calculation/wording';
import { choiceWord, isChoice } from './choices';
import { dateEntry, textEntry } from './entry';
import type { PlanContext } from './PlanContext';
import { heading, tableParts } from './tableParts';
import { DIFFERENCE_FORMAT, VALUE_FORMAT, differenceRules, valueRules } from './unitFormats';
import type { Cell, ConditionalPlan, LookPlan, PlanArea, SheetPlan } from './WorkbookPlan';

const NOTE_COLUMNS = ['date', 'author', 'kpi', 'year', 'period', 'note'] as const;
const ACTION_COLUMNS = ['created', 'author', 'kpi', 'action', 'owner', 'due', 'state'] as const;
const SNAPSHOT_COLUMNS = ['closedOn', 'who', 'year', 'period', 'kpi', 'dimension', 'member', 'part', 'version', 'actual', 'target', 'status', 'now', 'changed'] as const;
const ACTIONS_AT = NOTE_COLUMNS.length + 1;
const SNAPSHOTS_AT = ACTIONS_AT + ACTION_COLUMNS.length + 1;
const WIDTHS = [12, 16, 30, 13, 13, 46, 3, 13, 18, 18, 44, 16, 12, 12, 3, 12, 16, 8, 8, 20, 14, 18, 13, 11, 13, 13, 9, 13, 16];

/** So many stand on the agenda, whatever there is, so that the tables below stay where they are; its headings say how many there are in all. */
const ACTIONS = 6;
const KPIS = 12;
const ACTIONS_TITLE = 3;
/** Open actions without a date come after those that have one. */
const NO_DATE = 1_000_000;
const ROWS_BELOW = 100_000;
const CLOSED = NO_DATE * NO_DATE;

/** The agenda's columns where they stand on the sheet: the tables below share them, so a gap lies between note and owner. */
const KPI_COLUMNS = { status: 0, variance: 1, name: 2, actual: 3, target: 4, note: 5, open: 7, owner: 8, id: 9, unit: 10 } as const;
const ACTION_PLACES = { due: 0, owner: 1, name: 2, created: 3, action: 5, id: 9, row: 10 } as const;
const AGENDA_COLUMNS = 11;
const DATES = { numberFormat: DATE_FORMAT, horizontal: 'Left' } as const;

interface Agenda {
  readonly actions: number;
  readonly firstAction: number;
  readonly kpisTitle: number;
  readonly kpis: number;
  readonly firstKpi: number;
  readonly tables: number;
}

/** What was agreed and what is off target now, in native formulas; below it notes, actions and what was reported when periods were closed. */
export function planMeeting(context: PlanContext): SheetPlan {
  const agenda = agendaOf();
  const tables = meetingTables(context, agenda.tables + 1);
  const noteRow = tables[0]!.table.row;
  const head = heading('meeting');
  // A table without rows has an empty one.
  const rowsOf = (index: number): number => Math.max(1, tables[index]!.table.rows.length);
  return {
    key: 'meeting', anchor: { kind: 'table', name: 'KpiNotes', row: noteRow, column: 0 }, title: bilingual((sheets) => sheets.titles.meeting)[context.language], tabColor: palette.brand, gridlines: false,
    frozen: { rows: 3, columns: 0 },
    widths: WIDTHS,
    heights: [
      { row: 0, rows: 1, points: 32 }, ...[ACTIONS_TITLE, agenda.kpisTitle, agenda.tables - 1].map((row) => ({ row, rows: 1, points: 26 })),
      { row: agenda.firstAction, rows: agenda.actions, points: 20 }, { row: agenda.firstKpi, rows: agenda.kpis, points: 27 }, { row: noteRow, rows: 1, points: 11 },
    ],
    blocks: [
      head.block, { row: 2, column: 0, cells: [['=Kpi.WindowLabel&IF(Kpi.MemberKey="*","","  ·  "&Kpi.MemberKey)&"  ·  "&Kpi.Version']] },
      { row: ACTIONS_TITLE, column: 0, kept: true, cells: [agendaCells({ 0: openActionsTitle() }), agendaCells(actionLabels())] },
      { row: agenda.firstAction, column: 0, kept: true, cells: Array.from({ length: agenda.actions }, (_, index) => actionRow(agenda.firstAction + index, index + 1)) },
      { row: agenda.kpisTitle, column: 0, kept: true, cells: [agendaCells({ 0: troubleTitle(agenda) }), agendaCells(kpiLabels())] },
      { row: agenda.firstKpi, column: 0, kept: true, cells: Array.from({ length: agenda.kpis }, (_, index) => kpiRow(agenda.firstKpi + index, index + 1)) },
      ...[[0, 'notes'], [ACTIONS_AT, 'actions'], [SNAPSHOTS_AT, 'snapshots']].map(([column, name]) => ({
        row: agenda.tables - 1, column: column as number, cells: [[name === 'snapshots' ? snapshotsTitle() : label(bilingual((sheets) => sheets.meeting[name as 'notes']))]],
      })),
      ...tables.map(({ labels }) => labels),
    ],
    tables: tables.map(({ table }) => table),
    looks: [...head.looks, ...meetingLooks(agenda), ...tables.flatMap((part) => part.looks), ...columnLooks(noteRow + 1, Math.max(...tables.map((_, index) => rowsOf(index))))],
    validations: [
      { row: noteRow + 1, column: NOTE_COLUMNS.indexOf('kpi'), rows: rowsOf(0), columns: 1, list: '=Kpi.KpiIds' },
      { row: noteRow + 1, column: ACTIONS_AT + ACTION_COLUMNS.indexOf('kpi'), rows: rowsOf(1), columns: 1, list: '=Kpi.KpiIds' },
      { row: noteRow + 1, column: ACTIONS_AT + ACTION_COLUMNS.indexOf('state'), rows: rowsOf(1), columns: 1, list: '=Kpi.States' },
    ],
    conditionals: agendaRules(agenda),
    charts: [],
    page: { orientation: 'landscape', printColumns: AGENDA_COLUMNS - 2, printRows: agenda.tables - 2 },
  };
}

function agendaOf(): Agenda {
  const firstAction = ACTIONS_TITLE + 2;
  const kpisTitle = firstAction + ACTIONS + 1;
  const firstKpi = kpisTitle + 2;
  return { actions: ACTIONS, firstAction, kpisTitle, kpis: KPIS, firstKpi, tables: firstKpi + KPIS + 2 };
}

function meetingTables({ setup, language }: PlanContext, row: number) {
  const { notes = [], actions = [] } = setup;
  const noteRows = notes.map(({ date, author, kpi, year, period, note }) => [dateEntry(date), textEntry(author), kpi, year ?? null, period ?? null, textEntry(note)]);
  const actionRows = actions.map(({ created, author, kpi, action, owner, due, state }) => [
    dateEntry(created), textEntry(author), kpi ?? null, textEntry(action), textEntry(owner), dateEntry(due), choiceWord('states', state ?? 'open', language),
  ]);
  return [
    tableParts({ name: 'KpiNotes', row: row + 1, column: 0, keys: 5, typedIn: true, columns: NOTE_COLUMNS, rows: noteRows }),
    tableParts({ name: 'KpiActions', row: row + 1, column: ACTIONS_AT, keys: 4, typedIn: true, columns: ACTION_COLUMNS, rows: actionRows }),
    tableParts({ name: 'KpiSnapshots', row: row + 1, column: SNAPSHOTS_AT, keys: 9, typedIn: true, columns: SNAPSHOT_COLUMNS, rows: [] }),
  ];
}

/** An action is open by its state, or as long as it has none. */
const IS_OPEN = `(KpiActions[action]<>"")*(${isChoice('states', 'open', 'KpiActions[state]')}+(KpiActions[state]="")>0)`;

function openActionsTitle(): Cell {
  return `=${words((sheets) => sheets.meeting.openActions)}&" ("&SUMPRODUCT(${IS_OPEN})&")"`;
}

function troubleTitle({ firstKpi, kpis }: Agenda): Cell {
  const [count, shown] = ['SUMPRODUCT(--(Kpi.Trouble<3))', `COUNTIFS(${inRow(firstKpi, KPI_COLUMNS.id)}:${inRow(firstKpi + kpis - 1, KPI_COLUMNS.id)},"?*")`];
  return `=${words((sheets) => sheets.meeting.offTarget)}&" ("&${count}&")"&IF(${count}>${shown},", "&${words((sheets) => sheets.meeting.more)}&" "&(${count}-${shown}),"")`;
}

/** What was reported, and how much of it is no longer so. */
function snapshotsTitle(): Cell {
  const changed = 'COUNTIFS(KpiSnapshots[changed],"?*")';
  return `=${words((sheets) => sheets.meeting.snapshots)}&IF(${changed}=0,"","  ·  "&${words((sheets) => sheets.meeting.changed)}&": "&${changed})`;
}

function actionLabels(): Readonly<Record<number, string>> {
  const column = (name: 'due' | 'owner' | 'name' | 'created' | 'action'): string => label(bilingual((sheets) => sheets.columns[name]));
  return {
    [ACTION_PLACES.due]: column('due'), [ACTION_PLACES.owner]: column('owner'), [ACTION_PLACES.name]: column('name'), [ACTION_PLACES.created]: column('created'),
    [ACTION_PLACES.action]: column('action'),
  };
}

function kpiLabels(): Readonly<Record<number, string>> {
  const column = (name: 'status' | 'variance' | 'name' | 'actual' | 'target' | 'note' | 'owner'): string => label(bilingual((sheets) => sheets.columns[name]));
  const names = ['status', 'variance', 'name', 'actual', 'target', 'note', 'owner'] as const;
  return {
    ...Object.fromEntries(names.map((name) => [KPI_COLUMNS[name], column(name)])),
    [KPI_COLUMNS.open]: label(bilingual((sheets) => sheets.meeting.openCount)),
  };
}

function agendaCells(cells: Readonly<Record<number, Cell>>): readonly Cell[] {
  return Array.from({ length: AGENDA_COLUMNS }, (_, column) => cells[column] ?? null);
}

/** The n-th open action by its due date: first its row of the table is found, and the others look there. */
function actionRow(row: number, place: number): readonly Cell[] {
  const found = cell(row, ACTION_PLACES.row);
  const due = `KpiActions[due]+${NO_DATE}*(KpiActions[due]="")`;
  const order = `(${due})*${ROWS_BELOW}+ROW(KpiActions[due])-ROW(KpiActions[[#Headers],[due]])+${CLOSED}*(1-${IS_OPEN})`;
  const nth = `SUMPRODUCT(SMALL(${order},${place}))`;
  const of = (column: (typeof ACTION_COLUMNS)[number]): string => `=IF(${found}="","",INDEX(KpiActions[${column}],${found})&"")`;
  const date = (column: 'due' | 'created'): string => `=IF(${found}="","",IF(INDEX(KpiActions[${column}],${found})="","",INDEX(KpiActions[${column}],${found})))`;
  return agendaCells({
    [ACTION_PLACES.due]: date('due'), [ACTION_PLACES.owner]: of('owner'), [ACTION_PLACES.created]: date('created'), [ACTION_PLACES.action]: of('action'),
    [ACTION_PLACES.name]: `=IF(${found}="","",IFERROR(${summaryOf(cell(row, ACTION_PLACES.id), 'name')},${cell(row, ACTION_PLACES.id)}))`,
    [ACTION_PLACES.id]: of('kpi'),
    [ACTION_PLACES.row]: `=IFERROR(IF(${nth}>=${CLOSED},"",MOD(${nth},${ROWS_BELOW})),"")`,
  });
}

/** The n-th KPI in the order of trouble, if it is red or amber; the others look at its id. */
function kpiRow(row: number, place: number): readonly Cell[] {
  const id = cell(row, KPI_COLUMNS.id);
  const show = (name: SummaryColumn): string => `=IF(${id}="","",${summaryOf(id, name)})`;
  return agendaCells({
    [KPI_COLUMNS.status]: show('status'), [KPI_COLUMNS.variance]: show('variance'), [KPI_COLUMNS.name]: show('name'), [KPI_COLUMNS.actual]: show('actual'),
    [KPI_COLUMNS.target]: show('target'), [KPI_COLUMNS.note]: show('note'), [KPI_COLUMNS.unit]: show('unit'),
    [KPI_COLUMNS.open]: `=IF(${id}="","",SUMPRODUCT((KpiActions[kpi]=${id})*${IS_OPEN}))`,
    [KPI_COLUMNS.owner]: `=IF(${id}="","",INDEX(KpiCatalogue[owner],MATCH(${id},KpiCatalogue[id],0))&"")`,
    [KPI_COLUMNS.id]: `=IFERROR(IF(SMALL(Kpi.Trouble,${place})<3,INDEX(Kpi.SummaryIds,MATCH(SMALL(Kpi.Trouble,${place}),Kpi.Trouble,0)),""),"")`,
  });
}

function summaryOf(id: string, name: SummaryColumn): string {
  return `INDEX(Kpi.Summary,MATCH(${id},Kpi.SummaryIds,0),${summaryColumn(name) + 1})`;
}

function meetingLooks(agenda: Agenda): readonly LookPlan[] {
  const width = AGENDA_COLUMNS - 2;
  const ofActions = (column: number, look: CellLook): LookPlan => ({ row: agenda.firstAction, column, rows: agenda.actions, columns: 1, look });
  const ofKpis = (column: number, look: CellLook): LookPlan => ({ row: agenda.firstKpi, column, rows: agenda.kpis, columns: 1, look });
  const lines = { innerLine: palette.line, bottomLine: palette.quiet } as const;
  const body = { ...looks.body, size: 11, ...lines } as const;
  return [
    { row: 2, column: 0, rows: 1, columns: 1, look: looks.subtitle },
    ...[ACTIONS_TITLE, agenda.kpisTitle].map((row) => ({ row, column: 0, rows: 1, columns: width, look: looks.section })),
    ...[0, ACTIONS_AT, SNAPSHOTS_AT].map((column) => ({ row: agenda.tables - 1, column, rows: 1, columns: 1, look: { ...looks.section, bottomLine: palette.paper } })),
    ...[ACTIONS_TITLE + 1, agenda.kpisTitle + 1].map((row) => ({ row, column: 0, rows: 1, columns: width, look: { ...looks.columnLabel, bottomLine: palette.quiet } })),
    { row: agenda.firstAction, column: 0, rows: agenda.actions, columns: width, look: body },
    { row: agenda.firstKpi, column: 0, rows: agenda.kpis, columns: width, look: body },
    ofActions(ACTION_PLACES.due, DATES), ofActions(ACTION_PLACES.created, DATES), ofActions(ACTION_PLACES.action, { wrap: true, indent: 1 }), ofActions(ACTION_PLACES.name, { indent: 1 }),
    ofKpis(KPI_COLUMNS.status, { numberFormat: STATUS_FORMAT, horizontal: 'Center', bold: true, size: 12 }),
    ofKpis(KPI_COLUMNS.variance, { numberFormat: DIFFERENCE_FORMAT }), ofKpis(KPI_COLUMNS.actual, { numberFormat: VALUE_FORMAT, bold: true }),
    ofKpis(KPI_COLUMNS.target, { numberFormat: VALUE_FORMAT, color: palette.quiet }), ofKpis(KPI_COLUMNS.name, { bold: true, indent: 1 }),
    ofKpis(KPI_COLUMNS.note, { size: 9, color: palette.quiet, wrap: true, indent: 1 }), ofKpis(KPI_COLUMNS.open, { horizontal: 'Center' }),
    { row: agenda.kpisTitle + 1, column: KPI_COLUMNS.status, rows: 1, columns: 1, look: { horizontal: 'Center' } },
    { row: agenda.kpisTitle + 1, column: KPI_COLUMNS.variance, rows: 1, columns: 1, look: { horizontal: 'Right' } },
    { row: agenda.kpisTitle + 1, column: KPI_COLUMNS.actual, rows: 1, columns: 2, look: { horizontal: 'Right' } },
    ...[ACTIONS_TITLE + 1, agenda.kpisTitle + 1].flatMap((row) => [KPI_COLUMNS.name, KPI_COLUMNS.note].map((column) => ({ row, column, rows: 1, columns: 1, look: { indent: 1 } }))),
    { row: agenda.kpisTitle + 1, column: KPI_COLUMNS.open, rows: 1, columns: 1, look: { horizontal: 'Center' } },
    ...[agenda.firstAction, agenda.firstKpi].map((row, index) => ({ row, column: KPI_COLUMNS.id, rows: index === 0 ? agenda.actions : agenda.kpis, columns: 2, look: { size: 7, color: palette.faint } })),
  ];
}

function columnLooks(row: number, rows: number): readonly LookPlan[] {
  const years = { row: row - 2, column: NOTE_COLUMNS.indexOf('year'), rows: rows + 2, columns: 2, look: { horizontal: 'Left' as const } };
  return [years, ...[0, ACTIONS_AT, ACTIONS_AT + ACTION_COLUMNS.indexOf('due'), SNAPSHOTS_AT].map((column) => ({ row, column, rows, columns: 1, look: DATES }))];
}

function agendaRules({ firstKpi, kpis }: Agenda): readonly ConditionalPlan[] {
  const area = (column: number): PlanArea => ({ row: firstKpi, column, rows: kpis, columns: 1 });
  const unit = inRow(firstKpi, KPI_COLUMNS.unit);
  const status = inRow(firstKpi, KPI_COLUMNS.status);
  return [
    { ...area(KPI_COLUMNS.status), icons: 'status' },
    ...valueRules(unit).map((rule) => ({ ...area(KPI_COLUMNS.actual), columns: 2, ...rule })),
    ...differenceRules(unit, status).map((rule) => ({ ...area(KPI_COLUMNS.variance), ...rule })),
  ];
}
