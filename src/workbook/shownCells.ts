import { type Damage, type Outcome, type ShownCells, type TableContents, WRITTEN_NAME, failure, presentArea, success } from '../cells';
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

export type ShownReason =
  /** The workbook had KPIs, and what says which is gone */
  | { readonly code: 'damaged'; readonly damage: readonly Damage[] }
  /** The cells are gone that say what is shown */
  | { readonly code: 'noScorecard' }
  | ExcelFailure;

/** What the workbook shows of its KPIs, in one sync. */
export async function readShownCells(wanted: WantedCells): Promise<Outcome<ReadShown, ShownReason>> {
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
      const shownYear = rangeOf('Kpi.Year');
      const written = workbook.names.getItemOrNullObject(WRITTEN_NAME);
      for (const range of [summary, columns, shownYear, ...names.map((one) => one.range)]) range.load('values');
      written.load('formula');
      const draft = workbook.settings.getItemOrNullObject(DRAFT_SETTING);
      draft.load('key');
      await context.sync();
      const hasDraft = !draft.isNullObject;
      const own = workbook.tables.items.filter(({ name }) => !OWN_TABLE.test(name)).map(({ name }) => name);
      const isSetUp = workbook.tables.items.some(({ name, worksheet }) => name === 'KpiCatalogue' && !worksheet.name.startsWith(STAGING));
      const remembers = written.isNullObject ? undefined : presentArea(String(written.formula));
      if (!isSetUp && remembers && !remembers.sheet.startsWith(STAGING)) return failure({ code: 'damaged', damage: [{ code: 'tableGone', table: 'KpiCatalogue', sheet: '', typed: true }] });
      if (!isSetUp || summary.isNullObject) return success({ tables: own, kpis: undefined, hasDraft });
      if (shownYear.isNullObject) return failure({ code: 'noScorecard' });
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
