import { PERIODS_IN, PERIODS_PER_YEAR } from '../../../kpi';
import { label } from '../../formula';
import { looks, palette } from '../../look';
import { WHOLE } from '../actuals';
import { bilingual } from '../bilingual';
import { choiceNumber, wholeOr } from '../choices';
import { periodName } from '../periodLabel';
import type { PlanContext } from '../PlanContext';
import { heading } from '../tableParts';
import type { BlockPlan, Cell, LookPlan, NamePlan, SheetPlan } from '../WorkbookPlan';
import { BREAKDOWN_COLUMNS, breakdownRows } from './breakdownRows';
import type { ChartLayout } from './charts/chartLayout';
import { chartBlocks, chartLooks } from './charts/planCharts';
import {
  type CalculationLayout, FREQUENCIES, KEY, KPI, MONTHS, SUMMARY_COLUMNS, SUMMARY_HEADER, type SummaryColumn, WINDOW, WINDOW_HIGH, WINDOW_ROW, WINDOW_ROWS, summaryColumn,
} from './layout';
import { FROM, IS_ROLLING, THROUGH, VIEW, fixedMonths, inColumn } from './references';
import { seriesRows } from './seriesRows';
import { spillingColumns, summaryRows } from './summaryRows';
import { words } from './wording';

const NUMBERS = Array.from({ length: PERIODS_PER_YEAR }, (_, index) => index + 1);

/** The sheet between tables and charts: the chosen window, one row a KPI, twelve periods of each series, and the members by size. */
export function planCalculation(context: PlanContext, layout: CalculationLayout, charts: ChartLayout): SheetPlan {
  const head = heading('calculation');
  const blocks: readonly BlockPlan[] = [
    head.block,
    windowBlock(),
    { row: SUMMARY_HEADER, column: KEY, cells: [[...SUMMARY_COLUMNS], ...summaryRows(layout, context.formulas)], spilling: spillingColumns(layout, context.formulas) },
    seriesHeader(context, layout),
    ...layout.blocks.map((block) => ({ row: block.row, column: KEY, cells: seriesRows(layout, block) })),
    ...layout.kpis.flatMap((kpi) => (kpi.breakdown
      ? [{ row: kpi.breakdown.headerRow, column: KEY, cells: breakdownRows(layout, kpi, kpi.breakdown, context.members.get(kpi.kpi.id)!) }]
      : [])),
    ...chartBlocks(layout, charts),
  ];
  return {
    key: 'calculation', anchor: { kind: 'name', name: 'Kpi.Summary', row: SUMMARY_HEADER + 1, column: 0 },
    alignment: { keys: [KEY, KPI], headerRow: SUMMARY_HEADER }, title: bilingual((sheets) => sheets.titles.calculation)[context.language], tabColor: palette.faint, gridlines: true,
    frozen: { rows: 0, columns: 1 },
    widths: [26, 20, 8, 8, ...NUMBERS.map(() => 11), 13, ...Array.from({ length: SUMMARY_COLUMNS.length - WINDOW - 1 }, () => 12)],
    heights: [{ row: 0, rows: 1, points: 30 }],
    blocks, tables: [],
    looks: [...head.looks, ...calculationLooks(layout), ...chartLooks(charts)],
    validations: [], conditionals: [], charts: [], page: undefined,
  };
}

export function calculationNames(layout: CalculationLayout): readonly NamePlan[] {
  const ofWindow = (name: string, of: (typeof WINDOW_ROWS)[number]): NamePlan => ({
    name, sheet: 'calculation', row: WINDOW_ROW + WINDOW_ROWS.indexOf(of), column: 1, rows: 1, columns: 1,
  });
  const ofSummary = (name: string, column: SummaryColumn, columns = 1): NamePlan => ({
    name, sheet: 'calculation', row: SUMMARY_HEADER + 1, column: summaryColumn(column), rows: layout.kpis.length, columns,
  });
  return [
    ofWindow('Kpi.WindowLabel', 'window'), ofWindow('Kpi.MemberKey', 'member'),
    ofSummary('Kpi.SummaryIds', 'id'), ofSummary('Kpi.Departments', 'department'), ofSummary('Kpi.Trouble', 'trouble'), ofSummary('Kpi.Order', 'order'), ofSummary('Kpi.Summary', 'id', SUMMARY_COLUMNS.length),
  ];
}

/** Which periods, member and order are meant by what stands in the selectors. */
function windowBlock(): BlockPlan {
  const periodLabel = (offset: string): string => `INDEX(KpiPeriods[label],MATCH(Kpi.Year,KpiPeriods[year],0)+Kpi.Period-1${offset})`;
  const rolling = `IFERROR(${periodLabel(`-${PERIODS_PER_YEAR - 1}`)}&" – ","")&${periodLabel('')}`;
  const inYear = `IF(${FROM}=${THROUGH},${periodLabel('')},${periodLabel(`+${FROM}-${THROUGH}`)}&" – "&${periodLabel('')})`;
  const formulas: Readonly<Record<(typeof WINDOW_ROWS)[number], string>> = {
    view: choiceNumber('views', 'Kpi.View'),
    from: `IF(${VIEW}=1,Kpi.Period,IF(${VIEW}=2,3*INT((Kpi.Period-1)/3)+1,1))`,
    through: `IF(${IS_ROLLING},${PERIODS_PER_YEAR},Kpi.Period)`,
    window: `IF(${IS_ROLLING},${rolling},${inYear})`,
    member: wholeOr('Kpi.Member', WHOLE),
    sort: choiceNumber('sorts', 'Kpi.Sort'),
  };
  return { row: WINDOW_ROW, column: KEY, cells: WINDOW_ROWS.map((name) => [name, `=${formulas[name]}`]) };
}

/** What the twelve are called, which periods of which year they are, and which of them each frequency has in the window. */
function seriesHeader(context: PlanContext, layout: CalculationLayout): BlockPlan {
  const each = (formulaOf: (column: number) => string): readonly Cell[] => NUMBERS.map((number) => `=${formulaOf(MONTHS + number - 1)}`);
  const number = (column: number): string => inColumn(layout.seriesHeader, column);
  const period = (column: number): string => inColumn(layout.periodRow, column);
  const row = (name: Cell, cells: readonly Cell[], ...beside: readonly Cell[]): readonly Cell[] => {
    const all = [name, null, null, null, ...cells, ...beside];
    return [...all, ...Array.from({ length: WINDOW_HIGH + 1 - all.length }, () => null)];
  };
  const frequencyRows = (name: string, formulaOf: (length: number, column: number, inWindow: number) => string, isWindow: boolean): readonly (readonly Cell[])[] => (
    FREQUENCIES.map((frequency) => {
      const windowRow = layout.inWindow[frequency];
      const beside = isWindow ? [`=SUM(${fixedMonths(windowRow)})`, `=${reachFormula(layout, PERIODS_IN[frequency], windowRow)}`] : [];
      return row(`${name} ${frequency}`, each((column) => formulaOf(PERIODS_IN[frequency], column, windowRow)), ...beside);
    })
  );
  return {
    row: layout.namesRow, column: KEY,
    cells: [
      row('names', NUMBERS.map((one) => label(periodName(context.periods[one - 1]!, context.calendar)))),
      row('months', each((column) => `INDEX(${fixedMonths(layout.namesRow)},${period(column)})`)),
      ['series', 'kpi', 'row', 'row before', ...NUMBERS, 'window', 'largest'],
      row('period', each((column) => `IF(${IS_ROLLING},MOD(Kpi.Period+${number(column)}-1,${PERIODS_PER_YEAR})+1,${number(column)})`)),
      row('year before', each((column) => `IF(AND(${IS_ROLLING},Kpi.Period+${number(column)}<=${PERIODS_PER_YEAR}),1,0)`)),
      // A quarterly or yearly KPI shows the last of its own periods that is over, where the window holds none.
      ...frequencyRows('in window', (length, column) => (
        `IF(AND(MOD(${period(column)},${length})=0,${number(column)}>=MIN(${FROM},${THROUGH}-${length - 1}),${number(column)}<=${THROUGH}),1,0)`
      ), true),
      ...frequencyRows('this year', (length, column, windowRow) => (
        `IF(${IS_ROLLING},IF(AND(MOD(${number(column)},${length})=0,${number(column)}<=Kpi.Period),1,0),${inColumn(windowRow, column)})`
      ), false),
      ...frequencyRows('last year', (length, column) => (
        `IF(AND(${IS_ROLLING},MOD(${number(column)},${length})=0,${number(column)}>Kpi.Period),1,0)`
      ), false),
    ],
  };
}

/** Of a quarterly or yearly KPI: when its figures end before the window does, and when the first is due where there is none. */
function reachFormula(layout: CalculationLayout, length: number, windowRow: number): string {
  if (length === 1) return '""';
  const nameOf = (period: string): string => `INDEX(${fixedMonths(layout.namesRow)},${period})`;
  const due = `${words((sheets) => sheets.nextFigure)}&" "&${nameOf(`${length}*INT((Kpi.Period+${length - 1})/${length})`)}`;
  const last = `${words((sheets) => sheets.through)}&" "&${nameOf(`INDEX(${fixedMonths(layout.periodRow)},SUMPRODUCT(MAX(${fixedMonths(windowRow)}*${fixedMonths(layout.seriesHeader)})))`)}`;
  return `IF(SUM(${fixedMonths(windowRow)})=0,${due},IF(MOD(Kpi.Period,${length})=0,"",${last}))`;
}

function calculationLooks(layout: CalculationLayout): readonly LookPlan[] {
  const rows = layout.kpis.length;
  const headerLook = { bold: true, size: 9, color: palette.quiet, bottomLine: palette.quiet };
  return [
    { row: WINDOW_ROW, column: 0, rows: WINDOW_ROWS.length, columns: 2, look: looks.body },
    { row: SUMMARY_HEADER, column: 0, rows: 1, columns: SUMMARY_COLUMNS.length, look: headerLook },
    { row: SUMMARY_HEADER + 1, column: 0, rows, columns: SUMMARY_COLUMNS.length, look: { ...looks.body, size: 9 } },
    { row: layout.namesRow, column: 0, rows: 2, columns: WINDOW + 1, look: { size: 9, color: palette.quiet, horizontal: 'Right' } },
    { row: layout.seriesHeader, column: 0, rows: 1, columns: WINDOW_HIGH + 1, look: headerLook },
    { row: layout.periodRow, column: 0, rows: layout.breakdownHeader - layout.periodRow, columns: WINDOW_HIGH + 1, look: { size: 9, color: palette.ink } },
    ...layout.blocks.flatMap(({ name, row, kpis }) => [
      { row, column: 0, rows: 1, columns: WINDOW_HIGH + 1, look: { topLine: palette.line } },
      ...formatRuns(row, kpis.map(({ kpi }) => (kpi.unit === 'share' && !/numerator|denominator/.test(name) ? '0.0%' : '#,##0.##'))),
    ]),
    ...layout.kpis.flatMap(({ breakdown }) => (breakdown
      ? [
        { row: breakdown.headerRow, column: 0, rows: 1, columns: BREAKDOWN_COLUMNS, look: headerLook },
        { row: breakdown.wholeRow, column: 0, rows: breakdown.members + 1, columns: BREAKDOWN_COLUMNS, look: { size: 9, color: palette.ink, numberFormat: '#,##0.##' } },
      ]
      : [])),
  ];
}

/** Rows that follow one another in the same format are formatted together. */
function formatRuns(row: number, formats: readonly string[]): readonly LookPlan[] {
  return formats.flatMap((format, index): readonly LookPlan[] => {
    if (format === formats[index - 1]) return [];
    const rows = formats.slice(index).findIndex((other) => other !== format);
    return [{ row: row + index, column: MONTHS, rows: rows < 0 ? formats.length - index : rows, columns: PERIODS_PER_YEAR + 2, look: { numberFormat: format } }];
  });
}
