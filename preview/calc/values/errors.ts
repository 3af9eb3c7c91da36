import { CellError, cellError } from '../../model/state';

/** The errors that calculation itself gives, one object each. */
export const DIV0: CellError = cellError('#DIV/0!');
export const VALUE: CellError = cellError('#VALUE!');
export const REF: CellError = cellError('#REF!');
export const NAME: CellError = cellError('#NAME?');
export const NUM: CellError = cellError('#NUM!');
export const NA: CellError = cellError('#N/A');
export const NULL: CellError = cellError('#NULL!');
export const SPILL: CellError = cellError('#SPILL!');
export const CALC: CellError = cellError('#CALC!');
export const BUSY: CellError = cellError('#BUSY!');
