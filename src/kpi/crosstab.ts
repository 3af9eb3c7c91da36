import { type Aggregation, type EntryList, aggregateGroups, entriesThatCount } from './aggregate';
import { type Member, memberOf, sortByName } from './member';
import { type NumberedEntries, numberEntries, renumbered } from './numberEntries';
import { type Outcome, failure, success } from './outcome';
import type { Reason } from './reason';

/** What Excel takes in one result. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_CELLS = 5_000_000;

export interface Crosstab {
  readonly columns: readonly Member[];
  readonly rows: readonly CrosstabRow[];
  readonly totals: CrosstabTotals;
}

export interface CrosstabTotals {
  /** By column; null where no entry falls, which is not 0; where entries are counted it is 0 */
  readonly values: readonly (number | null)[];
  readonly total: number;
}

export interface CrosstabRow extends CrosstabTotals {
  readonly member: Member;
}

/**
 * A total broken down by two kinds of member at once, one down and one across, with totals.
 *
 * Rows are read side by side and count as in `breakdown`; a row without one of its keys counts under a member of its own. Members are
 * sorted by name, those without one last. Every total is computed from its own entries: an average of all, not of averages.
 * Errors: `emptyList`; `tooManyCells` for more than a sheet takes.
 * @example crosstab(['N', 'S', 'N'], ['a', 'a', 'b'], [1, 2, 4], 'sum', 'en').value.rows.map((row) => row.values) // [[1, 4], [2, null]]
 * @example crosstab(['N', 'S', 'N'], ['a', 'a', 'b'], [1, 2, 4], 'average', 'en').value.totals.values // [1.5, 4]
 */
export function crosstab(
  rowKeys: EntryList,
  columnKeys: EntryList,
  entries: EntryList,
  aggregation: Aggregation,
  collation: string,
): Outcome<Crosstab, Reason> {
  const counting = entriesThatCount(aggregation, entries);
  const down = inOrder(numberEntries(rowKeys, counting), collation);
  const across = inOrder(numberEntries(columnKeys, counting), collation);
  const [height, width] = [down.members.length, across.members.length];
  if (height === 0) return failure({ kind: 'emptyList', argument: 'values' });
  const isTooLarge = height >= MOST_ROWS - 1 || width >= MOST_COLUMNS - 1 || height * width > MOST_CELLS;
  if (isTooLarge) return failure({ kind: 'tooManyCells', arguments: ['rowKeys', 'columnKeys'] });

  const cells = aggregateGroups(aggregation, { places: cellPlaces(down.places, across.places, width), entries }, height * width);
  const byRow = aggregateGroups(aggregation, { places: down.places, entries }, height);
  const byColumn = aggregateGroups(aggregation, { places: across.places, entries }, width);
  const [total = NaN] = aggregateGroups(aggregation, { places: inOnePlace(down.places), entries }, 1);
  return success({
    columns: across.members,
    rows: down.members.map((member, row) => ({
      member, values: Array.from(cells.subarray(row * width, (row + 1) * width), known), total: byRow[row]!,
    })),
    totals: { values: Array.from(byColumn, known), total },
  });
}

function cellPlaces(down: Int32Array, across: Int32Array, width: number): Int32Array {
  const places = new Int32Array(down.length);
  for (let row = 0; row < places.length; row++) places[row] = down[row]! < 0 ? -1 : down[row]! * width + across[row]!;
  return places;
}

function inOnePlace(places: Int32Array): Int32Array {
  const one = new Int32Array(places.length);
  for (let row = 0; row < one.length; row++) one[row] = places[row]! < 0 ? -1 : 0;
  return one;
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** Members by name, and the place of each row's member among them. */
function inOrder({ ids, names }: NumberedEntries, collation: string): { readonly members: readonly Member[]; readonly places: Int32Array } {
  const sorted = sortByName(names.map((name, id) => ({ id, member: memberOf(name) })), collation);
  const placeOf = new Int32Array(names.length);
  sorted.forEach(({ id }, place) => { placeOf[id] = place; });
  return { members: sorted.map(({ member }) => member), places: renumbered(ids, placeOf) };
}
