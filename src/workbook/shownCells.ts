import { type Outcome, type ShownCells, type TableContents, failure, success } from '../cells';
import { cellValue } from './cellValue';
import { DRAFT_SETTING } from './draftSetting';
import { excelFailure } from './excelFailure';
import type { ExcelFailure } from './importReasons';
import { STAGING } from './staging';

/** The product's own tables bear names that begin so. */
const OWN_TABLE = /^Kpi[A-Z]/;

/** Which tables and cells are asked for beside the summary */
export interface WantedCells {
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

export interface ReadShown {
  /** The user's own tables */
  readonly tables: readonly string[];
  /** Undefined where the workbook has not been set up, or only what a build that broke off has left */
  readonly kpis: ShownCells | undefined;
  /** Whether the wizard has kept something that is not built yet */
  readonly hasDraft: boolean;
}

/** What the workbook shows of its KPIs, in one sync. */
export async function readShownCells(wanted: WantedCells): Promise<Outcome<ReadShown, ExcelFailure>> {
  try {
    return await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.tables.load('items/name,items/worksheet/name');
      const tables = wanted.tables.map((name) => {
        const table = workbook.tables.getItemOrNullObject(name);
        const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
        table.load('name');
        header.load('values');
        body.load('values');
        return { table, header, body };
      });
      const rangeOf = (name: string): Excel.Range => workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
      const names = wanted.names.map((name) => ({ name, range: rangeOf(name) }));
      const summary = rangeOf('Kpi.Summary');
      const columns = summary.getRowsAbove(1);
      for (const range of [summary, columns, ...names.map((one) => one.range)]) range.load('values');
      const draft = workbook.settings.getItemOrNullObject(DRAFT_SETTING);
      draft.load('key');
      await context.sync();
      const hasDraft = !draft.isNullObject;
      const own = workbook.tables.items.filter(({ name }) => !OWN_TABLE.test(name)).map(({ name }) => name);
      const isSetUp = workbook.tables.items.some(({ name, worksheet }) => name === 'KpiCatalogue' && !worksheet.name.startsWith(STAGING));
      if (!isSetUp || summary.isNullObject) return success({ tables: own, kpis: undefined, hasDraft });
      return success({
        tables: own, hasDraft,
        kpis: {
          tables: tables.filter(({ table }) => !table.isNullObject).map(({ table, header, body }): TableContents => {
            const values = body.values.map((row) => row.map(cellValue));
            return { name: table.name, columns: (header.values[0] ?? []).map(String), values, formulas: values };
          }),
          names: Object.fromEntries(names.filter(({ range }) => !range.isNullObject).map(({ name, range }) => [name, cellValue(range.values[0]?.[0])])),
          summary: { columns: (columns.values[0] ?? []).map(String), rows: summary.values.map((row) => row.map(cellValue)) },
        },
      });
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}
