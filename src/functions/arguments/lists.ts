import { type Argument, type Entry, type Outcome, type Reason, failure, success } from '../../kpi';
import { type Cell, type CellArgument, blockOf, isBlank, isErrorCell } from '../cell';

const LAST_DATE_SERIAL = 2958465;

/** A list whose order does not matter: its numbers. Empty cells, text and TRUE/FALSE are skipped, as AVERAGE skips them. */
export function numbers(argument: Argument, given: CellArgument): Outcome<readonly number[], Reason> {
  const list = numbersInPlace(argument, given);
  return list.ok ? success(list.value.filter((entry) => entry !== null)) : list;
}

/** A list that is read by position: its numbers, and null where an entry is skipped. */
export function numbersInPlace(argument: Argument, given: CellArgument): Outcome<readonly (number | null)[], Reason> {
  return readList(argument, given, (cell) => success(typeof cell === 'number' ? cell : null));
}

/** Entries of any kind by position: names to group by, or things to count. */
export function entriesInPlace(argument: Argument, given: CellArgument): Outcome<readonly (Entry | null)[], Reason> {
  return readList(argument, given, (cell) => success(isBlank(cell) ? null : cell));
}

/** Dates as serials by position. No date is 0, so an empty cell that Excel hands over as 0 is told apart here, where it can be. */
export function datesInPlace(argument: Argument, given: CellArgument): Outcome<readonly (number | null)[], Reason> {
  return readList(argument, given, (cell) => {
    if (typeof cell !== 'number' || cell === 0) return success(null);
    const isDate = cell > 0 && cell < LAST_DATE_SERIAL + 1;
    return isDate ? success(cell) : failure({ kind: 'outsideDomain', argument, domain: 'dateSerial' });
  });
}

/** Lists that are read side by side must be of one shape, as columns of one table are. */
export function sameShape(
  ...[[one, oneGiven], [other, otherGiven]]: readonly [readonly [Argument, CellArgument], readonly [Argument, CellArgument]]
): Outcome<true, Reason> {
  const oneBlock = blockOf(oneGiven);
  const otherBlock = blockOf(otherGiven);
  const areSame = oneBlock.length === otherBlock.length && oneBlock[0]?.length === otherBlock[0]?.length;
  return areSame ? success(true) : failure({ kind: 'differentShapes', arguments: [one, other] });
}

/** Reads a block cell by cell, row by row. An error cell makes the whole list an error, as it does in Excel's SUM. */
function readList<Item>(
  argument: Argument,
  given: CellArgument,
  read: (cell: number | string | boolean | null | undefined) => Outcome<Item, Reason>,
): Outcome<readonly Item[], Reason> {
  const items: Item[] = [];
  for (const cell of blockOf(given).flat() as readonly Cell[]) {
    if (isErrorCell(cell)) return failure({ kind: 'errorCell', argument, code: cell.code });
    const item = read(cell);
    if (!item.ok) return item;
    items.push(item.value);
  }
  return success(items);
}
