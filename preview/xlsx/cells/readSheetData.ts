import { isDateFormat } from 'numfmt';
import { Area, cellError, columnName, ErrorCode, ERROR_CODES, SheetState, Value, WorkbookState } from '../../model';
import { movedFormula } from '../formulas';
import { decodeEntities, decodeText, firstElement, scanAttribute, ScannedElement, scanElements } from '../package';
import { parseArea } from './areas';
import { richText } from './SharedStrings';

/** Days between the first days of the two calendars; Mac workbooks of old count from 1904. */
const DAYS_1900_TO_1904 = 1462;

/** A formula as the file holds it, to be given to calculation when all sheets, tables and names are known. */
export interface StoredFormulaCell {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly stored: string;
  /** The cells that the formula fills, when it is an array formula */
  readonly array?: Area;
  /** Whether the file holds a result; files that were not made by a spreadsheet often hold none */
  readonly saved: boolean;
}

export interface SheetDataContext {
  readonly state: WorkbookState;
  readonly strings: readonly string[];
  /** The style of the workbook for each cell format of the file */
  readonly cellFormats: readonly number[];
  readonly dates1904: boolean;
}

/** Fills the grid with the values and styles of a sheet (the content of `<sheetData>`) and gives its formulas. */
export function readSheetData(sheetData: string, sheet: SheetState, context: SheetDataContext): StoredFormulaCell[] {
  const formulas: StoredFormulaCell[] = [];
  const shared = new Map<string, { stored: string; at: string }>();
  let row = -1;
  for (const { attributes, content } of scanElements(sheetData, 'row')) {
    row = Number(scanAttribute(attributes, 'r') ?? row + 2) - 1;
    readRowFormat(attributes, row, sheet, context.cellFormats);
    let column = -1;
    for (const cell of scanElements(content, 'c')) {
      const address = /(?:^|\s)r="([A-Z]+)/.exec(cell.attributes)?.[1];
      column = address === undefined ? column + 1 : columnNumber(address);
      const style = context.cellFormats[Number(scanAttribute(cell.attributes, 's') ?? 0)] ?? 0;
      if (style !== 0) sheet.grid.setStyle(row, column, style);
      if (cell.content === '') continue;
      const stored = firstElement(cell.content, 'v')?.content;
      const value = readValue(cell, stored === undefined ? undefined : decodeEntities(stored), context, style);
      if (value !== null) sheet.grid.setValue(row, column, value);
      const formula = cell.content.includes('f') ? firstElement(cell.content, 'f') : undefined;
      if (formula) readFormula(formula, row, column, stored !== undefined);
    }
  }
  return formulas;

  function readFormula({ attributes, content }: ScannedElement, atRow: number, column: number, saved: boolean): void {
    const kind = scanAttribute(attributes, 't');
    // A what-if table is computed by Excel alone; its values stay as constants.
    if (kind === 'dataTable') return;
    const here = `${columnName(column)}${atRow + 1}`;
    let stored = decodeText(decodeEntities(content));
    if (kind === 'shared') {
      const group = scanAttribute(attributes, 'si') ?? '';
      const master = shared.get(group);
      if (stored !== '') shared.set(group, { stored, at: here });
      else if (master) stored = movedFormula(master.stored, master.at, here);
    }
    if (stored === '') return;
    const array = kind === 'array' ? parseArea(scanAttribute(attributes, 'ref') ?? here) : undefined;
    formulas.push({ sheet, row: atRow, column, stored, saved, ...(array && { array }) });
  }
}

function columnNumber(letters: string): number {
  let number = 0;
  for (let index = 0; index < letters.length; index++) number = number * 26 + letters.charCodeAt(index) - 64;
  return number - 1;
}

function readRowFormat(attributes: string, row: number, sheet: SheetState, cellFormats: readonly number[]): void {
  const says = (name: string): boolean => ['1', 'true'].includes(scanAttribute(attributes, name) ?? '');
  const height = Number(scanAttribute(attributes, 'ht'));
  if (height > 0 && says('customHeight')) sheet.rowHeights.set(row, height);
  if (says('hidden')) sheet.hiddenRows.add(row);
  const style = says('customFormat') ? cellFormats[Number(scanAttribute(attributes, 's') ?? 0)] ?? 0 : 0;
  if (style !== 0) sheet.rowStyles.set(row, style);
}

function readValue(cell: ScannedElement, text: string | undefined, context: SheetDataContext, style: number): Value {
  const type = scanAttribute(cell.attributes, 't');
  if (type === 'inlineStr') return richText(firstElement(cell.content, 'is')?.content ?? '');
  if (text === undefined) return null;
  switch (type) {
    case 's':
      return context.strings[Number(text)] ?? null;
    case 'str':
      return decodeText(text);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return cellError(errorCode(text.trim()));
    case 'd':
      return serialOfIsoDate(text);
    default: {
      if (text.trim() === '') return null;
      const number = Number(text);
      const shown = context.dates1904 && isDateFormat(context.state.styles.get(style).numberFormat ?? 'General');
      return shown ? number + DAYS_1900_TO_1904 : number;
    }
  }
}

function errorCode(text: string): ErrorCode {
  return ERROR_CODES.find((code) => code === text) ?? '#VALUE!';
}

function serialOfIsoDate(text: string): Value {
  const milliseconds = Date.parse(/T/.test(text) ? `${text.replace(/Z$/, '')}Z` : `${text}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) return text;
  return milliseconds / 86_400_000 + 25_569;
}
