import { MAX_COLUMNS, MAX_ROWS } from '../../model/state';
import { Cell } from './Selection';
import { SheetView } from './SheetView';

/** Rows and columns from the first to the last in sight, in one pane. */
export interface CellRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export type PaneName = 'corner' | 'top' | 'left' | 'main';

/** One of the (up to four) parts into which frozen rows and columns divide the window. */
export interface PaneFrame {
  readonly name: PaneName;
  /** Place within the window, in pixels */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How far the sheet is moved to the left and up */
  readonly scrollX: number;
  readonly scrollY: number;
  readonly range: CellRange;
}

/** Beyond what is used, so much of the sheet can be scrolled to at once. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;

/** Which part of a sheet the window shows, from where it is scrolled to and how large it is. */
export class Viewport {
  readonly frozenWidth: number;
  readonly frozenHeight: number;
  readonly panes: readonly PaneFrame[];

  constructor(readonly view: SheetView, readonly width: number, readonly height: number, readonly scrollX: number, readonly scrollY: number) {
    const { frozen } = view.sheet;
    this.frozenWidth = view.columns.offset(frozen.columns);
    this.frozenHeight = view.rows.offset(frozen.rows);
    const panes: PaneFrame[] = [];
    const vertical = [
      { top: 0, height: Math.min(this.frozenHeight, height), scrollY: 0, from: 0, frozen: true },
      { top: this.frozenHeight, height: Math.max(0, height - this.frozenHeight), scrollY, from: this.frozenHeight + scrollY, frozen: false },
    ];
    const horizontal = [
      { left: 0, width: Math.min(this.frozenWidth, width), scrollX: 0, from: 0, frozen: true },
      { left: this.frozenWidth, width: Math.max(0, width - this.frozenWidth), scrollX, from: this.frozenWidth + scrollX, frozen: false },
    ];
    for (const v of vertical) {
      for (const h of horizontal) {
        if (v.height === 0 || h.width === 0) continue;
        panes.push({
          name: v.frozen ? (h.frozen ? 'corner' : 'top') : h.frozen ? 'left' : 'main',
          left: h.left, top: v.top, width: h.width, height: v.height, scrollX: h.scrollX, scrollY: v.scrollY,
          range: {
            firstRow: view.rows.indexAt(v.from), lastRow: v.frozen ? frozen.rows - 1 : view.rows.indexAt(v.from + v.height),
            firstColumn: view.columns.indexAt(h.from), lastColumn: h.frozen ? frozen.columns - 1 : view.columns.indexAt(h.from + h.width),
          },
        });
      }
    }
    this.panes = panes;
  }

  /** The size of what can be scrolled over: the used part and some room, more as one goes on. */
  get extent(): { width: number; height: number } {
    const { view } = this;
    const lastRow = Math.min(MAX_ROWS, (view.used ? view.used.row + view.used.rows : 0) + SPARE_ROWS);
    const lastColumn = Math.min(MAX_COLUMNS, (view.used ? view.used.column + view.used.columns : 0) + SPARE_COLUMNS);
    return {
      width: Math.min(view.columns.offset(MAX_COLUMNS), Math.max(view.columns.offset(lastColumn), this.frozenWidth + this.scrollX + this.width * 1.5)),
      height: Math.min(view.rows.offset(MAX_ROWS), Math.max(view.rows.offset(lastRow), this.frozenHeight + this.scrollY + this.height * 1.5)),
    };
  }

  /** From a place in the window to one on the sheet. */
  toSheet(x: number, y: number): { x: number; y: number } {
    return { x: x < this.frozenWidth ? x : x + this.scrollX, y: y < this.frozenHeight ? y : y + this.scrollY };
  }

  cellAt(x: number, y: number): Cell {
    const at = this.toSheet(Math.max(0, x), Math.max(0, y));
    return { row: this.view.rows.indexAt(at.y), column: this.view.columns.indexAt(at.x) };
  }

  /** Where a cell's corner lies in the window. */
  toWindow(cell: Cell): { x: number; y: number } {
    const x = this.view.columns.offset(cell.column);
    const y = this.view.rows.offset(cell.row);
    const { frozen } = this.view.sheet;
    return { x: cell.column < frozen.columns ? x : x - this.scrollX, y: cell.row < frozen.rows ? y : y - this.scrollY };
  }

  /** The scroll position at which a cell is in sight, moved as little as need be. */
  scrollTo(cell: Cell): { scrollX: number; scrollY: number } {
    const { view } = this;
    const along = (start: number, size: number, frozen: number, room: number, scroll: number): number => {
      const from = start - frozen;
      if (from < scroll) return from;
      return from + size > scroll + room ? Math.min(from, from + size - room) : scroll;
    };
    return {
      scrollX: cell.column < view.sheet.frozen.columns ? this.scrollX
        : along(view.columns.offset(cell.column), view.columns.size(cell.column), this.frozenWidth, this.width - this.frozenWidth, this.scrollX),
      scrollY: cell.row < view.sheet.frozen.rows ? this.scrollY
        : along(view.rows.offset(cell.row), view.rows.size(cell.row), this.frozenHeight, this.height - this.frozenHeight, this.scrollY),
    };
  }
}
