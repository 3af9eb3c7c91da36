import { parseA1Ref, parseStructRef, RangeA1, ReferenceA1, ReferenceName, stringifyA1Ref, stringifyStructRef, stringifyTokens, Token, tokenize } from '@borgar/fx';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/state';
import { StructureEdit } from '../contract';
import { CellMove, moveArea } from './moveArea';

/** Where the formula stands, as far as its references depend on it. */
export interface FormulaPlace {
  readonly sheetName: string;
  /** The table around the cell, for `[column]`. */
  readonly tableName: string | undefined;
}

export interface NamedEdit {
  readonly edit: StructureEdit;
  /** The name of the sheet on which cells moved. */
  readonly sheetName: string;
}

const LOST = '#REF!';

function same(a: string | undefined, b: string): boolean {
  return a !== undefined && a.toLowerCase() === b.toLowerCase();
}

/** The sheets of a 3-D reference come as `First:Last`. */
function renamedSheet(context: readonly string[] | undefined, from: string, to: string): string[] | undefined {
  const sheet = context?.at(-1);
  if (sheet === undefined || context!.length > 1) return undefined;
  if (same(sheet, from)) return [to];
  const parts = sheet.split(':');
  return parts.length === 2 && parts.some((part) => same(part, from)) ? [parts.map((part) => (same(part, from) ? to : part)).join(':')] : undefined;
}

function movedRange(range: RangeA1, move: CellMove): RangeA1 | undefined {
  const wholeColumns = range.top == null;
  const wholeRows = range.left == null;
  const top = range.top ?? 0;
  const left = range.left ?? 0;
  const area = { row: top, column: left, rows: (range.bottom ?? MAX_ROWS - 1) - top + 1, columns: (range.right ?? MAX_COLUMNS - 1) - left + 1 };
  const vertical = move.shift === 'Down' || move.shift === 'Up';
  if (vertical ? wholeColumns : wholeRows) return range;
  const after = moveArea(area, move);
  if (!after) return undefined;
  return {
    ...range,
    ...(!wholeColumns && { top: after.row, bottom: after.row + after.rows - 1 }),
    ...(!wholeRows && { left: after.column, right: after.column + after.columns - 1 }),
  };
}

function rewriteRange(text: string, place: FormulaPlace, { edit, sheetName }: NamedEdit): string {
  const reference = parseA1Ref(text);
  if (!reference || !('range' in reference)) return text;
  const context = reference.context ?? [];
  if (edit.kind === 'renameSheet') {
    const renamed = renamedSheet(context, edit.from, edit.to);
    return renamed ? stringifyA1Ref({ ...reference, context: renamed }) : text;
  }
  if (edit.kind === 'deleteSheet') return context.length === 1 && same(context[0], edit.name) ? LOST : text;
  if (edit.kind !== 'insert' && edit.kind !== 'delete') return text;
  if (context.length > 1 || !same(context[0] ?? place.sheetName, sheetName)) return text;
  const range = movedRange(reference.range, edit);
  if (!range) return LOST;
  return sameRange(range, reference.range) ? text : stringifyA1Ref({ ...reference, range } as ReferenceA1);
}

function sameRange(a: RangeA1, b: RangeA1): boolean {
  return a.top === b.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right;
}

function rewriteName(text: string, { edit }: NamedEdit): string {
  const reference = parseA1Ref(text);
  if (!reference || !('name' in reference)) return text;
  const { name, context } = reference as ReferenceName;
  if ((edit.kind === 'renameName' || edit.kind === 'renameTable') && same(name, edit.from)) return stringifyA1Ref({ ...reference, name: edit.to });
  if (edit.kind === 'deleteSheet' && same(context?.[0], edit.name)) return LOST;
  if (edit.kind === 'deleteTable' && same(name, edit.name)) return LOST;
  const renamed = edit.kind === 'renameSheet' ? renamedSheet(context, edit.from, edit.to) : undefined;
  return renamed ? stringifyA1Ref({ ...reference, context: renamed }) : text;
}

function rewriteStructured(text: string, place: FormulaPlace, { edit }: NamedEdit): string {
  const reference = parseStructRef(text);
  if (!reference) return text;
  if (edit.kind === 'deleteTable' && same(reference.table, edit.name)) return LOST;
  if (edit.kind === 'renameTable' && same(reference.table, edit.from)) return stringifyStructRef({ ...reference, table: edit.to });
  if (edit.kind === 'renameColumn' && same(reference.table || place.tableName, edit.table)) {
    const columns = reference.columns ?? [];
    if (!columns.some((column) => same(column, edit.from))) return text;
    return stringifyStructRef({ ...reference, columns: columns.map((column) => (same(column, edit.from) ? edit.to : column)) });
  }
  return text;
}

function rewriteToken(token: Token, place: FormulaPlace, edit: NamedEdit): string {
  switch (token.type) {
    case 'range':
    case 'range_beam': return rewriteRange(token.value, place, edit);
    case 'range_named': return rewriteName(token.value, edit);
    case 'structured': return rewriteStructured(token.value, place, edit);
    case 'func': return edit.edit.kind === 'renameName' && same(token.value, edit.edit.from) ? edit.edit.to : token.value;
    default: return token.value;
  }
}

/** Most formulas do not name what is renamed or where cells move, and a look at the text says so. Names that formulas write with quotes are not looked for. */
function cannotName(formula: string, { sheetName: here }: FormulaPlace, { edit, sheetName }: NamedEdit): boolean {
  if ('area' in edit && same(here, sheetName)) return false;
  const name = 'area' in edit ? sheetName : 'name' in edit ? edit.name : edit.from;
  return !/['[\]#@:]/.test(name) && !formula.toLowerCase().includes(name.toLowerCase());
}

/** A formula (with its `=`) as it reads after the change; the same text where the change does not concern it. */
export function rewriteFormula(formula: string, place: FormulaPlace, edit: NamedEdit): string {
  if (cannotName(formula, place, edit)) return formula;
  const tokens = tokenize(formula);
  let changed = false;
  const rewritten = tokens.map((token) => {
    const value = rewriteToken(token, place, edit);
    if (value === token.value) return token;
    changed = true;
    return { ...token, value };
  });
  return changed ? stringifyTokens(rewritten) : formula;
}
