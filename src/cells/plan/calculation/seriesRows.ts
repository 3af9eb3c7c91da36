import { columns } from '../../formula';
import { inRow } from '../address';
import { PERIOD_COLUMNS } from '../figureColumns';
import type { Cell } from '../WorkbookPlan';
import { BEFORE, type CalculationLayout, FOUND, KPI, type KpiLayout, MONTHS, type SeriesBlock, type SeriesName, hasTargetParts } from './layout';
import { IS_ROLLING, MEMBER, type SeriesReferences, broughtIfAny, inColumn, seriesReferences } from './references';
import { type RowKey, rowFinder } from './rowFinder';

type Table = RowKey['table'];

/** Where a series stands in the tables, for the chosen year and for the one before it. */
interface SeriesSource {
  readonly table: Table;
  readonly part: string;
  /** So many years before the chosen one */
  readonly yearsBefore: 0 | 1;
}

const WHOLE_MONTHS = { KpiActuals: figuresOf('KpiActuals'), KpiTargets: figuresOf('KpiTargets') } as const;

/** All twelve periods' columns of a table. */
export function figuresOf(table: Table): string {
  return columns(table, PERIOD_COLUMNS[0]!, PERIOD_COLUMNS[PERIOD_COLUMNS.length - 1]!);
}

/** A series of all KPIs that have it, a row of twelve periods each: what stands in the tables, or what follows from it. */
export function seriesRows(layout: CalculationLayout, { name, row, kpis }: SeriesBlock): readonly (readonly Cell[])[] {
  return kpis.map((kpiLayout, index) => {
    const refs = seriesReferences(layout, kpiLayout);
    const source = sourceOf(kpiLayout, name);
    const at = row + index;
    return [
      `${kpiLayout.kpi.id} ${name}`, kpiLayout.kpi.id, ...(source ? foundCells(kpiLayout, name, source, at, refs) : [null, null]),
      ...PERIOD_COLUMNS.map((_, period) => `=${source ? tableMonth(layout, source.table, period, at) : madeMonth(kpiLayout, name, period, refs)}`),
      ...windowCells(name, refs),
    ];
  });
}

function sourceOf({ kpi }: KpiLayout, name: SeriesName): SeriesSource | undefined {
  const isRatio = kpi.rollup === 'ratio';
  switch (name) {
    case 'actual': return isRatio ? undefined : { table: 'KpiActuals', part: 'value', yearsBefore: 0 };
    case 'actual numerator': return { table: 'KpiActuals', part: 'numerator', yearsBefore: 0 };
    case 'actual denominator': return { table: 'KpiActuals', part: 'denominator', yearsBefore: 0 };
    case 'previous': return isRatio ? undefined : { table: 'KpiActuals', part: 'value', yearsBefore: 1 };
    case 'previous numerator': return { table: 'KpiActuals', part: 'numerator', yearsBefore: 1 };
    case 'previous denominator': return { table: 'KpiActuals', part: 'denominator', yearsBefore: 1 };
    case 'target': return hasTargetParts(kpi) || kpi.direction === 'range' ? undefined : { table: 'KpiTargets', part: 'value', yearsBefore: 0 };
    case 'target held': return { table: 'KpiTargets', part: 'value', yearsBefore: 0 };
    case 'target numerator': return { table: 'KpiTargets', part: 'numerator', yearsBefore: 0 };
    case 'target denominator': return { table: 'KpiTargets', part: 'denominator', yearsBefore: 0 };
    case 'lower': case 'upper': return { table: 'KpiTargets', part: name, yearsBefore: 0 };
    default: return undefined;
  }
}

/** The rows of the year and of the one before it, which only rolling months look for; what one series has found, the next need not search again. */
function foundCells(kpiLayout: KpiLayout, name: SeriesName, { table, part, yearsBefore }: SeriesSource, row: number, refs: SeriesReferences): readonly [Cell, Cell] {
  const dimension = kpiLayout.kpi.dimension?.name ?? '';
  const member = { dimension: `IF(${MEMBER}="*","","${dimension.replace(/"/g, '""')}")`, name: MEMBER };
  const search = (years: number): string => rowFinder({ table, part, kpi: inRow(row, KPI), year: years === 0 ? 'Kpi.Year' : `Kpi.Year-${years}`, member });
  const sameAYearBefore = yearsBefore === 0 && table === 'KpiActuals' ? name.replace('actual', 'previous') as SeriesName : undefined;
  return [`=${search(yearsBefore)}`, sameAYearBefore ? `=${refs.found(sameAYearBefore)}` : `=IF(${IS_ROLLING},${search(yearsBefore + 1)},NA())`];
}

/** A period's figure in its table; what is absent shows as a gap in a chart. */
function tableMonth(layout: CalculationLayout, table: Table, period: number, row: number): string {
  const found = `IF(${inColumn(layout.isBeforeRow, MONTHS + period)}=1,${inRow(row, BEFORE)},${inRow(row, FOUND)})`;
  const figure = `INDEX(${WHOLE_MONTHS[table]},${found},${inColumn(layout.periodRow, MONTHS + period)})`;
  return `IF(${figure}="",NA(),${figure})`;
}

function madeMonth(layout: KpiLayout, name: SeriesName, period: number, refs: SeriesReferences): string {
  const at = (series: SeriesName): string => refs.month(series, period);
  const ratio = (side: 'actual' | 'target' | 'previous'): string => `IF(${at(`${side} denominator`)}=0,NA(),${at(`${side} numerator`)}/${at(`${side} denominator`)})`;
  if (name !== 'target') return ratio(name === 'actual' ? 'actual' : 'previous');
  return layout.kpi.direction === 'range' ? `IF(ISNUMBER(${at('lower')}),${at('lower')},${at('upper')})` : `IF(ISNUMBER(${at('target held')}),${at('target held')},${ratio('target')})`;
}

/** What a target's parts make in the window; and for the sparkline the smallest and largest of the actuals. */
function windowCells(name: SeriesName, refs: SeriesReferences): readonly Cell[] {
  if (name === 'actual') return [extreme('15', refs), extreme('14', refs)];
  if (name === 'target numerator' || name === 'target denominator') return [`=${overTargetWindow('sum', name, refs)}`, null];
  return [name === 'target held' ? `=${overTargetWindow('last', name, refs)}` : null, null];
}

/** AGGREGATE passes over errors, here the periods that are absent. */
function extreme(which: '14' | '15', refs: SeriesReferences): Cell {
  const months = refs.months('actual');
  return `=IF(COUNT(${months})=0,"",AGGREGATE(${which},6,${months},1))`;
}

/** Only periods that have both are compared. Without any actual, the target of the window's own periods is still worth seeing. */
export function overTargetWindow(rollup: 'sum' | 'average' | 'last', name: SeriesName, refs: SeriesReferences): string {
  const months = refs.months(name);
  const present = [...refs.present, refs.months('target')];
  return `IF(${refs.summary('compared')}=0,${broughtIfAny(rollup, months, [], refs)},IF(${refs.summary('both')}=0,"",${broughtIfAny(rollup, months, present, refs)}))`;
}
