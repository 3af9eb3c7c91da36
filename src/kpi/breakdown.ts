import { type Aggregation, aggregate, countsIn } from './aggregate';
import { type Entry, compareEntries, identity } from './entry';
import { type Outcome, failure, success } from './outcome';
import { isAtMost } from './precision';
import type { Reason } from './reason';

/** Who a row of a breakdown is about: a member by name, the rows without a name, or all members that are not shown. */
export type Member = { readonly kind: 'named'; readonly name: Entry } | { readonly kind: 'unnamed' } | { readonly kind: 'rest' };

export interface BreakdownRow {
  readonly member: Member;
  readonly value: number;
  /** null where the aggregation has no shares: members' averages, medians and extremes do not make up a whole. */
  readonly share: Outcome<number, Reason> | null;
  readonly cumulativeShare: Outcome<number, Reason> | null;
}

export interface BreakdownOptions {
  readonly aggregation: Aggregation;
  /** So many of the largest members are shown, the others become one row; null shows all. */
  readonly top: number | null;
  readonly by: 'value' | 'key';
  /** BCP 47 language whose alphabet sorts names. */
  readonly collation: string;
}

interface Group {
  readonly member: Member;
  readonly entries: readonly Entry[];
}

/**
 * A total broken down by member: each member's value, its share and the share of all down to it.
 *
 * Rows are read side by side; a row whose value is absent (null), or is no number where numbers are added up, does not count; a row without
 * a key does, under a member of its own, so that the total stays whole. Names are compared as Excel does (case ignored) and shown as first
 * spelt. Members come by size, those of one size in the order in which they first appear; `by: 'key'` sorts those that are shown by name.
 * The rest is computed from its own rows (an average of the rest is not an average of averages) and comes last.
 * Shares: of the sum or count; for `distinct`, of all distinct entries, so that members who share some add up to more than 1, while the
 * cumulative share (distinct entries so far) still ends at 1.
 * Errors: `emptyList`; `outsideDomain` for a `top` that is not a whole number above 0; per share, `zeroDenominator` for a total of 0.
 * @example breakdown(['Ann', 'Bo', 'ann'], [5, 20, 15], { aggregation: 'sum', top: null, by: 'value', collation: 'en' }).value.map((row) => row.value) // [20, 20]
 */
export function breakdown(
  keys: readonly (Entry | null)[],
  values: readonly (Entry | null)[],
  options: BreakdownOptions,
): Outcome<readonly BreakdownRow[], Reason> {
  const { aggregation, top } = options;
  if (top !== null && !(Number.isInteger(top) && top > 0)) {
    return failure({ kind: 'outsideDomain', argument: 'top', domain: 'wholeAboveZero' });
  }
  const groups = groupRows(keys, values, aggregation);
  if (groups.length === 0) return failure({ kind: 'emptyList', argument: 'values' });
  const bySize = groups
    .map((group) => ({ group, size: aggregate(aggregation, group.entries) }))
    .sort((one, other) => other.size - one.size)
    .map(({ group }) => group);
  const shown = bySize.slice(0, top ?? bySize.length);
  const rest = bySize.slice(shown.length).flatMap((group) => group.entries);
  const ordered = options.by === 'key' ? sortByName(shown, options.collation) : shown;
  return success(withShares(rest.length === 0 ? ordered : [...ordered, { member: { kind: 'rest' }, entries: rest }], aggregation));
}

/** Members in order of first appearance (which a stable sort keeps among equals). */
function groupRows(keys: readonly (Entry | null)[], values: readonly (Entry | null)[], aggregation: Aggregation): readonly Group[] {
  const groups = new Map<string, { member: Member; entries: Entry[] }>();
  for (const [row, key] of keys.entries()) {
    const value = values[row] ?? null;
    if (value === null || !countsIn(aggregation, value)) continue;
    const id = key === null ? '' : identity(key);
    const group = groups.get(id);
    if (group) group.entries.push(value);
    else groups.set(id, { member: key === null ? { kind: 'unnamed' } : { kind: 'named', name: key }, entries: [value] });
  }
  return [...groups.values()];
}

function sortByName(groups: readonly Group[], collation: string): readonly Group[] {
  const collator = new Intl.Collator(collation, { sensitivity: 'accent' });
  return [...groups].sort(({ member: one }, { member: other }) => {
    if (one.kind === 'named' && other.kind === 'named') return compareEntries(one.name, other.name, collator);
    return Number(one.kind !== 'named') - Number(other.kind !== 'named');
  });
}

function withShares(groups: readonly Group[], aggregation: Aggregation): readonly BreakdownRow[] {
  const rows = groups.map(({ member, entries }) => ({ member, value: aggregate(aggregation, entries) }));
  const soFar = runningWhole(groups, rows.map((row) => row.value), aggregation);
  const total = wholeOf(soFar?.at(-1) ?? 0, rows.map((row) => row.value));
  return rows.map((row, index) => ({
    ...row,
    share: soFar && shareOf(row.value, total),
    cumulativeShare: soFar && shareOf(soFar[index] ?? NaN, total),
  }));
}

/** What the members down to each one make up together, null where that has no meaning. */
function runningWhole(groups: readonly Group[], values: readonly number[], aggregation: Aggregation): readonly number[] | null {
  if (aggregation === 'distinct') {
    const seen = new Set<string>();
    return groups.map(({ entries }) => {
      for (const entry of entries) seen.add(identity(entry));
      return seen.size;
    });
  }
  if (aggregation !== 'sum' && aggregation !== 'count') return null;
  let total = 0;
  return values.map((value) => (total += value));
}

/** A total that is nothing but what binary addition left of amounts that cancel out, is 0. */
function wholeOf(total: number, values: readonly number[]): number {
  const size = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  return isAtMost(Math.abs(total), 0, size) ? 0 : total;
}

function shareOf(part: number, total: number): Outcome<number, Reason> {
  return total === 0 ? failure({ kind: 'zeroDenominator', arguments: ['values'] }) : success(part / total);
}
