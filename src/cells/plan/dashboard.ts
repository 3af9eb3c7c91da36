import { PERIODS_PER_YEAR } from '../../kpi';
import { label } from '../formula';
import { chartLabelFormat, columnPoints, looks, palette } from '../look';
import { bilingual } from './bilingual';
import { PLACE_MEMBER, PLACE_SCALE, PLACE_VALUE } from './calculation/breakdownRows';
import { type CalculationLayout, type KpiLayout, MONTHS, type SummaryColumn, summaryColumn } from './calculation/layout';
import { words } from './calculation/wording';
import type { PlanContext } from './PlanContext';
import { type BlockPlan, type Cell, type ChartPlan, type ConditionalPlan, type LookPlan, type NamePlan, PRINTED_POINTS, type PlanArea, type SheetPlan } from './WorkbookPlan';

/** Small multiples: cards of one size beside and below each other, each a line of words and a chart. */
const FEW_CARDS = 4;
const CARD_COLUMNS = 6;
const CHART_ROWS = 12;
const CARD_ROWS = CHART_ROWS + 2;
const GAP_WIDTH = 2;
const FIRST_SECTION_ROW = 4;
const ROW_POINTS = 15;
const SECTION_POINTS = 26;
const HEAD_POINTS = 77;
/** A printer counts column widths in unrounded digits of the font (5.58 points in Calibri 11, where the screen has 5.25), and fonts vary. */
const WIDER_IN_PRINT = 1.08;

/** How many cards stand beside each other. The sheet has the same width either way, and a page holds it. */
interface CardGrid {
  readonly across: number;
  readonly columnWidth: number;
  readonly columns: number;
}

function cardGrid(cards: number): CardGrid {
  const across = cards <= FEW_CARDS ? 2 : 3;
  return { across, columnWidth: across === 2 ? 13.5 : 9, columns: across * CARD_COLUMNS + across - 1 };
}

interface Card {
  readonly chart: ChartPlan;
  /** The sentence above the chart, which also says it to who cannot see the chart */
  readonly words: Cell;
}

export function planDashboard(context: PlanContext, layout: CalculationLayout): SheetPlan {
  const grid = cardGrid(layout.kpis.length);
  const months = section(FIRST_SECTION_ROW, label(bilingual((sheets) => sheets.byMonth)), layout.kpis, grid, (kpi, area) => monthCard(context, layout, kpi, area));
  const withMembers = layout.kpis.filter((kpi) => kpi.breakdown);
  const members = withMembers.length === 0 ? []
    : [section(months.end, dimensionTitle(withMembers), withMembers, grid, (kpi, area) => memberCard(context, kpi, area))];
  const sections = [months, ...members];
  const cards = sections.flatMap((one) => one.cards);
  return {
    key: 'dashboard', anchor: { kind: 'name', name: 'Kpi.Dashboard', row: 0, column: 0 }, title: bilingual((sheets) => sheets.titles.dashboard)[context.language],
    tabColor: palette.brand, gridlines: false,
    frozen: { rows: 3, columns: 0 },
    widths: Array.from({ length: grid.columns }, (_, column) => (isGap(column) ? GAP_WIDTH : grid.columnWidth)),
    heights: [{ row: 0, rows: 1, points: 32 }, ...sections.map(({ row }) => ({ row, rows: 1, points: SECTION_POINTS }))],
    blocks: [headBlock(), ...sections.map(({ row, title }) => ({ row, column: 0, cells: [[title]] })), ...cards.flatMap(wordsBlock)],
    tables: [],
    looks: dashboardLooks(sections.map(({ row }) => row), cards, grid),
    validations: [], conditionals: layout.kpis.flatMap(({ kpi }, index) => wordsRules(kpi.id, months.cards[index]!)),
    charts: cards.map(({ chart }) => chart),
    page: { orientation: 'landscape', ...pagesOf(sections, grid), printColumns: grid.columns, printRows: sections[sections.length - 1]!.end },
  };
}

interface Section {
  readonly row: number;
  readonly title: Cell;
  readonly cards: readonly Card[];
  /** The first row below it */
  readonly end: number;
}

function section(row: number, title: Cell, kpis: readonly KpiLayout[], grid: CardGrid, cardOf: (kpi: KpiLayout, area: PlanArea) => Card): Section {
  const cards = kpis.map((kpi, index) => cardOf(kpi, placeOf(index, row + 2, grid)));
  return { row, title, cards, end: row + 2 + Math.ceil(kpis.length / grid.across) * CARD_ROWS };
}

function isGap(column: number): boolean {
  return (column + 1) % (CARD_COLUMNS + 1) === 0;
}

/** Cards are not cut by the edge of a page: a row of them that does not fit begins the next one, and so does the second section. */
function pagesOf(sections: readonly Section[], grid: CardGrid): { readonly scale: number; readonly breaks: readonly number[] } {
  const width = Array.from({ length: grid.columns }, (_, column) => columnPoints(isGap(column) ? GAP_WIDTH : grid.columnWidth)).reduce((sum, points) => sum + points, 0);
  const scale = Math.min(100, Math.floor((PRINTED_POINTS.width / (width * WIDER_IN_PRINT)) * 100));
  const page = PRINTED_POINTS.height / (scale / 100);
  const perPage = (used: number): number => Math.max(1, Math.floor((page - used) / (CARD_ROWS * ROW_POINTS)));
  const breaks = sections.flatMap(({ row, end }, index) => {
    const rows = (end - row - 2) / CARD_ROWS;
    const onFirst = perPage((index === 0 ? HEAD_POINTS : 0) + SECTION_POINTS + ROW_POINTS);
    const within: number[] = [];
    for (let at = onFirst; at < rows; at += perPage(0)) within.push(row + 1 + at * CARD_ROWS);
    return index === 0 ? within : [row, ...within];
  });
  return { scale, breaks };
}

function headBlock(): BlockPlan {
  const legend = `=${words((sheets) => sheets.legend.actual)}&"    "&${words((sheets) => sheets.legend.target)}`;
  return { row: 0, column: 0, cells: [[label(bilingual((sheets) => sheets.titles.dashboard))], ['=Kpi.WindowLabel'], [legend]] };
}

/** The cells of a card's chart, by its number; the line of words stands above them. */
function placeOf(index: number, firstRow: number, { across }: CardGrid): PlanArea {
  return {
    row: firstRow + Math.floor(index / across) * CARD_ROWS, column: (index % across) * (CARD_COLUMNS + 1), rows: CHART_ROWS, columns: CARD_COLUMNS,
  };
}

/** Actual against target by month. The outlined target stands behind the solid actual. */
function monthCard(context: PlanContext, layout: CalculationLayout, { kpi, summaryRow, series }: KpiLayout, area: PlanArea): Card {
  const months = (row: number): PlanArea => ({ row, column: MONTHS, rows: 1, columns: PERIODS_PER_YEAR });
  const categories = months(layout.seriesHeader - 1);
  return {
    words: `=${fromSummary(kpi.id, 'chartNote')}`,
    chart: {
      name: `Kpi ${kpi.id} months`, kind: 'columns', area, title: { row: summaryRow, column: summaryColumn('chartTitle') },
      series: [
        { name: bilingual((sheets) => sheets.columns.target)[context.language], values: months(series.get('target')!), categories, style: 'target' },
        {
          name: bilingual((sheets) => sheets.columns.actual)[context.language], values: months(series.get('actual')!), categories, style: 'actual',
          labels: chartLabelFormat(kpi.unit, largestMonth(context, kpi.id)),
        },
        { name: 'scale', values: months(series.get('scale')!), categories, style: 'scale' },
      ],
    },
  };
}

/** Members by size, the largest on top, the rest as one bar at the end. */
function memberCard(context: PlanContext, { kpi, breakdown }: KpiLayout, area: PlanArea): Card {
  const rows = breakdown!.places + (breakdown!.hasRest ? 1 : 0);
  const column = (at: number): PlanArea => ({ row: breakdown!.wholeRow, column: at, rows, columns: 1 });
  const window = context.show.view === 'month' ? 1 : context.show.period;
  return {
    words: null,
    chart: {
      name: `Kpi ${kpi.id} members`, kind: 'bars', area, title: { row: breakdown!.headerRow, column: PLACE_MEMBER },
      series: [{
        name: bilingual((sheets) => sheets.columns.actual)[context.language], values: column(PLACE_VALUE), categories: column(PLACE_MEMBER), style: 'breakdown',
        labels: chartLabelFormat(kpi.unit, kpi.rollup === 'sum' ? (largestMonth(context, kpi.id) * window) / rows : largestMonth(context, kpi.id)),
      }, { name: 'scale', values: column(PLACE_SCALE), categories: column(PLACE_MEMBER), style: 'scale' }],
    },
  };
}

function largestMonth(context: PlanContext, id: string): number {
  const years = [...(context.months.get(id)?.values() ?? [])];
  return Math.max(0, ...years.flatMap(({ value }) => value.map((amount) => Math.abs(amount ?? 0))));
}

function fromSummary(id: string, name: SummaryColumn): string {
  return `INDEX(Kpi.Summary,MATCH("${id}",Kpi.SummaryIds,0),${summaryColumn(name) + 1})`;
}

function dimensionTitle(kpis: readonly KpiLayout[]): Cell {
  const names = [...new Set(kpis.map(({ kpi }) => kpi.dimension!.name))];
  return names.length === 1 ? `=${words((sheets) => sheets.byMemberTitle)}&" ${names[0]!.replace(/"/g, '""')}"` : `=${words((sheets) => sheets.byDimensionTitle)}`;
}

function wordsBlock({ chart, words: sentence }: Card): readonly BlockPlan[] {
  return sentence === null ? [] : [{ row: chart.area.row - 1, column: chart.area.column, cells: [[sentence]] }];
}

/** The words say how a KPI stands; their colour repeats it. */
function wordsRules(id: string, { chart }: Card): readonly ConditionalPlan[] {
  const cell = { row: chart.area.row - 1, column: chart.area.column, rows: 1, columns: 1 };
  return ([[1, palette.good], [0, palette.near], [-1, palette.bad]] as const).map(([state, color]) => ({ ...cell, formula: `=${fromSummary(id, 'status')}&""="${state}"`, color }));
}

function dashboardLooks(sectionRows: readonly number[], cards: readonly Card[], grid: CardGrid): readonly LookPlan[] {
  return [
    { row: 0, column: 0, rows: 1, columns: 1, look: looks.title },
    { row: 1, column: 0, rows: 1, columns: 1, look: looks.subtitle },
    { row: 2, column: 0, rows: 1, columns: 1, look: { size: 10, color: palette.actual } },
    ...sectionRows.map((row) => ({ row, column: 0, rows: 1, columns: grid.columns, look: looks.section })),
    ...cards.map(({ chart }) => ({ row: chart.area.row - 1, column: chart.area.column, rows: 1, columns: 1, look: { size: 9, color: palette.quiet, vertical: 'Center' as const } })),
  ];
}

export function dashboardNames(): readonly NamePlan[] {
  return [{ name: 'Kpi.Dashboard', sheet: 'dashboard', row: 0, column: 0, rows: 1, columns: 1 }];
}
