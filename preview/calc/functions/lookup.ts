import { isCellError, Value } from '../../model/state';
import { Context } from '../formula/Context';
import { compareValues, matchingKey, Matrix, NA, Operand, REF, Reference, sameValue, SheetArea, VALUE } from '../values';
import { wildcardPattern } from '../workbook/criteria';
import { matrixOf, readCell } from '../workbook/reading';
import { anything, FunctionTable, integer, lifted, logical, optional, perhaps, value, whole } from './define';

/** A row or column that is searched: its length, and its values by position. */
interface Line {
  readonly length: number;
  readonly at: (position: number) => Value;
  /** Positions of values equal to this one, where the line is a range that remembers. */
  readonly equalTo?: (value: Value) => readonly number[];
}

function lineOf(operand: Operand, context: Context): Line | undefined {
  if (operand instanceof Reference) {
    const { area } = operand;
    if (!area || (area.rows > 1 && area.columns > 1)) return undefined;
    return lineOfArea(area, context);
  }
  const matrix = matrixOf(operand, context);
  return matrix.rows > 1 && matrix.columns > 1 ? undefined : lineOfValues(matrix.values as readonly Value[]);
}

const NOWHERE: readonly number[] = [];
/** A list of constants is searched once for every cell of a column: what is found out about it the first time is kept. */
const knownLines = new WeakMap<readonly Value[], Line>();

function lineOfValues(values: readonly Value[]): Line {
  const known = knownLines.get(values);
  if (known) return known;
  const line = newLine(values);
  knownLines.set(values, line);
  return line;
}

function newLine(values: readonly Value[]): Line {
  let positions: Map<unknown, number[]> | undefined;
  return {
    length: values.length,
    at: (position) => values[position] as Value,
    equalTo: (wanted) => (positions ??= positionsByValue(values)).get(matchingKey(wanted)) ?? NOWHERE,
  };
}

function positionsByValue(values: readonly Value[]): Map<unknown, number[]> {
  const positions = new Map<unknown, number[]>();
  values.forEach((value, position) => {
    if (value === null || isCellError(value)) return;
    const key = matchingKey(value);
    const same = positions.get(key);
    if (same) same.push(position);
    else positions.set(key, [position]);
  });
  return positions;
}

function lineOfArea(area: SheetArea, context: Context): Line {
  context.run.onRead?.(area);
  const range = context.run.cache.range(area);
  return { length: area.rows * area.columns, at: (position) => range.valueAt(position), equalTo: (wanted) => range.equalTo(wanted) };
}

/** First column or row of a table that VLOOKUP or HLOOKUP searches. */
function edgeOf(operand: Operand, context: Context, vertical: boolean): Line | undefined {
  if (operand instanceof Reference) {
    const { area } = operand;
    return area && lineOfArea({ ...area, ...(vertical ? { columns: 1 } : { rows: 1 }) }, context);
  }
  const matrix = matrixOf(operand, context);
  const values = vertical ? matrix.column(0) : matrix.row(0);
  return { length: values.length, at: (position) => values[position] as Value };
}

function firstEqual(line: Line, wanted: Value, backwards = false): number {
  if (line.equalTo && wanted !== null) return (backwards ? line.equalTo(wanted).at(-1) : line.equalTo(wanted)[0]) ?? -1;
  return find(line, (candidate) => candidate !== null && !isCellError(candidate) && typeof candidate === typeof (wanted ?? 0) && sameValue(candidate, wanted), backwards);
}

function find(line: Line, isWanted: (candidate: Value) => boolean, backwards: boolean): number {
  if (backwards) {
    for (let i = line.length - 1; i >= 0; i--) if (isWanted(line.at(i))) return i;
  } else {
    for (let i = 0; i < line.length; i++) if (isWanted(line.at(i))) return i;
  }
  return -1;
}

function firstLike(line: Line, wanted: Value, backwards = false): number {
  const pattern = typeof wanted === 'string' ? wildcardPattern(wanted) : undefined;
  return pattern ? find(line, (candidate) => typeof candidate === 'string' && pattern.test(candidate), backwards) : firstEqual(line, wanted, backwards);
}

function comparable(candidate: Value, wanted: Value): boolean {
  return candidate !== null && !isCellError(candidate) && typeof candidate === typeof (wanted ?? 0);
}

/** The last position whose value does not lie beyond the wanted one, by halving, as in a sorted line; other kinds of value are stepped over. */
function lastNotBeyond(line: Line, wanted: Value, ascending: boolean): number {
  let low = 0;
  let high = line.length - 1;
  let best = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    let probe = middle;
    while (probe >= low && !comparable(line.at(probe), wanted)) probe -= 1;
    if (probe < low) {
      low = middle + 1;
      continue;
    }
    const order = compareValues(line.at(probe), wanted);
    if (ascending ? order <= 0 : order >= 0) {
      best = probe;
      low = middle + 1;
    } else {
      high = probe - 1;
    }
  }
  return best;
}

/** The nearest value on one side of the wanted one, in a line that need not be sorted. */
function nearest(line: Line, wanted: Value, below: boolean, backwards: boolean): number {
  let best = -1;
  const consider = (i: number): void => {
    const candidate = line.at(i);
    if (!comparable(candidate, wanted)) return;
    const order = compareValues(candidate, wanted);
    if (below ? order > 0 : order < 0) return;
    if (best < 0 || (below ? compareValues(candidate, line.at(best)) > 0 : compareValues(candidate, line.at(best)) < 0)) best = i;
  };
  if (backwards) for (let i = line.length - 1; i >= 0; i--) consider(i);
  else for (let i = 0; i < line.length; i++) consider(i);
  return best;
}

/** MATCH: position from 0, or −1. */
function matchPosition(line: Line, wanted: Value, type: number): number {
  if (type === 0) return firstLike(line, wanted);
  return lastNotBeyond(line, wanted, type > 0);
}

/** XMATCH and XLOOKUP: position from 0, −1, or undefined where a mode is none. */
function extendedPosition(line: Line, wanted: Value, matchMode: number, searchMode: number): number | undefined {
  if (![-1, 0, 1, 2].includes(matchMode) || ![-2, -1, 1, 2].includes(searchMode)) return undefined;
  const backwards = searchMode === -1;
  if (matchMode === 2) return firstLike(line, wanted, backwards);
  const exact = wanted === null ? find(line, (candidate) => candidate === null || candidate === '', backwards) : firstEqual(line, wanted, backwards);
  if (exact >= 0 || matchMode === 0) return exact;
  return nearest(line, wanted, matchMode === -1, backwards);
}

/** The cells beside a position of the searched line: a row of what is returned for a column that is searched. */
function slice(returned: Operand, line: Line, position: number, context: Context): Operand {
  if (returned instanceof Reference) {
    const { area } = returned;
    if (!area) return VALUE;
    if (area.rows === line.length) return Reference.to(area.sheet, { ...area, row: area.row + position, rows: 1 });
    return area.columns === line.length ? Reference.to(area.sheet, { ...area, column: area.column + position, columns: 1 }) : VALUE;
  }
  const matrix = matrixOf(returned, context);
  if (matrix.rows === line.length) return new Matrix(1, matrix.columns, matrix.row(position));
  return matrix.columns === line.length ? Matrix.fromColumn(matrix.column(position)) : VALUE;
}

function tableLookup(vertical: boolean) {
  return lifted([value, whole, integer, optional(logical, true)], (wanted, table, index, approximate, context: Context): Operand => {
    if (isCellError(table)) return table;
    const line = edgeOf(table, context, vertical);
    if (!line || index < 1) return VALUE;
    const size = table instanceof Reference ? table.area! : matrixOf(table, context);
    if (index > (vertical ? size.columns : size.rows)) return REF;
    const position = matchPosition(line, wanted, approximate ? 1 : 0);
    if (position < 0) return NA;
    const [row, column] = vertical ? [position, index - 1] : [index - 1, position];
    return table instanceof Reference ? readCell(table.area!, row, column, context) : (size as Matrix).at(row, column);
  });
}

/** LOOKUP in its two forms: a line and a line of results, or a table whose last row or column holds them. */
function lookUp(wanted: Value, searched: Operand, results: Operand | undefined, context: Context): Operand {
  if (isCellError(searched)) return searched;
  const matrix = matrixOf(searched, context);
  const wide = matrix.columns > matrix.rows;
  const values = wide ? matrix.row(0) : matrix.column(0);
  const position = lastNotBeyond({ length: values.length, at: (i) => values[i] as Value }, wanted, true);
  if (position < 0) return NA;
  if (results === undefined) return wide ? matrix.at(matrix.rows - 1, position) : matrix.at(position, matrix.columns - 1);
  return matrixOf(results, context).values[position] ?? NA;
}

export const lookup: FunctionTable = {
  MATCH: lifted([value, whole, optional(integer, 1)], (wanted, searched, type, context) => {
    if (isCellError(searched)) return searched;
    const line = lineOf(searched, context);
    if (!line) return NA;
    const position = matchPosition(line, wanted, type);
    return position < 0 ? NA : position + 1;
  }),
  XMATCH: lifted([value, whole, optional(integer, 0), optional(integer, 1)], (wanted, searched, matchMode, searchMode, context) => {
    if (isCellError(searched)) return searched;
    const line = lineOf(searched, context);
    const position = line && extendedPosition(line, wanted, matchMode, searchMode);
    if (position === undefined) return VALUE;
    return position < 0 ? NA : position + 1;
  }),
  XLOOKUP: lifted([value, whole, whole, perhaps(anything), optional(integer, 0), optional(integer, 1)], (wanted, searched, returned, missing, matchMode, searchMode, context) => {
    if (isCellError(searched)) return searched;
    const line = lineOf(searched, context);
    const position = line && extendedPosition(line, wanted, matchMode, searchMode);
    if (position === undefined) return VALUE;
    return position < 0 ? missing ?? NA : slice(returned, line!, position, context);
  }),
  VLOOKUP: tableLookup(true),
  HLOOKUP: tableLookup(false),
  LOOKUP: lifted([value, whole, perhaps(whole)], lookUp, { arrayArguments: true }),
};

