/** A rectangle in points, measured from the top left corner of the chart. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function inset(box: Box, by: { left?: number; top?: number; right?: number; bottom?: number }): Box {
  const left = by.left ?? 0;
  const top = by.top ?? 0;
  return {
    x: box.x + left,
    y: box.y + top,
    width: Math.max(0, box.width - left - (by.right ?? 0)),
    height: Math.max(0, box.height - top - (by.bottom ?? 0)),
  };
}
