import { AxisScale } from './axisScale';
import { Box } from './box';

export interface ValueAxis {
  readonly scale: AxisScale;
  readonly reversed: boolean;
}

/**
 * The plot area's coordinates: where categories and values lie, for upright charts and for bars, which lie on their side.
 * "Along" is the direction of the categories, "across" that of the values.
 */
export interface Plane {
  readonly box: Box;
  readonly horizontal: boolean;
  readonly categoryCount: number;
  /** Categories lie from bottom to top in bar charts and from left to right otherwise; reversed turns that round. */
  readonly categoriesReversed: boolean;
  /** Area charts alone run from edge to edge: their first and last point stand on the border. */
  readonly edgeToEdge: boolean;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How long one category is along its axis. */
export function bandLength(plane: Plane): number {
  return alongLength(plane) / Math.max(1, plane.categoryCount);
}

/** Distance of a category's middle from where the axis begins on the page (left, or top). */
export function bandMiddle(plane: Plane, category: number): number {
  const count = Math.max(1, plane.categoryCount);
  const share = plane.edgeToEdge && count > 1 ? category / (count - 1) : (category + 0.5) / count;
  const fromStart = runsBackwards(plane) ? 1 - share : share;
  return alongStart(plane) + fromStart * alongLength(plane);
}

/** Where a value lies across the plot, in the page's coordinates. */
export function acrossOf(plane: Plane, axis: ValueAxis, value: number): number {
  const { minimum, maximum } = axis.scale;
  const share = (value - minimum) / (maximum - minimum);
  const fromLow = axis.reversed ? 1 - share : share;
  return plane.horizontal ? plane.box.x + fromLow * plane.box.width : plane.box.y + (1 - fromLow) * plane.box.height;
}

/** Where the category axis crosses: at zero, or at the end of the axis that is nearest to it. */
export function baseline(axis: ValueAxis): number {
  return Math.min(Math.max(0, axis.scale.minimum), axis.scale.maximum);
}

export function pointAt(plane: Plane, axis: ValueAxis, along: number, value: number): Point {
  const across = acrossOf(plane, axis, value);
  return plane.horizontal ? { x: across, y: along } : { x: along, y: across };
}

/** The rectangle between two values and a stretch along the categories. */
export function barBox(plane: Plane, axis: ValueAxis, along: number, thickness: number, from: number, to: number): Box {
  const clamp = (value: number): number => Math.min(Math.max(value, axis.scale.minimum), axis.scale.maximum);
  const a = acrossOf(plane, axis, clamp(from));
  const b = acrossOf(plane, axis, clamp(to));
  const across = Math.min(a, b);
  const length = Math.abs(a - b);
  return plane.horizontal ? { x: across, y: along, width: length, height: thickness } : { x: along, y: across, width: thickness, height: length };
}

function runsBackwards(plane: Plane): boolean {
  return plane.horizontal !== plane.categoriesReversed;
}

function alongStart(plane: Plane): number {
  return plane.horizontal ? plane.box.y : plane.box.x;
}

function alongLength(plane: Plane): number {
  return plane.horizontal ? plane.box.height : plane.box.width;
}
