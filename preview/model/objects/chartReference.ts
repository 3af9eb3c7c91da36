import { numberFormatAt } from '../edit/cellStyle';
import { cellText } from '../edit/cellReading';
import { resolveReference } from '../edit/reference';
import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { Area, columnName, quoteSheetName, SheetState, Value } from '../state';
import { Range } from './range';

/** Cells as charts refer to them: `'My sheet'!$B$2:$B$13`. */
export function absoluteReference(sheet: SheetState, { row, column, rows, columns }: Area): string {
  const corner = (atRow: number, atColumn: number): string => `$${columnName(atColumn)}$${atRow + 1}`;
  const last = rows === 1 && columns === 1 ? '' : `:${corner(row + rows - 1, column + columns - 1)}`;
  return `${quoteSheetName(sheet.name)}!${corner(row, column)}${last}`;
}

/** @throws OfficeError InvalidArgument when the argument is not a range */
export function rangeReference(argument: unknown): string {
  if (!(argument instanceof Range)) throw excelError('InvalidArgument');
  return absoluteReference(argument._sheet(), argument._area());
}

/** The values of the cells that a reference of a chart means, row by row; none when it means no cells. */
export function referencedValues(session: Session, reference: string, home: SheetState): Value[] {
  const found = reference === '' ? undefined : resolveReference(session.state, reference, home);
  if (!found) return [];
  session.workbook.calculateWhatIsDue();
  const { sheet, area } = found;
  const used = sheet.grid.usedArea();
  const rows = Math.min(area.rows, Math.max(1, (used ? used.row + used.rows : 0) - area.row));
  const columns = Math.min(area.columns, Math.max(1, (used ? used.column + used.columns : 0) - area.column));
  return Array.from({ length: rows * columns }, (_, index) => sheet.grid.value(area.row + Math.floor(index / columns), area.column + (index % columns)));
}

/** What the first cell shows that a formula like `=Sheet1!$A$1` means: titles and names of series are taken from there. */
export function referencedText(session: Session, formula: string, home: SheetState): string {
  const found = resolveReference(session.state, formula, home);
  if (!found) return '';
  session.workbook.calculateWhatIsDue();
  const { sheet, area: { row, column } } = found;
  return cellText(sheet.grid.value(row, column), numberFormatAt(session.state, sheet, row, column), session.workbook.locale);
}
