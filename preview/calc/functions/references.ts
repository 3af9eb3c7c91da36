import { parseA1Ref, parseStructRef } from '@borgar/fx';
import { columnName, isCellError, MAX_COLUMNS, MAX_ROWS, quoteSheetName, Value } from '../../model/state';
import { Context } from '../formula/Context';
import { evaluateName } from '../formula/evaluateName';
import { NameSource, RangeSource, StructuredSource } from '../formula/sources';
import { Matrix, NA, Operand, REF, Reference, toNumber, VALUE } from '../values';
import { firstValue, matrixOf, valuesOf } from '../workbook/reading';
import { eager, FunctionTable, integer, lifted, logical, optional, perhaps, text, whole } from './define';

/** INDEX: a cell, row or column of a reference stays a reference. */
function index(from: Operand, row: number, column: number | undefined, areaNumber: number, context: Context): Operand {
  if (isCellError(from)) return from;
  if (row < 0 || (column ?? 0) < 0 || areaNumber < 1) return VALUE;
  const area = from instanceof Reference ? from.areas[areaNumber - 1] : undefined;
  if (from instanceof Reference && !area) return REF;
  const size = area ?? matrixOf(from, context);
  // One number into a single row counts columns.
  const [r, c] = column === undefined && size.rows === 1 && size.columns > 1 ? [1, row] : [row, column ?? (size.columns === 1 ? 1 : 0)];
  if (r > size.rows || c > size.columns) return REF;
  if (area) {
    return Reference.to(area.sheet, {
      row: area.row + (r === 0 ? 0 : r - 1), rows: r === 0 ? area.rows : 1,
      column: area.column + (c === 0 ? 0 : c - 1), columns: c === 0 ? area.columns : 1,
    });
  }
  const matrix = size as Matrix;
  if (r > 0 && c > 0) return matrix.at(r - 1, c - 1);
  if (r > 0) return new Matrix(1, matrix.columns, matrix.row(r - 1));
  return c > 0 ? Matrix.fromColumn(matrix.column(c - 1)) : matrix;
}

function offset(from: Operand, rows: number, columns: number, height: number | undefined, width: number | undefined): Operand {
  if (isCellError(from)) return from;
  const area = from instanceof Reference ? from.area : undefined;
  if (!area) return VALUE;
  const tall = height ?? area.rows;
  const wide = width ?? area.columns;
  if (tall === 0 || wide === 0) return REF;
  const row = area.row + rows + (tall < 0 ? tall + 1 : 0);
  const column = area.column + columns + (wide < 0 ? wide + 1 : 0);
  if (row < 0 || column < 0 || row + Math.abs(tall) > MAX_ROWS || column + Math.abs(wide) > MAX_COLUMNS) return REF;
  return Reference.to(area.sheet, { row, column, rows: Math.abs(tall), columns: Math.abs(wide) });
}

const R1C1 = /^(?:(.+)!)?R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?::R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?)?$/i;

function r1c1(address: string, context: Context): Operand {
  const parts = R1C1.exec(address);
  if (!parts) return REF;
  const place = (part: string | undefined, here: number): number => {
    if (part === undefined) return here;
    return part.startsWith('[') ? here + Number(part.slice(1, -1)) : Number(part) - 1;
  };
  const [, sheet, top, left, bottom, right] = parts;
  const second = bottom !== undefined || right !== undefined || address.includes(':');
  const rows = [place(top, context.row), second ? place(bottom, context.row) : place(top, context.row)];
  const columns = [place(left, context.column), second ? place(right, context.column) : place(left, context.column)];
  if (Math.min(...rows, ...columns) < 0) return REF;
  const a1 = `${columnName(Math.min(...columns))}${Math.min(...rows) + 1}:${columnName(Math.max(...columns))}${Math.max(...rows) + 1}`;
  return new RangeSource(sheet === undefined ? a1 : `${sheet}!${a1}`, false).resolve(context);
}

/** INDIRECT: a text as the reference that it spells: cells, a table's part, a name. */
function indirect(address: string, isA1: boolean, context: Context): Operand {
  const trimmed = address.trim();
  if (!isA1) return r1c1(trimmed, context);
  const unshifted = { ...context, shiftRows: 0, shiftColumns: 0 };
  const parsed = parseA1Ref(trimmed);
  if (parsed && 'range' in parsed) return new RangeSource(trimmed, false).resolve(unshifted);
  if (parsed) {
    const source = new NameSource(trimmed, false);
    const definition = source.definition(unshifted);
    const meant = definition ? evaluateName(definition.formula.evaluate, unshifted) : source.table(unshifted);
    return meant instanceof Reference ? meant : REF;
  }
  return parseStructRef(trimmed) ? new StructuredSource(trimmed, false).resolve(unshifted) : REF;
}

/** ROW and COLUMN: one number for a cell, an array for a range, the formula's own place for nothing. */
function numberOf(arg: Operand | undefined, context: Context, vertical: boolean): Operand {
  if (arg === undefined) return (vertical ? context.row : context.column) + 1;
  if (isCellError(arg)) return arg;
  const area = arg instanceof Reference ? arg.area : undefined;
  if (!area) return VALUE;
  const from = vertical ? area.row : area.column;
  const count = vertical ? area.rows : area.columns;
  if (count === 1) return from + 1;
  const numbers = Array.from({ length: count }, (_, i) => from + i + 1);
  return new Matrix(vertical ? count : 1, vertical ? 1 : count, numbers);
}

function sizeOf(arg: Operand | undefined, context: Context, vertical: boolean): Operand {
  if (isCellError(arg)) return arg;
  if (arg instanceof Reference) return arg.area ? (vertical ? arg.area.rows : arg.area.columns) : REF;
  const matrix = matrixOf(arg, context);
  return vertical ? matrix.rows : matrix.columns;
}

function address(row: number, column: number, kind: number, isA1: boolean, sheet: string | undefined): Value {
  if (row < 1 || column < 1 || row > MAX_ROWS || column > MAX_COLUMNS || kind < 1 || kind > 4) return VALUE;
  const absoluteRow = kind === 1 || kind === 2;
  const absoluteColumn = kind === 1 || kind === 3;
  const prefix = sheet === undefined ? '' : `${quoteSheetName(sheet)}!`;
  if (!isA1) return `${prefix}R${absoluteRow ? row : `[${row}]`}C${absoluteColumn ? column : `[${column}]`}`;
  return `${prefix}${absoluteColumn ? '$' : ''}${columnName(column - 1)}${absoluteRow ? '$' : ''}${row}`;
}

const whereabouts = { addressOnly: true };

export const references: FunctionTable = {
  INDEX: eager(2, 4, (args, context) => {
    const numbers = args.slice(1).map((arg) => (arg === undefined ? undefined : valuesOf(arg, context)));
    if (numbers.some((given) => given instanceof Matrix)) return indexMany(args[0] ?? null, numbers, context);
    const read = numbers.map((given) => (given === undefined ? undefined : toNumber(given as Value)));
    const error = read.find(isCellError);
    if (isCellError(error)) return error;
    const [row = 0, column, areaNumber = 1] = read as (number | undefined)[];
    return index(args[0] ?? null, Math.trunc(row), args.length < 3 ? undefined : Math.trunc(column ?? 0), Math.trunc(areaNumber), context);
  }, { lifts: (argument) => argument > 0, arrayArguments: true }),
  OFFSET: lifted([whole, integer, integer, perhaps(integer), perhaps(integer)], offset, { volatile: true, dynamic: true }),
  INDIRECT: lifted([text, optional(logical, true)], indirect, { volatile: true, dynamic: true }),
  ROW: eager(0, 1, ([arg], context) => numberOf(arg, context, true), whereabouts),
  COLUMN: eager(0, 1, ([arg], context) => numberOf(arg, context, false), whereabouts),
  ROWS: eager(1, 1, ([arg], context) => sizeOf(arg, context, true), whereabouts),
  COLUMNS: eager(1, 1, ([arg], context) => sizeOf(arg, context, false), whereabouts),
  AREAS: eager(1, 1, ([arg]) => (arg instanceof Reference ? arg.areas.length : VALUE), whereabouts),
  ISREF: eager(1, 1, ([arg]) => arg instanceof Reference, whereabouts),
  SHEET: eager(0, 1, ([arg], context) => context.structure.sheetNumber((arg instanceof Reference ? arg.areas[0]?.sheet : undefined) ?? context.sheet), whereabouts),
  SHEETS: eager(0, 1, ([arg], context) => (arg instanceof Reference ? arg.areas.length : context.structure.sheetCount), whereabouts),
  ADDRESS: lifted([integer, integer, optional(integer, 1), optional(logical, true), perhaps(text)], address),
  ISFORMULA: eager(1, 1, ([arg]) => {
    const area = arg instanceof Reference ? arg.area : undefined;
    return area ? area.sheet.grid.formula(area.row, area.column) !== undefined : VALUE;
  }),
  FORMULATEXT: eager(1, 1, ([arg]) => {
    const area = arg instanceof Reference ? arg.area : undefined;
    return (area && area.sheet.grid.formula(area.row, area.column)) ?? NA;
  }),
  HYPERLINK: eager(1, 2, (args, context) => firstValue(args.at(-1), context)),
};

/** INDEX with arrays of row or column numbers: an element for each. */
function indexMany(from: Operand, numbers: readonly (Value | Matrix | undefined)[], context: Context): Operand {
  const [rows, columns] = [numbers[0] ?? 0, numbers[1] ?? (numbers.length > 1 ? 0 : undefined)];
  const row = rows instanceof Matrix ? rows : new Matrix(1, 1, [rows]);
  const column = columns instanceof Matrix ? columns : new Matrix(1, 1, [columns ?? null]);
  return Matrix.build(Math.max(row.rows, column.rows), Math.max(row.columns, column.columns), (r, c) => {
    const [at, across] = [toNumber(row.stretched(r, c)), toNumber(column.stretched(r, c))];
    if (isCellError(at)) return at;
    if (isCellError(across)) return across;
    return firstValue(index(from, Math.trunc(at), columns === undefined ? undefined : Math.trunc(across), 1, context), context);
  });
}

