import { PERIODS_PER_YEAR } from '../../../../kpi';
import { fixedCell } from '../../address';
import { palette } from '../../../look';
import type { BlockPlan, Cell, LookPlan, NamePlan } from '../../WorkbookPlan';
import { type CalculationLayout, KEY, MONTHS } from '../layout';
import { ageAmount, ageLabel } from './ageingRows';
import { bandFrom, bandHeight } from './bandRows';
import { type ChartLayout, type ChartRow, type KpiCharts, SCALE, TEXT, formKey, widthOf } from './chartLayout';
import { textRows } from './chartTexts';
import { cumulativeEndMonth, cumulativeExpectedMonth, cumulativeMonth, cumulativeTargetMonth, expectedMonth, ownTarget, paceFormula } from './expectedRows';
import { funnelOffset, funnelStage, memberRest, memberRow, memberTarget, memberVariance } from './memberRows';
import { mixMonth, mixTotal } from './mixRows';
import { type ChartReferences, chartReferences } from './references';
import { scaleRows } from './scaleRows';
import { monthVariance } from './varianceRows';

const TEXTS = Object.keys(TEXT).length;
const SCALES = SCALE.isOwn + 1;

/** The part of the calculation sheet that only the charts read: their titles and summaries, their rows, and their scales. */
export function chartBlocks(layout: CalculationLayout, charts: ChartLayout): readonly BlockPlan[] {
  const withRows = charts.kpis.filter(({ rows }) => rows.size > 0);
  return [
    { row: charts.textsHeader, column: KEY, cells: [Object.keys(TEXT), ...charts.kpis.flatMap((kpi) => textRows(layout, kpi))] },
    { row: charts.rowsHeader, column: KEY, cells: [['chart row', 'kpi', 'factor', null, ...Array.from({ length: PERIODS_PER_YEAR }, (_, index) => index + 1)]] },
    ...withRows.map((kpi) => ({ row: Math.min(...[...kpi.rows.values()].map(({ row }) => row)), column: KEY, cells: chartRows(layout, kpi) })),
    { row: charts.scalesHeader, column: KEY, cells: [['scale', 'kpi', null, 'ownMax', 'ownMin', 'max', 'min', 'isOwn'], ...scaleRows(layout, charts)] },
  ];
}

/** Found by these, whatever the sheet is called. */
export function chartNames(charts: ChartLayout): readonly NamePlan[] {
  const place = { sheet: 'calculation' as const, row: charts.textsHeader + 1, column: KEY, rows: charts.kpis.reduce((sum, { forms }) => sum + forms.length, 0) };
  return [{ name: 'Kpi.ChartKeys', ...place, columns: 1 }, { name: 'Kpi.Charts', ...place, columns: TEXTS }];
}

export function chartLooks(charts: ChartLayout): readonly LookPlan[] {
  const header = { bold: true, size: 9, color: palette.quiet, bottomLine: palette.quiet };
  const body = { size: 9, color: palette.ink };
  return [
    { row: charts.textsHeader, column: 0, rows: 1, columns: TEXTS, look: header },
    { row: charts.textsHeader + 1, column: 0, rows: charts.rowsHeader - charts.textsHeader - 1, columns: TEXTS, look: body },
    { row: charts.rowsHeader, column: 0, rows: 1, columns: MONTHS + PERIODS_PER_YEAR, look: header },
    { row: charts.rowsHeader + 1, column: 0, rows: charts.scalesHeader - charts.rowsHeader - 1, columns: MONTHS + PERIODS_PER_YEAR, look: { ...body, numberFormat: '#,##0.##' } },
    { row: charts.scalesHeader, column: 0, rows: 1, columns: SCALES, look: header },
    { row: charts.scalesHeader + 1, column: 0, rows: Math.max(1, charts.end - charts.scalesHeader - 1), columns: SCALES, look: { ...body, numberFormat: '#,##0.##' } },
  ];
}

/** A KPI's rows, of one width. */
function chartRows(layout: CalculationLayout, charts: KpiCharts): readonly (readonly Cell[])[] {
  const refs = chartReferences(layout, charts);
  const names = [...charts.rows.entries()];
  const width = Math.max(...names.map(([name]) => widthOf(charts.kpi, name)));
  return names.map(([name, { row, form }]) => [
    `${formKey(charts.kpi.kpi.id, form)} ${name}`, charts.kpi.kpi.id, name === 'expected' ? `=${paceFormula(refs)}` : null, null,
    ...Array.from({ length: width }, (_, index): Cell => (index < widthOf(charts.kpi, name) ? `=${cellFormula(name, index, row, charts, refs, layout)}` : null)),
  ]);
}

function cellFormula(name: ChartRow, index: number, row: number, charts: KpiCharts, refs: ChartReferences, layout: CalculationLayout): string {
  const { kpi } = charts;
  switch (name) {
    case 'own target': return ownTarget(index, refs);
    case 'better': case 'worse': return monthVariance(kpi.kpi, name, index, refs);
    case 'expected': return expectedMonth(index, refs, charts);
    case 'band from': return bandFrom(index, refs);
    case 'band height': return bandHeight(index, fixedCell(charts.scales.get('months')!, SCALE.max), refs);
    case 'cumulative': return cumulativeMonth(index, refs);
    case 'cumulative target': return cumulativeTargetMonth(index, refs);
    case 'cumulative expected': return cumulativeExpectedMonth(index, refs, charts);
    case 'cumulative end above': return cumulativeEndMonth('above', index, refs);
    case 'cumulative end below': return cumulativeEndMonth('below', index, refs);
    case 'member rest': return memberRest(kpi, index, refs);
    case 'member row': return memberRow(kpi, index, row, refs);
    case 'member target': return memberTarget(kpi, index, refs);
    case 'member better': return memberVariance(kpi, 'better', index, refs);
    case 'member worse': return memberVariance(kpi, 'worse', index, refs);
    case 'funnel stage': return funnelStage(index, refs);
    case 'funnel offset': return funnelOffset(kpi, index, refs);
    case 'mix part': return mixMonth('part', index, refs, charts, layout);
    case 'mix rest': return mixMonth('rest', index, refs, charts, layout);
    case 'mix total': return mixTotal(index, refs);
    case 'age': return ageLabel(index);
    case 'age not due': case 'age overdue': return ageAmount(name, index, charts.facts.receivables!, refs);
  }
}
