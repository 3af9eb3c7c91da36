import { bandMiddle, baseline, Plane, Point, pointAt, ValueAxis } from './plane';
import { PlottedSeries } from './plotGroup';
import { round } from './svg';

export interface LinePoint extends Point {
  readonly category: number;
  readonly value: number;
}

/** The points of a line in pieces: a gap in the values ends one piece and begins the next, unless gaps are to be bridged. */
export function linePieces(series: PlottedSeries, plane: Plane, axis: ValueAxis, bridgeGaps: boolean): LinePoint[][] {
  const pieces: LinePoint[][] = [[]];
  series.values.forEach((stacked, category) => {
    if (stacked) {
      pieces.at(-1)!.push({ ...pointAt(plane, axis, bandMiddle(plane, category), stacked.to), category, value: stacked.value });
    } else if (!bridgeGaps && pieces.at(-1)!.length > 0) {
      pieces.push([]);
    }
  });
  return pieces.filter((piece) => piece.length > 0);
}

/** The outline of an area between its series and the one below (or the axis). */
export function areaPath(series: PlottedSeries, plane: Plane, axis: ValueAxis): string {
  const foot = baseline(axis);
  const heads: Point[] = [];
  const feet: Point[] = [];
  series.values.forEach((stacked, category) => {
    const along = bandMiddle(plane, category);
    heads.push(pointAt(plane, axis, along, stacked?.to ?? foot));
    feet.push(pointAt(plane, axis, along, stacked ? Math.max(stacked.from, axis.scale.minimum) : foot));
  });
  return heads.length === 0 ? '' : `${polyline([...heads, ...feet.reverse()])}Z`;
}

export function polyline(points: readonly Point[]): string {
  return points.map((point, index) => `${index === 0 ? 'M' : 'L'}${round(point.x)} ${round(point.y)}`).join('');
}

/** A curve through all points (Catmull–Rom as Bézier pieces), as Excel smooths a line. */
export function smoothLine(points: readonly Point[]): string {
  if (points.length < 3) return polyline(points);
  const at = (index: number): Point => points[Math.min(Math.max(index, 0), points.length - 1)]!;
  let path = `M${round(at(0).x)} ${round(at(0).y)}`;
  for (let i = 0; i < points.length - 1; i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const first = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const second = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    path += `C${round(first.x)} ${round(first.y)} ${round(second.x)} ${round(second.y)} ${round(to.x)} ${round(to.y)}`;
  }
  return path;
}
