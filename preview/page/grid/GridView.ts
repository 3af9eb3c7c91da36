import { Area, areaAddress } from '../../model/state';
import { create } from '../dom';
import { Words } from '../words';
import { Changes, spillAround, WorkbookWindow } from '../WorkbookWindow';
import { ChartLayer } from './ChartLayer';
import { Headings } from './Headings';
import { Pane } from './Pane';
import { Cell } from './Selection';
import { SelectionOverlay } from './SelectionOverlay';
import { PaneName, Viewport } from './Viewport';

interface PaneParts {
  readonly pane: Pane;
  readonly charts: ChartLayer;
  readonly overlay: SelectionOverlay;
}

/** The sheet in sight: headings, panes and scrollbars around the cells. It shows the window's workbook and changes nothing in it. */
export class GridView {
  readonly element = create('div', { class: 'grid' });
  /** The cells in sight: what has the focus while the grid is ready. */
  readonly cells = create('div', { class: 'panes', role: 'grid', 'aria-multiselectable': 'true' });
  /** Does not scroll: above the cells lie the charts, the cell editor and drop-down buttons. */
  readonly stage = create('div', { class: 'stage' }, this.cells);
  readonly columnHeadings = new Headings('column');
  readonly rowHeadings = new Headings('row');
  readonly corner = create('div', { class: 'select-all', 'aria-hidden': 'true' });
  viewport: Viewport;
  copied: { readonly sheetId: string; readonly area: Area } | undefined;
  /** The cells that are being pointed at for a formula. */
  pointed: Area | undefined;
  private readonly scroller = create('div', { class: 'scroller' });
  private readonly extent = create('div', { class: 'extent' });
  private readonly panes = new Map<PaneName, PaneParts>();
  private readonly scrolled = new Map<string, { left: number; top: number }>();
  private readonly resized = new ResizeObserver(() => this.window.redraw({}));
  private readonly drawn = new Set<(viewport: Viewport, changes: Changes) => void>();
  private sheetId = '';

  constructor(readonly window: WorkbookWindow, words: Words) {
    this.cells.tabIndex = 0;
    this.cells.setAttribute('aria-label', words.grid);
    this.scroller.tabIndex = -1;
    this.extent.append(this.stage);
    this.scroller.append(this.extent);
    this.element.append(this.corner, this.columnHeadings.element, this.rowHeadings.element, this.scroller);
    this.scroller.addEventListener('scroll', () => window.redraw({}), { passive: true });
    this.resized.observe(this.scroller);
    this.viewport = new Viewport(window.view, 0, 0, 0, 0);
    window.onRedraw((changes) => this.draw(changes));
  }

  focus(): void {
    this.cells.focus({ preventScroll: true });
  }

  /** Called after each drawing, with what is in sight then and why it was drawn: nothing has changed when it was only scrolled. */
  onDrawn(listener: (viewport: Viewport, changes: Changes) => void): void {
    this.drawn.add(listener);
  }

  close(): void {
    this.resized.disconnect();
  }

  /** Scrolls as little as need be to bring a cell into sight. */
  reveal(cell: Cell): void {
    const fresh = this.currentViewport();
    const { scrollX, scrollY } = fresh.scrollTo(cell);
    if (scrollX === fresh.scrollX && scrollY === fresh.scrollY) return;
    const needed = new Viewport(this.window.view, fresh.width, fresh.height, scrollX, scrollY).extent;
    this.sizeExtent(needed);
    this.scroller.scrollTo(scrollX, scrollY);
  }

  scrollBy(x: number, y: number): void {
    this.scroller.scrollBy(x, y);
  }

  /** How many whole rows fit into the window: what PageDown moves by. */
  get pageRows(): number {
    const { panes } = this.viewport;
    const range = panes.at(-1)?.range;
    return range ? Math.max(1, range.lastRow - range.firstRow - 1) : 1;
  }

  get pageColumns(): number {
    const range = this.viewport.panes.at(-1)?.range;
    return range ? Math.max(1, range.lastColumn - range.firstColumn - 1) : 1;
  }

  private draw(changes: Changes): void {
    const { window } = this;
    this.restoreScroll();
    for (const cell of window.takeToReveal()) this.reveal(cell);
    this.element.classList.toggle('no-headings', !window.sheet.showHeadings);
    const viewport = this.currentViewport();
    this.viewport = viewport;
    this.sizeExtent(viewport.extent);
    this.stage.style.width = `${viewport.width}px`;
    this.stage.style.height = `${viewport.height}px`;
    const lastRow = viewport.panes.at(-1)?.range.lastRow ?? 0;
    this.element.style.setProperty('--row-heading', `${Math.max(30, String(lastRow + 1).length * 8 + 12)}px`);
    this.drawPanes(viewport);
    this.columnHeadings.draw(viewport, window.selection.area);
    this.rowHeadings.draw(viewport, window.selection.area);
    const { used } = viewport.view;
    this.cells.setAttribute('aria-rowcount', String(used ? used.row + used.rows : 1));
    this.cells.setAttribute('aria-colcount', String(used ? used.column + used.columns : 1));
    this.cells.setAttribute('aria-activedescendant', `cell-${areaAddress({ ...window.selection.active, rows: 1, columns: 1 })}`);
    for (const listener of this.drawn) listener(viewport, changes);
  }

  private drawPanes(viewport: Viewport): void {
    const { window } = this;
    const wanted = new Set(viewport.panes.map((frame) => frame.name));
    for (const [name, { pane, charts }] of this.panes) {
      if (wanted.has(name)) continue;
      pane.element.remove();
      charts.element.remove();
      this.panes.delete(name);
    }
    const chartSelected = window.selectedChart;
    const marks = {
      selection: chartSelected === undefined ? window.selection : undefined,
      copied: this.copied?.sheetId === window.sheet.id ? this.copied.area : undefined,
      spill: spillAround(window, window.selection.active),
      pointed: this.pointed,
    };
    for (const frame of viewport.panes) {
      const parts = this.panes.get(frame.name) ?? this.addPane(frame.name);
      parts.pane.draw(viewport.view, frame);
      parts.charts.draw(viewport.view, frame, (chart) => window.chartSvg(chart), chartSelected);
      parts.overlay.draw(viewport.view, frame.range, marks);
    }
  }

  private addPane(name: PaneName): PaneParts {
    const parts = { pane: new Pane(), charts: new ChartLayer(), overlay: new SelectionOverlay() };
    parts.pane.layer.append(parts.overlay.element);
    this.cells.append(parts.pane.element);
    this.cells.after(parts.charts.element);
    this.panes.set(name, parts);
    return parts;
  }

  private currentViewport(): Viewport {
    const { scroller } = this;
    return new Viewport(this.window.view, scroller.clientWidth, scroller.clientHeight, Math.round(scroller.scrollLeft), Math.round(scroller.scrollTop));
  }

  private sizeExtent(size: { width: number; height: number }): void {
    this.extent.style.width = `${size.width}px`;
    this.extent.style.height = `${size.height}px`;
  }

  /** Every sheet keeps its own place. */
  private restoreScroll(): void {
    const { id } = this.window.sheet;
    if (id === this.sheetId) {
      this.scrolled.set(id, { left: this.scroller.scrollLeft, top: this.scroller.scrollTop });
      return;
    }
    this.sheetId = id;
    const place = this.scrolled.get(id) ?? { left: 0, top: 0 };
    const { clientWidth, clientHeight } = this.scroller;
    this.sizeExtent(new Viewport(this.window.view, clientWidth, clientHeight, place.left, place.top).extent);
    this.scroller.scrollTo(place.left, place.top);
  }
}
