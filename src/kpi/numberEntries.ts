import { type Entry, identity } from './entry';

export interface NumberedEntries {
  /** By row; −1 where the entry is left out */
  readonly ids: Int32Array;
  readonly count: number;
  /** Each id's entry as first spelt, null for an absent one */
  readonly names: readonly (Entry | null)[];
}

/**
 * Numbers entries from 0 in order of first appearance, those that Excel calls equal alike; an absent entry has a number of its own. A
 * spelling is compared with others once and found by itself from then on, so that a million rows cost a million look-ups and no more.
 */
export function numberEntries(entries: readonly (Entry | null)[], isLeftOut?: (row: number) => boolean): NumberedEntries {
  const bySpelling = new Map<Entry | null, number>();
  const byIdentity = new Map<string, number>();
  const names: (Entry | null)[] = [];
  const ids = new Int32Array(entries.length);
  for (let row = 0; row < entries.length; row++) {
    if (isLeftOut?.(row)) {
      ids[row] = -1;
      continue;
    }
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
