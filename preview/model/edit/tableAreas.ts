import { Area, areasOverlap, SheetState, TableState, WorkbookState } from '../state';

export function headerRow(table: TableState): Area | undefined {
  return table.showHeaders ? { ...table.area, rows: 1 } : undefined;
}

export function totalRow(table: TableState): Area | undefined {
  return table.showTotals ? { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 } : undefined;
}

/** The rows between header and totals; a table has always at least one. */
export function bodyArea(table: TableState): Area {
  const above = table.showHeaders ? 1 : 0;
  const below = table.showTotals ? 1 : 0;
  return { ...table.area, row: table.area.row + above, rows: table.area.rows - above - below };
}

export function columnPart(area: Area, index: number): Area {
  return { ...area, column: area.column + index, columns: 1 };
}

export function tablesOn(state: WorkbookState, sheet: SheetState, area: Area): TableState[] {
  return state.tables.filter((table) => table.sheetId === sheet.id && areasOverlap(table.area, area));
}
