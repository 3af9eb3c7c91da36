import { Area, SheetState, Style, WorkbookState } from '../state';
import { isEntireColumn, isEntireRow } from './areas';
import { occupiedPart } from './cellBlock';

export function styleNumberAt(sheet: SheetState, row: number, column: number): number {
  return sheet.grid.style(row, column) || sheet.rowStyles.get(row) || sheet.columnStyles.get(column) || 0;
}

export function styleAt(state: WorkbookState, sheet: SheetState, row: number, column: number): Style {
  return state.styles.get(styleNumberAt(sheet, row, column));
}

export function numberFormatAt(state: WorkbookState, sheet: SheetState, row: number, column: number): string {
  return styleAt(state, sheet, row, column).numberFormat ?? 'General';
}

type StyleChange = (style: Style) => Style;

/** Applies a change to style numbers; cells share few styles, so each is worked out once. */
function restyler(state: WorkbookState, change: StyleChange): (style: number) => number {
  const known = new Map<number, number>();
  return (style) => {
    let next = known.get(style);
    if (next === undefined) {
      next = state.styles.intern(change(state.styles.get(style)));
      known.set(style, next);
    }
    return next;
  };
}

/** The rows and columns of an area in which cells can have a style of their own: a whole column is styled as a column. */
function styledPart(sheet: SheetState, area: Area): Area | undefined {
  if (!isEntireColumn(area) && !isEntireRow(area)) return area;
  return occupiedPart(sheet.grid, area);
}

/** Changes the look of cells: of whole columns and rows also what cells get there later. */
export function changeStyles(state: WorkbookState, sheet: SheetState, area: Area, change: StyleChange): void {
  const restyle = restyler(state, change);
  const part = styledPart(sheet, area);
  if (part) {
    for (let column = part.column; column < part.column + part.columns; column++) {
      for (let row = part.row; row < part.row + part.rows; row++) sheet.grid.setStyle(row, column, restyle(styleNumberAt(sheet, row, column)));
    }
  }
  if (isEntireColumn(area)) {
    for (let column = area.column; column < area.column + area.columns; column++) setWhole(sheet.columnStyles, column, restyle);
  } else if (isEntireRow(area)) {
    for (let row = area.row; row < area.row + area.rows; row++) setWhole(sheet.rowStyles, row, restyle);
  }
}

function setWhole(styles: Map<number, number>, index: number, restyle: (style: number) => number): void {
  const next = restyle(styles.get(index) ?? 0);
  if (next === 0) styles.delete(index);
  else styles.set(index, next);
}

/** What all cells of an area have in common; null where they differ, as the API answers it. */
export function commonStyle<Value>(state: WorkbookState, sheet: SheetState, area: Area, read: (style: Style) => Value): Value | null {
  const first = read(styleAt(state, sheet, area.row, area.column));
  const checked = new Set<number>([styleNumberAt(sheet, area.row, area.column)]);
  const part = occupiedPart(sheet.grid, area);
  const differs = (number: number): boolean => {
    if (checked.has(number)) return false;
    checked.add(number);
    return read(state.styles.get(number)) !== first;
  };
  if (!part || part.rows * part.columns < area.rows * area.columns) {
    for (const number of stylesOutside(sheet, area, part)) if (differs(number)) return null;
  }
  if (!part) return first;
  for (let column = part.column; column < part.column + part.columns; column++) {
    for (let row = part.row; row < part.row + part.rows; row++) if (differs(styleNumberAt(sheet, row, column))) return null;
  }
  return first;
}

/** The styles of cells that lie beyond the used part: of their columns and rows, or none. */
function* stylesOutside(sheet: SheetState, area: Area, part: Area | undefined): Generator<number> {
  const rowsBeyond = !part || part.rows < area.rows;
  if (rowsBeyond) {
    for (let column = area.column; column < area.column + area.columns; column++) yield sheet.columnStyles.get(column) ?? 0;
  }
  for (let column = area.column; !rowsBeyond && column < area.column + area.columns; column++) {
    if (column < part.column || column >= part.column + part.columns) yield sheet.columnStyles.get(column) ?? 0;
  }
  for (const [row, style] of sheet.rowStyles) if (row >= area.row && row < area.row + area.rows) yield style;
}
