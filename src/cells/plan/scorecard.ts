import type { PlannedKpi } from '../../kpi';
import { byLanguage, label, quoted } from '../formula';
import { ATTAINMENT_FORMAT, type CellLook, DIFFERENCE_SHARE_FORMAT, STATUS_FORMAT, looks, palette } from '../look';
import { cellEntry } from '../csv';
import { inRow } from './address';
import { bilingual } from './bilingual';
import { type SummaryColumn, summaryColumn } from './calculation/layout';
import { choiceWord } from './choices';
import { byDepartment, departmentName } from './departments';
import { textEntry } from './entry';
import { DIFFERENCE_FORMAT, VALUE_FORMAT, differenceRules, statusColors, valueRules } from './unitFormats';
import { pagesOfSections, pointsWide } from './pages';
import type { PlanContext } from './PlanContext';
import type { BlockPlan, Cell, ConditionalPlan, LookPlan, NamePlan, PlanArea, SheetPlan } from './WorkbookPlan';

const COLUMNS = [
  'id', 'name', 'unit', 'status', 'actual', 'target', 'variance', 'variancePct', 'attainment', 'previousYear', 'landing', 'required', 'spark', 'owner', 'note',
] as const;
type ScorecardColumn = (typeof COLUMNS)[number];

const WIDTHS: readonly number[] = [14, 30, 8, 8, 13, 13, 12, 11, 9, 13, 13, 12, 19, 17, 24];
/** Labels of the selectors stand above their cells */
const SELECTOR_LABELS = 3;
const SELECTORS = 4;
const LABELS = 6;
const HEADER = 7;
const FIRST_ROW = 8;
/** Keys stay on the screen */
const PRINT_FROM = 1;
const KPI_POINTS = 27;
const SECTION_POINTS = 24;
/** Title, selectors and headings, which the first page has above its rows; the others repeat the headings */
const HEAD_POINTS = 145;
const HEADINGS_POINTS = 42;
/** Puts the KPIs of other departments behind all of one's own */
const OF_OTHERS = 1000;

const SELECTOR_COLUMNS = { year: 1, period: 4, version: 6, view: 9, member: 12, sort: 13 } as const;
type Selector = keyof typeof SELECTOR_COLUMNS;
const SELECTORS_IN_ORDER = Object.keys(SELECTOR_COLUMNS) as readonly Selector[];
const LISTS: Readonly<Record<Selector, string>> = {
  year: 'Kpi.Years', period: 'Kpi.PeriodNumbers', version: 'Kpi.Versions', view: 'Kpi.Views', member: 'Kpi.Members', sort: 'Kpi.Sorts',
};
const NAMES: Readonly<Record<Selector, string>> = {
  year: 'Kpi.Year', period: 'Kpi.Period', version: 'Kpi.Version', view: 'Kpi.View', member: 'Kpi.Member', sort: 'Kpi.Sort',
};

/** A department's heading and the rows of its KPIs. */
interface Section {
  readonly department: string;
  readonly row: number;
  readonly kpis: readonly PlannedKpi[];
}

/**
 * Rows by department, keyed by their KPI's id in the first column. Which KPI stands where follows the order that is chosen; another id typed
 * over it shows another KPI, and so formats follow the unit of what is shown.
 */
export function planScorecard(context: PlanContext): SheetPlan {
  const sections = sectionsOf(context);
  const rows = context.kpis.length + sections.length;
  const body: PlanArea = { row: FIRST_ROW, column: 0, rows, columns: COLUMNS.length };
  return {
    key: 'scorecard', anchor: { kind: 'name', name: 'Kpi.Year', row: SELECTORS, column: SELECTOR_COLUMNS.year },
    alignment: { keys: [0, 1], headerRow: HEADER }, title: bilingual((sheets) => sheets.titles.scorecard)[context.language], tabColor: palette.brand, gridlines: false,
    frozen: { rows: FIRST_ROW, columns: 2 },
    widths: WIDTHS,
    heights: [
      { row: 0, rows: 1, points: 32 }, { row: 2, rows: 1, points: 6 }, { row: SELECTORS, rows: 1, points: 22 }, { row: LABELS, rows: 1, points: 32 },
      { row: HEADER, rows: 1, points: 10 },
      ...sections.flatMap(({ row, kpis }) => [{ row, rows: 1, points: SECTION_POINTS }, { row: row + 1, rows: kpis.length, points: KPI_POINTS }]),
    ],
    blocks: [
      { row: 0, column: PRINT_FROM, cells: [[label(bilingual((sheets) => sheets.titles.scorecard))], [subtitle()]] },
      selectorBlock(context),
      { row: LABELS, column: 0, cells: [COLUMNS.map((name) => label(bilingual((sheets) => sheets.columns[name]))), [...COLUMNS]] },
      ...sections.flatMap(sectionBlocks),
    ],
    tables: [],
    looks: scorecardLooks(sections, body),
    validations: SELECTORS_IN_ORDER.map((name) => ({ ...selector(name), list: `=${LISTS[name]}` })),
    conditionals: [...formatRules(body), ...statusRules(body)],
    charts: [],
    page: {
      orientation: 'landscape', titleRows: { first: LABELS + 1, last: HEADER + 1 }, printFrom: PRINT_FROM, printColumns: COLUMNS.length, printRows: FIRST_ROW + rows,
      ...pagesOfSections(pointsWide(WIDTHS.slice(PRINT_FROM)), sections.map(({ row, kpis }, index) => ({
        row, points: (index === 0 ? HEAD_POINTS : HEADINGS_POINTS) + SECTION_POINTS + kpis.length * KPI_POINTS,
      }))),
    },
  };
}

export function scorecardNames(): readonly NamePlan[] {
  return SELECTORS_IN_ORDER.map((name) => ({ name: NAMES[name], sheet: 'scorecard', ...selector(name) }));
}

function sectionsOf({ kpis }: PlanContext): readonly Section[] {
  let row = FIRST_ROW;
  return byDepartment(kpis).map((one) => {
    const section = { ...one, row };
    row += one.kpis.length + 1;
    return section;
  });
}

function selector(name: Selector): PlanArea {
  return { row: SELECTORS, column: SELECTOR_COLUMNS[name], rows: 1, columns: 1 };
}

function subtitle(): string {
  const against = byLanguage(quoted(bilingual((sheets) => sheets.measuredAgainst).en), quoted(bilingual((sheets) => sheets.measuredAgainst).nb));
  return `=Kpi.WindowLabel&"  ·  "&IF(Kpi.MemberKey="*","",Kpi.MemberKey&"  ·  ")&${against}&" "&Kpi.Version`;
}

function selectorBlock({ show, language }: PlanContext): BlockPlan {
  const width = SELECTOR_COLUMNS.sort + 1;
  const values: Readonly<Record<Selector, Cell>> = {
    year: show.year, period: show.period, version: textEntry(show.version), view: choiceWord('views', show.view, language),
    member: show.member === undefined ? bilingual((sheets) => sheets.all)[language] : cellEntry(show.member), sort: choiceWord('sorts', show.sort, language),
  };
  const cellsOf = (cellOf: (name: Selector) => Cell): readonly Cell[] => Array.from({ length: width }, (_, column) => {
    const name = SELECTORS_IN_ORDER.find((one) => SELECTOR_COLUMNS[one] === column);
    return name === undefined ? null : cellOf(name);
  });
  return { row: SELECTOR_LABELS, column: 0, cells: [cellsOf((name) => label(bilingual((sheets) => sheets.selectors[name]))), cellsOf((name) => values[name])] };
}

function sectionBlocks({ department, row, kpis }: Section): readonly BlockPlan[] {
  return [
    { row, column: 1, cells: [[label(departmentName(department))]] },
    { row: row + 1, column: 0, cells: kpis.map((_, index) => scorecardRow(row + 1 + index, department, index + 1)) },
  ];
}

/** The n-th KPI of its department in the order that is chosen, and what the summary has of the KPI that the row names. */
function scorecardRow(row: number, department: string, place: number): readonly Cell[] {
  const id = inRow(row, 0);
  const nth = `SUMPRODUCT(SMALL(Kpi.Order+${OF_OTHERS}*(Kpi.Departments<>${quoted(department)}),${place}))`;
  const chosen = `=INDEX(Kpi.SummaryIds,MATCH(${nth},Kpi.Order,0))`;
  const show = (name: SummaryColumn): string => `=INDEX(Kpi.Summary,MATCH(${id},Kpi.SummaryIds,0),${summaryColumn(name) + 1})`;
  return COLUMNS.map((name) => {
    if (name === 'id') return chosen;
    return name === 'owner' ? `=INDEX(KpiCatalogue[owner],MATCH(${id},KpiCatalogue[id],0))&""` : show(name);
  });
}

function scorecardLooks(sections: readonly Section[], area: PlanArea): readonly LookPlan[] {
  const body = (name: ScorecardColumn, look: CellLook): LookPlan => ({ ...area, column: COLUMNS.indexOf(name), columns: 1, look });
  const headings = (name: ScorecardColumn, look: CellLook): LookPlan => ({ row: LABELS, column: COLUMNS.indexOf(name), rows: 2, columns: 1, look });
  return [
    { row: 0, column: PRINT_FROM, rows: 1, columns: 1, look: looks.title },
    { row: 1, column: PRINT_FROM, rows: 1, columns: 1, look: looks.subtitle },
    ...SELECTORS_IN_ORDER.map((name) => ({ ...selector(name), row: SELECTOR_LABELS, look: { ...looks.inputLabel, horizontal: 'Center' as const } })),
    ...SELECTORS_IN_ORDER.map((name) => ({ ...selector(name), look: name === 'year' || name === 'period' ? looks.input : { ...looks.input, size: 10 } })),
    { row: LABELS, column: 0, rows: 1, columns: COLUMNS.length, look: { ...looks.columnLabel, horizontal: 'Right' } },
    { row: HEADER, column: 0, rows: 1, columns: COLUMNS.length, look: { ...looks.columnKey, horizontal: 'Right' } },
    ...(['id', 'name', 'unit', 'owner', 'note'] as const).map((name) => headings(name, { horizontal: 'Left' })),
    ...(['spark', 'owner'] as const).map((name) => headings(name, { horizontal: 'Left', indent: 1 })),
    headings('status', { horizontal: 'Center' }),
    { ...area, look: { ...looks.body, size: 11, innerLine: palette.line, bottomLine: palette.quiet } },
    body('id', looks.key),
    body('name', { bold: true }),
    body('unit', { size: 9, color: palette.quiet }),
    body('status', { numberFormat: STATUS_FORMAT, horizontal: 'Center', bold: true, size: 12 }),
    body('actual', { numberFormat: VALUE_FORMAT, bold: true }),
    body('target', { numberFormat: VALUE_FORMAT, color: palette.quiet }),
    body('variance', { numberFormat: DIFFERENCE_FORMAT }),
    body('variancePct', { numberFormat: DIFFERENCE_SHARE_FORMAT }),
    body('attainment', { numberFormat: ATTAINMENT_FORMAT }),
    { ...body('previousYear', { numberFormat: VALUE_FORMAT }), columns: 3 },
    body('previousYear', { color: palette.quiet }),
    body('spark', { size: 12, color: palette.actual, horizontal: 'Left', indent: 1 }),
    body('owner', { size: 9, indent: 1 }),
    body('note', { size: 9, color: palette.quiet, wrap: true }),
    ...sections.map(({ row }) => ({ row, column: 0, rows: 1, columns: COLUMNS.length, look: { ...looks.section, fill: palette.wash, size: 12 } })),
  ];
}

/** A row's formats follow the unit of the KPI that it shows. */
function formatRules(body: PlanArea): readonly ConditionalPlan[] {
  const [unit, status] = [inRow(body.row, COLUMNS.indexOf('unit')), inRow(body.row, COLUMNS.indexOf('status'))];
  const across = (name: ScorecardColumn, columns: number): PlanArea => ({ ...body, column: COLUMNS.indexOf(name), columns });
  return [
    ...[across('actual', 2), across('previousYear', 3)].flatMap((area) => valueRules(unit).map((rule) => ({ ...area, ...rule }))),
    ...differenceRules(unit, status).map((rule) => ({ ...across('variance', 1), ...rule })),
  ];
}

/** Icon and sign say the state; colour repeats it on the differences. */
function statusRules(body: PlanArea): readonly ConditionalPlan[] {
  const status = inRow(body.row, COLUMNS.indexOf('status'));
  return [
    { ...body, column: COLUMNS.indexOf('status'), columns: 1, icons: 'status' },
    ...statusColors(status).map((rule) => ({ ...body, column: COLUMNS.indexOf('variancePct'), columns: 1, ...rule })),
  ];
}
