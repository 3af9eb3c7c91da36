import { type ChartPlan, type NamePlan, type SheetPlan, type TablePlan, fixedArea } from '../cells';
import type { PayloadMeter } from './PayloadMeter';
import type { NamedSheet, SheetsByKey } from './stagedBuild';
import { addChart } from './writeCharts';
import { writeCells } from './writeCells';
import { writeLooks } from './writeLooks';
import { writePage } from './writePage';
import { writeRules } from './writeRules';

export const TABLE_STYLE = 'TableStyleLight1';
/** As they weigh in a request */
export const COMMANDS_PER_LOOK = 6;
export const COMMANDS_PER_CHART = 110;

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
  styleTable(table);
}

export function styleTable(table: Excel.Table): void {
  table.style = TABLE_STYLE;
  table.showBandedRows = false;
  table.showFilterButton = false;
}

/** Names come before formulas too, so that no formula is computed with a name that means nothing yet. */
export function setNames(context: Excel.RequestContext, names: readonly NamePlan[], sheetOf: (key: NamePlan['sheet']) => NamedSheet | undefined, present: ReadonlySet<string>): void {
  for (const { name, sheet, row, column, rows, columns } of names) {
    const target = sheetOf(sheet);
    if (!target) continue;
    if (present.has(name.toLowerCase())) context.workbook.names.getItem(name).formula = `='${target.name.replace(/'/g, "''")}'!${fixedArea(row, column, rows, columns)}`;
    else context.workbook.names.add(name, target.sheet.getRangeByIndexes(row, column, rows, columns));
  }
}

/** What a new sheet holds and how it looks. `calculation` is where its charts' figures stand. */
export async function fillSheet({ sheet }: NamedSheet, plan: SheetPlan, calculation: NamedSheet | undefined, meter: PayloadMeter): Promise<void> {
  for (const table of plan.tables) if (table.rows.length > 0) await writeCells(sheet, table.row + 1, table.column, table.rows, meter);
  for (const block of plan.blocks) await writeCells(sheet, block.row, block.column, block.cells, meter);
  writeLooks(sheet, plan);
  writeRules(sheet, plan);
  meter.addCommands(plan.looks.length * COMMANDS_PER_LOOK + plan.conditionals.length * COMMANDS_PER_LOOK + plan.widths.length + plan.heights.length);
  await meter.syncIfFull();
  if (calculation) await addCharts(sheet, plan.charts, calculation, meter);
  writePage(sheet, plan);
}

export async function addCharts(sheet: Excel.Worksheet, charts: readonly ChartPlan[], calculation: NamedSheet, meter: PayloadMeter): Promise<void> {
  for (const chart of charts) {
    addChart(sheet, calculation.sheet, calculation.name, chart);
    meter.addCommands(COMMANDS_PER_CHART);
    await meter.syncIfFull();
  }
}
