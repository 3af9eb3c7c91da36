import { type CellLook, type LookPlan, type SheetPlan, columnPoints } from '../cells';

/** Gives a new sheet its widths, heights and looks. Later runs leave looks alone: they belong to the user then. */
export function writeLooks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  writeWidths(sheet, plan);
  for (const look of plan.looks) applyLook(sheet, look);
  writeFrame(sheet, plan);
}

export function writeWidths(sheet: Excel.Worksheet, { widths }: SheetPlan): void {
  widths.forEach((characters, column) => {
    if (characters !== undefined) writeWidth(sheet, column, characters);
  });
}

export function writeWidth(sheet: Excel.Worksheet, column: number, characters: number): void {
  sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(characters);
}

/** What comes after the looks of cells: heights, as wrapped text and large letters would change them, and what is seen around the cells. */
export function writeFrame(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { row, rows, points } of plan.heights) sheet.getRangeByIndexes(row, 0, rows, 1).format.rowHeight = points;
  sheet.tabColor = plan.tabColor;
  sheet.showGridlines = plan.gridlines;
  const { rows, columns } = plan.frozen;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

export function applyLook(sheet: Excel.Worksheet, { row, column, rows, columns, look }: LookPlan): void {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  // One format for all cells of a range: Excel takes it once, though its types ask for one a cell.
  if (look.numberFormat !== undefined) range.set({ numberFormat: look.numberFormat as unknown as string[][] });
  const { format } = range;
  const font = fontOf(look);
  if (Object.keys(font).length > 0) format.font.set(font);
  if (look.fill !== undefined) format.fill.color = look.fill;
  // An indent is from the left or from the right: without a side programs differ in what it is from.
  const horizontal = look.horizontal ?? (look.indent === undefined ? undefined : 'Left');
  if (horizontal !== undefined) format.horizontalAlignment = horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  for (const [side, color] of linesOf(look, rows)) {
    const border = format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = color;
  }
}

function fontOf({ bold, italic, size, color }: CellLook): Partial<Pick<Excel.RangeFont, 'bold' | 'italic' | 'size' | 'color'>> {
  return { ...(bold !== undefined && { bold }), ...(italic !== undefined && { italic }), ...(size !== undefined && { size }), ...(color !== undefined && { color }) };
}

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal';

function linesOf({ topLine, bottomLine, innerLine, box }: CellLook, rows: number): readonly (readonly [Side, string])[] {
  const lines: (readonly [Side, string])[] = [];
  if (topLine !== undefined) lines.push(['EdgeTop', topLine]);
  if (innerLine !== undefined && rows > 1) lines.push(['InsideHorizontal', innerLine]);
  if (bottomLine !== undefined) lines.push(['EdgeBottom', bottomLine]);
  if (box !== undefined) for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) lines.push([side, box]);
  return lines;
}
