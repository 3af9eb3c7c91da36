import { AxisState } from '../../model/state';
import { CategoryLabels } from './categoryLabels';
import { acrossOf, bandLength, bandMiddle, baseline, Plane, ValueAxis } from './plane';
import { ruleLook } from './palette';
import { element } from './svg';
import { lineHeight, textElement, TextLook } from './text';

const GRIDLINE = { color: '#D9D9D9', weight: 0.75 } as const;
const AXIS_LINE = { color: '#BFBFBF', weight: 0.75 } as const;
const TICK = 4;

/** Which edge of the plot labels stand at: low is left or below. */
export type Side = 'low' | 'high' | 'none';

/** Where an axis's labels stand, given the side on which its axis line lies. */
export function labelSide(axis: AxisState, natural: 'low' | 'high'): Side {
  if (!axis.visible || axis.tickLabelPosition === 'None') return 'none';
  if (axis.tickLabelPosition === 'High') return natural === 'low' ? 'high' : 'low';
  return natural;
}

export function gridlines(axis: AxisState, value: ValueAxis, plane: Plane): string {
  const lines: string[] = [];
  const across = (at: number): string => (plane.horizontal
    ? `M${at} ${plane.box.y}V${plane.box.y + plane.box.height}`
    : `M${plane.box.x} ${at}H${plane.box.x + plane.box.width}`);
  if (axis.minorGridlines.visible) {
    const step = axis.minorUnit === '' ? value.scale.majorUnit / 5 : axis.minorUnit;
    for (let v = value.scale.minimum; v <= value.scale.maximum + step / 1e6; v += step) {
      lines.push(element('path', { d: across(acrossOf(plane, value, v)), ...ruleLook(axis.minorGridlines.line, { color: '#F2F2F2', weight: 0.75 }) }));
    }
  }
  if (axis.majorGridlines.visible) {
    for (const tick of value.scale.ticks) lines.push(element('path', { d: across(acrossOf(plane, value, tick)), ...ruleLook(axis.majorGridlines.line, GRIDLINE) }));
  }
  return element('g', { class: 'gridlines' }, lines);
}

/** Lines between the categories, which Excel draws when the category axis has gridlines. */
export function categoryGridlines(axis: AxisState, plane: Plane): string {
  if (!axis.majorGridlines.visible) return '';
  const start = plane.horizontal ? plane.box.y : plane.box.x;
  const band = bandLength(plane);
  return element('g', { class: 'gridlines' }, Array.from({ length: plane.categoryCount + 1 }, (_, index) => {
    const at = start + index * band;
    const d = plane.horizontal ? `M${plane.box.x} ${at}H${plane.box.x + plane.box.width}` : `M${at} ${plane.box.y}V${plane.box.y + plane.box.height}`;
    return element('path', { d, ...ruleLook(axis.majorGridlines.line, GRIDLINE) });
  }));
}

/** The value axis: labels at its ticks, and a line and tick marks where they were asked for (Excel's own default has none). */
export function valueAxisElement(axis: AxisState, value: ValueAxis, plane: Plane, look: TextLook, labels: readonly string[], lineSide: 'low' | 'high'): string {
  if (!axis.visible) return '';
  const { box } = plane;
  const parts: string[] = [];
  const at = lineSide === 'low' ? (plane.horizontal ? box.y + box.height : box.x) : (plane.horizontal ? box.y : box.x + box.width);
  const outwards = (lineSide === 'low') === plane.horizontal ? 1 : -1;
  const drawn = axis.line.color !== undefined || axis.line.weight !== undefined || (axis.line.lineStyle !== undefined && axis.line.lineStyle !== 'Automatic');
  if (drawn) {
    const d = plane.horizontal ? `M${box.x} ${at}H${box.x + box.width}` : `M${at} ${box.y}V${box.y + box.height}`;
    parts.push(element('path', { d, ...ruleLook(axis.line, AXIS_LINE) }));
  }
  parts.push(...value.scale.ticks.map((tick) => tickMark(axis, acrossOf(plane, value, tick), at, outwards, plane.horizontal)));
  const side = labelSide(axis, lineSide);
  if (side !== 'none') {
    value.scale.ticks.forEach((tick, index) => {
      const across = acrossOf(plane, value, tick);
      const text = labels[index] ?? '';
      parts.push(plane.horizontal
        ? textElement(text, look, { x: across, y: side === 'low' ? box.y + box.height + 4 + lineHeight(look) / 2 : box.y - 4 - lineHeight(look) / 2, anchor: 'middle' })
        : textElement(text, look, { x: side === 'low' ? box.x - 5 : box.x + box.width + 5, y: across, anchor: side === 'low' ? 'end' : 'start' }));
    });
  }
  return element('g', { class: 'axis values' }, parts);
}

/** The category axis: its line stands at zero, its labels beside that line or at the edge of the plot. */
export function categoryAxisElement(axis: AxisState, value: ValueAxis, plane: Plane, look: TextLook, labels: CategoryLabels): string {
  if (!axis.visible) return '';
  const { box } = plane;
  const zero = acrossOf(plane, value, baseline(value));
  const parts = [element('path', {
    d: plane.horizontal ? `M${zero} ${box.y}V${box.y + box.height}` : `M${box.x} ${zero}H${box.x + box.width}`,
    ...ruleLook(axis.line, AXIS_LINE),
  })];
  for (let index = 0; index <= plane.categoryCount; index++) {
    const start = (plane.horizontal ? box.y : box.x) + index * bandLength(plane);
    parts.push(tickMark(axis, start, zero, plane.horizontal ? -1 : 1, !plane.horizontal));
  }
  if (axis.tickLabelPosition !== 'None') {
    const place = categoryLabelPlace(axis, value, plane);
    labels.lines.forEach((lines, index) => parts.push(categoryLabel(lines, bandMiddle(plane, index), place, plane, look, labels.turn)));
  }
  return element('g', { class: 'axis categories' }, parts);
}

/** Where category labels begin, and which way they go from there. */
export function categoryLabelPlace(axis: AxisState, value: ValueAxis, plane: Plane): { at: number; side: 'low' | 'high' } {
  const { box } = plane;
  const low = plane.horizontal ? box.x : box.y + box.height;
  const high = plane.horizontal ? box.x + box.width : box.y;
  const lowEnd = value.reversed ? high : low;
  if (axis.tickLabelPosition === 'Low') return { at: lowEnd, side: value.reversed ? 'high' : 'low' };
  if (axis.tickLabelPosition === 'High') return { at: value.reversed ? low : high, side: value.reversed ? 'low' : 'high' };
  return { at: acrossOf(plane, value, baseline(value)), side: value.reversed ? 'high' : 'low' };
}

function categoryLabel(lines: readonly string[], along: number, place: { at: number; side: 'low' | 'high' }, plane: Plane, look: TextLook, turn: number): string {
  const line = lineHeight(look);
  const outwards = place.side === 'low' ? 1 : -1;
  if (plane.horizontal) {
    const x = place.at - outwards * 5;
    const anchor = place.side === 'low' ? 'end' : 'start';
    return lines.map((text, index) => textElement(text, look, { x, y: along + (index - (lines.length - 1) / 2) * line, anchor })).join('');
  }
  if (turn !== 0) {
    const y = place.at + outwards * (5 + line * 0.3);
    return lines.map((text) => textElement(text, look, { x: along, y, anchor: place.side === 'low' ? 'end' : 'start', turn })).join('');
  }
  const first = place.side === 'low' ? place.at + 4 + line / 2 : place.at - 4 - line * (lines.length - 0.5);
  return lines.map((text, index) => textElement(text, look, { x: along, y: first + index * line, anchor: 'middle' })).join('');
}

/** A tick at `along` on an axis line that lies at `at`; it points `outwards` (1: right or down). */
function tickMark(axis: AxisState, along: number, at: number, outwards: number, upright: boolean): string {
  if (axis.majorTickMark === 'None') return '';
  const from = axis.majorTickMark === 'Outside' ? at : at - outwards * TICK;
  const to = axis.majorTickMark === 'Inside' ? at : at + outwards * TICK;
  const d = upright ? `M${along} ${from}V${to}` : `M${from} ${along}H${to}`;
  return element('path', { d, ...ruleLook(axis.line, AXIS_LINE) });
}
