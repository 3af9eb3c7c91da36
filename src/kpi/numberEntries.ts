import { type Entry, identity } from './entry';

export interface NumberedEntries {
  /** By row; −1 where the entry is left out */
  readonly ids: Int32Array;
  readonly count: number;
  /** Each id's entry as first spelt, null for an absent one */
  readonly names: readonly (Entry | null)[];
}

/**
 * Numbers entries from 0 in order of first appearance, those that Excel calls equal alike; an absent entry has a number of its own. Rows
 * at which `counting` holds 0 are left out. A spelling is compared with others once and found by itself from then on, so that a million
 * rows cost a million look-ups and no more.
 */
export function numberEntries(entries: ArrayLike<Entry | null>, counting?: Uint8Array): NumberedEntries {
  const bySpelling = new Map<Entry | null, number>();
  const byIdentity = new Map<string, number>();
  const names: (Entry | null)[] = [];
  const ids = new Int32Array(entries.length).fill(-1);
  for (let row = 0; row < ids.length; row++) {
    if (counting?.[row] === 0) continue;
    const entry = entries[row] ?? null;
    let id = bySpelling.get(entry);
    if (id === undefined) {
      const same = entry === null ? '' : identity(entry);
      id = byIdentity.get(same);
      if (id === undefined) {
        id = names.length;
        names.push(entry);
        byIdentity.set(same, id);
      }
      bySpelling.set(entry, id);
    }
    ids[row] = id;
  }
  return { ids, count: names.length, names };
}

/** The same numbering after the ids themselves were numbered anew; a row that is left out stays so. */
export function renumbered(ids: Int32Array, placeOf: Int32Array): Int32Array {
  const places = new Int32Array(ids.length);
  for (let row = 0; row < ids.length; row++) places[row] = ids[row]! < 0 ? -1 : placeOf[ids[row]!]!;
  return places;
}
