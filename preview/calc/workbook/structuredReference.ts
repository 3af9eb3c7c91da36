import { CellError, TableState } from '../../model/state';
import { Place } from '../formula/Context';
import { REF, SheetArea, VALUE } from '../values';

export interface ParsedStructuredReference {
  /** `''`: the table around the formula */
  readonly table: string;
  /** none, one, or the first and last of a run */
  readonly columns: readonly string[];
  /** lower case: `this row`, `headers`, `data`, `totals`, `all` */
  readonly sections: readonly string[];
}

interface Rows {
  readonly first: number;
  readonly last: number;
}

function dataRows(table: TableState): Rows {
  const { row, rows } = table.area;
  return { first: row + (table.showHeaders ? 1 : 0), last: row + rows - 1 - (table.showTotals ? 1 : 0) };
}

/** undefined where the table has no such section. */
function sectionRows(section: string, table: TableState, data: Rows): Rows | undefined {
  const first = table.area.row;
  const last = first + table.area.rows - 1;
  if (section === 'all') return { first, last };
  if (section === 'headers') return table.showHeaders ? { first, last: first } : undefined;
  if (section === 'totals') return table.showTotals ? { first: last, last } : undefined;
  return data;
}

function rowsOf(sections: readonly string[], table: TableState, place: Place): Rows | CellError {
  const data = dataRows(table);
  if (sections.includes('this row')) {
    const inData = place.sheet.id === table.sheetId && place.row >= data.first && place.row <= data.last;
    return inData ? { first: place.row, last: place.row } : VALUE;
  }
  if (sections.length === 0) return data;
  const parts = sections.map((section) => sectionRows(section, table, data)).filter((rows) => rows !== undefined);
  if (parts.length === 0) return REF;
  return { first: Math.min(...parts.map((rows) => rows.first)), last: Math.max(...parts.map((rows) => rows.last)) };
}

/** The cells that a structured reference means for a formula at this place. */
export function resolveStructuredReference(reference: ParsedStructuredReference, place: Place): SheetArea | CellError {
  const { structure } = place;
  const table = reference.table === '' ? structure.tableAt(place.sheet, place.row, place.column) : structure.table(reference.table);
  const sheet = table && structure.sheetWithId(table.sheetId);
  if (!table || !sheet) return REF;
  const rows = rowsOf(reference.sections, table, place);
  if ('error' in rows) return rows;
  const [from, to] = [reference.columns[0], reference.columns.at(-1)];
  const first = from === undefined ? 0 : structure.columnIndex(table, from);
  const last = to === undefined ? table.columns.length - 1 : structure.columnIndex(table, to);
  if (first === undefined || last === undefined) return REF;
  return { sheet, row: rows.first, rows: rows.last - rows.first + 1, column: table.area.column + Math.min(first, last), columns: Math.abs(last - first) + 1 };
}
