import { Area, areaContains, areasOverlap, MAX_COLUMNS } from '../../model/state';

/** Areas wider than this are filed once for all columns. */
const WIDE = 16;
/** Changes larger than this are compared with every filed area instead of being looked up cell by cell. */
const FEW_CELLS = 64;
const BANDS = 2 ** 21;

interface Entry<Item> {
  readonly area: Area;
  readonly item: Item;
}

/**
 * Finds, for a cell of one sheet, the areas around it. An area is filed under its columns and under bands of rows
 * as high as a power of two that its height fits in, so that it touches two bands at most: a look-up asks each
 * height in use once, however many cells the areas have.
 */
export class AreaIndex<Item> {
  private readonly buckets = new Map<number, Entry<Item>[]>();
  private readonly entries = new Map<Item, Entry<Item>>();
  /** How many areas are filed under each height. */
  private readonly heights = new Array<number>(21).fill(0);

  add(area: Area, item: Item): void {
    const entry = { area, item };
    this.entries.set(item, entry);
    this.heights[height(area)]! += 1;
    for (const key of bucketsOf(area)) {
      const bucket = this.buckets.get(key);
      if (bucket) bucket.push(entry);
      else this.buckets.set(key, [entry]);
    }
  }

  remove(item: Item): void {
    const entry = this.entries.get(item);
    if (!entry) return;
    this.entries.delete(item);
    this.heights[height(entry.area)]! -= 1;
    for (const key of bucketsOf(entry.area)) {
      const bucket = this.buckets.get(key)!;
      if (bucket.length === 1) this.buckets.delete(key);
      else bucket.splice(bucket.indexOf(entry), 1);
    }
  }

  get size(): number {
    return this.entries.size;
  }

  /** Items whose area holds this cell. */
  at(row: number, column: number): Item[] {
    const found: Item[] = [];
    if (this.entries.size === 0) return found;
    for (let level = 0; level < this.heights.length; level++) {
      if (this.heights[level] === 0) continue;
      const band = Math.floor(row / 2 ** level);
      this.collect(bucketKey(level, band, column), row, column, found);
      this.collect(bucketKey(level, band, MAX_COLUMNS), row, column, found);
    }
    return found;
  }

  /** Items whose area shares a cell with this one. */
  overlapping(area: Area): Item[] {
    if (area.rows === 1 && area.columns === 1) return this.at(area.row, area.column);
    if (area.rows * area.columns <= FEW_CELLS && this.entries.size > FEW_CELLS) {
      const found = new Set<Item>();
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) this.at(row, column).forEach((item) => found.add(item));
      }
      return [...found];
    }
    const found: Item[] = [];
    for (const entry of this.entries.values()) if (areasOverlap(entry.area, area)) found.push(entry.item);
    return found;
  }

  private collect(key: number, row: number, column: number, found: Item[]): void {
    const bucket = this.buckets.get(key);
    if (!bucket) return;
    for (const entry of bucket) if (areaContains(entry.area, row, column)) found.push(entry.item);
  }
}

function height(area: Area): number {
  return Math.ceil(Math.log2(area.rows));
}

function bucketKey(level: number, band: number, column: number): number {
  return (level * BANDS + band) * (MAX_COLUMNS + 1) + column;
}

function bucketsOf(area: Area): number[] {
  const level = height(area);
  const first = Math.floor(area.row / 2 ** level);
  const last = Math.floor((area.row + area.rows - 1) / 2 ** level);
  const keys: number[] = [];
  for (let band = first; band <= last; band++) {
    if (area.columns > WIDE) keys.push(bucketKey(level, band, MAX_COLUMNS));
    else for (let column = area.column; column < area.column + area.columns; column++) keys.push(bucketKey(level, band, column));
  }
  return keys;
}
