import { byLanguage, quoted } from '../../formula';
import { looks, palette } from '../../look';
import type { ChartForm } from '../calculation/charts/chartForms';
import { type ChartLayout, TEXT, formKey } from '../calculation/charts/chartLayout';
import { type CalculationLayout, summaryColumn } from '../calculation/layout';
import { words } from '../calculation/wording';
import type { PlanContext } from '../PlanContext';
import type { BlockPlan, ConditionalPlan, LookPlan, NamePlan, SheetPlan } from '../WorkbookPlan';
import type { Card, CardRequest } from './Card';
import { type CardGrid, cardArea, cardGrid, endOf, pagesOf, slotsOf } from './cardGrid';
import { cumulativeCard } from './cumulativeCard';
import type { Dashboard } from './dashboards';
import { funnelCard, membersCard } from './membersCard';
import { bandCard, monthsCard } from './monthsCard';
import { ageingCard, mixCard } from './partsCards';

const FIRST_CARD_ROW = 4;
const TITLE_POINTS = 32;
const HEAD_POINTS = TITLE_POINTS + 3 * 15;

const CARDS: Readonly<Record<ChartForm, (request: CardRequest) => Card>> = {
  months: monthsCard, band: bandCard, cumulative: cumulativeCard, members: membersCard, funnel: funnelCard, mix: mixCard, ageing: ageingCard,
};

/** One sheet for the company or a department: its KPIs as cards, those of one KPI beside each other. */
export function planDashboard(context: PlanContext, layout: CalculationLayout, charts: ChartLayout, dashboard: Dashboard): SheetPlan {
  const sizes = dashboard.kpis.map(({ forms }) => forms.length);
  const grid = cardGrid(sizes.reduce((sum, size) => sum + size, 0), FIRST_CARD_ROW);
  const slots = slotsOf(sizes, grid.across);
  const used = Math.max(0, ...slots.map((slot, index) => slot + sizes[index]!));
  const cards = dashboard.kpis.flatMap(({ kpi, forms }, index) => forms.map((form, at) => CARDS[form]({
    context, layout, charts, form, kpi: charts.kpis.find((one) => one.kpi.kpi === kpi)!, area: cardArea(slots[index]! + at, grid), suffix: dashboard.suffix,
  })));
  return {
    key: dashboard.key, anchor: { kind: 'name', name: anchorName(dashboard), row: 0, column: 0 }, title: dashboard.title[context.language],
    tabColor: palette.brand, gridlines: false,
    frozen: { rows: 3, columns: 0 },
    widths: grid.widths,
    heights: [{ row: 0, rows: 1, points: TITLE_POINTS }],
    blocks: [headBlock(dashboard), ...cards.map(wordsBlock)],
    tables: [],
    looks: dashboardLooks(cards, grid),
    validations: [], conditionals: cards.filter(saysStatus).flatMap(wordsRules),
    charts: cards.flatMap((card) => card.charts),
    page: { orientation: 'landscape', ...pagesOf(used, HEAD_POINTS, grid), printColumns: grid.columns, printRows: endOf(used, grid) },
  };
}

/** Each dashboard is found again by a name of its own, whatever its sheet is called. */
export function dashboardNames(dashboards: readonly Dashboard[]): readonly NamePlan[] {
  return dashboards.map((dashboard) => ({ name: anchorName(dashboard), sheet: dashboard.key, row: 0, column: 0, rows: 1, columns: 1 }));
}

function anchorName({ suffix }: Dashboard): string {
  return `Kpi.Dashboard.${suffix}`;
}

/** Their ids stand in one formula, and Excel takes 8,192 characters. */
const MOST_COUNTED = 60;

/** Whose it is, what is shown and how many KPIs are where they should be, and what the looks mean. */
function headBlock(dashboard: Dashboard): BlockPlan {
  const title = `=${byLanguage(quoted(dashboard.name.en), quoted(dashboard.name.nb))}`;
  const against = words((sheets) => sheets.measuredAgainst);
  const counted = dashboard.kpis.length > MOST_COUNTED ? [] : [[1, 'good'], [0, 'near'], [-1, 'bad']] as const;
  const states = counted.map(([state, word]) => `${countOf(dashboard, state)}&" "&${words((sheets) => sheets.statusWords[word])}`);
  const legend = (['actual', 'target', 'previous', 'expected', 'sign'] as const).map((name) => words((sheets) => sheets.legend[name]));
  return {
    row: 0, column: 0, kept: true,
    cells: [[title], [`=Kpi.WindowLabel&"  ·  "&${against}&" "&Kpi.Version${states.length > 0 ? `&"  ·  "&${states.join('&", "&')}` : ''}`], [`=${legend.join('&"    "&')}`]],
  };
}

/** How many of the dashboard's KPIs have this state. */
function countOf({ kpis }: Dashboard, state: number): string {
  const ids = `{${kpis.map(({ kpi }) => quoted(kpi.id)).join(',')}}`;
  return `SUMPRODUCT(COUNTIFS(Kpi.SummaryIds,${ids},INDEX(Kpi.Summary,0,${summaryColumn('status') + 1}),${state}))`;
}

/** Where a card has gone, its words go by themselves. */
function wordsBlock({ area, kpi, form }: Card): BlockPlan {
  return { row: area.row - 1, column: area.column, cells: [[`=IFERROR(INDEX(Kpi.Charts,MATCH(${quoted(formKey(kpi.id, form))},Kpi.ChartKeys,0),${TEXT.words + 1}),"")`]] };
}

/** Whether a card's words say how its KPI stands. */
function saysStatus({ form }: Card): boolean {
  return form === 'months' || form === 'band';
}

/** The words say how a KPI stands; their colour repeats it. */
function wordsRules({ area, kpi }: Card): readonly ConditionalPlan[] {
  const cell = { row: area.row - 1, column: area.column, rows: 1, columns: 1 };
  const status = `INDEX(Kpi.Summary,MATCH(${quoted(kpi.id)},Kpi.SummaryIds,0),${summaryColumn('status') + 1})`;
  return ([[1, palette.good], [0, palette.near], [-1, palette.bad]] as const).map(([state, color]) => ({ ...cell, formula: `=${status}&""="${state}"`, color }));
}

function dashboardLooks(cards: readonly Card[], grid: CardGrid): readonly LookPlan[] {
  return [
    { row: 0, column: 0, rows: 1, columns: 1, look: looks.title },
    { row: 1, column: 0, rows: 1, columns: 1, look: looks.subtitle },
    { row: 2, column: 0, rows: 1, columns: 1, look: { size: 10, color: palette.actual } },
    { row: 2, column: 0, rows: 1, columns: grid.columns, look: { bottomLine: palette.brand } },
    ...cards.map(({ area, form }) => ({
      row: area.row - 1, column: area.column, rows: 1, columns: 1, look: { size: 9, color: form === 'months' ? palette.ink : palette.quiet, vertical: 'Bottom' as const },
    })),
  ];
}

