import type { NamePlan, SheetPlan, TablePlan } from '../cells';
import type { SheetsByKey } from './stagedBuild';
import { addChart } from './writeCharts';
import { writeCells } from './writeCells';
import { writeLooks } from './writeLooks';
import { writePage } from './writePage';
import { writeRules } from './writeRules';

const TABLE_STYLE = 'TableStyleLight1';

/**
 * Makes the tables of the new sheets, empty but for their headers. All of them come before any formula: one that names a table that is not
 * there is refused.
 */
export function addTables(sheets: SheetsByKey, plans: readonly SheetPlan[]): void {
  for (const plan of plans) {
    const { sheet } = sheets.get(plan.key)!;
    for (const table of plan.tables) addTable(sheet, table);
  }
}

function addTable(sheet: Excel.Worksheet, { name, row, column, columns, rows }: TablePlan): void {
  sheet.getRangeByIndexes(row, column, 1, columns.length).values = [[...columns]];
  const table = sheet.tables.add(sheet.getRangeByIndexes(row, column, Math.max(1, rows.length) + 1, columns.length), true);
  table.name = name;
  table.style = TABLE_STYLE;
  table.showBandedRows = false;
  table.showFilterButton = false;
}

/** Names come before formulas too, so that no formula is computed with a name that means nothing yet. */
export function addNames(context: Excel.RequestContext, sheets: SheetsByKey, names: readonly NamePlan[]): void {
  for (const { name, sheet, row, column, rows, columns } of names) {
    const target = sheets.get(sheet);
    if (target) context.workbook.names.add(name, target.sheet.getRangeByIndexes(row, column, rows, columns));
  }
}

/** What a new sheet holds and how it looks. */
export function fillSheet(sheets: SheetsByKey, plan: SheetPlan): void {
  const { sheet } = sheets.get(plan.key)!;
  for (const table of plan.tables) if (table.rows.length > 0) writeCells(sheet, table.row + 1, table.column, table.rows);
  for (const block of plan.blocks) writeCells(sheet, block.row, block.column, block.cells);
  writeLooks(sheet, plan);
  writeRules(sheet, plan);
  const calculation = sheets.get('calculation');
  if (calculation) for (const chart of plan.charts) addChart(sheet, calculation.sheet, calculation.name, chart);
  writePage(sheet, plan);
}
