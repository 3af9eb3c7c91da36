import { StructureEdit } from '../../calc/contract';
import { Area, MAX_COLUMNS, MAX_ROWS } from '../state';

/** Cells that were inserted or deleted, and where the others moved. */
export type CellShift = Extract<StructureEdit, { kind: 'insert' | 'delete' }>;

interface Span {
  readonly start: number;
  readonly size: number;
}

/** The rows or columns along which cells move. */
function along(area: Area, vertical: boolean): Span {
  return vertical ? { start: area.row, size: area.rows } : { start: area.column, size: area.columns };
}

function placed(area: Area, span: Span, vertical: boolean): Area {
  return vertical ? { ...area, row: span.start, rows: span.size } : { ...area, column: span.start, columns: span.size };
}

export function isVertical(change: CellShift): boolean {
  return change.shift === 'Down' || change.shift === 'Up';
}

/** Whether all of an area lies in the columns (or rows) whose cells move. */
export function withinBand(area: Area, change: CellShift): boolean {
  const across = along(area, !isVertical(change));
  const band = along(change.area, !isVertical(change));
  return across.start >= band.start && across.start + across.size <= band.start + band.size;
}

export function overlapsBand(area: Area, change: CellShift): boolean {
  const across = along(area, !isVertical(change));
  const band = along(change.area, !isVertical(change));
  return across.start < band.start + band.size && band.start < across.start + across.size;
}

function insertInto(span: Span, at: Span, limit: number): Span {
  if (at.start <= span.start) return { start: span.start + at.size, size: span.size };
  if (at.start < span.start + span.size) return { start: span.start, size: Math.min(span.size + at.size, limit - span.start) };
  return span;
}

function deleteFrom(span: Span, cut: Span): Span | undefined {
  const end = span.start + span.size;
  const cutEnd = cut.start + cut.size;
  const lost = Math.max(0, Math.min(end, cutEnd) - Math.max(span.start, cut.start));
  if (lost === span.size) return undefined;
  const before = Math.max(0, Math.min(cutEnd, span.start) - cut.start);
  return { start: span.start - before, size: span.size - lost };
}

/** Where an area lies after the change: moved, grown or shrunk; undefined when all of it was deleted. What only touches the band stays. */
export function shiftedArea(area: Area, change: CellShift): Area | undefined {
  if (!withinBand(area, change)) return area;
  const vertical = isVertical(change);
  const limit = vertical ? MAX_ROWS : MAX_COLUMNS;
  const span = along(area, vertical);
  // whole columns have no end that rows inserted in them could push down
  if (span.start === 0 && span.size === limit) return area;
  const after = change.kind === 'insert' ? insertInto(span, along(change.area, vertical), limit) : deleteFrom(span, along(change.area, vertical));
  return after && placed(area, after, vertical);
}
