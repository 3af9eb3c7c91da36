import { keepChartsOnCells } from '../edit/chartAnchors';
import { changeStyles, commonStyle } from '../edit/cellStyle';
import { columnWidth, fittingColumnWidth, fittingRowHeight, rowHeight } from '../edit/measures';
import { assertAllowed } from '../edit/protectionRules';
import { occupiedPart } from '../edit/cellBlock';
import { HostObject } from '../HostObject';
import { excelError } from '../officeErrors';
import { HorizontalAlignment, STANDARD_ROW_HEIGHT, Style, VerticalAlignment } from '../state';
import { countArgument, numberArgument, truthArgument, wordArgument } from './arguments';
import type { Range } from './range';
import { FormatProtection } from './formatProtection';
import { RangeBorderCollection } from './rangeBorders';
import { RangeFill } from './rangeFill';
import { RangeFont } from './rangeFont';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const satisfies readonly HorizontalAlignment[];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const satisfies readonly VerticalAlignment[];
const WIDEST_COLUMN = 1790;
const TALLEST_ROW = 409;
const DEEPEST_INDENT = 250;

/** Reads one property that all cells of a range share; null where they differ. */
export function readStyle<Value>(range: Range, read: (style: Style) => Value): Value | null {
  return commonStyle(range.session.state, range._sheet(), range._area(), read);
}

export function writeStyle(range: Range, change: Partial<Style>): void {
  const sheet = range._sheet();
  const area = range._area();
  assertAllowed(sheet, 'allowFormatCells');
  changeStyles(range.session.state, sheet, area, (style) => ({ ...style, ...change }));
  range.session.record({ kind: 'format', sheetId: sheet.id, area });
}

export class RangeFormat extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }

  get fill(): RangeFill {
    return new RangeFill(this.range);
  }

  get font(): RangeFont {
    return new RangeFont(this.range);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.range);
  }

  get columnWidth(): number | null {
    const { column, columns } = this.range._area();
    return uniform(column, columns, (index) => columnWidth(this.range._sheet(), index));
  }

  set columnWidth(width: unknown) {
    const points = measure(width, WIDEST_COLUMN);
    const sheet = this.range._sheet();
    const area = this.range._area();
    assertAllowed(sheet, 'allowFormatColumns');
    keepChartsOnCells(sheet, () => {
      for (let column = area.column; column < area.column + area.columns; column++) {
        // Excel hides a column by giving it no width
        if (points === 0) {
          sheet.hiddenColumns.add(column);
          continue;
        }
        sheet.hiddenColumns.delete(column);
        if (points === sheet.standardWidth) sheet.columnWidths.delete(column);
        else sheet.columnWidths.set(column, points);
      }
    });
    this.range.session.record({ kind: 'format', sheetId: sheet.id, area });
  }

  get rowHeight(): number | null {
    const { row, rows } = this.range._area();
    return uniform(row, rows, (index) => rowHeight(this.range._sheet(), index));
  }

  set rowHeight(height: unknown) {
    const points = measure(height, TALLEST_ROW);
    const sheet = this.range._sheet();
    const area = this.range._area();
    assertAllowed(sheet, 'allowFormatRows');
    keepChartsOnCells(sheet, () => {
      for (let row = area.row; row < area.row + area.rows; row++) {
        if (points === 0) {
          sheet.hiddenRows.add(row);
          continue;
        }
        sheet.hiddenRows.delete(row);
        if (points === STANDARD_ROW_HEIGHT) sheet.rowHeights.delete(row);
        else sheet.rowHeights.set(row, points);
      }
    });
    this.range.session.record({ kind: 'format', sheetId: sheet.id, area });
  }

  get horizontalAlignment(): HorizontalAlignment | null {
    return readStyle(this.range, (style) => style.horizontalAlignment ?? 'General');
  }

  set horizontalAlignment(alignment: unknown) {
    writeStyle(this.range, { horizontalAlignment: wordArgument(alignment, HORIZONTAL) });
  }

  get verticalAlignment(): VerticalAlignment | null {
    return readStyle(this.range, (style) => style.verticalAlignment ?? 'Bottom');
  }

  set verticalAlignment(alignment: unknown) {
    writeStyle(this.range, { verticalAlignment: wordArgument(alignment, VERTICAL) });
  }

  get wrapText(): boolean | null {
    return readStyle(this.range, (style) => style.wrapText ?? false);
  }

  set wrapText(wrap: unknown) {
    writeStyle(this.range, { wrapText: truthArgument(wrap) });
  }

  get shrinkToFit(): boolean | null {
    return readStyle(this.range, (style) => style.shrinkToFit ?? false);
  }

  set shrinkToFit(shrink: unknown) {
    writeStyle(this.range, { shrinkToFit: truthArgument(shrink) });
  }

  get indentLevel(): number | null {
    return readStyle(this.range, (style) => style.indentLevel ?? 0);
  }

  set indentLevel(level: unknown) {
    const indent = countArgument(level);
    if (indent < 0 || indent > DEEPEST_INDENT) throw excelError('InvalidArgument');
    writeStyle(this.range, { indentLevel: indent });
  }

  /** Degrees from −90 to 90; 180 is stacked text. */
  get textOrientation(): number | null {
    return readStyle(this.range, (style) => style.textOrientation ?? 0);
  }

  set textOrientation(degrees: unknown) {
    const angle = countArgument(degrees);
    if ((angle < -90 || angle > 90) && angle !== 180) throw excelError('InvalidArgument');
    writeStyle(this.range, { textOrientation: angle });
  }

  autofitColumns(): void {
    const { session } = this.range;
    const sheet = this.range._sheet();
    const area = this.range._area();
    assertAllowed(sheet, 'allowFormatColumns');
    session.workbook.calculateWhatIsDue();
    keepChartsOnCells(sheet, () => {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const width = fittingColumnWidth(session.state, sheet, column, area, session.workbook.locale);
        if (width !== undefined) sheet.columnWidths.set(column, Math.min(width, WIDEST_COLUMN));
      }
    });
    session.record({ kind: 'format', sheetId: sheet.id, area });
  }

  autofitRows(): void {
    const { session } = this.range;
    const sheet = this.range._sheet();
    const area = this.range._area();
    assertAllowed(sheet, 'allowFormatRows');
    session.workbook.calculateWhatIsDue();
    const part = occupiedPart(sheet.grid, area);
    keepChartsOnCells(sheet, () => {
      for (let row = area.row; part && row < part.row + part.rows; row++) {
        const height = Math.min(fittingRowHeight(session.state, sheet, row, part, session.workbook.locale), TALLEST_ROW);
        if (height === STANDARD_ROW_HEIGHT) sheet.rowHeights.delete(row);
        else sheet.rowHeights.set(row, height);
      }
    });
    session.record({ kind: 'format', sheetId: sheet.id, area });
  }
}

function uniform(first: number, count: number, read: (index: number) => number): number | null {
  const size = read(first);
  for (let index = first + 1; index < first + count; index++) if (read(index) !== size) return null;
  return size;
}

function measure(value: unknown, largest: number): number {
  const points = numberArgument(value);
  if (points < 0 || points > largest) throw excelError('InvalidArgument');
  return points;
}
