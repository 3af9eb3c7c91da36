import { type Entry, compareEntries } from './entry';

/** Who a row of a table is about: a member by name, the rows without a name, or all members that are not shown. */
export type Member = { readonly kind: 'named'; readonly name: Entry } | { readonly kind: 'unnamed' } | { readonly kind: 'rest' };

export function memberOf(name: Entry | null): Member {
  return name === null ? { kind: 'unnamed' } : { kind: 'named', name };
}

/** By name in the language's alphabet; those without a name come last. */
export function sortByName<Item extends { readonly member: Member }>(items: readonly Item[], collation: string): readonly Item[] {
  const collator = new Intl.Collator(collation, { sensitivity: 'accent' });
  return [...items].sort(({ member: one }, { member: other }) => {
    if (one.kind === 'named' && other.kind === 'named') return compareEntries(one.name, other.name, collator);
    return Number(one.kind !== 'named') - Number(other.kind !== 'named');
  });
}
