import { areasOverlap } from '../../model/state';
import { mergedHtml, rowHtml } from './rowHtml';
import { SheetView } from './SheetView';
import { CellRange, PaneFrame } from './Viewport';

/** The cells of one pane. Rows that stay in sight keep their elements while scrolling; all are made anew when the sheet has changed. */
export class Pane {
  readonly element = document.createElement('div');
  /** Moves with the sheet; overlays are put into it. */
  readonly layer = document.createElement('div');
  private readonly cells = document.createElement('div');
  private readonly merged = document.createElement('div');
  private readonly rows = new Map<number, HTMLElement>();
  private drawn: { view: SheetView; range: CellRange } | undefined;

  constructor() {
    this.element.className = 'pane';
    this.layer.className = 'layer';
    this.cells.className = 'cells';
    this.cells.setAttribute('role', 'rowgroup');
    this.merged.className = 'merged-cells';
    this.merged.setAttribute('role', 'rowgroup');
    this.layer.append(this.cells, this.merged);
    this.element.append(this.layer);
  }

  draw(view: SheetView, frame: PaneFrame): void {
    this.element.dataset['pane'] = frame.name;
    placePane(this.element, this.layer, frame);
    this.cells.classList.toggle('no-gridlines', !view.sheet.showGridlines);
    this.drawRows(view, frame.range);
  }

  private drawRows(view: SheetView, range: CellRange): void {
    const before = this.drawn;
    const keeps = before?.view === view && before.range.firstColumn === range.firstColumn && before.range.lastColumn === range.lastColumn;
    if (!keeps) {
      this.rows.clear();
      this.cells.replaceChildren();
    }
    for (const [row, element] of this.rows) {
      if (row >= range.firstRow && row <= range.lastRow) continue;
      element.remove();
      this.rows.delete(row);
    }
    const lowest = Math.min(...this.rows.keys());
    const above = document.createDocumentFragment();
    const below = document.createDocumentFragment();
    for (let row = range.firstRow; row <= range.lastRow; row++) {
      if (this.rows.has(row) || view.rows.size(row) === 0) continue;
      const element = document.createElement('div');
      element.className = 'row';
      element.setAttribute('role', 'row');
      element.setAttribute('aria-rowindex', String(row + 1));
      element.style.top = `${view.rows.offset(row)}px`;
      element.style.height = `${view.rows.size(row)}px`;
      element.innerHTML = rowHtml(view, row, range.firstColumn, range.lastColumn);
      this.rows.set(row, element);
      (row < lowest ? above : below).append(element);
    }
    this.cells.prepend(above);
    this.cells.append(below);
    if (!keeps || before?.range.firstRow !== range.firstRow || before.range.lastRow !== range.lastRow) this.drawMerged(view, range);
    this.drawn = { view, range };
  }

  private drawMerged(view: SheetView, range: CellRange): void {
    const area = { row: range.firstRow, column: range.firstColumn, rows: range.lastRow - range.firstRow + 1, columns: range.lastColumn - range.firstColumn + 1 };
    const cells = view.sheet.merged.filter((one) => areasOverlap(one, area)).map((one) => mergedHtml(
      view, one.row, one.column,
      view.columns.offset(one.column + one.columns) - view.columns.offset(one.column),
      view.rows.offset(one.row + one.rows) - view.rows.offset(one.row),
    )).join('');
    this.merged.innerHTML = cells === '' ? '' : `<div role="row">${cells}</div>`;
  }
}

/** Puts an element where a pane is in the window, and the sheet inside it where it is scrolled to. */
export function placePane(element: HTMLElement, layer: HTMLElement, frame: PaneFrame): void {
  const { style } = element;
  style.left = `${frame.left}px`;
  style.top = `${frame.top}px`;
  style.width = `${frame.width}px`;
  style.height = `${frame.height}px`;
  layer.style.transform = `translate(${-frame.scrollX - frame.left}px, ${-frame.scrollY - frame.top}px)`;
}
