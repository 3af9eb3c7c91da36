import { OpenWorkbook, SheetState, WorkbookState } from '../../../preview/model';

/** Ids are given anew when a file is opened; styles are compared by what they say. */
type Plain = Record<string, unknown>;

/** Everything that a file should keep of a workbook, in a form that two workbooks can be compared by. */
export function workbookContent({ state, calculator }: OpenWorkbook): Plain {
  const sheetName = (id: string | undefined): string | undefined => (id === undefined ? undefined : state.sheet(id)?.name);
  return {
    sheets: state.sheets.map((sheet) => sheetContent(sheet, state, calculator)),
    active: sheetName(state.activeSheetId),
    tables: state.tables.map(({ id: _id, sheetId, ...table }) => ({ ...table, sheet: sheetName(sheetId) })),
    names: state.names.map(({ sheetId, ...name }) => ({ ...name, sheet: sheetName(sheetId) })).sort((a, b) => a.name.localeCompare(b.name)),
    settings: Object.fromEntries(state.settings),
  };
}

function sheetContent(sheet: SheetState, state: WorkbookState, calculator: OpenWorkbook['calculator']): Plain {
  const { id: _id, grid: _grid, charts, conditionalFormats, columnStyles, rowStyles, ...rest } = sheet;
  const look = (styles: ReadonlyMap<number, number>): Plain => Object.fromEntries([...styles].map(([index, style]) => [index, state.styles.get(style)]));
  return {
    ...rest,
    cells: cellsOf(sheet, state, calculator),
    columnStyles: look(columnStyles), rowStyles: look(rowStyles),
    charts: charts.map(({ id: _chartId, ...chart }) => chart),
    conditionalFormats: conditionalFormats.map(({ id: _formatId, ...format }) => format),
  };
}

function cellsOf(sheet: SheetState, state: WorkbookState, calculator: OpenWorkbook['calculator']): Plain {
  const cells: Plain = {};
  const used = sheet.grid.usedArea(false);
  if (!used) return cells;
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const value = sheet.grid.value(row, column);
      const formula = sheet.grid.formula(row, column);
      const style = state.styles.get(sheet.grid.style(row, column));
      if (value === null && formula === undefined && Object.keys(style).length === 0) continue;
      cells[`${row},${column}`] = { value, formula, style, spill: calculator.spillArea(sheet.id, row, column) };
    }
  }
  return cells;
}
