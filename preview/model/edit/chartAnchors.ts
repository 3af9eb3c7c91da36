import { ChartState, SheetState } from '../state';
import { columnsWidth, columnWidth, rowHeight, rowsHeight } from './measures';

/** A place on the sheet as a drawing keeps it: a row or column, and how far beyond its beginning. */
interface Anchor {
  readonly index: number;
  readonly beyond: number;
}

interface Axis {
  offset(count: number): number;
  size(index: number): number;
}

/** Where rows and columns have gone; those that were deleted are where the next one is now. */
export interface Moved {
  row(index: number): { readonly index: number; readonly deleted: boolean };
  column(index: number): { readonly index: number; readonly deleted: boolean };
}

const STAY: Moved = { row: (index) => ({ index, deleted: false }), column: (index) => ({ index, deleted: false }) };

/** Changes rows or columns under charts, which move and grow with their cells: Excel's own choice for new charts. */
export function keepChartsOnCells(sheet: SheetState, change: () => void, moved: Moved = STAY): void {
  const columns: Axis = { offset: (count) => columnsWidth(sheet, 0, count), size: (index) => columnWidth(sheet, index) };
  const rows: Axis = { offset: (count) => rowsHeight(sheet, 0, count), size: (index) => rowHeight(sheet, index) };
  const anchored = sheet.charts.map((chart) => ({
    chart,
    left: anchorAt(chart.left, columns, false), right: anchorAt(chart.left + chart.width, columns, true),
    top: anchorAt(chart.top, rows, false), bottom: anchorAt(chart.top + chart.height, rows, true),
  }));
  change();
  for (const { chart, left, right, top, bottom } of anchored) {
    place(chart, 'left', 'width', position(left, columns, moved.column), position(right, columns, moved.column));
    place(chart, 'top', 'height', position(top, rows, moved.row), position(bottom, rows, moved.row));
  }
}

function place(chart: ChartState, start: 'left' | 'top', size: 'width' | 'height', from: number, to: number): void {
  chart[start] = from;
  chart[size] = Math.max(0, to - from);
}

/** The row or column in which a position lies; the end of a chart that meets a boundary belongs to what is before it. */
function anchorAt(points: number, axis: Axis, end: boolean): Anchor {
  let high = 1;
  while (axis.offset(high) < points && high < 1_048_576) high *= 2;
  let low = 0;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const offset = axis.offset(middle + 1);
    if (end ? offset >= points : offset > points) high = middle;
    else low = middle + 1;
  }
  return { index: low, beyond: points - axis.offset(low) };
}

function position({ index, beyond }: Anchor, axis: Axis, moved: Moved['row']): number {
  const after = moved(index);
  return axis.offset(after.index) + (after.deleted ? 0 : Math.min(beyond, axis.size(after.index)));
}
