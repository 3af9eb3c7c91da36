import { type Argument, END_OF_DATES, type Entry, type NumberColumn, type Outcome, type Reason, failure, success, outsideDomain } from '../../kpi';
import { type Block, type Cell, type CellArgument, type ErrorCell, type Failure, blockOf, isBlank, isErrorCell } from '../cell';
import { errorOf, isDateSerial } from './read';

/** A column that keeps the first fault it met while it was read. */
export interface ColumnInPlace extends NumberColumn {
  readonly fault: Failure | undefined;
}

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
      else if (isErrorCell(cell)) return errorOf(argument, cell);
      else numbers[at++] = NaN;
    }
  }
  return success(numbers);
}

/** Numbers, or dates, read where they stand, entry by entry: columns side by side are read faster so than one after the other. */
export function columnInPlace(argument: Argument, given: CellArgument, kind: 'numbers' | 'dates'): ColumnInPlace {
  const block = blockOf(given);
  const rows = block[0]?.length === 1 ? block : block.flat().map((cell) => [cell]);
  const column: ColumnOfCells = { argument, rows, length: isLeftOut(given) ? 0 : rows.length, isDates: kind === 'dates', fault: undefined, at: entryAt };
  return column;
}

interface ColumnOfCells extends NumberColumn {
  readonly argument: Argument;
  readonly rows: Block;
  readonly isDates: boolean;
  fault: Failure | undefined;
}

/** One function for all columns, which V8 puts in the place of its call; a closure for each took half as long again. */
function entryAt(this: ColumnOfCells, position: number): number {
  const cell = this.rows[position]![0];
  if (typeof cell === 'number') {
    if (this.isDates && !(cell >= 0 && cell < END_OF_DATES)) this.fault ??= outsideDomain(this.argument, 'dateSerial');
    return cell;
  }
  if (isErrorCell(cell)) this.fault ??= errorOf(this.argument, cell);
  return NaN;
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

/** A list that is left out arrives as nothing, or as one empty cell. */
export function isLeftOut(given: CellArgument): boolean {
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
      if (isErrorCell(cell)) return errorOf(argument, cell);
      items[at++] = read(cell);
    }
  }
  return success(items);
}
