import { areaAddress, isCellError, SheetState, TableColumnState, TableState, WorkbookState } from '../../model';
import { parseArea } from '../cells';
import { mayReturnArray, storedFormula, typedFormula } from '../formulas';
import { element, encodeText, decodeText, escapeXml, XmlNode } from '../package';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** SUBTOTAL's number for each choice in a total row. */
const TOTAL_FUNCTIONS: Readonly<Record<string, string>> = {
  101: 'average', 102: 'countNums', 103: 'count', 104: 'max', 105: 'min', 107: 'stdDev', 109: 'sum', 110: 'var',
};

/** @param number the table's number in the file, from 1 */
export function tableXml(table: TableState, number: number, sheet: SheetState, nameIsOneValue: (name: string) => boolean): string {
  const { area } = table;
  const address = areaAddress(area);
  const filtered = areaAddress({ ...area, rows: area.rows - (table.showTotals ? 1 : 0) });
  return element('table', {
    xmlns: MAIN, id: number, name: table.name, displayName: table.name, ref: address.includes(':') ? address : `${address}:${address}`,
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : false,
  },
  table.showHeaders && table.showFilterButton ? element('autoFilter', { ref: filtered }) : undefined,
  element('tableColumns', { count: table.columns.length },
    ...table.columns.map((column, index) => columnXml(table, column, index, sheet, nameIsOneValue))),
  element('tableStyleInfo', {
    name: table.style || undefined, showFirstColumn: table.highlightFirstColumn, showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows, showColumnStripes: table.showBandedColumns,
  }));
}

function columnXml(table: TableState, column: TableColumnState, index: number, sheet: SheetState, nameIsOneValue: (name: string) => boolean): string {
  const total = table.showTotals ? storedTotal(table, column, index, sheet) : {};
  const calculated = column.calculatedFormula;
  const array = calculated !== undefined && mayReturnArray(calculated, nameIsOneValue);
  return element('tableColumn', {
    // Line breaks in a header are kept as `_x000a_` here.
    id: index + 1, name: encodeText(column.name).replaceAll('\n', '_x000a_'), totalsRowLabel: total.label, totalsRowFunction: total.function,
  },
  calculated === undefined ? undefined
    : element('calculatedColumnFormula', { array: array || undefined }, escapeXml(storedFormula(calculated, { table: table.name, dynamic: array }))),
  total.formula === undefined ? undefined : element('totalsRowFormula', undefined, escapeXml(total.formula)));
}

/** The total row's cells once more, in the words of the table. */
function storedTotal(table: TableState, column: TableColumnState, index: number, sheet: SheetState): { label?: string; function?: string; formula?: string } {
  const row = table.area.row + table.area.rows - 1;
  const formula = sheet.grid.formula(row, table.area.column + index);
  if (formula === undefined) {
    const value = sheet.grid.value(row, table.area.column + index);
    return value === null || isCellError(value) ? {} : { label: encodeText(String(value)) };
  }
  const stored = storedFormula(formula, { table: table.name });
  const subtotal = /^SUBTOTAL\((\d+),(.+)\)$/i.exec(stored);
  const simple = subtotal && TOTAL_FUNCTIONS[subtotal[1]!];
  if (simple && subtotal[2]!.toLowerCase() === `${table.name}[${column.name}]`.toLowerCase()) return { function: simple };
  return { function: 'custom', formula: stored };
}

/** @returns undefined when the part names no area that a table could have */
export function readTable(part: XmlNode, sheet: SheetState, state: WorkbookState): TableState | undefined {
  const area = parseArea(part.attribute('ref') ?? '');
  const name = part.attribute('displayName') ?? part.attribute('name');
  if (!area || name === undefined) return undefined;
  const style = part.child('tableStyleInfo');
  return {
    id: state.newId(), name, sheetId: sheet.id, area,
    columns: (part.child('tableColumns')?.all('tableColumn') ?? []).map((column, index) => {
      const calculated = column.child('calculatedColumnFormula')?.text;
      return {
        id: index + 1, name: decodeText(column.attribute('name') ?? ''),
        ...(calculated !== undefined && calculated !== '' && { calculatedFormula: typedFormula(calculated, { table: name }) }),
      };
    }),
    showHeaders: (part.number('headerRowCount') ?? 1) > 0,
    showTotals: (part.number('totalsRowCount') ?? 0) > 0,
    showFilterButton: part.child('autoFilter') !== undefined,
    showBandedRows: style?.flag('showRowStripes') ?? false,
    showBandedColumns: style?.flag('showColumnStripes') ?? false,
    highlightFirstColumn: style?.flag('showFirstColumn') ?? false,
    highlightLastColumn: style?.flag('showLastColumn') ?? false,
    style: style?.attribute('name') ?? '',
  };
}
