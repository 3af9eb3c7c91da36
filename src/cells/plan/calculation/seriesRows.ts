import type { KpiDefinition } from '../../../kpi';
import { PERIODS_PER_YEAR } from '../../../kpi';
import { column } from '../../formula';
import { inRow } from '../address';
import { PERIOD_COLUMNS } from '../figureColumns';
import type { Cell } from '../WorkbookPlan';
import { type CalculationLayout, FOUND, KPI, type KpiLayout, type SeriesName, hasTargetParts } from './layout';
import { type SeriesReferences, averageWhere, countWhere, lastWhere, seriesReferences, sumWhere } from './references';
import { type RowKey, rowFinder } from './rowFinder';

type Rollup = KpiDefinition['rollup'];

type SeriesSource = Omit<RowKey, 'kpi'>;

const YEAR = 'Kpi.Year';
const YEAR_BEFORE = 'Kpi.Year-1';

/** A KPI's rows of twelve periods: what stands in the tables, what follows from it, and what it makes in the window. */
export function seriesRows(layout: CalculationLayout, kpiLayout: KpiLayout): readonly (readonly Cell[])[] {
  const refs = seriesReferences(layout, kpiLayout);
  return [...kpiLayout.series.entries()].map(([name, row]) => [
    `${kpiLayout.kpi.id} ${name}`, kpiLayout.kpi.id, foundCell(kpiLayout, name, row, refs),
    ...PERIOD_COLUMNS.map((key, period) => `=${monthFormula(kpiLayout, name, key, period, row, refs, layout)}`),
    windowCell(kpiLayout, name, refs),
  ]);
}

function sourceOf({ kpi }: KpiLayout, name: SeriesName): SeriesSource | undefined {
  const isRatio = kpi.rollup === 'ratio';
  switch (name) {
    case 'actual': return isRatio ? undefined : { table: 'KpiActuals', year: YEAR, part: 'value' };
    case 'actual numerator': return { table: 'KpiActuals', year: YEAR, part: 'numerator' };
    case 'actual denominator': return { table: 'KpiActuals', year: YEAR, part: 'denominator' };
    case 'previous': return isRatio ? undefined : { table: 'KpiActuals', year: YEAR_BEFORE, part: 'value' };
    case 'previous numerator': return { table: 'KpiActuals', year: YEAR_BEFORE, part: 'numerator' };
    case 'previous denominator': return { table: 'KpiActuals', year: YEAR_BEFORE, part: 'denominator' };
    case 'target': return hasTargetParts(kpi) || kpi.direction === 'range' ? undefined : { table: 'KpiTargets', year: YEAR, part: 'value' };
    case 'target held': return { table: 'KpiTargets', year: YEAR, part: 'value' };
    case 'target numerator': return { table: 'KpiTargets', year: YEAR, part: 'numerator' };
    case 'target denominator': return { table: 'KpiTargets', year: YEAR, part: 'denominator' };
    case 'lower': case 'upper': return { table: 'KpiTargets', year: YEAR, part: name };
    default: return undefined;
  }
}

function foundCell(layout: KpiLayout, name: SeriesName, row: number, refs: SeriesReferences): Cell {
  const source = sourceOf(layout, name);
  if (source) return `=${rowFinder({ ...source, kpi: inRow(row, KPI) })}`;
  return name === 'compared' ? `=SUMPRODUCT(${present(layout, 'actual', refs)}*${present(layout, 'target', refs)}*${refs.inWindow})` : null;
}

/** 1 where a period has what is compared: both parts of a ratio, the number itself, or one of two limits. */
function present({ kpi }: KpiLayout, side: 'actual' | 'target', refs: SeriesReferences, period?: number): string {
  const at = (name: SeriesName): string => `ISNUMBER(${period === undefined ? refs.months(name) : refs.month(name, period)})`;
  if (side === 'actual') return kpi.rollup === 'ratio' ? `${at('actual numerator')}*${at('actual denominator')}` : at('actual');
  return kpi.direction === 'range' ? `(${at('lower')}+${at('upper')}>0)` : at('target');
}

function monthFormula(layout: KpiLayout, name: SeriesName, key: string, period: number, row: number, refs: SeriesReferences, all: CalculationLayout): string {
  const source = sourceOf(layout, name);
  if (source) {
    const figure = `INDEX(${column(source.table, key)},${inRow(row, FOUND)})`;
    return `IF(${inRow(row, FOUND)}=0,NA(),IF(${figure}="",NA(),${figure}))`;
  }
  const at = (series: SeriesName): string => refs.month(series, period);
  const ratio = (side: 'actual' | 'target' | 'previous'): string => `IF(${at(`${side} denominator`)}=0,NA(),${at(`${side} numerator`)}/${at(`${side} denominator`)})`;
  switch (name) {
    case 'actual': return ratio('actual');
    case 'previous': return ratio('previous');
    case 'target': return layout.kpi.direction === 'range' ? `IF(ISNUMBER(${at('lower')}),${at('lower')},${at('upper')})` : `IF(ISNUMBER(${at('target held')}),${at('target held')},${ratio('target')})`;
    case 'compared': return comparedMonth(layout, period, refs);
    case 'plain': return `IF(ISNUMBER(${at('actual')}),${at('actual')},"")`;
    case 'scale': return period === 0 ? '0' : scaleOf(layout.kpi.unit, all);
    default: return sparkMonth(at('plain'), refs.months('plain'));
  }
}

/** An axis that begins at zero; shares stand beside each other, so they reach to the largest of them all. */
function scaleOf(unit: KpiDefinition['unit'], all: CalculationLayout): string {
  if (unit !== 'share') return '0';
  const shares = all.kpis.filter(({ kpi }) => kpi.unit === 'share').map((other) => seriesReferences(all, other).months('plain'));
  return `MAX(0,${shares.join(',')})`;
}

/** Only months that have both are compared; where none has, the actuals stand alone. */
function comparedMonth(layout: KpiLayout, period: number, refs: SeriesReferences): string {
  const actual = present(layout, 'actual', refs, period);
  return `${refs.inWindowMonth(period)}*${actual}*IF(${refs.found('compared')}=0,1,${present(layout, 'target', refs, period)}*1)`;
}

function sparkMonth(month: string, months: string): string {
  const share = `(${month}-MIN(${months}))/(MAX(${months})-MIN(${months}))`;
  return `IF(${month}="","·",IF(MAX(${months})=MIN(${months}),"▄",MID("▁▂▃▄▅▆▇█",1+ROUND(7*${share},0),1)))`;
}

function windowCell(layout: KpiLayout, name: SeriesName, refs: SeriesReferences): Cell {
  const { rollup } = layout.kpi;
  const mask = refs.months('compared');
  switch (name) {
    case 'actual': return `=${rollup === 'ratio' ? quotient(refs, 'actual') : overWindow(rollup, refs.months(name), mask, refs.numbers)}`;
    case 'previous': return `=IF(OR(${refs.window('compared')}=0,${previousCount(layout, refs)}<${refs.window('compared')}),"",${
      rollup === 'ratio' ? quotient(refs, 'previous') : overWindow(rollup, refs.months(name), mask, refs.numbers)})`;
    case 'target': return targetWindow(layout, refs);
    case 'target held': case 'lower': case 'upper': return `=${overTargetWindow('last', refs.months(name), refs)}`;
    case 'compared': return `=SUM(${mask})`;
    case 'spark': return `=${Array.from({ length: PERIODS_PER_YEAR }, (_, period) => refs.month('spark', period)).join('&')}`;
    case 'plain': case 'scale': return null;
    default: return `=${name.startsWith('target') ? overTargetWindow('sum', refs.months(name), refs) : sumWhere(refs.months(name), mask)}`;
  }
}

/** A held or stepped target counts as it stands at the end; a ratio's own parts are brought up as the ratio is. */
function targetWindow(layout: KpiLayout, refs: SeriesReferences): Cell {
  const { kpi } = layout;
  if (kpi.direction === 'range') return nearerLimit(refs);
  if (hasTargetParts(kpi)) return `=IF(COUNT(${refs.window('target held')})=1,${refs.window('target held')},${quotient(refs, 'target')})`;
  return `=${overTargetWindow(kpi.rollup === 'ratio' ? 'last' : kpi.rollup, refs.months('target'), refs)}`;
}

/** Of two limits the one that the actual is nearer to. */
function nearerLimit(refs: SeriesReferences): Cell {
  const lower = refs.window('lower');
  const upper = refs.window('upper');
  const actual = refs.window('actual');
  return `=IF(COUNT(${lower})=0,${upper},IF(COUNT(${upper})=0,${lower},IF(COUNT(${actual})=0,${lower},IF(ABS(${actual}-${lower})<=ABS(${actual}-${upper}),${lower},${upper}))))`;
}

function previousCount({ kpi }: KpiLayout, refs: SeriesReferences): string {
  if (kpi.rollup !== 'ratio') return countWhere(refs.months('previous'), refs.months('compared'));
  return `SUMPRODUCT(ISNUMBER(${refs.months('previous numerator')})*ISNUMBER(${refs.months('previous denominator')})*${refs.months('compared')})`;
}

/** Without any actual, the target of the window's own months is still worth seeing. */
function overTargetWindow(rollup: Exclude<Rollup, 'ratio'>, months: string, refs: SeriesReferences): string {
  return `IF(${refs.window('compared')}=0,${overWindow(rollup, months, refs.inWindow, refs.numbers)},${overWindow(rollup, months, refs.months('compared'), refs.numbers)})`;
}

function overWindow(rollup: Rollup, months: string, mask: string, numbers: string): string {
  if (rollup === 'average') return averageWhere(months, mask);
  return rollup === 'last' ? lastWhere(months, mask, numbers) : sumWhere(months, mask);
}

function quotient(refs: SeriesReferences, side: 'actual' | 'target' | 'previous'): string {
  const numerator = refs.window(`${side} numerator`);
  const denominator = refs.window(`${side} denominator`);
  return `IF(COUNT(${numerator},${denominator})<2,"",IF(${denominator}=0,"",${numerator}/${denominator}))`;
}
