import { ChartState, ChartType, SeriesState, standardGapWidth, standardOverlap } from '../../model/state';
import { ChartData, plottedNumber } from './chartData';
import { isAreaType, isLineType } from './palette';

export type PlotKind = 'bar' | 'line' | 'area';
export type Stacking = 'none' | 'stacked' | 'percent';

/** A value of a series where it stands in its stack: from the foot to the head. `undefined` is a gap. */
export interface StackedValue {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

export interface PlottedSeries {
  /** Place in the chart's list of series */
  readonly index: number;
  readonly state: SeriesState;
  readonly values: readonly (StackedValue | undefined)[];
}

/** Series of one kind on one axis: they stand side by side or on each other, and share gap width and overlap. */
export interface PlotGroup {
  readonly kind: PlotKind;
  readonly stacking: Stacking;
  readonly axis: 'Primary' | 'Secondary';
  readonly gapWidth: number;
  readonly overlap: number;
  readonly series: readonly PlottedSeries[];
}

export function plotKind(type: ChartType): PlotKind {
  return isLineType(type) ? 'line' : isAreaType(type) ? 'area' : 'bar';
}

export function stackingOf(type: ChartType): Stacking {
  if (type === 'ColumnStacked100' || type === 'BarStacked100') return 'percent';
  return type === 'ColumnStacked' || type === 'BarStacked' || type === 'LineStacked' || type === 'AreaStacked' ? 'stacked' : 'none';
}

/** Groups in the order in which Excel draws them: areas, columns, lines; the secondary axis above the primary. */
export function plotGroups(chart: ChartState, data: ChartData): PlotGroup[] {
  const groups: PlotGroup[] = [];
  for (const axis of ['Primary', 'Secondary'] as const) {
    for (const kind of ['area', 'bar', 'line'] as const) {
      for (const stacking of ['none', 'stacked', 'percent'] as const) {
        const members = chart.series
          .map((state, index) => ({ state, index }))
          .filter(({ state }) => state.axisGroup === axis && plotKind(state.chartType) === kind && stackingOf(state.chartType) === stacking);
        if (members.length === 0) continue;
        const own = (key: 'gapWidth' | 'overlap'): number | undefined => members.find(({ state }) => state[key] !== undefined)?.state[key];
        groups.push({
          kind, stacking, axis,
          gapWidth: own('gapWidth') ?? standardGapWidth(members[0]!.state.chartType),
          overlap: own('overlap') ?? standardOverlap(members[0]!.state.chartType),
          series: stack(chart, data, members, stacking, kind),
        });
      }
    }
  }
  return groups;
}

export function categoryCount(data: ChartData): number {
  return Math.max(0, ...data.series.map((series) => Math.max(series.values.length, series.categories.length)));
}

/** The least and greatest value that an axis must show; undefined when nothing is plotted on it. */
export function valueSpan(groups: readonly PlotGroup[], axis: PlotGroup['axis']): { low: number; high: number } | undefined {
  let low = Infinity;
  let high = -Infinity;
  for (const group of groups) {
    if (group.axis !== axis) continue;
    for (const series of group.series) {
      for (const value of series.values) {
        if (!value) continue;
        const foot = group.stacking === 'none' ? value.to : value.from;
        low = Math.min(low, value.to, foot);
        high = Math.max(high, value.to, foot);
      }
    }
  }
  return low <= high ? { low, high } : undefined;
}

function stack(chart: ChartState, data: ChartData, members: readonly { state: SeriesState; index: number }[], stacking: Stacking, kind: PlotKind): PlottedSeries[] {
  const count = categoryCount(data);
  const above = new Array<number>(count).fill(0);
  const below = new Array<number>(count).fill(0);
  const blanks = kind === 'area' ? 'Zero' : chart.displayBlanksAs;
  const numbers = members.map(({ index }) => Array.from({ length: count }, (_, at) => plottedNumber(data.series[index]?.values[at], blanks)));
  const totals = Array.from({ length: count }, (_, at) => numbers.reduce((sum, series) => sum + Math.abs(series[at] ?? 0), 0));
  return members.map(({ state, index }, member) => ({
    state,
    index,
    values: numbers[member]!.map((plotted, at): StackedValue | undefined => {
      if (plotted === undefined) return undefined;
      if (stacking === 'none') return { from: 0, to: plotted, value: plotted };
      const height = stacking === 'percent' ? (totals[at] === 0 ? 0 : plotted / totals[at]!) : plotted;
      // Lines stack on their predecessor whatever its sign; columns pile up apart above and below zero.
      const pile = kind === 'bar' && height < 0 ? below : above;
      const from = pile[at]!;
      pile[at] = from + height;
      return { from, to: from + height, value: plotted };
    }),
  }));
}
