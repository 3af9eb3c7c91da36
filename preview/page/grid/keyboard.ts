import { MAX_COLUMNS, MAX_ROWS } from '../../model/state';
import { WorkbookWindow } from '../WorkbookWindow';
import { GridView } from './GridView';
import { Direction, extendTo, lineStart, move, settle, sheetEnd } from './movement';
import { Cell, Selection } from './Selection';

/** What keys do beyond moving about. */
export interface GridCommands {
  type(text: string): void;
  edit(): void;
  clear(): void;
  undo(): void;
  redo(): void;
  toggle(look: 'bold' | 'italic' | 'underline'): void;
  fillDown(): void;
  openList(): void;
  contextMenu(): void;
  nextSheet(step: 1 | -1): void;
  recalculate(): void;
  deleteChart(): void;
  stopCopying(): void;
}

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** The keys of a grid that is ready: nothing is being typed. */
export function listenToKeys(grid: GridView, commands: GridCommands): void {
  const { window } = grid;
  grid.cells.addEventListener('keydown', (event) => {
    if (event.target !== grid.cells || event.isComposing) return;
    const handled = moveByKey(grid, event) || commandByKey(event, window, commands);
    if (handled) event.preventDefault();
  });
}

function moveByKey(grid: GridView, event: KeyboardEvent): boolean {
  const { window } = grid;
  if (event.altKey && !event.key.startsWith('Page')) return false;
  if (event.key === 'Enter' || event.key === 'Tab') {
    window.advance(event.key === 'Enter' ? (event.shiftKey ? 'up' : 'down') : event.shiftKey ? 'left' : 'right');
    grid.reveal(window.selection.active);
    return true;
  }
  const next = nextSelection(grid, event);
  if (!next) return false;
  window.select(next);
  grid.reveal(event.shiftKey ? next.end : next.active);
  return true;
}

function nextSelection(grid: GridView, event: KeyboardEvent): Selection | undefined {
  const { window } = grid;
  const { view, selection } = window;
  const jump = event.ctrlKey || event.metaKey;
  const extend = event.shiftKey;
  const go = (cell: Cell): Selection => (extend ? extendTo(selection, cell, view) : settle(cell, view));
  const arrow = ARROWS[event.key];
  if (arrow) return move(selection, arrow, view, { extend, jump });
  const from = extend ? selection.end : selection.active;
  switch (event.key) {
    case 'Home': return go(jump ? { row: window.sheet.frozen.rows, column: window.sheet.frozen.columns } : lineStart(from, window.sheet.frozen.columns));
    case 'End': return jump ? go(sheetEnd(view)) : undefined;
    case 'PageDown': case 'PageUp': {
      if (jump) return undefined;
      const forward = event.key === 'PageDown';
      if (event.altKey) return move(selection, forward ? 'right' : 'left', view, { extend, count: grid.pageColumns });
      return move(selection, forward ? 'down' : 'up', view, { extend, count: grid.pageRows });
    }
    case ' ':
      if (jump) return { ...selection, area: { row: 0, column: selection.area.column, rows: MAX_ROWS, columns: selection.area.columns } };
      return extend ? { ...selection, area: { row: selection.area.row, column: 0, rows: selection.area.rows, columns: MAX_COLUMNS } } : undefined;
    case 'Backspace': return jump ? settle(selection.active, view) : undefined;
    case 'a': case 'A': return jump ? { ...selection, area: { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS } } : undefined;
    default: return undefined;
  }
}

function commandByKey(event: KeyboardEvent, window: WorkbookWindow, commands: GridCommands): boolean {
  const control = event.ctrlKey || event.metaKey;
  const run = (command: () => void): true => {
    command();
    return true;
  };
  if (control) {
    switch (event.key.toLowerCase()) {
      case 'z': return run(event.shiftKey ? commands.redo : commands.undo);
      case 'y': return run(commands.redo);
      case 'b': return run(() => commands.toggle('bold'));
      case 'i': return run(() => commands.toggle('italic'));
      case 'u': return run(() => commands.toggle('underline'));
      case 'd': return run(commands.fillDown);
      case 'pagedown': return run(() => commands.nextSheet(1));
      case 'pageup': return run(() => commands.nextSheet(-1));
      default: return false;
    }
  }
  switch (event.key) {
    case 'F2': return run(commands.edit);
    case 'F9': return run(commands.recalculate);
    case 'F10': return event.shiftKey ? run(commands.contextMenu) : false;
    case 'ContextMenu': return run(commands.contextMenu);
    case 'Escape': return run(commands.stopCopying);
    case 'Delete': return run(window.selectedChart === undefined ? commands.clear : commands.deleteChart);
    case 'Backspace': return run(() => commands.type(''));
    case 'ArrowDown': return event.altKey ? run(commands.openList) : false;
    default:
      // The key's own character reaches the box that has the focus by then; dead keys and input methods work as well.
      if (event.key === 'Process' || event.key === 'Dead' || [...event.key].length === 1) commands.type('');
      return false;
  }
}
