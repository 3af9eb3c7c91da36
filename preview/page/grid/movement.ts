import { Area, Grid, MAX_COLUMNS, MAX_ROWS } from '../../model/state';
import { areaBetween, Cell, selectCell, Selection } from './Selection';
import { SheetAxis } from './SheetAxis';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** What moving about needs to know of a sheet. */
export interface Terrain {
  readonly rows: SheetAxis;
  readonly columns: SheetAxis;
  readonly grid: Grid;
  readonly used: Area | undefined;
  /** The area grown so that it cuts no merged cell */
  withMerged(area: Area): Area;
}

const STEPS: Readonly<Record<Direction, Cell>> = { up: { row: -1, column: 0 }, down: { row: 1, column: 0 }, left: { row: 0, column: -1 }, right: { row: 0, column: 1 } };

export interface MoveOptions {
  /** Shift: the selection grows instead of moving */
  readonly extend?: boolean;
  /** Ctrl: to the edge of the block of filled cells */
  readonly jump?: boolean;
  /** How many cells at once, for PageUp and PageDown */
  readonly count?: number;
}

/** An arrow key. */
export function move(selection: Selection, direction: Direction, terrain: Terrain, options: MoveOptions = {}): Selection {
  const from = options.extend ? selection.end : selection.active;
  const to = options.jump ? edgeFrom(terrain, from, direction) : stepFrom(terrain, from, direction, options.count ?? 1, options.extend ? undefined : selection.area);
  return options.extend ? extendTo(selection, to, terrain) : settle(to, terrain);
}

/** The selection from its active cell to another. */
export function extendTo(selection: Selection, end: Cell, terrain: Pick<Terrain, 'withMerged'>): Selection {
  return { area: terrain.withMerged(areaBetween(selection.active, end)), active: selection.active, end };
}

/** A cell selected alone: of a merged one all. */
export function settle(cell: Cell, terrain: Pick<Terrain, 'withMerged'>): Selection {
  const area = terrain.withMerged({ ...cell, rows: 1, columns: 1 });
  return area.rows === 1 && area.columns === 1 ? selectCell(cell) : { area, active: { row: area.row, column: area.column }, end: { row: area.row, column: area.column } };
}

/** Home, Ctrl+Home, Ctrl+End: where they lead. */
export function lineStart(cell: Cell, frozenColumns: number): Cell {
  return { row: cell.row, column: cell.column === frozenColumns ? 0 : frozenColumns };
}

export function sheetEnd(terrain: Terrain): Cell {
  const { used } = terrain;
  return used ? { row: used.row + used.rows - 1, column: used.column + used.columns - 1 } : { row: 0, column: 0 };
}

/** Enter and Tab: the next cell, or inside a selected area the next one of it, round and round. */
export function advance(selection: Selection, direction: Direction, terrain: Terrain): Selection {
  const { area, active } = selection;
  const whole = terrain.withMerged({ ...active, rows: 1, columns: 1 });
  if (whole.rows === area.rows && whole.columns === area.columns) return move(selection, direction, terrain);
  const byRow = direction === 'left' || direction === 'right';
  const forward = direction === 'down' || direction === 'right' ? 1 : -1;
  const size = area.rows * area.columns;
  const place = byRow
    ? (active.row - area.row) * area.columns + (active.column - area.column)
    : (active.column - area.column) * area.rows + (active.row - area.row);
  const next = (place + forward + size) % size;
  const cell = byRow
    ? { row: area.row + Math.floor(next / area.columns), column: area.column + (next % area.columns) }
    : { row: area.row + (next % area.rows), column: area.column + Math.floor(next / area.rows) };
  return { area, active: cell, end: selection.end };
}

function stepFrom(terrain: Terrain, from: Cell, direction: Direction, count: number, leaving: Area | undefined): Cell {
  const step = STEPS[direction];
  const whole = terrain.withMerged({ ...from, rows: 1, columns: 1 });
  // A merged cell is left from its far edge.
  let { row, column } = leaving || count === 1 ? {
    row: step.row > 0 ? whole.row + whole.rows - 1 : step.row < 0 ? whole.row : from.row,
    column: step.column > 0 ? whole.column + whole.columns - 1 : step.column < 0 ? whole.column : from.column,
  } : from;
  for (let done = 0; done < count; done++) {
    if (step.row !== 0) row = terrain.rows.step(row, step.row as 1 | -1);
    else column = terrain.columns.step(column, step.column as 1 | -1);
  }
  return { row, column };
}

/** As Ctrl with an arrow: along a filled block to its end, over blanks to the next filled cell, else to the edge of the sheet. */
function edgeFrom(terrain: Terrain, from: Cell, direction: Direction): Cell {
  const step = STEPS[direction];
  const filled = (cell: Cell): boolean => terrain.grid.value(cell.row, cell.column) !== null || terrain.grid.formula(cell.row, cell.column) !== undefined;
  const next = (cell: Cell): Cell => ({ row: cell.row + step.row, column: cell.column + step.column });
  const inside = (cell: Cell): boolean => cell.row >= 0 && cell.column >= 0 && cell.row < MAX_ROWS && cell.column < MAX_COLUMNS;
  const end = sheetEnd(terrain);
  const beyond = (cell: Cell): boolean => !inside(cell) || (step.row > 0 && cell.row > end.row) || (step.column > 0 && cell.column > end.column);
  const edge: Cell = {
    row: step.row < 0 ? 0 : step.row > 0 ? MAX_ROWS - 1 : from.row,
    column: step.column < 0 ? 0 : step.column > 0 ? MAX_COLUMNS - 1 : from.column,
  };
  let at = next(from);
  if (beyond(at)) return edge;
  const alongBlock = filled(from) && filled(at);
  if (alongBlock) {
    while (!beyond(next(at)) && filled(next(at))) at = next(at);
    return at;
  }
  while (!beyond(at) && !filled(at)) at = next(at);
  return beyond(at) ? edge : at;
}
