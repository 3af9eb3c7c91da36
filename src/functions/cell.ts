import type { Reason } from '../kpi';

/** An error of Excel's own, in an argument: what office.js hands over where errors may reach a function (its `CustomFunctions.Error` has this shape). */
export interface ErrorCell {
  readonly code: string;
}

/** One cell of an argument. Empty is null on some platforms and 0 on others; an omitted argument is null or undefined. */
export type Cell = number | string | boolean | null | undefined | ErrorCell;
export type Block = readonly (readonly Cell[])[];
/** What a parameter receives: a block where it is declared as a matrix, else one cell. */
export type CellArgument = Block | Cell;

export interface Failure {
  readonly ok: false;
  readonly reason: Reason;
}

/** One cell of a result. A failure spoils its own cell only; what is absent is `''`, since Excel shows null as 0. */
export type ResultCell = number | string | boolean | Failure;
export type ResultBlock = readonly (readonly ResultCell[])[];
export type Answer = ResultCell | ResultBlock;

export function blockOf(argument: CellArgument): Block {
  return isBlock(argument) ? argument : [[argument]];
}

export function isBlock(argument: CellArgument): argument is Block {
  return Array.isArray(argument);
}

export function isBlank(cell: Cell): cell is null | undefined | '' {
  return cell === null || cell === undefined || cell === '';
}

export function isErrorCell(cell: Cell): cell is ErrorCell {
  return typeof cell === 'object' && cell !== null;
}
