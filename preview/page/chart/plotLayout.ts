import { AxisState, ChartState } from '../../model/state';
import { formatValue, HostLocale } from '../numberFormat';
import { AxisScale, axisScale, percentScale } from './axisScale';
import { labelSide } from './axisElements';
import { Box, inset } from './box';
import { CategoryLabels, categoryTexts, everyNth, labelsBelow, labelsBeside } from './categoryLabels';
import { ChartData } from './chartData';
import { bandLength, Plane, ValueAxis } from './plane';
import { categoryCount, PlotGroup, valueSpan } from './plotGroup';
import { lineHeight, textLook, TextLook, textWidth } from './text';

export interface AxisLayout {
  readonly state: AxisState;
  readonly value: ValueAxis;
  readonly look: TextLook;
  readonly labels: readonly string[];
}

/** Everything that has to be known before the first mark is drawn. */
export interface PlotLayout {
  readonly plane: Plane;
  readonly primary: AxisLayout;
  readonly secondary: AxisLayout | undefined;
  readonly categoryLook: TextLook;
  readonly categoryLabels: CategoryLabels;
}

/** Divides the room that title and legend leave: value labels take a side, category labels another, the plot gets the rest. */
export function plotLayout(chart: ChartState, data: ChartData, groups: readonly PlotGroup[], area: Box, locale: HostLocale): PlotLayout {
  const horizontal = chart.chartType.startsWith('Bar');
  const count = categoryCount(data);
  const categoryLook = textLook(9, chart.categoryAxis.font, chart.font);
  const categories = categoryTexts(data, count, locale);
  const labelled = chart.categoryAxis.visible && chart.categoryAxis.tickLabelPosition !== 'None';
  const roughLength = horizontal ? area.width * (labelled ? 0.75 : 1) : area.height - (labelled ? lineHeight(categoryLook) + 5 : 0);

  const primary = axisLayout(chart, chart.valueAxis, data, groups, 'Primary', horizontal, roughLength, locale);
  const hasSecondary = groups.some((group) => group.axis === 'Secondary');
  const secondary = hasSecondary ? axisLayout(chart, chart.secondaryValueAxis, data, groups, 'Secondary', horizontal, roughLength, locale) : undefined;

  const valueSide = chart.categoryAxis.reversePlotOrder ? 'high' : 'low';
  const room = { left: 0, right: 0, top: lineHeight(categoryLook) / 2, bottom: lineHeight(categoryLook) / 2 };
  for (const [axis, line] of [[primary, valueSide], [secondary, valueSide === 'low' ? 'high' : 'low']] as const) {
    if (!axis) continue;
    const side = labelSide(axis.state, line);
    if (side === 'none') continue;
    const widest = Math.max(0, ...axis.labels.map((label) => textWidth(label, axis.look)));
    if (horizontal) {
      room[side === 'low' ? 'bottom' : 'top'] = lineHeight(axis.look) + 6;
      room.right = Math.max(room.right, widest / 2);
    } else {
      room[side === 'low' ? 'left' : 'right'] = widest + 7;
    }
  }

  const afterValues = inset(area, horizontal ? { ...room, left: 0 } : { left: room.left, right: room.right });
  const shape = { horizontal, categoryCount: count, categoriesReversed: chart.categoryAxis.reversePlotOrder, edgeToEdge: groups.length > 0 && groups.every((group) => group.kind === 'area') };
  const band = bandLength({ ...shape, box: afterValues });
  const categoryLabels = !labelled || count === 0
    ? { lines: [], turn: 0 as const, room: 0 }
    : horizontal
      ? everyNth(chart.categoryAxis.tickLabelSpacing, categories, band, (texts, room) => labelsBeside(texts, categoryLook, room, area.width * 0.4))
      : everyNth(chart.categoryAxis.tickLabelSpacing, categories, band, (texts, room) => labelsBelow(texts, categoryLook, room, area.height * 0.4));

  // Labels that stand at zero inside the plot take room only as far as they reach beyond it.
  const zeroShare = clampShare(primary.value);
  const inPlot = chart.categoryAxis.tickLabelPosition === 'NextToAxis' || (chart.categoryAxis.tickLabelPosition as string) === '';
  const length = horizontal ? afterValues.width : afterValues.height;
  const needed = inPlot ? Math.max(0, (categoryLabels.room - zeroShare * length) / Math.max(0.01, 1 - zeroShare)) : categoryLabels.room;
  const highSide = (chart.categoryAxis.tickLabelPosition === 'High') !== chart.valueAxis.reversePlotOrder;
  const tips = room.top;
  const leaning = categoryLabels.turn === -45 ? leaningRoom(categoryLabels, categoryLook, band) : 0;
  const box = horizontal
    ? inset(afterValues, highSide ? { right: needed, left: 4 } : { left: needed, right: 4 })
    : inset(inset(afterValues, { left: Math.max(0, leaning - room.left) }), highSide ? { top: Math.max(needed, tips), bottom: tips } : { top: tips, bottom: Math.max(needed, chart.valueAxis.visible ? tips : 2) });

  return { plane: { ...shape, box }, primary, secondary, categoryLook, categoryLabels };
}

/** How far the first labels, which lean to the left, reach beyond the left end of the plot. */
function leaningRoom(labels: CategoryLabels, look: TextLook, band: number): number {
  return Math.max(0, ...labels.lines.flatMap((lines, index) => lines.map((text) => textWidth(text, look) * Math.SQRT1_2 - (index + 0.5) * band)));
}

/** How far from the low end the category axis lies, as a share of the value axis. */
function clampShare(axis: ValueAxis): number {
  const { minimum, maximum } = axis.scale;
  const share = (Math.min(Math.max(0, minimum), maximum) - minimum) / (maximum - minimum);
  return axis.reversed ? 1 - share : share;
}

function axisLayout(chart: ChartState, state: AxisState, data: ChartData, groups: readonly PlotGroup[], group: 'Primary' | 'Secondary', horizontal: boolean, length: number, locale: HostLocale): AxisLayout {
  const look = textLook(9, state.font, chart.font);
  const format = axisFormat(state, data, groups, group);
  const span = valueSpan(groups, group) ?? { low: 0, high: 1 };
  const percent = groups.some((one) => one.axis === group && one.stacking === 'percent');
  const perInterval = horizontal
    ? Math.max(...[span.low, span.high].map((value) => textWidth(formatValue(value, format, locale), look))) * 1.35 + 10
    : look.size * 1.9;
  const maxIntervals = Math.max(1, Math.floor(length / perInterval));
  const scale: AxisScale = percent
    ? percentScale(span.low < 0, span.high > 0, maxIntervals, state)
    : axisScale(span.low, span.high, maxIntervals, state);
  return {
    state,
    look,
    value: { scale, reversed: state.reversePlotOrder },
    labels: scale.ticks.map((tick) => formatValue(tick, format, locale)),
  };
}

/** An axis takes over the number format of the first value of its first series, unless it has one of its own. */
function axisFormat(state: AxisState, data: ChartData, groups: readonly PlotGroup[], axis: 'Primary' | 'Secondary'): string {
  const own = groups.filter((group) => group.axis === axis);
  if (!state.linkNumberFormat) return state.numberFormat || 'General';
  if (own.some((group) => group.stacking === 'percent')) return '0%';
  const first = own[0]?.series[0];
  return (first && data.series[first.index]?.values[0]?.numberFormat) || 'General';
}
