import { parseA1Ref, parseStructRef, RangeA1, ReferenceStruct } from '@borgar/fx';
import { Area, MAX_COLUMNS, MAX_ROWS, SheetState, TableState, WorkbookState } from '../state';
import { boundingArea, intersection, onSheet } from './areas';
import { bodyArea, headerRow, totalRow } from './tableAreas';

/** Cells of a sheet that a text refers to. */
export interface Reference {
  readonly sheet: SheetState;
  readonly area: Area;
}

/** Names may refer to names; Excel stops at circles, and so does this. */
const DEEPEST_NAME = 16;

/**
 * The cells that an address, a defined name or a structured reference means; undefined when it means none.
 * @param home the sheet of what names no sheet; also the first place where a name is looked for
 */
export function resolveReference(state: WorkbookState, text: string, home: SheetState | undefined, depth = 0): Reference | undefined {
  const trimmed = text.trim().replace(/^=/, '');
  if (trimmed === '' || depth > DEEPEST_NAME) return undefined;
  // the parser of addresses takes the name of a table and leaves its brackets
  const structured = trimmed.endsWith(']') ? parseStructRef(trimmed) : undefined;
  if (structured) return resolveStructured(state, structured);
  const parsed = parseA1Ref(trimmed, { allowNamed: true });
  if (parsed) {
    if ((parsed.context?.length ?? 0) > 1) return undefined;
    const context = parsed.context?.[0];
    const sheet = context === undefined ? home : state.sheets.find((candidate) => candidate.name.toLowerCase() === context.toLowerCase());
    if ('range' in parsed) {
      const area = areaOf(parsed.range);
      return sheet && area && onSheet(area) ? { sheet, area } : undefined;
    }
    return resolveName(state, parsed.name, context === undefined ? home : sheet, depth);
  }
  return undefined;
}

/** Cells without the sheet: `A1:C3`, `B:D`, `2:5`, with or without `$`. */
export function parseArea(text: string): Area | undefined {
  const parsed = parseA1Ref(text.trim(), { allowNamed: false });
  if (!parsed || !('range' in parsed) || (parsed.context?.length ?? 0) > 0) return undefined;
  const area = areaOf(parsed.range);
  return area && onSheet(area) ? area : undefined;
}

function areaOf(range: RangeA1): Area | undefined {
  const top = range.top ?? 0;
  const left = range.left ?? 0;
  const bottom = range.bottom ?? (range.top === null || range.top === undefined ? MAX_ROWS - 1 : range.top);
  const right = range.right ?? (range.left === null || range.left === undefined ? MAX_COLUMNS - 1 : range.left);
  return { row: Math.min(top, bottom), column: Math.min(left, right), rows: Math.abs(bottom - top) + 1, columns: Math.abs(right - left) + 1 };
}

function resolveName(state: WorkbookState, name: string, home: SheetState | undefined, depth: number): Reference | undefined {
  const lower = name.toLowerCase();
  const candidates = state.names.filter((candidate) => candidate.name.toLowerCase() === lower);
  const found = candidates.find((candidate) => candidate.sheetId !== undefined && candidate.sheetId === home?.id) ?? candidates.find((candidate) => candidate.sheetId === undefined);
  if (found) return resolveReference(state, found.formula, home, depth + 1);
  const table = state.tables.find((candidate) => candidate.name.toLowerCase() === lower);
  return table && inTable(state, table, bodyArea(table));
}

function inTable(state: WorkbookState, table: TableState, area: Area): Reference | undefined {
  const sheet = state.sheet(table.sheetId);
  return sheet && { sheet, area };
}

function resolveStructured(state: WorkbookState, reference: ReferenceStruct): Reference | undefined {
  const table = state.tables.find((candidate) => candidate.name.toLowerCase() === reference.table?.toLowerCase());
  if (!table) return undefined;
  const rows = sectionsOf(table, reference.sections ?? []);
  const columns = columnsOf(table, reference.columns ?? []);
  const area = rows && columns && intersection(rows, columns);
  return area && inTable(state, table, area);
}

function sectionsOf(table: TableState, sections: readonly string[]): Area | undefined {
  if (sections.length === 0) return bodyArea(table);
  const parts = sections.map((section) => {
    if (section === 'all') return table.area;
    if (section === 'headers') return headerRow(table);
    if (section === 'totals') return totalRow(table);
    return section === 'data' ? bodyArea(table) : undefined;
  });
  return parts.reduce((whole, part) => (whole && part ? boundingArea(whole, part) : part ?? whole), undefined);
}

function columnsOf(table: TableState, names: readonly string[]): Area | undefined {
  if (names.length === 0) return table.area;
  const indexes = names.map((name) => table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()));
  if (indexes.some((index) => index < 0)) return undefined;
  const first = Math.min(...indexes);
  return { ...table.area, column: table.area.column + first, columns: Math.max(...indexes) - first + 1 };
}
