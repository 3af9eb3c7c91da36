/** What a list can hold, once what is absent has been told apart (null): a number, a text or TRUE/FALSE. */
export type Entry = string | number | boolean;

/** The same for entries that Excel's `=` calls equal: text without regard to case, a number never like a text. */
export function identity(entry: Entry): string {
  return typeof entry === 'string' ? `text ${entry.toLowerCase()}` : `${typeof entry} ${entry}`;
}

const SORT_ORDER = { number: 0, string: 1, boolean: 2 } as const;

/** The order of Excel's ascending sort: numbers, then text in the language's alphabet, then FALSE and TRUE. */
export function compareEntries(one: Entry, other: Entry, collator: Intl.Collator): number {
  if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other);
  return rank(one) - rank(other) || Number(one) - Number(other);
}

function rank(entry: Entry): number {
  return SORT_ORDER[typeof entry as keyof typeof SORT_ORDER];
}
