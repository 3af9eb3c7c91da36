/** Pixels a point: the page is drawn at 96 dots an inch. */
export const PIXELS_PER_POINT = 4 / 3;

export function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/**
 * Where the rows (or columns) of a sheet lie, in pixels. Only those that differ from the standard are remembered, with
 * the sum of the differences up to each: a million rows cost as much as the few that were resized.
 */
export class SheetAxis {
  private readonly indexes: number[];
  /** Differences from the standard of everything before `indexes[i]`, and at the end of all. */
  private readonly before: number[] = [0];
  private readonly own = new Map<number, number>();

  constructor(readonly count: number, private readonly standard: number, sizes: ReadonlyMap<number, number>) {
    this.indexes = [...sizes.keys()].sort((a, b) => a - b);
    for (const index of this.indexes) {
      const size = sizes.get(index)!;
      this.own.set(index, size);
      this.before.push(this.before.at(-1)! + size - standard);
    }
  }

  size(index: number): number {
    return this.own.get(index) ?? this.standard;
  }

  /** Where an index begins. */
  offset(index: number): number {
    return index * this.standard + this.before[this.firstAt(index)]!;
  }

  /** The index that a position falls into; hidden ones (of size 0) are never hit. */
  indexAt(position: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offset(middle) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The nearest index in a direction that is not hidden; the same index when there is none. */
  step(index: number, direction: 1 | -1): number {
    for (let next = index + direction; next >= 0 && next < this.count; next += direction) {
      if (this.size(next) > 0) return next;
    }
    return index;
  }

  private firstAt(index: number): number {
    let low = 0;
    let high = this.indexes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.indexes[middle]! < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
