import { setUpWorkbook } from '../../src/actions';
import { isCellError, type Value } from '../../preview/model/state';
import { inWorkbook, type Workbook } from './inWorkbook';

/** What the user of a set-up workbook sees and does. */
export interface KpiUser {
  /** Cells of a KPI's row of the scorecard, by their columns' keys */
  row(kpi: string, ...columns: readonly string[]): readonly unknown[];
  /** What stands in the scorecard's first two columns, from its first department on: ids, and departments' headings */
  order(): readonly unknown[];
  /** Types into the cell of a name */
  choose(name: string, text: string): unknown;
  /** Puts values into the cells of names as an add-in does, which validation lets pass */
  put(values: Readonly<Record<string, string | number>>): Promise<void>;
  type(sheet: string, row: number, column: number, text: string): unknown;
  /** What a name's cells hold */
  named(name: string): readonly (readonly unknown[])[];
  /** What a sheet's cells show, from its first to its last used one */
  shown(sheet: string): readonly (readonly unknown[])[];
  /** A formula's value, as if it stood in an empty cell of the sheet */
  computed(formula: string, sheet?: string): unknown;
  /** A table's rows */
  table(name: string): readonly (readonly unknown[])[];
  /** Where a table's header stands */
  tablePlace(name: string): { readonly sheet: string; readonly row: number; readonly column: number };
  readonly workbook: Workbook;
}

const HEADER_ROW = 7;

function written(value: Value): unknown {
  return isCellError(value) ? value.error : value;
}

export function asUser(workbook: Workbook, scorecardTitle = 'Scorecard'): KpiUser {
  const { state, edit, calculator } = workbook.workbook;
  const sheetOf = (name: string) => state.sheet(name)!;
  const area = (name: string) => {
    const formula = state.names.find((one) => one.name === name)!.formula;
    const [, sheet, column, row] = /^='?([^'!]+)'?!\$([A-Z]+)\$(\d+)/.exec(formula)!;
    return { sheet: sheetOf(sheet!), row: Number(row) - 1, column: column!.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
  };
  const shown = (name: string): readonly (readonly unknown[])[] => {
    const { grid } = sheetOf(name);
    const used = grid.usedArea()!;
    return Array.from({ length: used.row + used.rows }, (_, row) => Array.from({ length: used.column + used.columns }, (__, column) => written(grid.value(row, column))));
  };
  const evaluate = (formula: string, sheet = scorecardTitle): readonly (readonly unknown[])[] => (
    calculator.evaluateNow(formula, { sheetId: sheetOf(sheet).id, row: 900, column: 50 }).map((row) => row.map(written))
  );
  return {
    workbook,
    row: (kpi, ...columns) => {
      const cells = shown(scorecardTitle);
      const found = cells.findIndex((row, index) => index > HEADER_ROW && row[0] === kpi);
      return columns.map((column) => cells[found]![cells[HEADER_ROW]!.indexOf(column)]);
    },
    order: () => shown(scorecardTitle).slice(HEADER_ROW + 1).map(([id, name]) => id ?? name),
    choose: (name, text) => {
      const { sheet, row, column } = area(name);
      return edit.typeInto(sheet.id, row, column, text);
    },
    put: (values) => workbook.Excel.run(async (context) => {
      for (const [name, value] of Object.entries(values)) context.workbook.names.getItem(name).getRange().values = [[value]];
      await context.sync();
    }),
    type: (sheet, row, column, text) => edit.typeInto(sheetOf(sheet).id, row, column, text),
    named: (name) => evaluate(`=${name}`),
    shown,
    computed: (formula, sheet) => evaluate(formula, sheet)[0]![0],
    table: (name) => evaluate(`=${name}[]`),
    tablePlace: (name) => {
      const table = state.tables.find((one) => one.name === name)!;
      return { sheet: state.sheets.find(({ id }) => id === table.sheetId)!.name, row: table.area.row, column: table.area.column };
    },
  };
}

/** Sets a workbook up from a set-up and its files' texts, and hands it to its user. */
export async function inKpiWorkbook(setup: object, files: Readonly<Record<string, string>>, body: (user: KpiUser) => void | Promise<void>): Promise<void> {
  await inWorkbook(async (workbook) => {
    const encoder = new TextEncoder();
    const outcome = await setUpWorkbook({ setup: JSON.stringify(setup), files: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encoder.encode(text)])) });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
    await body(asUser(workbook, (setup as { language?: string }).language === 'nb' ? 'Styringskort' : 'Scorecard'));
  });
}
