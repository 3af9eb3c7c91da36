import { Area, columnName } from '../../model/state';
import { SheetView } from './SheetView';
import { Viewport } from './Viewport';

/** How near to a heading's edge the pointer takes hold of it. */
const GRIP = 4;

type Kind = 'column' | 'row';

export interface HeadingHit {
  readonly kind: Kind;
  readonly index: number;
  /** The row or column whose far edge is under the pointer, if one is. */
  readonly edge: number | undefined;
}

/** The letters above the columns or the numbers beside the rows. */
export class Headings {
  readonly element = document.createElement('div');
  private drawn = '';

  constructor(readonly kind: Kind) {
    this.element.className = `headings ${kind}-headings`;
    // A screen reader hears cells by their index; the letters would only be read twice.
    this.element.setAttribute('aria-hidden', 'true');
  }

  draw(viewport: Viewport, selected: Area): void {
    const { view } = viewport;
    const column = this.kind === 'column';
    const axis = column ? view.columns : view.rows;
    const segments = viewport.panes
      .filter((pane) => (column ? pane.top === lowest(viewport, 'top') : pane.left === lowest(viewport, 'left')))
      .map((pane) => (column
        ? { first: pane.range.firstColumn, last: pane.range.lastColumn, from: pane.left, length: pane.width, scroll: pane.scrollX }
        : { first: pane.range.firstRow, last: pane.range.lastRow, from: pane.top, length: pane.height, scroll: pane.scrollY }));
    const [start, count, whole] = column
      ? [selected.column, selected.columns, selected.rows >= axisLimit(view, 'row')]
      : [selected.row, selected.rows, selected.columns >= axisLimit(view, 'column')];
    const html = segments.map(({ first, last, from, length }) => {
      let cells = '';
      for (let index = first; index <= last; index++) {
        const size = axis.size(index);
        if (size === 0) continue;
        const state = index >= start && index < start + count ? (whole ? ' whole' : ' within') : '';
        const at = axis.offset(index);
        const style = column ? `left:${at}px;width:${size}px` : `top:${at}px;height:${size}px`;
        cells += `<div class="heading${state}" data-index="${index}" style="${style}">${column ? columnName(index) : index + 1}</div>`;
      }
      return `<div class="segment" style="${column ? `left:${from}px;width:${length}px` : `top:${from}px;height:${length}px`}"><div class="layer">${cells}</div></div>`;
    }).join('');
    // Scrolling by less than a row moves what is there.
    if (html !== this.drawn) this.element.innerHTML = html;
    this.drawn = html;
    segments.forEach(({ from, scroll }, index) => {
      const layer = this.element.children[index]?.firstElementChild as HTMLElement | null | undefined;
      if (layer) layer.style.transform = column ? `translateX(${-scroll - from}px)` : `translateY(${-scroll - from}px)`;
    });
  }

  /** What lies under the pointer. */
  hit(viewport: Viewport, event: MouseEvent): HeadingHit {
    const bounds = this.element.getBoundingClientRect();
    const column = this.kind === 'column';
    const axis = column ? viewport.view.columns : viewport.view.rows;
    const inWindow = column ? event.clientX - bounds.left : event.clientY - bounds.top;
    const position = column ? viewport.toSheet(inWindow, 0).x : viewport.toSheet(0, inWindow).y;
    const index = axis.indexAt(Math.max(0, position));
    const nearStart = position - axis.offset(index) < GRIP && index > 0;
    const nearEnd = axis.offset(index) + axis.size(index) - position < GRIP;
    return { kind: this.kind, index, edge: nearEnd ? index : nearStart ? axis.step(index, -1) : undefined };
  }
}

function lowest(viewport: Viewport, side: 'top' | 'left'): number {
  return Math.min(...viewport.panes.map((pane) => pane[side]));
}

function axisLimit(view: SheetView, kind: Kind): number {
  return (kind === 'row' ? view.rows : view.columns).count;
}
