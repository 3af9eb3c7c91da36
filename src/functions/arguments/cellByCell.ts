import { type Argument, type Outcome, type Reason, failure, success } from '../../kpi';
import { type Block, type Cell, type CellArgument, type ResultBlock, type ResultCell, blockOf } from '../cell';
import type { Reader } from './read';

/** One argument of a function that computes cell by cell. */
export interface CellInput<Value> {
  readonly argument: Argument;
  readonly block: Block;
  readonly read: Reader<Value>;
}

export function cells<Value>(argument: Argument, given: CellArgument, read: Reader<Value>): CellInput<Value> {
  return { argument, block: blockOf(given), read };
}

type Inputs<Values extends readonly unknown[]> = { readonly [Index in keyof Values]: CellInput<Values[Index]> };

/**
 * Computes a whole block in one call, as Excel's own operators do: one row is repeated down, one column across, one cell everywhere;
 * where a block that cannot be repeated ends, the result is #N/A. A bad cell spoils its own result only.
 */
export function cellByCell<const Values extends readonly unknown[]>(
  inputs: Inputs<Values>,
  compute: (...values: Values) => Outcome<number | string, Reason>,
): ResultBlock {
  const rows = Math.max(...inputs.map(({ block }) => block.length));
  const columns = Math.max(...inputs.map(({ block }) => widthOf(block)));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => computeCell(inputs, compute, row, column)));
}

function computeCell<const Values extends readonly unknown[]>(
  inputs: Inputs<Values>,
  compute: (...values: Values) => Outcome<number | string, Reason>,
  row: number,
  column: number,
): ResultCell {
  const values: unknown[] = [];
  for (const { argument, block, read } of inputs) {
    const cell = cellAt(block, row, column);
    if (!cell) return failure({ kind: 'outsideBlock', argument });
    const value = read(argument, cell.content);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return resultCell(compute(...(values as unknown as Values)));
}

/** The cell of a block that stands at this place of the result; undefined outside the block. */
function cellAt(block: Block, row: number, column: number): { readonly content: Cell } | undefined {
  const cellsOfRow = block[block.length === 1 ? 0 : row];
  if (!cellsOfRow) return undefined;
  const index = widthOf(block) === 1 ? 0 : column;
  return index < cellsOfRow.length ? { content: cellsOfRow[index] } : undefined;
}

function widthOf(block: Block): number {
  return block[0]?.length ?? 0;
}

/** A computed number or text as a cell. */
export function resultCell(outcome: Outcome<number | string, Reason>): ResultCell {
  if (!outcome.ok) return outcome;
  return typeof outcome.value === 'string' ? outcome.value : numberCell(success(outcome.value));
}

/** A computed number as a cell; a cell cannot hold what overflowed. */
export function numberCell(outcome: Outcome<number, Reason>): ResultCell {
  if (!outcome.ok) return outcome;
  return Number.isFinite(outcome.value) ? outcome.value : failure({ kind: 'overflow' });
}
