import { type Argument, type Entry, type Outcome, type Reason, failure, success, outsideDomain } from '../../kpi';
import { type Cell, type CellArgument, type ErrorCell, blockOf, isBlank, isErrorCell } from '../cell';
import { END_OF_DATES, isDateSerial } from './read';

/** A list whose order does not matter: its numbers. Empty cells, text and TRUE/FALSE are skipped, as AVERAGE skips them. */
export function numbers(argument: Argument, given: CellArgument): Outcome<readonly number[], Reason> {
  const list = numbersInPlace(argument, given);
  return list.ok ? success(list.value.filter((entry) => entry !== null)) : list;
}

/** A list that is read by position: its numbers, and null where an entry is skipped. */
export function numbersInPlace(argument: Argument, given: CellArgument): Outcome<readonly (number | null)[], Reason> {
  return readList(argument, given, (cell) => (typeof cell === 'number' ? cell : null));
}

/** Entries of any kind by position: names to group by, or things to count. */
export function entriesInPlace(argument: Argument, given: CellArgument): Outcome<readonly (Entry | null)[], Reason> {
  return readList(argument, given, (cell) => (isBlank(cell) ? null : cell));
}

/** Dates as serials by position. No date is 0, so an empty cell that Excel hands over as 0 is told apart here, where it can be. */
export function datesInPlace(argument: Argument, given: CellArgument): Outcome<readonly (number | null)[], Reason> {
  const dates = readList(argument, given, (cell) => (typeof cell === 'number' && cell !== 0 ? cell : null));
  if (!dates.ok) return dates;
  const areDates = dates.value.every((date) => date === null || isDateSerial(date));
  return areDates ? dates : outsideDomain(argument, 'dateSerial');
}

/** The same of an argument that may be left out, which then has no dates at all. */
export function datesWhereGiven(argument: Argument, given: CellArgument): Outcome<readonly (number | null)[], Reason> {
  return isLeftOut(given) ? success([]) : datesInPlace(argument, given);
}

/** Numbers by position in one block of memory, NaN where an entry is skipped. A million rows come this way, most often as one column. */
export function numberColumn(argument: Argument, given: CellArgument): Outcome<Float64Array, Reason> {
  const cells = blockOf(given);
  const width = cells[0]?.length ?? 0;
  const numbers = new Float64Array(cells.length * width);
  let at = 0;
  for (let row = 0; row < cells.length; row++) {
    const cellsOfRow = cells[row]!;
    for (let place = 0; place < width; place++) {
      const cell = cellsOfRow[place];
      if (typeof cell === 'number') numbers[at++] = cell;
      else if (isErrorCell(cell)) return failure({ kind: 'errorCell', argument, code: cell.code });
      else numbers[at++] = NaN;
    }
  }
  return success(numbers);
}

/** Days of dates by position, without the time of day, in one block of memory; 0 where there is no date. */
export function dayColumn(argument: Argument, given: CellArgument): Outcome<Int32Array, Reason> {
  const cells = blockOf(given);
  const width = cells[0]?.length ?? 0;
  const days = new Int32Array(cells.length * width);
  const end = END_OF_DATES;
  let at = 0;
  for (let row = 0; row < cells.length; row++) {
    const cellsOfRow = cells[row]!;
    for (let place = 0; place < width; place++) {
      const cell = cellsOfRow[place];
      if (typeof cell === 'number') {
        // Compared here, not by a function of another file: a bundler's import in a loop of a million rows costs more than the loop.
        if (!(cell >= 0 && cell < end)) return outsideDomain(argument, 'dateSerial');
        days[at] = cell;
      } else if (isErrorCell(cell)) return failure({ kind: 'errorCell', argument, code: cell.code });
      at++;
    }
  }
  return success(days);
}

/** The same of an argument that may be left out, which then has no days at all. */
export function daysWhereGiven(argument: Argument, given: CellArgument): Outcome<Int32Array, Reason> {
  return isLeftOut(given) ? success(new Int32Array(0)) : dayColumn(argument, given);
}

/** Numbers of an argument that may be left out, which then has none at all. */
export function numbersWhereGiven(argument: Argument, given: CellArgument): Outcome<readonly (number | null)[], Reason> {
  return isLeftOut(given) ? success([]) : numbersInPlace(argument, given);
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

/** Each of the others must be of the first one's shape, unless it is left out. */
export function sameShapes(first: readonly [Argument, CellArgument], ...others: readonly (readonly [Argument, CellArgument])[]): Outcome<true, Reason> {
  for (const other of others) {
    const shape = isLeftOut(other[1]) ? success(true as const) : sameShape(first, other);
    if (!shape.ok) return shape;
  }
  return success(true);
}

function isLeftOut(given: CellArgument): boolean {
  const block = blockOf(given);
  return block.length === 1 && block[0]?.length === 1 && isBlank(block[0][0]);
}

/** Reads a block cell by cell, row by row. An error cell makes the whole list an error, as it does in Excel's SUM. */
function readList<Item>(argument: Argument, given: CellArgument, read: (cell: Exclude<Cell, ErrorCell>) => Item): Outcome<readonly Item[], Reason> {
  const cells = blockOf(given);
  const items = new Array<Item>(cells.length * (cells[0]?.length ?? 0));
  let at = 0;
  for (let row = 0; row < cells.length; row++) {
    const cellsOfRow = cells[row]!;
    for (let place = 0; place < cellsOfRow.length; place++) {
      const cell = cellsOfRow[place];
      if (isErrorCell(cell)) return failure({ kind: 'errorCell', argument, code: cell.code });
      items[at++] = read(cell);
    }
  }
  return success(items);
}
