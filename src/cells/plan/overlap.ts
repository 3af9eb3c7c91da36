import { words as wordsOf } from '../../i18n';
import { column, label, quoted } from '../formula';
import { looks, palette } from '../look';
import { cell as addressOf, inRow } from './address';
import { bilingual } from './bilingual';
import { words } from './calculation/wording';
import { departmentName } from './departments';
import type { PlanContext } from './PlanContext';
import { FIRST_ROW, LABEL_ROW } from './tableParts';
import type { BlockPlan, Cell, ConditionalPlan, LookPlan, PlanArea } from './WorkbookPlan';

const NO = [...(['en', 'nb'] as const).map((language) => wordsOf(language).choices.yesNo.false), 'false'];

/** So many rows follow what is written in the tables below the planned ones, without another run. */
const SPARE_ROWS = 3;
const GOAL_COLUMNS = 4;
const KPI_COLUMNS = 3;
/** An activity, in how many departments, and a mark; a column for each department follows */
const ACTIVITY_COLUMNS = 3;

export interface Overlap {
  readonly blocks: readonly BlockPlan[];
  readonly looks: readonly LookPlan[];
  readonly conditionals: readonly ConditionalPlan[];
  readonly widths: readonly number[];
  readonly printed: PlanArea;
}

/**
 * What overlaps and what stands alone, in native formulas beside the tables: which departments share an activity, what supports each goal, and
 * which activities and KPIs support none. Departments come last, so that one more moves nothing.
 */
export function overlapMatrix(context: PlanContext, column: number): Overlap {
  const { goals = [], activities = [] } = context.setup;
  const departments = departmentsOf(context);
  const goalRows = goals.length + SPARE_ROWS;
  const activityRows = activities.length + SPARE_ROWS;
  const orphansAt = column + GOAL_COLUMNS + 1;
  const activitiesAt = orphansAt + KPI_COLUMNS + 1;
  const columns = activitiesAt + ACTIVITY_COLUMNS + departments.length - column;
  const kpiRows = context.kpis.length;
  const area = (at: number, rows: number, columns: number): PlanArea => ({ row: FIRST_ROW, column: at, rows, columns });
  const heading = (at: number, word: Cell): BlockPlan => ({ row: LABEL_ROW - 1, column: at, kept: true, cells: [[word]] });
  const sheets = (pick: Parameters<typeof bilingual>[0]): Cell => label(bilingual(pick));
  const isMark = (at: number): string => `LEFT(${inRow(FIRST_ROW, at)},1)="⚠"`;
  return {
    blocks: [
      heading(column, sheets(({ overlap }) => overlap.goals)), heading(activitiesAt, sheets(({ overlap }) => overlap.activities)),
      heading(orphansAt, sheets(({ overlap }) => overlap.kpis)),
      {
        row: LABEL_ROW, column, kept: true,
        cells: [[sheets(({ columns }) => columns.goal), sheets(({ overlap }) => overlap.activityCount), sheets(({ overlap }) => overlap.kpiCount), null]],
      },
      { row: FIRST_ROW, column, kept: true, cells: Array.from({ length: goalRows }, (_, index) => goalCells(index + 1, FIRST_ROW + index, column)) },
      {
        row: LABEL_ROW, column: activitiesAt, kept: true,
        cells: [[sheets((texts) => texts.columns.activity), sheets(({ overlap }) => overlap.departmentCount), null, ...departments.map((one) => label(departmentName(one)))]],
      },
      {
        row: FIRST_ROW, column: activitiesAt, kept: true,
        cells: Array.from({ length: activityRows }, (_, index) => activityCells(index + 1, FIRST_ROW + index, activitiesAt, departments)),
      },
      { row: LABEL_ROW, column: orphansAt, kept: true, cells: [[sheets(({ columns }) => columns.kpi), sheets(({ overlap }) => overlap.goalCount), null]] },
      { row: FIRST_ROW, column: orphansAt, kept: true, cells: Array.from({ length: kpiRows }, (_, index) => kpiCells(index + 1, FIRST_ROW + index, orphansAt)) },
    ],
    looks: [
      ...[column, activitiesAt, orphansAt].map((at) => ({ row: LABEL_ROW - 1, column: at, rows: 1, columns: 1, look: { ...looks.columnLabel, wrap: false } })),
      { row: LABEL_ROW, column, rows: 1, columns, look: looks.columnLabel },
      { ...area(column, Math.max(goalRows, activityRows, kpiRows), columns), look: looks.body },
      ...[
        area(column + 1, goalRows, 2), area(orphansAt + 1, kpiRows, 1), area(activitiesAt + 1, activityRows, 1),
        ...(departments.length > 0 ? [area(activitiesAt + ACTIVITY_COLUMNS, activityRows, departments.length)] : []),
      ]
        .map((counts) => ({ ...counts, look: { horizontal: 'Center' as const } })),
    ],
    conditionals: [
      { ...area(column, goalRows, GOAL_COLUMNS), formula: `=${isMark(column + 3)}`, color: palette.bad },
      { ...area(activitiesAt, activityRows, ACTIVITY_COLUMNS + departments.length), formula: `=${isMark(activitiesAt + 2)}`, color: palette.bad },
      { ...area(orphansAt, kpiRows, KPI_COLUMNS), formula: `=${isMark(orphansAt + 2)}`, color: palette.bad },
    ],
    widths: [54, 11, 9, 26, 3, 28, 9, 26, 3, 54, 12, 26, ...departments.map(() => 12)],
    printed: { row: 0, column, rows: FIRST_ROW + Math.max(goalRows, activityRows, kpiRows), columns },
  };
}

function departmentsOf({ setup, kpis }: PlanContext): readonly string[] {
  return [...new Set([...(setup.activities ?? []).flatMap(({ departments = [] }) => departments), ...kpis.flatMap(({ departments }) => departments)])];
}

/** The n-th row of a table, nothing where there is none. */
function nth(table: string, field: string, place: number): string {
  const cells = column(table, field);
  return `IF(${place}>ROWS(${cells}),"",INDEX(${cells},${place})&"")`;
}

function goalCells(place: number, row: number, at: number): readonly Cell[] {
  const name = inRow(row, at);
  const id = nth('KpiGoals', 'id', place);
  const distinct = (field: 'activity' | 'kpi', table: 'KpiActivities' | 'KpiCatalogue'): string => `(COUNTIFS(KpiTies[goal],${id},KpiTies[${field}],${column(table, 'id')})>0)`;
  const [activities, kpis] = [inRow(row, at + 1), inRow(row, at + 2)];
  return [
    `=${nth('KpiGoals', 'name', place)}`, `=IF(${name}="","",SUMPRODUCT(--${distinct('activity', 'KpiActivities')}))`,
    `=IF(${name}="","",SUMPRODUCT(${distinct('kpi', 'KpiCatalogue')}*(1-(${isOutOfUse(column('KpiCatalogue', 'active'))}))))`,
    `=IF(${name}="","",IF(${activities}=0,${mark((overlap) => overlap.noActivity)},IF(${kpis}=0,${mark((overlap) => overlap.noKpi)},"")))`,
  ];
}

/** A department shares an activity where it stands among those that the table names for it, separated by commas. */
function activityCells(place: number, row: number, at: number, departments: readonly string[]): readonly Cell[] {
  const name = inRow(row, at);
  const named = `","&SUBSTITUTE(${nth('KpiActivities', 'department', place)},", ",",")&","`;
  const ties = `COUNTIFS(KpiTies[activity],${nth('KpiActivities', 'id', place)},KpiTies[goal],"?*")`;
  const count = addressOf(row, at + 1);
  const first = at + ACTIVITY_COLUMNS;
  return [
    `=${nth('KpiActivities', 'name', place)}`,
    `=IF(${name}="","",${departments.length === 0 ? '0' : `COUNTIFS(${inRow(row, first)}:${inRow(row, first + departments.length - 1)},"●")`})`,
    `=IF(${name}="","",IF(${ties}=0,${mark((overlap) => overlap.noGoal)},IF(${count}>1,${words(({ overlap }) => overlap.shared)},"")))`,
    ...departments.map((department) => `=IF(${name}="","",IF(SUMPRODUCT(--ISNUMBER(SEARCH({${spellings(department)}},${named})))>0,"●",""))`),
  ];
}

/** A department by its id and by its name in either language. */
function spellings(department: string): string {
  const { en, nb } = departmentName(department);
  return [...new Set([department, en, nb])].map((word) => quoted(`,${word},`)).join(',');
}

function kpiCells(place: number, row: number, at: number): readonly Cell[] {
  const name = inRow(row, at);
  const goals = `SUMPRODUCT(--(COUNTIFS(KpiTies[kpi],${nth('KpiCatalogue', 'id', place)},KpiTies[goal],${column('KpiGoals', 'id')})>0))`;
  return [
    `=IF(Kpi.Language="nb",${nth('KpiCatalogue', 'nameNb', place)},${nth('KpiCatalogue', 'nameEn', place)})`, `=IF(${name}="","",${goals})`,
    `=IF(OR(${name}="",${isOutOfUse(`INDEX(${column('KpiCatalogue', 'active')},${place})`)}),"",IF(${inRow(row, at + 1)}=0,${mark((overlap) => overlap.noGoal)},""))`,
  ];
}

/** Whether a KPI's cell says that it is out of use: in either language, or as a logical value, of which an empty cell is none. */
function isOutOfUse(active: string): string {
  const said = NO.map((word) => `(${active}=${quoted(word)})`);
  return `${said.join('+')}+ISLOGICAL(${active})*(${active}=FALSE)>0`;
}

function mark(pick: (overlap: Parameters<Parameters<typeof bilingual>[0]>[0]['overlap']) => string): string {
  return words(({ overlap }) => `⚠ ${pick(overlap)}`);
}
