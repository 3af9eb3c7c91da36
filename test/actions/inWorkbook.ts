import { createWorkbook } from '../../preview/model';
import type { OpenWorkbook } from '../../preview/model';
import { isCellError, type Value } from '../../preview/model/state';
import { type OfficeClient, withOffice } from '../preview/officeClient';

export interface Workbook extends OfficeClient<OpenWorkbook> {
  /** What a sheet holds: every cell of its used area, and formulas in place of their values */
  cells(sheet: string): unknown[][];
  sheets(): string[];
  tables(): string[];
}

/** Runs actions as the pane does: Microsoft's office.js against a new workbook of the stand-in. */
export async function inWorkbook(body: (workbook: Workbook) => Promise<void>): Promise<void> {
  const open = createWorkbook();
  await withOffice(open, async (client) => {
    const page = globalThis as { Excel?: unknown; OfficeExtension?: unknown };
    // On the add-in's page office.js makes these global
    page.Excel = client.Excel;
    page.OfficeExtension = client.addin.window.OfficeExtension;
    await body(workbookOf(client));
  });
}

/** What a client's workbook holds, as a test asks for it. */
export function workbookOf(client: OfficeClient<OpenWorkbook>): Workbook {
  const { state } = client.workbook;
  return {
    ...client,
    cells(name) {
      const sheet = state.sheet(name);
      if (!sheet) throw new Error(`there is no sheet ${name}`);
      const used = sheet.grid.usedArea();
      if (!used) return [];
      return Array.from({ length: used.row + used.rows }, (_, row) => Array.from({ length: used.column + used.columns }, (__, column) =>
        sheet.grid.formula(row, column) ?? written(sheet.grid.value(row, column))));
    },
    sheets: () => state.sheets.map(({ name, visibility }) => (visibility === 'Visible' ? name : `${name} (${visibility})`)),
    tables: () => state.tables.map(({ name }) => name),
  };
}

function written(value: Value): unknown {
  return isCellError(value) ? value.error : value;
}
