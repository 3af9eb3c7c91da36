import { type PresentCell, type PresentSheet, type PresentTable } from '../cells';
import type { KpiWorkbookState } from './kpiWorkbook';
import { OWN_TABLE } from './sourceRecords';

export interface LoadedSheet {
  readonly title: string;
  readonly used: Excel.Range;
  readonly tables: readonly LoadedTable[];
  readonly charts: Excel.ChartCollection;
}

interface LoadedTable {
  readonly name: string;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
}

export interface Contents {
  readonly formulas: readonly (readonly PresentCell[])[];
  readonly values: readonly (readonly PresentCell[])[];
}

/** Asks how large a sheet is, and for what stands on it besides cells. */
export function loadSheet(context: Excel.RequestContext, state: KpiWorkbookState, title: string): LoadedSheet {
  const sheet = context.workbook.worksheets.getItem(title);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const { charts } = sheet;
  charts.load('items/name,items/series/items/name');
  const tables = state.tables.filter((table) => table.sheet === title && OWN_TABLE.test(table.name)).map(({ name }) => {
    const table = context.workbook.tables.getItem(name);
    const header = table.getHeaderRowRange();
    const body = table.getDataBodyRange();
    header.load('rowIndex,columnIndex,values');
    body.load('rowCount');
    return { name, header, body };
  });
  return { title, used, tables, charts };
}

export function presentSheet({ title, tables, charts }: LoadedSheet, state: KpiWorkbookState, used: Contents & Pick<Excel.Range, 'rowIndex' | 'columnIndex'> | undefined): PresentSheet {
  return {
    title,
    isProtected: state.sheets.some(({ name, isProtected }) => name === title && isProtected),
    row: used?.rowIndex ?? 0,
    column: used?.columnIndex ?? 0,
    formulas: used?.formulas ?? [],
    values: used?.values ?? [],
    tables: tables.map(({ name, header, body }): PresentTable => ({
      name, row: header.rowIndex, column: header.columnIndex, columns: (header.values[0] ?? []).map(String), rows: body.rowCount,
    })),
    charts: charts.items.map(({ name, series }) => ({ name, series: series.items.map((one) => one.name) })),
  };
}
