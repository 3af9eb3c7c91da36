import { Area, isCellError, SheetState, Value } from '../../model/state';
import { AreaIndex } from '../graph/AreaIndex';
import { isPlainNumber, matchingKey, SheetArea } from '../values';
import { Criterion } from './criteria';
import { filledRows } from './reading';

type Key = string | number | boolean | null;

/** More remembered ranges or matches than this are forgotten at once, rather than fill the memory. */
const MOST_RANGES = 5_000;
const MOST_MATCHES = 20_000_000;

/** The cells of a range that meet a criterion, as offsets row by row. */
export class Selection {
  private mask: Uint8Array | undefined;

  /** `filled`: offsets from here on are empty cells, which match or not as `matchesBlank` says. */
  constructor(readonly offsets: readonly number[], readonly filled: number, readonly matchesBlank: boolean) {}

  has(offset: number): boolean {
    if (offset >= this.filled) return this.matchesBlank;
    if (!this.mask) {
      this.mask = new Uint8Array(this.filled);
      for (const match of this.offsets) this.mask[match] = 1;
    }
    return this.mask[offset] === 1;
  }
}

/** A range that criteria and look-ups ask again and again. From the second question on it keeps what it found. */
export class CachedRange {
  readonly filled: number;
  private asked = false;
  private selections: Map<string, Selection> | undefined;
  private index: Map<Key, number[]> | undefined;

  constructor(readonly area: SheetArea, private readonly kept: (matches: number) => void) {
    let rows = 0;
    for (let c = 0; c < area.columns; c++) rows = Math.max(rows, filledRows(area.sheet.grid.column(area.column + c), area));
    this.filled = rows * area.columns;
  }

  valueAt(offset: number): Value {
    const { area } = this;
    if (area.columns === 1) return area.sheet.grid.value(area.row + offset, area.column);
    return area.sheet.grid.value(area.row + Math.floor(offset / area.columns), area.column + (offset % area.columns));
  }

  select(criterion: Criterion): Selection {
    const known = this.selections?.get(criterion.key);
    if (known) return known;
    if (!this.asked) {
      this.asked = true;
      return this.scan(criterion);
    }
    const selection = criterion.equals && !criterion.equals.includes(null) ? this.lookUp(criterion.equals) : this.scan(criterion);
    (this.selections ??= new Map()).set(criterion.key, selection);
    this.kept(selection.offsets.length);
    return selection;
  }

  /** The offsets of cells equal to this value, in order; a number finds texts that spell it only where asked to. */
  equalTo(value: Value): readonly number[] {
    const found = this.indexed().get(matchingKey(value)) ?? [];
    return typeof value === 'number' ? found.filter((offset) => typeof this.valueAt(offset) === 'number') : found;
  }

  private lookUp(keys: readonly Key[]): Selection {
    const lists = keys.map((key) => this.indexed().get(key) ?? []);
    const offsets = lists.length === 1 ? lists[0]! : lists.flat().sort((a, b) => a - b);
    return new Selection(offsets, this.filled, false);
  }

  private scan(criterion: Criterion): Selection {
    const offsets: number[] = [];
    for (let offset = 0; offset < this.filled; offset++) if (criterion.matches(this.valueAt(offset))) offsets.push(offset);
    return new Selection(offsets, this.filled, criterion.matches(null));
  }

  private indexed(): Map<Key, number[]> {
    if (this.index) return this.index;
    const index = new Map<Key, number[]>();
    const file = (key: Key, offset: number): void => {
      const list = index.get(key);
      if (list) list.push(offset);
      else index.set(key, [offset]);
    };
    for (let offset = 0; offset < this.filled; offset++) {
      const value = this.valueAt(offset);
      if (value === null || isCellError(value)) continue;
      file(matchingKey(value), offset);
      if (typeof value === 'string' && isPlainNumber(value)) file(matchingKey(Number(value)), offset);
    }
    this.kept(this.filled);
    this.index = index;
    return index;
  }
}

/** Remembers what was found in ranges until one of their cells changes. */
export class RangeCache {
  private readonly sheets = new Map<SheetState, { readonly byKey: Map<string, CachedRange>; readonly index: AreaIndex<CachedRange> }>();
  private ranges = 0;
  private matches = 0;

  range(area: SheetArea): CachedRange {
    let sheet = this.sheets.get(area.sheet);
    if (!sheet) {
      sheet = { byKey: new Map(), index: new AreaIndex() };
      this.sheets.set(area.sheet, sheet);
    }
    const key = areaKey(area);
    const known = sheet.byKey.get(key);
    if (known) return known;
    if (this.ranges >= MOST_RANGES || this.matches >= MOST_MATCHES) {
      this.clear();
      return this.range(area);
    }
    const range = new CachedRange(area, (matches) => { this.matches += matches; });
    sheet.byKey.set(key, range);
    sheet.index.add(area, range);
    this.ranges += 1;
    return range;
  }

  /** Says that cells of this area hold something else now. */
  forget(sheet: SheetState, area: Area): void {
    const cached = this.sheets.get(sheet);
    if (!cached || cached.index.size === 0) return;
    for (const range of cached.index.overlapping(area)) {
      cached.index.remove(range);
      cached.byKey.delete(areaKey(range.area));
      this.ranges -= 1;
    }
  }

  clear(): void {
    this.sheets.clear();
    this.ranges = 0;
    this.matches = 0;
  }
}

function areaKey(area: Area): string {
  return `${area.row},${area.column},${area.rows},${area.columns}`;
}
