import { isValidFormat, format as formatNumber } from 'numfmt';
import { CellError, isCellError, Value } from '../../model/state';
import { Context } from '../formula/Context';
import { Matrix, NA, numberInText, Operand, Reference, toNumber, toText, VALUE } from '../values';
import { wildcardPattern } from '../workbook/criteria';
import { firstValue, matrixOf } from '../workbook/reading';
import { roundAt } from './arithmetic';
import { anything, eager, FunctionSpec, FunctionTable, integer, lifted, logical, number, optional, perhaps, text, value } from './define';

/** What a cell can hold at most. */
const LONGEST_TEXT = 32_767;

function limited(result: string): Value {
  return result.length > LONGEST_TEXT ? VALUE : result;
}

/** TEXT: a value by a format code; texts go through the code's text section. */
export function formatted(given: Value, code: string): Value {
  if (isCellError(given)) return given;
  if (code === '') return '';
  const numeric = typeof given === 'string' ? numberInText(given) : given;
  if (!isValidFormat(code)) return VALUE;
  return formatNumber(code, numeric ?? (given === null ? 0 : given), { dateErrorThrows: false, throws: false });
}

function substitute(given: string, old: string, replacement: string, instance: number | undefined): Value {
  if (instance !== undefined && instance < 1) return VALUE;
  if (old === '') return given;
  if (instance === undefined) return limited(given.replaceAll(old, () => replacement));
  let at = -1;
  for (let i = 0; i < instance; i++) {
    at = given.indexOf(old, at + 1);
    if (at < 0) return given;
  }
  return limited(given.slice(0, at) + replacement + given.slice(at + old.length));
}

/** SEARCH knows wildcards and not the case; FIND the other way round. */
function search(wanted: string, within: string, start: number): Value {
  if (start < 1 || start > within.length + 1) return VALUE;
  const pattern = wildcardPattern(wanted);
  const rest = within.slice(start - 1);
  const at = pattern ? rest.search(new RegExp(pattern.source.slice(1, -1), 'iu')) : rest.toLowerCase().indexOf(wanted.toLowerCase());
  return at < 0 ? VALUE : at + start;
}

function find(wanted: string, within: string, start: number): Value {
  if (start < 1 || start > within.length + 1) return VALUE;
  const at = within.indexOf(wanted, start - 1);
  return at < 0 ? VALUE : at + 1;
}

/** Texts of all arguments in order, cells row by row. */
function textsIn(args: readonly (Operand | undefined)[], context: Context): string[] | CellError {
  const texts: string[] = [];
  for (const arg of args) {
    const areas = arg instanceof Reference ? arg.areas.map((area) => new Reference([area])) : [arg];
    for (const area of areas) {
      for (const element of matrixOf(area, context).values) {
        const read = toText(element);
        if (isCellError(read)) return read;
        texts.push(read);
      }
    }
  }
  return texts;
}

const concat = eager(1, 255, (args, context) => {
  const texts = textsIn(args, context);
  return isCellError(texts) ? texts : limited(texts.join(''));
});

const textJoin = eager(3, 255, ([delimiterArg, ignoreArg, ...rest], context) => {
  const delimiters = textsIn([delimiterArg], context);
  if (isCellError(delimiters)) return delimiters;
  const ignoreEmpty = toNumber(firstValue(ignoreArg, context));
  if (isCellError(ignoreEmpty)) return ignoreEmpty;
  const texts = textsIn(rest, context);
  if (isCellError(texts)) return texts;
  const kept = ignoreEmpty ? texts.filter((part) => part !== '') : texts;
  return limited(kept.reduce((joined, part, i) => (i === 0 ? part : joined + (delimiters[(i - 1) % delimiters.length] ?? '') + part), ''));
});

function splitter(delimiters: readonly string[], ignoreCase: boolean): RegExp | undefined {
  const sources = delimiters.filter((delimiter) => delimiter !== '').map((delimiter) => delimiter.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return sources.length === 0 ? undefined : new RegExp(sources.join('|'), ignoreCase ? 'iu' : 'u');
}

const textSplit = eager(2, 6, ([given, columnDelimiters, rowDelimiters, ignoreEmpty, matchMode, padding], context) => {
  const source = toText(firstValue(given, context));
  if (isCellError(source)) return source;
  const columns = columnDelimiters === undefined ? [] : textsIn([columnDelimiters], context);
  const rows = rowDelimiters === undefined ? [] : textsIn([rowDelimiters], context);
  if (isCellError(columns)) return columns;
  if (isCellError(rows)) return rows;
  const ignoreCase = matchMode !== undefined && firstValue(matchMode, context) === 1;
  const dropEmpty = ignoreEmpty !== undefined && toNumber(firstValue(ignoreEmpty, context)) !== 0;
  const split = (part: string, by: RegExp | undefined): string[] => (by ? part.split(by) : [part]).filter((piece) => !dropEmpty || piece !== '');
  const columnBy = splitter(columns, ignoreCase);
  const cells = split(source, splitter(rows, ignoreCase)).map((line) => split(line, columnBy));
  const pad = padding === undefined ? NA : firstValue(padding, context);
  const width = Math.max(0, ...cells.map((line) => line.length));
  return Matrix.fromRows(cells.map((line) => [...line, ...new Array<Value>(width - line.length).fill(pad)]));
});

/** TEXTBEFORE and TEXTAFTER. */
function around(before: boolean): FunctionSpec {
  return lifted([text, text, optional(integer, 1), optional(integer, 0), optional(integer, 0), perhaps(anything)], (given, delimiter, instance, ignoreCase, matchEnd, missing) => {
    if (instance === 0) return VALUE;
    const [hay, needle] = ignoreCase ? [given.toLowerCase(), delimiter.toLowerCase()] : [given, delimiter];
    const positions: number[] = [];
    for (let at = hay.indexOf(needle); at >= 0 && needle !== ''; at = hay.indexOf(needle, at + needle.length)) positions.push(at);
    if (matchEnd) positions.push(hay.length);
    const at = needle === '' ? 0 : positions[instance > 0 ? instance - 1 : positions.length + instance];
    if (at === undefined) return missing ?? NA;
    return before ? given.slice(0, at) : given.slice(at + delimiter.length);
  });
}

function fixed(x: number, decimals: number, plain: boolean): Value {
  if (decimals > 127) return VALUE;
  const code = `${plain ? '0' : '#,##0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  return formatNumber(code, roundAt(x, decimals, (magnitude) => Math.floor(magnitude + 0.5)));
}

/** NUMBERVALUE: the separators are stated, not taken from the machine. */
function numberValue(given: string, decimal: string, group: string): Value {
  const compact = given.replace(/\s/g, '').split(group[0] ?? ',').join('').replace(decimal[0] ?? '.', '.');
  if (compact === '') return 0;
  const percents = /%*$/.exec(compact)![0].length;
  const parsed = Number(compact.slice(0, compact.length - percents));
  return Number.isNaN(parsed) ? VALUE : parsed / 100 ** percents;
}

function proper(given: string): string {
  return given.toLowerCase().replace(/\p{L}+/gu, (word) => word[0]!.toUpperCase() + word.slice(1));
}

function textOf(element: Value, strict: boolean): string {
  if (isCellError(element)) return element.error;
  if (typeof element === 'string') return strict ? `"${element.replace(/"/g, '""')}"` : element;
  return toText(element) as string;
}

export const texts: FunctionTable = {
  TEXT: lifted([value, text], formatted),
  VALUE: lifted([value], (given) => (typeof given === 'boolean' ? VALUE : toNumber(given))),
  NUMBERVALUE: lifted([text, optional(text, '.'), optional(text, ',')], numberValue),
  FIXED: lifted([number, optional(integer, 2), optional(logical, false)], fixed),
  DOLLAR: lifted([number, optional(integer, 2)], (x, decimals) => formatNumber(`$#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''};($#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''})`, x)),
  LEN: lifted([text], (given) => given.length),
  LEFT: lifted([text, optional(integer, 1)], (given, count) => (count < 0 ? VALUE : given.slice(0, count))),
  RIGHT: lifted([text, optional(integer, 1)], (given, count) => (count < 0 ? VALUE : count === 0 ? '' : given.slice(-count))),
  MID: lifted([text, integer, integer], (given, start, count) => (start < 1 || count < 0 ? VALUE : given.slice(start - 1, start - 1 + count))),
  UPPER: lifted([text], (given) => given.toUpperCase()),
  LOWER: lifted([text], (given) => given.toLowerCase()),
  PROPER: lifted([text], proper),
  TRIM: lifted([text], (given) => given.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: lifted([text], (given) => [...given].filter((character) => character >= ' ').join('')),
  SUBSTITUTE: lifted([text, text, text, perhaps(integer)], substitute),
  REPLACE: lifted([text, integer, integer, text], (given, start, count, replacement) => (start < 1 || count < 0 ? VALUE : limited(given.slice(0, start - 1) + replacement + given.slice(start - 1 + count)))),
  REPT: lifted([text, integer], (given, times) => (times < 0 || given.length * times > LONGEST_TEXT ? VALUE : given.repeat(times))),
  FIND: lifted([text, text, optional(integer, 1)], find),
  SEARCH: lifted([text, text, optional(integer, 1)], search),
  EXACT: lifted([text, text], (a, b) => a === b),
  CHAR: lifted([integer], (code) => (code < 1 || code > 255 ? VALUE : new TextDecoder('windows-1252').decode(Uint8Array.of(code)))),
  CODE: lifted([text], (given) => given.codePointAt(0) ?? VALUE),
  UNICHAR: lifted([integer], (code) => (code < 1 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? VALUE : String.fromCodePoint(code))),
  UNICODE: lifted([text], (given) => given.codePointAt(0) ?? VALUE),
  CONCAT: concat,
  CONCATENATE: eager(1, 255, (args, context) => concat.compile(args.map((arg) => () => arg ?? null))(context, undefined), { lifts: () => true }),
  TEXTJOIN: textJoin,
  TEXTSPLIT: textSplit,
  TEXTBEFORE: around(true),
  TEXTAFTER: around(false),
  VALUETOTEXT: lifted([anything, optional(integer, 0)], (given, strict) => textOf(given, strict === 1)),
  ARRAYTOTEXT: eager(1, 2, ([given, form], context) => {
    const strict = form !== undefined && firstValue(form, context) === 1;
    const rows = matrixOf(given, context).toRows().map((row) => row.map((element) => textOf(element, strict)).join(strict ? ',' : ', '));
    return strict ? `{${rows.join(';')}}` : rows.join(', ');
  }),
};

