import { fixedCell, inRow } from '../../address';
import { PLACE_VALUE } from '../breakdownRows';
import type { Cell } from '../../WorkbookPlan';
import type { CalculationLayout } from '../layout';
import { type ChartLayout, type ChartRow, type KpiCharts, SCALE, type ScaleGroup, type ScaleName, placesShown } from './chartLayout';
import { chartReferences } from './references';

/** A chart that would show less than this part of the common scale keeps its own, and its title says so. */
const READABLE = 8;
const COLUMNS = SCALE.isOwn + 1;
/** Labels of differences stand beyond them, and on the other side of zero too; beside bars they need more room than above columns. */
const ROOM_FOR_LABELS: Readonly<Partial<Record<ScaleName, number>>> = { variance: 0.2, 'member variance': 0.5 };

/** The largest and the smallest of what charts beside each other show, so that an unseen series of these two gives them one scale. */
export function scaleRows(layout: CalculationLayout, charts: ChartLayout): readonly (readonly Cell[])[] {
  return charts.groups.flatMap((group) => [
    groupRow(group),
    ...group.kpis.map((kpi, index) => kpiRow(layout, charts.kpis.find((one) => one.kpi === kpi)!, group, group.row + 1 + index)),
  ]);
}

function groupRow({ scale, unit, row, kpis }: ScaleGroup): readonly Cell[] {
  // From its own row on, where these columns are empty: one cell alone would be no range, and Excel would write it otherwise.
  const below = (column: number): string => `${fixedCell(row, column)}:${fixedCell(row + kpis.length, column)}`;
  return cells({ key: `scale.${scale}.${unit}`.replace(/ /g, '-'), kpi: unit, max: `=MAX(${below(SCALE.ownMax)})`, min: `=MIN(${below(SCALE.ownMin)})` });
}

function kpiRow(layout: CalculationLayout, charts: KpiCharts, { scale, row: groupAt }: ScaleGroup, row: number): readonly Cell[] {
  const at = (name: keyof typeof SCALE): string => inRow(row, SCALE[name]);
  const common = (name: 'max' | 'min'): string => fixedCell(groupAt, SCALE[name]);
  const areas = areasOf(layout, charts, scale).join(',');
  const [largest, smallest] = [`IFERROR(AGGREGATE(4,6,${areas}),0)`, `IFERROR(AGGREGATE(5,6,${areas}),0)`];
  const room = ROOM_FOR_LABELS[scale];
  const withRoom = (end: string, other: string): string => (room === undefined ? end : `${1 + room}*${end},-${room}*${other}`);
  return cells({
    key: `${charts.kpi.kpi.id}.scale.${scale}`.replace(/ /g, '-'), kpi: charts.kpi.kpi.id,
    ownMax: `=MAX(0,${withRoom(largest, smallest)})`,
    ownMin: `=MIN(0,${withRoom(smallest, largest)})`,
    max: `=IF(${at('isOwn')}=1,${at('ownMax')},${common('max')})`,
    min: `=IF(${at('isOwn')}=1,${at('ownMin')},${common('min')})`,
    isOwn: `=IF(AND(${at('ownMax')}>${at('ownMin')},${READABLE}*(${at('ownMax')}-${at('ownMin')})<${common('max')}-${common('min')}),1,0)`,
  });
}

function cells(filled: Readonly<Partial<Record<keyof typeof SCALE, Cell>>>): readonly Cell[] {
  const row: Cell[] = Array.from({ length: COLUMNS }, () => null);
  for (const [name, cell] of Object.entries(filled)) row[SCALE[name as keyof typeof SCALE]] = cell;
  return row;
}

/** What the charts of a scale show of a KPI. */
function areasOf(layout: CalculationLayout, charts: KpiCharts, scale: ScaleName): readonly string[] {
  const { kpi, rows } = charts;
  const refs = chartReferences(layout, charts);
  const made = (...names: readonly ChartRow[]): readonly string[] => names.filter((name) => rows.has(name)).map((name) => refs.all(name));
  switch (scale) {
    case 'months': return [
      ...(['actual', 'previous', 'target', 'lower', 'upper'] as const).filter((name) => kpi.series.has(name)).map((name) => refs.months(name)), ...made('expected'),
    ];
    case 'variance': return made('better', 'worse');
    case 'cumulative': return made('cumulative', 'cumulative target', 'cumulative expected');
    case 'members': return [refs.places(PLACE_VALUE, placesShown(kpi.breakdown!)), ...made('member target')];
    case 'member variance': return made('member better', 'member worse');
    case 'mix': return made('mix total', 'mix part', 'mix rest');
    case 'ages': return made('age not due', 'age overdue');
  }
}
