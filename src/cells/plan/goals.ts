import { DATE_FORMAT, looks, palette, valueFormat } from '../look';
import { label } from '../formula';
import { bilingual } from './bilingual';
import { dateEntry, textEntry } from './entry';
import { overlapMatrix } from './overlap';
import type { PlanContext } from './PlanContext';
import { FIRST_ROW, HEADING_HEIGHTS, LABEL_ROW, TITLE_ROWS, heading, tableAnchor, tableParts } from './tableParts';
import { tieRows } from './ties';
import type { Cell, SheetPlan } from './WorkbookPlan';

const GOAL_COLUMNS = ['id', 'name', 'kpi', 'target', 'due', 'owner'] as const;
const ACTIVITY_COLUMNS = ['id', 'name', 'department', 'owner'] as const;
const TIE_COLUMNS = ['goal', 'activity', 'kpi'] as const;
const ACTIVITIES_AT = GOAL_COLUMNS.length + 1;
const TIES_AT = ACTIVITIES_AT + ACTIVITY_COLUMNS.length + 1;

/** KpiGoals, KpiActivities and KpiTies, side by side so that each can grow. */
export function planGoals(context: PlanContext): SheetPlan {
  const { goals = [], activities = [] } = context.setup;
  const parts = [
    tableParts({
      name: 'KpiGoals', column: 0, keys: 1, columns: GOAL_COLUMNS,
      rows: goals.map((goal) => [goal.id, textEntry(goal.name), textEntry(goal.kpi), goal.target ?? null, dateEntry(goal.due), textEntry(goal.owner)]),
      labels: { name: bilingual((sheets) => sheets.columns.goal) },
    }),
    tableParts({
      name: 'KpiActivities', column: ACTIVITIES_AT, keys: 1, columns: ACTIVITY_COLUMNS,
      rows: activities.map((activity) => [activity.id, textEntry(activity.name), textEntry(activity.departments?.join(', ')), textEntry(activity.owner)]),
      labels: { name: bilingual((sheets) => sheets.columns.activity) },
    }),
    tableParts({ name: 'KpiTies', column: TIES_AT, keys: TIE_COLUMNS.length, columns: TIE_COLUMNS, rows: allTies(context) }),
  ];
  const head = heading('goals');
  const overlap = overlapMatrix(context, TIES_AT + TIE_COLUMNS.length + 1);
  const longest = Math.max(1, ...parts.map(({ table }) => table.rows.length));
  return {
    key: 'goals', anchor: tableAnchor('KpiGoals'), title: bilingual((sheets) => sheets.titles.goals)[context.language], tabColor: palette.brand, gridlines: true,
    frozen: { rows: FIRST_ROW, columns: 0 },
    widths: [6, 54, 20, 13, 13, 22, 3, 6, 54, 20, 18, 3, 8, 8, 20, 3, ...overlap.widths],
    heights: HEADING_HEIGHTS,
    blocks: [
      head.block, ...parts.map(({ labels }) => labels),
      { row: LABEL_ROW - 1, column: ACTIVITIES_AT, cells: [[label(bilingual((sheets) => sheets.ties.activities))]] },
      { row: LABEL_ROW - 1, column: TIES_AT, cells: [[label(bilingual((sheets) => sheets.ties.ties))]] },
      ...overlap.blocks,
    ],
    tables: parts.map(({ table }) => table),
    looks: [
      ...head.looks, ...parts.flatMap((part) => part.looks), ...overlap.looks,
      ...[ACTIVITIES_AT, TIES_AT].map((column) => ({ row: LABEL_ROW - 1, column, rows: 1, columns: 1, look: { ...looks.columnLabel, wrap: false } })),
      { row: FIRST_ROW, column: 1, rows: longest, columns: 1, look: { wrap: true } },
      { row: FIRST_ROW, column: ACTIVITIES_AT + 1, rows: longest, columns: 1, look: { wrap: true } },
      ...goals.map(({ kpi }, index) => ({ row: FIRST_ROW + index, column: GOAL_COLUMNS.indexOf('target'), rows: 1, columns: 1, look: { numberFormat: targetFormat(kpi, context) } })),
      { row: FIRST_ROW, column: GOAL_COLUMNS.indexOf('due'), rows: longest, columns: 1, look: { numberFormat: DATE_FORMAT, horizontal: 'Left', indent: 1 } },
    ],
    validations: [], conditionals: overlap.conditionals, charts: [],
    page: { orientation: 'landscape', titleRows: TITLE_ROWS, printColumns: TIES_AT + TIE_COLUMNS.length, printRows: FIRST_ROW + longest, beside: overlap.printed },
  };
}

/** Goal – activity – KPI, many to many: as they were tied in the workbook, or as goals and activities name one another. */
function allTies(context: PlanContext): readonly (readonly Cell[])[] {
  const { goals = [], activities = [], ties } = context.setup;
  return ties ? ties.map(({ goal, activity, kpi }) => [goal ?? null, activity ?? null, kpi ?? null]) : tieRows(goals, activities);
}

/** A goal's target is written as the values of the KPI that shows it. */
function targetFormat(kpi: string | undefined, { kpis }: PlanContext): string {
  const measured = kpis.find(({ id }) => id === kpi);
  return measured ? valueFormat(measured.unit) : '#,##0.##';
}
