import { isDateFormat } from 'numfmt';
import { numberFormatAt } from '../edit/cellStyle';
import { Area, ChartType, SheetState, WorkbookState } from '../state';
import { absoluteReference } from './chartReference';

export const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;
export type SeriesBy = (typeof SERIES_BY)[number];

export interface SeriesSource {
  /** A reference with `=`, or `''` where the data has no heading */
  readonly name: string;
  readonly values: string;
  readonly categories: string;
}

/**
 * Finds series, their names and the categories in a block of cells as Excel does: the longer side runs along the
 * categories; a heading row or column is one that holds texts or dates beside numbers, or stands beside an empty corner.
 */
export function chartSeriesOf(state: WorkbookState, sheet: SheetState, area: Area, chartType: ChartType, seriesBy: SeriesBy): SeriesSource[] {
  const block = usedBlock(sheet, area);
  const { rows, columns } = block;
  const isLabel = (row: number, column: number): boolean => labels(state, sheet, block.row + row, block.column + column);
  const blankCorner = rows > 1 && columns > 1 && sheet.grid.value(block.row, block.column) === null;
  const headingColumns = columns === 1 ? 0 : blankCorner ? 1 : leading(columns - 1, (column) => everyRow(rows, (row) => isLabel(row, column), true));
  const headingRows = rows === 1 ? 0 : blankCorner || everyRow(columns, (column) => column < headingColumns || isLabel(0, column), false) ? 1 : 0;
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && rows - headingRows >= columns - headingColumns);
  const reference = (row: number, column: number, height: number, width: number): string =>
    absoluteReference(sheet, { row: block.row + row, column: block.column + column, rows: height, columns: width });

  if (byColumns) {
    // The first column of a scatter chart is where the points stand.
    const first = headingColumns === 0 && chartType === 'XYScatter' && columns > 1 ? 1 : headingColumns;
    const height = rows - headingRows;
    return range(first, columns).map((column) => ({
      name: headingRows === 0 ? '' : `=${reference(0, column, 1, 1)}`,
      values: reference(headingRows, column, height, 1),
      categories: first === 0 ? '' : reference(headingRows, 0, height, first),
    }));
  }
  const first = headingRows === 0 && chartType === 'XYScatter' && rows > 1 ? 1 : headingRows;
  const width = columns - headingColumns;
  return range(first, rows).map((row) => ({
    name: headingColumns === 0 ? '' : `=${reference(row, 0, 1, headingColumns)}`,
    values: reference(row, headingColumns, 1, width),
    categories: first === 0 ? '' : reference(0, headingColumns, first, width),
  }));
}

/** Whole columns and rows mean the filled part of the sheet. */
function usedBlock(sheet: SheetState, area: Area): Area {
  const used = sheet.grid.usedArea();
  const bottom = Math.max(area.row + 1, Math.min(area.row + area.rows, used ? used.row + used.rows : 0));
  const right = Math.max(area.column + 1, Math.min(area.column + area.columns, used ? used.column + used.columns : 0));
  const whole = area.rows > 100_000 || area.columns > 10_000;
  return whole ? { ...area, rows: bottom - area.row, columns: right - area.column } : area;
}

function labels(state: WorkbookState, sheet: SheetState, row: number, column: number): boolean {
  const value = sheet.grid.value(row, column);
  if (typeof value === 'string') return value !== '';
  return typeof value === 'number' && isDateFormat(numberFormatAt(state, sheet, row, column));
}

/** Whether cells are labels throughout; the first may be the heading of the others and says nothing then. */
function everyRow(count: number, isLabel: (index: number) => boolean, skipFirst: boolean): boolean {
  const start = skipFirst && count > 1 ? 1 : 0;
  return range(start, count).every(isLabel);
}

function leading(most: number, holds: (index: number) => boolean): number {
  let count = 0;
  while (count < most && holds(count)) count += 1;
  return count;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
