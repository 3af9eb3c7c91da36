import { DEFAULT_FONT, SheetState, StyleTable } from '../../model/state';
import { fontOf, linePixels, wrappedLines } from './textMetrics';
import { SheetAxis } from './SheetAxis';

const SPARE = 2;

/**
 * Heights in pixels of rows that nobody has sized and whose content is taller than a line of the standard font: Excel
 * fits such rows by itself to large fonts and to wrapped text.
 */
export function fittedRowHeights(sheet: SheetState, styles: StyleTable, columns: SheetAxis, columnCount: number): Map<number, number> {
  const heights = new Map<number, number>();
  for (let index = 0; index < columnCount; index++) {
    const column = sheet.grid.column(index);
    column?.styles.forEach((number, row) => {
      const style = styles.get(number);
      const large = (style.fontSize ?? DEFAULT_FONT.size) > DEFAULT_FONT.size;
      const value = column.values[row];
      const wrapped = style.wrapText === true && typeof value === 'string' && value !== '';
      if ((!large && !wrapped) || sheet.rowHeights.has(row) || (value ?? null) === null) return;
      if (sheet.merged.some((area) => area.rows > 1 && row >= area.row && row < area.row + area.rows && index >= area.column && index < area.column + area.columns)) return;
      const lines = wrapped ? wrappedLines(value, fontOf(style), widthOf(sheet, columns, row, index) - 6) : 1;
      const height = Math.ceil(lines * linePixels(style)) + SPARE;
      if (height > (heights.get(row) ?? 20)) heights.set(row, height);
    });
  }
  return heights;
}

function widthOf(sheet: SheetState, columns: SheetAxis, row: number, column: number): number {
  const merged = sheet.merged.find((area) => area.row === row && area.column === column);
  return merged ? columns.offset(column + merged.columns) - columns.offset(column) : columns.size(column);
}
