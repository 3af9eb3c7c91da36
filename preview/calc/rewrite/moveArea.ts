import { Area, MAX_COLUMNS, MAX_ROWS } from '../../model/state';
import { StructureEdit } from '../contract';

export type CellMove = Extract<StructureEdit, { kind: 'insert' | 'delete' }>;

interface Span {
  readonly from: number;
  readonly count: number;
}

function isVertical(move: CellMove): boolean {
  return move.shift === 'Down' || move.shift === 'Up';
}

function inserted(span: Span, at: number, count: number, limit: number): Span | undefined {
  const from = span.from >= at ? span.from + count : span.from;
  const end = span.from + span.count > at ? span.from + span.count + count : span.from + span.count;
  return from >= limit ? undefined : { from, count: Math.min(end, limit) - from };
}

function deleted(span: Span, at: number, count: number): Span | undefined {
  const place = (edge: number): number => (edge <= at ? edge : Math.max(at, edge - count));
  const from = place(span.from);
  const end = place(span.from + span.count);
  return end > from ? { from, count: end - from } : undefined;
}

function moved(span: Span, move: CellMove, limit: number): Span | undefined {
  const at = isVertical(move) ? move.area.row : move.area.column;
  const count = isVertical(move) ? move.area.rows : move.area.columns;
  return move.kind === 'insert' ? inserted(span, at, count, limit) : deleted(span, at, count);
}

/**
 * Where an area lies after cells were inserted or deleted; undefined when nothing of it is left.
 * Cells move only beside or below the change: an area that sticks out sideways stays as it is.
 */
export function moveArea(area: Area, move: CellMove): Area | undefined {
  const { area: changed } = move;
  if (isVertical(move)) {
    if (area.column < changed.column || area.column + area.columns > changed.column + changed.columns) return area;
    const rows = moved({ from: area.row, count: area.rows }, move, MAX_ROWS);
    return rows && { ...area, row: rows.from, rows: rows.count };
  }
  if (area.row < changed.row || area.row + area.rows > changed.row + changed.rows) return area;
  const columns = moved({ from: area.column, count: area.columns }, move, MAX_COLUMNS);
  return columns && { ...area, column: columns.from, columns: columns.count };
}

/** The part of the sheet in which cells have moved or gone. */
export function disturbedArea(move: CellMove): Area {
  const { area } = move;
  return isVertical(move) ? { ...area, rows: MAX_ROWS - area.row } : { ...area, columns: MAX_COLUMNS - area.column };
}
