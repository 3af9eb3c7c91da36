import { type Aggregation, type EntryList, aggregateGroups, entriesThatCount, runningDistinct } from './aggregate';
import { outsideDomain } from './domain';
import { type Member, memberOf, sortByName } from './member';
import { numberEntries, renumbered } from './numberEntries';
import { type Outcome, failure, success } from './outcome';
import { isAtMost } from './precision';
import type { Reason } from './reason';

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
  keys: EntryList,
  values: EntryList,
  options: BreakdownOptions,
): Outcome<readonly BreakdownRow[], Reason> {
  const { aggregation, top } = options;
  if (top !== null && !(Number.isInteger(top) && top > 0)) {
    return outsideDomain('top', 'wholeAboveZero');
  }
  const members = numberEntries(keys, entriesThatCount(aggregation, values));
  if (members.count === 0) return failure({ kind: 'emptyList', argument: 'values' });
  const sizes = aggregateGroups(aggregation, { places: members.ids, entries: values }, members.count);
  // A stable sort keeps equals in the order in which they first appear.
  const bySize = Array.from(sizes.keys()).sort((one, other) => sizes[other]! - sizes[one]!);
  const largest = bySize.slice(0, top ?? bySize.length).map((id): Shown => ({ id, member: memberOf(members.names[id]!), value: sizes[id]! }));
  const shown = options.by === 'key' ? sortByName(largest, options.collation) : largest;
  const restIds = bySize.slice(shown.length);
  const placeOf = new Int32Array(members.count).fill(shown.length);
  shown.forEach(({ id }, place) => { placeOf[id] = place; });
  const places = (): Int32Array => renumbered(members.ids, placeOf);
  const rest = restIds.length === 0 ? [] : [{ member: { kind: 'rest' } as const, value: aggregateRest(places(), values, aggregation, shown.length) }];
  const rows = [...shown, ...rest];
  const running = aggregation === 'distinct' ? runningDistinct({ places: places(), entries: values }, rows.length) : runningTotal(rows, aggregation);
  return success(withShares(rows, running));
}

interface Valued {
  readonly member: Member;
  readonly value: number;
}

interface Shown extends Valued {
  readonly id: number;
}

/** What the rows beyond the places shown make, from the rows themselves. */
function aggregateRest(places: Int32Array, entries: EntryList, aggregation: Aggregation, shown: number): number {
  return aggregateGroups(aggregation, { places: places.map((place) => place - shown), entries }, 1)[0]!;
}

/** What the members down to each one add up to, null where that has no meaning. */
function runningTotal(rows: readonly Valued[], aggregation: Aggregation): readonly number[] | null {
  if (aggregation !== 'sum' && aggregation !== 'count') return null;
  let total = 0;
  return rows.map(({ value }) => (total += value));
}

function withShares(rows: readonly Valued[], running: readonly number[] | null): readonly BreakdownRow[] {
  const total = wholeOf(running?.at(-1) ?? 0, rows);
  return rows.map(({ member, value }, index) => ({
    member,
    value,
    share: running && shareOf(value, total),
    cumulativeShare: running && shareOf(running[index] ?? NaN, total),
  }));
}

/** A total that is nothing but what binary addition left of amounts that cancel out, is 0. */
function wholeOf(total: number, rows: readonly Valued[]): number {
  const size = rows.reduce((largest, { value }) => Math.max(largest, Math.abs(value)), 0);
  return isAtMost(Math.abs(total), 0, size) ? 0 : total;
}

function shareOf(part: number, total: number): Outcome<number, Reason> {
  return total === 0 ? failure({ kind: 'zeroDenominator', arguments: ['values'] }) : success(part / total);
}
