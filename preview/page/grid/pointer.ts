import { MAX_COLUMNS, MAX_ROWS } from '../../model/state';
import { GridView } from './GridView';
import { areaBetween, Cell } from './Selection';
import { HeadingHit, Headings } from './Headings';
import { extendTo, settle } from './movement';
import { PIXELS_PER_POINT } from './SheetAxis';

/** What the pointer does beyond selecting. */
export interface PointerCommands {
  /** Ends what is being typed; false when it was refused. */
  commit(): Promise<boolean>;
  /** A formula that is being typed takes the area as a reference; false when it does not. */
  point(area: { row: number; column: number; rows: number; columns: number }): boolean;
  edit(): void;
  contextMenu(at: { x: number; y: number }, kind: 'cell' | 'row' | 'column'): void;
  /** Sizes are in points. */
  resize(kind: 'row' | 'column', index: number, size: number): void;
  fit(kind: 'row' | 'column', index: number): void;
}

const EDGE_SPEED = 24;

export function listenToPointer(grid: GridView, commands: PointerCommands): void {
  grid.stage.addEventListener('pointerdown', (event) => void pressCell(grid, commands, event));
  grid.stage.addEventListener('dblclick', (event) => {
    if (event.target instanceof Element && !event.target.closest('.chart, textarea, button')) commands.edit();
  });
  grid.stage.addEventListener('contextmenu', (event) => {
    if (event.target instanceof Element && event.target.closest('.chart, textarea, button')) return;
    event.preventDefault();
    const cell = cellUnder(grid, event);
    if (!within(grid, cell)) grid.window.selectCell(cell);
    commands.contextMenu({ x: event.clientX, y: event.clientY }, 'cell');
  });
  for (const headings of [grid.columnHeadings, grid.rowHeadings]) listenToHeadings(grid, headings, commands);
  grid.corner.addEventListener('click', () => {
    grid.window.select({ area: { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS }, active: grid.window.selection.active, end: grid.window.selection.end });
    grid.focus();
  });
}

async function pressCell(grid: GridView, commands: PointerCommands, event: PointerEvent): Promise<void> {
  if (event.button !== 0 || !(event.target instanceof Element)) return;
  const { window } = grid;
  const chart = event.target.closest<HTMLElement>('.chart');
  if (event.target.closest('textarea, button, [role="listbox"]')) return;
  const cell = cellUnder(grid, event);
  // The focus must not leave the box in which a formula waits for a reference.
  event.preventDefault();
  const start = settle(cell, window.view);
  if (!chart && commands.point(start.area)) {
    drag(grid, event, (to) => commands.point(window.view.withMerged(areaBetween(cell, to))));
    return;
  }
  if (!(await commands.commit())) return;
  grid.focus();
  if (chart?.dataset['chartId']) {
    window.selectChart(chart.dataset['chartId']);
    return;
  }
  const first = event.shiftKey ? extendTo(window.selection, cell, window.view) : start;
  window.select(first);
  drag(grid, event, (to) => window.select(extendTo(first, to, window.view)));
}

/** Follows the pointer until it is let go; beyond the window's edges the sheet scrolls along. */
function drag(grid: GridView, event: PointerEvent, reach: (cell: Cell) => void): void {
  const target = grid.stage;
  let last: PointerEvent = event;
  target.setPointerCapture(event.pointerId);
  const follow = (): void => {
    const bounds = target.getBoundingClientRect();
    const beyond = (position: number, low: number, high: number): number => (position < low ? -EDGE_SPEED : position > high ? EDGE_SPEED : 0);
    const x = beyond(last.clientX, bounds.left, bounds.right - 1);
    const y = beyond(last.clientY, bounds.top, bounds.bottom - 1);
    if (x !== 0 || y !== 0) grid.scrollBy(x, y);
    reach(cellUnder(grid, last));
  };
  const timer = setInterval(follow, 50);
  const moved = (next: PointerEvent): void => {
    last = next;
    follow();
  };
  const ended = (): void => {
    clearInterval(timer);
    target.removeEventListener('pointermove', moved);
  };
  target.addEventListener('pointermove', moved);
  target.addEventListener('pointerup', ended, { once: true });
  target.addEventListener('pointercancel', ended, { once: true });
}

function cellUnder(grid: GridView, event: MouseEvent): Cell {
  const bounds = grid.stage.getBoundingClientRect();
  const { viewport } = grid;
  const x = Math.min(Math.max(event.clientX - bounds.left, 0), viewport.width - 1);
  const y = Math.min(Math.max(event.clientY - bounds.top, 0), viewport.height - 1);
  return viewport.cellAt(x, y);
}

function within(grid: GridView, cell: Cell): boolean {
  const { area } = grid.window.selection;
  return cell.row >= area.row && cell.row < area.row + area.rows && cell.column >= area.column && cell.column < area.column + area.columns;
}

function listenToHeadings(grid: GridView, headings: Headings, commands: PointerCommands): void {
  const { element } = headings;
  const { window } = grid;
  const hit = (event: MouseEvent): HeadingHit => headings.hit(grid.viewport, event);
  element.addEventListener('pointermove', (event) => {
    if (event.buttons === 0) element.classList.toggle('resizing', hit(event).edge !== undefined);
  });
  element.addEventListener('dblclick', (event) => {
    const { edge, kind } = hit(event);
    if (edge !== undefined) commands.fit(kind, edge);
  });
  element.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    const { index, kind } = hit(event);
    const { area } = window.selection;
    const inside = kind === 'column' ? area.rows === MAX_ROWS && index >= area.column && index < area.column + area.columns : area.columns === MAX_COLUMNS && index >= area.row && index < area.row + area.rows;
    if (!inside) selectLines(grid, kind, index, index);
    commands.contextMenu({ x: event.clientX, y: event.clientY }, kind);
  });
  element.addEventListener('pointerdown', (event) => void press(event));

  async function press(event: PointerEvent): Promise<void> {
    if (event.button !== 0) return;
    event.preventDefault();
    if (!(await commands.commit())) return;
    grid.focus();
    const { edge, index, kind } = hit(event);
    if (edge !== undefined) return dragEdge(grid, headings, edge, event, commands);
    const { area } = window.selection;
    const from = event.shiftKey ? (kind === 'column' ? area.column : area.row) : index;
    selectLines(grid, kind, from, index);
    element.setPointerCapture(event.pointerId);
    const moved = (next: PointerEvent): void => selectLines(grid, kind, from, hit(next).index);
    element.addEventListener('pointermove', moved);
    element.addEventListener('pointerup', () => element.removeEventListener('pointermove', moved), { once: true });
  }
}

function selectLines(grid: GridView, kind: 'row' | 'column', from: number, to: number): void {
  const first = Math.min(from, to);
  const count = Math.abs(from - to) + 1;
  const { viewport, window } = grid;
  const area = kind === 'column' ? { row: 0, column: first, rows: MAX_ROWS, columns: count } : { row: first, column: 0, rows: count, columns: MAX_COLUMNS };
  // The active cell is the first one in sight, as in Excel.
  const range = viewport.panes[0]?.range;
  const active = kind === 'column' ? { row: range?.firstRow ?? 0, column: from } : { row: from, column: range?.firstColumn ?? 0 };
  window.select({ area, active, end: active });
}

function dragEdge(grid: GridView, headings: Headings, index: number, event: PointerEvent, commands: PointerCommands): void {
  const { element, kind } = headings;
  const { view } = grid.window;
  const column = kind === 'column';
  const size = (column ? view.columns : view.rows).size(index);
  const begin = column ? event.clientX : event.clientY;
  const sizeAt = (at: PointerEvent): number => Math.max(0, size + (column ? at.clientX : at.clientY) - begin);
  const guide = document.createElement('div');
  guide.className = `resize-guide ${kind}`;
  grid.stage.append(guide);
  const corner = grid.viewport.toWindow(column ? { row: 0, column: index } : { row: index, column: 0 });
  const show = (at: PointerEvent): void => {
    if (column) guide.style.left = `${corner.x + sizeAt(at)}px`;
    else guide.style.top = `${corner.y + sizeAt(at)}px`;
  };
  show(event);
  element.setPointerCapture(event.pointerId);
  element.addEventListener('pointermove', show);
  const ended = (last: PointerEvent): void => {
    element.removeEventListener('pointermove', show);
    guide.remove();
    if (sizeAt(last) !== size) commands.resize(kind, index, sizeAt(last) / PIXELS_PER_POINT);
  };
  element.addEventListener('pointerup', ended, { once: true });
}
