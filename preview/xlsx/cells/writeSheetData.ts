import { Calculator } from '../../calc';
import { Area, areaAddress, areaContains, columnName, isCellError, SheetState, TableState, Value, WorkbookState } from '../../model';
import { mayReturnArray, storedFormula } from '../formulas';
import { element, encodeText, escapeXml } from '../package';
import { StylesWriter } from '../styles';
import { SharedStrings } from './SharedStrings';

/** Number of the one record in `xl/metadata.xml` that says "this formula is a dynamic array". */
const DYNAMIC_ARRAY = 1;

/** Errors that came with dynamic arrays and data types have no code in the file; Excel keeps `#VALUE!` until it calculates. */
const STORED_ERRORS: ReadonlySet<string> = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']);

export interface CellsContext {
  readonly state: WorkbookState;
  readonly calculator: Pick<Calculator, 'spillArea' | 'intersectsImplicitly'>;
  readonly styles: StylesWriter;
  readonly strings: SharedStrings;
  readonly nameIsOneValue: (name: string) => boolean;
}

export interface SheetData {
  readonly xml: string;
  readonly dynamicArrays: boolean;
}

/** The rows and cells of a sheet: constants, formulas with the values last computed, styles, heights. */
export function writeSheetData(sheet: SheetState, context: CellsContext): SheetData {
  const tables = context.state.tables.filter((table) => table.sheetId === sheet.id);
  let dynamicArrays = false;

  function cell(row: number, column: number): string {
    const value = sheet.grid.value(row, column);
    const formula = sheet.grid.formula(row, column);
    const style = context.styles.cellFormat(lookOf(sheet, row, column));
    const attributes = `r="${columnName(column)}${row + 1}"${style === 0 ? '' : ` s="${style}"`}`;
    if (formula === undefined) return constant(attributes, value, context.strings);
    const spill = context.calculator.spillArea(sheet.id, row, column);
    const dynamic = spill !== undefined || (!context.calculator.intersectsImplicitly(sheet.id, row, column) && mayReturnArray(formula, context.nameIsOneValue));
    dynamicArrays ||= dynamic;
    return formulaCell(attributes, storedFormula(formula, { table: tableAt(tables, row, column), dynamic }), value,
      dynamic ? spill ?? { row, column, rows: 1, columns: 1 } : undefined);
  }

  const rows: string[] = [];
  for (const [row, columns] of cellsByRow(sheet)) {
    const height = sheet.rowHeights.get(row);
    const style = sheet.rowStyles.get(row);
    rows.push(element('row', {
      r: row + 1, s: style && context.styles.cellFormat(style), customFormat: style === undefined ? undefined : true, ht: height, customHeight: height === undefined ? undefined : true, hidden: sheet.hiddenRows.has(row) || undefined,
    }, ...columns.map((column) => cell(row, column))));
  }
  return { xml: element('sheetData', undefined, ...rows), dynamicArrays };
}

/** In the file the look of a row or column holds for empty cells only; each other cell says its own. */
function lookOf(sheet: SheetState, row: number, column: number): number {
  return sheet.grid.style(row, column) || (sheet.rowStyles.get(row) ?? sheet.columnStyles.get(column) ?? 0);
}

/** Which cells to write, row by row: files hold rows in order, the grid holds columns. */
function cellsByRow(sheet: SheetState): [number, number[]][] {
  const rows = new Map<number, number[]>();
  const mark = (row: number, column: number): void => {
    const columns = rows.get(row);
    if (!columns) rows.set(row, [column]);
    else if (columns[columns.length - 1] !== column) columns.push(column);
  };
  const used = sheet.grid.usedArea(false);
  if (used) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const cells = sheet.grid.column(column);
      if (!cells) continue;
      const last = Math.max(cells.values.length, cells.formulas.length, cells.styles.length);
      for (let row = used.row; row < last; row++) {
        const filled = (cells.values[row] ?? null) !== null || cells.formulas[row] !== undefined || (cells.styles[row] ?? 0) !== 0;
        if (filled) mark(row, column);
      }
    }
  }
  for (const row of [...sheet.rowHeights.keys(), ...sheet.rowStyles.keys(), ...sheet.hiddenRows]) if (!rows.has(row)) rows.set(row, []);
  return [...rows].sort(([a], [b]) => a - b);
}

export function tableAt(tables: readonly TableState[], row: number, column: number): string | undefined {
  return tables.find((table) => areaContains(table.area, row, column))?.name;
}

function constant(attributes: string, value: Value, strings: SharedStrings): string {
  if (value === null) return `<c ${attributes}/>`;
  if (typeof value === 'string') return `<c ${attributes} t="s"><v>${strings.index(value)}</v></c>`;
  return `<c ${attributes}${storedType(value)}>${storedValue(value)}</c>`;
}

function formulaCell(attributes: string, formula: string, value: Value, array: Area | undefined): string {
  const flag = array ? ` cm="${DYNAMIC_ARRAY}"` : '';
  const reference = array ? ` t="array" ref="${areaAddress(array)}"` : '';
  return `<c ${attributes}${flag}${storedType(value)}><f${reference}>${escapeXml(encodeText(formula))}</f>${storedValue(value)}</c>`;
}

function storedType(value: Value): string {
  if (typeof value === 'string') return ' t="str"';
  if (typeof value === 'boolean') return ' t="b"';
  return isCellError(value) ? ' t="e"' : '';
}

function storedValue(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string') return `<v>${escapeXml(encodeText(value))}</v>`;
  if (typeof value === 'boolean') return `<v>${Number(value)}</v>`;
  if (isCellError(value)) return `<v>${STORED_ERRORS.has(value.error) ? value.error : '#VALUE!'}</v>`;
  return `<v>${value}</v>`;
}
