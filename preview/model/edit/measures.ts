import { DEFAULT_FONT, SheetState, STANDARD_ROW_HEIGHT, Value, WorkbookState } from '../state';
import { cellText } from './cellReading';
import { styleAt } from './cellStyle';
import { Locale } from '../locale';

export function columnWidth(sheet: SheetState, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : sheet.columnWidths.get(column) ?? sheet.standardWidth;
}

export function rowHeight(sheet: SheetState, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : sheet.rowHeights.get(row) ?? STANDARD_ROW_HEIGHT;
}

/** The width of several columns in points; only those that differ from the standard are looked at. */
export function columnsWidth(sheet: SheetState, first: number, count: number): number {
  return total(first, count, sheet.standardWidth, sheet.columnWidths, sheet.hiddenColumns);
}

export function rowsHeight(sheet: SheetState, first: number, count: number): number {
  return total(first, count, STANDARD_ROW_HEIGHT, sheet.rowHeights, sheet.hiddenRows);
}

function total(first: number, count: number, standard: number, own: ReadonlyMap<number, number>, hidden: ReadonlySet<number>): number {
  const within = (index: number): boolean => index >= first && index < first + count;
  let sum = count * standard;
  for (const [index, size] of own) if (within(index)) sum += size - standard;
  for (const index of hidden) if (within(index)) sum -= own.get(index) ?? standard;
  return sum;
}

/** Average width of a character of Calibri, as a share of the font size; digits and capitals are wider than small letters. */
const CHARACTER_WIDTH = 0.52;
const BOLD_WIDTH = 1.08;
const CELL_PADDING = 8;
const LINE_HEIGHT = 1.3;

function textWidth(length: number, fontSize: number, bold: boolean): number {
  return length * fontSize * CHARACTER_WIDTH * (bold ? BOLD_WIDTH : 1);
}

/** A column of the General format shows no more of a number than this. */
const LONGEST_GENERAL_NUMBER = 11;

/** How many characters a value shows; what needs no format is not formatted, for columns are long. */
function shownLength(value: Exclude<Value, null>, numberFormat: string, locale: Locale): number {
  if (typeof value === 'string' && !numberFormat.includes('@')) return value.length;
  if (typeof value === 'number' && numberFormat === 'General') return Math.min(String(value).length, LONGEST_GENERAL_NUMBER);
  return cellText(value, numberFormat, locale).length;
}

/** The width in points that shows the longest text of a column within these rows; undefined for an empty column, which keeps its width. */
export function fittingColumnWidth(state: WorkbookState, sheet: SheetState, column: number, rows: { row: number; rows: number }, locale: Locale): number | undefined {
  let widest = 0;
  const values = sheet.grid.column(column)?.values ?? [];
  for (let row = rows.row; row < Math.min(rows.row + rows.rows, values.length); row++) {
    const value = values[row] ?? null;
    if (value === null) continue;
    const style = styleAt(state, sheet, row, column);
    if (style.wrapText) continue;
    const length = shownLength(value, style.numberFormat ?? 'General', locale);
    widest = Math.max(widest, textWidth(length, style.fontSize ?? DEFAULT_FONT.size, style.bold ?? false));
  }
  return widest === 0 ? undefined : Math.round(widest + CELL_PADDING);
}

/** The height in points that shows all lines of a row's texts. */
export function fittingRowHeight(state: WorkbookState, sheet: SheetState, row: number, columns: { column: number; columns: number }, locale: Locale): number {
  let tallest = STANDARD_ROW_HEIGHT;
  for (let column = columns.column; column < columns.column + columns.columns; column++) {
    const value = sheet.grid.value(row, column);
    if (value === null) continue;
    const style = styleAt(state, sheet, row, column);
    const fontSize = style.fontSize ?? DEFAULT_FONT.size;
    const width = Math.max(1, columnWidth(sheet, column) - CELL_PADDING / 2);
    const paragraphs = style.wrapText ? cellText(value, style.numberFormat ?? 'General', locale).split('\n') : [''];
    const lines = paragraphs.reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(textWidth(paragraph.length, fontSize, style.bold ?? false) / width)), 0);
    tallest = Math.max(tallest, Math.ceil(lines * fontSize * LINE_HEIGHT));
  }
  return tallest;
}

