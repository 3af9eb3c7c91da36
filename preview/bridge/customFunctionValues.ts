import { cellError, CellError, ErrorCode, ERROR_CODES, isCellError, Value } from '../model/state';

/** One answer of the page's custom-functions runtime. */
export interface InvocationResult {
  readonly id: number;
  readonly value?: unknown;
  readonly failed?: boolean;
  readonly errorCode?: number;
}

/**
 * How an empty cell reaches a function: desktop versions of Excel hand it over as 0, Excel on the web as null.
 * A function cannot tell which it runs under, so the stand-in can do either.
 */
export type EmptyCells = 'zero' | 'null';

export function argumentToWire(value: Value | Value[][], emptyCells: EmptyCells): unknown {
  if (Array.isArray(value)) return value.map((row) => row.map((cell) => cellToWire(cell, emptyCells)));
  return cellToWire(value, emptyCells);
}

function cellToWire(value: Value, emptyCells: EmptyCells): unknown {
  if (value === null) return emptyCells === 'zero' ? 0 : null;
  if (isCellError(value)) return { type: 'CustomFunctionError', code: value.error };
  return value;
}

/** The codes by which office.js tells of a failed call; those it knows no code for arrive as 7. */
const FAILURES: Readonly<Record<number, ErrorCode>> = {
  1: '#N/A', 2: '#VALUE!', 3: '#VALUE!', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!', 9: '#NAME?', 10: '#NAME?',
};

export function resultFromWire(result: InvocationResult): Value | Value[][] {
  if (result.failed) {
    const message = typeof result.value === 'string' && result.value !== '' ? result.value : undefined;
    return cellError(FAILURES[result.errorCode ?? 0] ?? '#VALUE!', message);
  }
  if (!Array.isArray(result.value)) return cellFromWire(result.value);
  const rows = result.value.map((row: unknown) => (Array.isArray(row) ? row.map(cellFromWire) : undefined));
  const width = rows[0]?.length ?? 0;
  if (width === 0 || !rows.every((row) => row?.length === width)) {
    return cellError('#VALUE!', 'The function returned an array that is empty or whose rows differ in length.');
  }
  return rows as Value[][];
}

/** A number format or an entity leaves its plain value in the cell; nothing at all shows as 0, as in Excel. */
function cellFromWire(value: unknown): Value {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  const rich = value as { type?: unknown; text?: unknown; basicValue?: unknown; message?: unknown };
  if (rich.type === 'Entity' && typeof rich.text === 'string') return rich.text;
  if (rich.type === 'Error') return errorFromWire(rich.basicValue, rich.message);
  if (rich.type === 'FormattedNumber' && typeof rich.basicValue === 'number') return rich.basicValue;
  return cellError('#VALUE!', `The function returned a value that a cell cannot hold (${JSON.stringify(value)}).`);
}

function errorFromWire(code: unknown, message: unknown): CellError {
  const known = ERROR_CODES.find((error) => error === code) ?? '#VALUE!';
  return cellError(known, typeof message === 'string' ? message : undefined);
}
