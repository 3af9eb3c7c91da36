import { format } from 'numfmt';
import { Locale } from '../locale';
import { SheetState, WorkbookState } from '../state';
import { readCellEntry } from './cellEntry';
import { cellText } from './cellReading';
import { numberFormatAt } from './cellStyle';
import { formulaToLocal } from './localFormula';

const DATE = /[dy]|m(?![^[]*\])/i;

/** What the formula bar shows for a cell: the formula, or the value in full as it would be typed. */
export function textForEditing(state: WorkbookState, sheet: SheetState, row: number, column: number, locale: Locale): string {
  const formula = sheet.grid.formula(row, column);
  if (formula !== undefined) return formulaToLocal(formula, locale);
  const value = sheet.grid.value(row, column);
  const numberFormat = numberFormatAt(state, sheet, row, column);
  if (typeof value === 'number') return editedNumber(value, numberFormat, locale);
  if (typeof value !== 'string') return cellText(value, 'General', locale);
  // a text that would be read as something else keeps the apostrophe that made it a text
  const read = readCellEntry(value, numberFormat, locale);
  return read.kind === 'constant' && read.value === value ? value : `'${value}`;
}

function editedNumber(value: number, numberFormat: string, locale: Locale): string {
  const plain = (number: number): string => String(number).replace('.', locale.decimalSeparator);
  const pattern = numberFormat.replace(/"[^"]*"|\\./g, '');
  if (pattern.includes('%')) return `${plain(Number((value * 100).toPrecision(15)))}%`;
  if (numberFormat === 'General' || !DATE.test(pattern.replace(/General|Red|\[[^\]]*\]/g, '')) || value < 0) return plain(value);
  const time = Number.isInteger(value) ? '' : ` ${locale.name === 'nb-NO' ? 'hh:mm:ss' : 'h:mm:ss AM/PM'}`;
  return format(`${value < 1 ? '' : locale.shortDatePattern.toLowerCase()}${time}`.trim() || 'General', value, { locale: 'en-US' });
}
