import type { Entry } from './entry';
import { numberEntries } from './numberEntries';

export type Aggregation = 'sum' | 'count' | 'average' | 'median' | 'min' | 'max' | 'distinct';

/** Entries by position; null or NaN is absent. A typed array of numbers is read fastest. */
export type EntryList = ArrayLike<Entry | null>;
/** Numbers by position; null or NaN is absent. */
export type NumberList = ArrayLike<number | null>;
/** The same, asked for one by one, so that a column of a million rows can be read where it stands; an array is one. */
export interface NumberColumn {
  readonly length: number;
  readonly at: (position: number) => number | null | undefined;
}

/** Whether entries of any kind take part, as things to count; arithmetic takes numbers only. */
export function isCounting(aggregation: Aggregation): boolean {
  return aggregation === 'count' || aggregation === 'distinct';
}

/** 1 at each entry that takes part. */
export function entriesThatCount(aggregation: Aggregation, entries: EntryList): Uint8Array {
  const takesAny = isCounting(aggregation);
  const counting = new Uint8Array(entries.length);
  for (let row = 0; row < counting.length; row++) {
    const entry = entries[row]!;
    counting[row] = Number(typeof entry === 'number' ? !Number.isNaN(entry) : takesAny && entry !== null);
  }
  return counting;
}

/** Entries with the place of the group that each belongs to; a place below 0 belongs to none. */
export interface GroupedEntries {
  readonly places: Int32Array;
  readonly entries: EntryList;
}

/**
 * One number a group, in one pass over the rows (median: sorted group by group). Every entry with a place takes part; a group without any
 * has NaN, or 0 where entries are counted.
 */
export function aggregateGroups(aggregation: Aggregation, { places, entries }: GroupedEntries, groups: number): Float64Array {
  switch (aggregation) {
    case 'count':
      return countsOf(places, groups);
    case 'distinct':
      return distinctOf(places, entries, groups);
    case 'median':
      return mediansOf(places, entries as ArrayLike<number>, groups);
    case 'sum':
      return sumsOf(places, entries as ArrayLike<number>, groups);
    case 'average': {
      const counts = countsOf(places, groups);
      return sumsOf(places, entries as ArrayLike<number>, groups).map((sum, group) => sum / counts[group]!);
    }
    default:
      return extremesOf(places, entries as ArrayLike<number>, groups, aggregation === 'min' ? Math.min : Math.max);
  }
}

function countsOf(places: Int32Array, groups: number): Float64Array {
  const counts = new Float64Array(groups);
  for (let row = 0; row < places.length; row++) {
    const place = places[row]!;
    if (place >= 0) counts[place]! += 1;
  }
  return counts;
}

function sumsOf(places: Int32Array, entries: ArrayLike<number>, groups: number): Float64Array {
  const sums = new Float64Array(groups).fill(NaN);
  for (let row = 0; row < places.length; row++) {
    const place = places[row]!;
    if (place < 0) continue;
    const soFar = sums[place]!;
    sums[place] = Number.isNaN(soFar) ? entries[row]! : soFar + entries[row]!;
  }
  return sums;
}

function extremesOf(places: Int32Array, entries: ArrayLike<number>, groups: number, pick: (one: number, other: number) => number): Float64Array {
  const extremes = new Float64Array(groups).fill(NaN);
  for (let row = 0; row < places.length; row++) {
    const place = places[row]!;
    if (place < 0) continue;
    const soFar = extremes[place]!;
    extremes[place] = Number.isNaN(soFar) ? entries[row]! : pick(soFar, entries[row]!);
  }
  return extremes;
}

function mediansOf(places: Int32Array, entries: ArrayLike<number>, groups: number): Float64Array {
  const { rows, starts } = rowsByGroup(places, groups);
  const grouped = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) grouped[at] = entries[rows[at]!]!;
  const medians = new Float64Array(groups).fill(NaN);
  for (let group = 0; group < groups; group++) {
    const numbers = grouped.subarray(starts[group], starts[group + 1]).sort();
    if (numbers.length > 0) medians[group] = (numbers[(numbers.length - 1) >> 1]! + numbers[numbers.length >> 1]!) / 2;
  }
  return medians;
}

function distinctOf(places: Int32Array, entries: EntryList, groups: number): Float64Array {
  const { ids, count } = numberEntries(entries);
  const { rows, starts } = rowsByGroup(places, groups);
  const lastSeenIn = new Int32Array(count).fill(-1);
  const distinct = new Float64Array(groups);
  for (let group = 0; group < groups; group++) {
    for (let at = starts[group]!; at < starts[group + 1]!; at++) {
      const id = ids[rows[at]!]!;
      if (lastSeenIn[id] === group) continue;
      lastSeenIn[id] = group;
      distinct[group]! += 1;
    }
  }
  return distinct;
}

/** How many distinct entries the groups up to each one have together. */
export function runningDistinct({ places, entries }: GroupedEntries, groups: number): readonly number[] {
  const { ids, count } = numberEntries(entries);
  const first = new Int32Array(count).fill(groups);
  for (let row = 0; row < places.length; row++) {
    const id = ids[row]!;
    if (places[row]! >= 0) first[id] = Math.min(first[id]!, places[row]!);
  }
  const added = Array.from({ length: groups }, () => 0);
  for (const group of first) if (group < groups) added[group]! += 1;
  let seen = 0;
  return added.map((more) => (seen += more));
}

/** The rows of each group one after another, by counting: rows of group g stand from starts[g] up to starts[g + 1]. */
function rowsByGroup(places: Int32Array, groups: number): { readonly rows: Int32Array; readonly starts: Int32Array } {
  const starts = new Int32Array(groups + 1);
  for (let row = 0; row < places.length; row++) if (places[row]! >= 0) starts[places[row]! + 1]! += 1;
  for (let group = 0; group < groups; group++) starts[group + 1]! += starts[group]!;
  const rows = new Int32Array(starts[groups]!);
  const next = starts.slice();
  for (let row = 0; row < places.length; row++) if (places[row]! >= 0) rows[next[places[row]!]!++] = row;
  return { rows, starts };
}
