import { type Outcome, type OverviewCells, type TableContents, OVERVIEW_NAMES, OVERVIEW_TABLES, failure, success } from '../cells';
import { cellValue } from './cellValue';
import { DRAFT_SETTING } from './draftSetting';
import { excelFailure } from './excelFailure';
import type { ExcelFailure } from './importReasons';
import { STAGING } from './staging';

/** The product's own tables bear names that begin so. */
const OWN_TABLE = /^Kpi[A-Z]/;

export interface ReadOverview {
  /** The user's own tables */
  readonly tables: readonly string[];
  /** Undefined where the workbook has not been set up, or only what a build that broke off has left */
  readonly kpis: OverviewCells | undefined;
  /** Whether the wizard has kept something that is not built yet */
  readonly hasDraft: boolean;
}

/** Everything an overview is made from, in one sync. */
export async function readOverviewCells(): Promise<Outcome<ReadOverview, ExcelFailure>> {
  try {
    return await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.tables.load('items/name,items/worksheet/name');
      const tables = OVERVIEW_TABLES.map((name) => {
        const table = workbook.tables.getItemOrNullObject(name);
        const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
        table.load('name');
        header.load('values');
        body.load('values');
        return { table, header, body };
      });
      const rangeOf = (name: string): Excel.Range => workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
      const names = OVERVIEW_NAMES.map((name) => ({ name, range: rangeOf(name) }));
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
