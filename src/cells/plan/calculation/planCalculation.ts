import { PERIODS_PER_YEAR } from '../../../kpi';
import { label } from '../../formula';
import { looks, palette } from '../../look';
import { bilingual } from '../bilingual';
import { periodName } from '../periodLabel';
import type { PlanContext } from '../PlanContext';
import { heading } from '../tableParts';
import type { BlockPlan, Cell, LookPlan, NamePlan, SheetPlan } from '../WorkbookPlan';
import { viewNumber } from '../settings';
import { breakdownRows } from './breakdownRows';
import { type CalculationLayout, KEY, KPI, MONTHS, SUMMARY_COLUMNS, SUMMARY_HEADER, WINDOW, WINDOW_ROW } from './layout';
import { FROM, THROUGH, VIEW } from './references';
import { seriesRows } from './seriesRows';
import { summaryRow } from './summaryRow';

const LAST_COLUMN = SUMMARY_COLUMNS.length;

/** The sheet between tables and charts: the chosen window, one row a KPI, twelve periods of each series, and the members by size. */
export function planCalculation(context: PlanContext, layout: CalculationLayout): SheetPlan {
  const head = heading('calculation');
  const blocks: readonly BlockPlan[] = [
    head.block,
    windowBlock(),
    { row: SUMMARY_HEADER, column: KEY, cells: [[...SUMMARY_COLUMNS], ...layout.kpis.map((kpi) => summaryRow(layout, kpi))] },
    seriesHeader(context, layout),
    { row: layout.inWindowRow + 1, column: KEY, cells: layout.kpis.flatMap((kpi) => seriesRows(layout, kpi)) },
    ...layout.kpis.flatMap((kpi) => (kpi.breakdown
      ? [{ row: kpi.breakdown.headerRow, column: KEY, cells: breakdownRows(layout, kpi, kpi.breakdown, context.members.get(kpi.kpi.id)!) }]
      : [])),
  ];
  return {
    key: 'calculation', anchor: { kind: 'name', name: 'Kpi.Summary', row: SUMMARY_HEADER + 1, column: 0 },
    alignment: { keys: [KEY, KPI], headerRow: SUMMARY_HEADER }, title: bilingual((sheets) => sheets.titles.calculation)[context.language], tabColor: palette.faint, gridlines: true,
    frozen: { rows: 0, columns: 1 },
    widths: [26, 20, 8, ...Array.from({ length: PERIODS_PER_YEAR }, () => 11), 13, ...Array.from({ length: LAST_COLUMN - WINDOW - 1 }, () => 12)],
    heights: [{ row: 0, rows: 1, points: 30 }],
    blocks, tables: [],
    looks: [...head.looks, ...calculationLooks(layout)],
    validations: [], conditionals: [], charts: [], page: undefined,
  };
}

export function calculationNames(layout: CalculationLayout): readonly NamePlan[] {
  const rows = layout.kpis.length;
  return [
    { name: 'Kpi.WindowLabel', sheet: 'calculation', row: WINDOW_ROW + 3, column: 1, rows: 1, columns: 1 },
    { name: 'Kpi.SummaryIds', sheet: 'calculation', row: SUMMARY_HEADER + 1, column: 0, rows, columns: 1 },
    { name: 'Kpi.Summary', sheet: 'calculation', row: SUMMARY_HEADER + 1, column: 0, rows, columns: SUMMARY_COLUMNS.length },
  ];
}

/** Which periods are meant by what stands in the selectors. */
function windowBlock(): BlockPlan {
  const periodLabel = (period: string): string => `INDEX(KpiPeriods[label],MATCH(Kpi.Year,KpiPeriods[year],0)+${period}-1)`;
  return {
    row: WINDOW_ROW, column: KEY,
    cells: [
      ['view', `=${viewNumber()}`],
      ['from', `=IF(${VIEW}=1,Kpi.Period,IF(${VIEW}=2,3*INT((Kpi.Period-1)/3)+1,1))`],
      ['through', '=Kpi.Period'],
      ['window', `=IF(${FROM}=${THROUGH},${periodLabel(THROUGH)},${periodLabel(FROM)}&" – "&${periodLabel(THROUGH)})`],
    ],
  };
}

/** Months' names for the charts, their numbers for the formulas, and which of them are in the window. */
function seriesHeader(context: PlanContext, layout: CalculationLayout): BlockPlan {
  const numbers = Array.from({ length: PERIODS_PER_YEAR }, (_, index) => index + 1);
  const names = numbers.map((number): Cell => label(periodName(context.periods[number - 1]!, context.calendar)));
  const inWindow = numbers.map((number) => `=IF(AND(${number}>=${FROM},${number}<=${THROUGH}),1,0)`);
  return {
    row: layout.seriesHeader - 1, column: KEY,
    cells: [
      ['months', null, null, ...names, null],
      ['series', 'kpi', 'row', ...numbers, 'window'],
      ['in window', null, null, ...inWindow, null],
    ],
  };
}

function calculationLooks(layout: CalculationLayout): readonly LookPlan[] {
  const rows = layout.kpis.length;
  const headerLook = { bold: true, size: 9, color: palette.quiet, bottomLine: palette.quiet };
  return [
    { row: WINDOW_ROW, column: 0, rows: 4, columns: 2, look: looks.body },
    { row: SUMMARY_HEADER, column: 0, rows: 1, columns: SUMMARY_COLUMNS.length, look: headerLook },
    { row: SUMMARY_HEADER + 1, column: 0, rows, columns: SUMMARY_COLUMNS.length, look: { ...looks.body, size: 9 } },
    { row: layout.seriesHeader - 1, column: 0, rows: 1, columns: WINDOW + 1, look: { size: 9, color: palette.quiet, horizontal: 'Right' } },
    { row: layout.seriesHeader, column: 0, rows: 1, columns: WINDOW + 1, look: headerLook },
    { row: layout.inWindowRow, column: 0, rows: layout.breakdownHeader - layout.inWindowRow, columns: WINDOW + 1, look: { size: 9, color: palette.ink } },
    ...layout.kpis.flatMap(({ kpi, series }) => {
      const first = Math.min(...series.values());
      const format = kpi.unit === 'share' ? '0.0%' : '#,##0.##';
      const shown = ['actual', 'target', 'previous', 'plain', 'lower', 'upper', 'target held', 'scale'] as const;
      return [
        { row: first, column: MONTHS, rows: series.size, columns: PERIODS_PER_YEAR + 1, look: { numberFormat: '#,##0' } },
        ...shown.flatMap((name) => (series.has(name) ? [{ row: series.get(name)!, column: MONTHS, rows: 1, columns: PERIODS_PER_YEAR + 1, look: { numberFormat: format } }] : [])),
        { row: first, column: 0, rows: 1, columns: WINDOW + 1, look: { topLine: palette.line } },
      ];
    }),
    ...layout.kpis.flatMap(({ breakdown }) => (breakdown
      ? [
        { row: breakdown.headerRow, column: 0, rows: 1, columns: 13, look: headerLook },
        { row: breakdown.wholeRow, column: 0, rows: breakdown.members + 1, columns: 13, look: { size: 9, color: palette.ink, numberFormat: '#,##0.##' } },
      ]
      : [])),
  ];
}
