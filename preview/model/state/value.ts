/** What a cell can hold, in the terms of Excel: a number, a text, TRUE/FALSE, an error or nothing. */
export type Value = number | string | boolean | CellError | null;

export const ERROR_CODES = [
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A',
  '#SPILL!', '#CALC!', '#BUSY!', '#CONNECT!', '#FIELD!', '#BLOCKED!', '#GETTING_DATA',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error value; custom functions may attach a message to `#VALUE!` and `#N/A`. */
export interface CellError {
  readonly error: ErrorCode;
  readonly message?: string;
}

export function cellError(error: ErrorCode, message?: string): CellError {
  return message === undefined ? { error } : { error, message };
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}
