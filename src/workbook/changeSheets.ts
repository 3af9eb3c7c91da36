import type { SheetChanges, SheetKey } from '../cells';
import { addCharts } from './fillSheets';
import type { PayloadMeter } from './PayloadMeter';
import type { NamedSheet } from './stagedBuild';
import { changeChart } from './writeCharts';
import { writeCells } from './writeCells';
import { applyLook, writeWidth } from './writeLooks';
import { addConditional, addValidation } from './writeRules';

/** Makes room for what is new: rows, and tables that grow. Everything below and all that refers to it Excel moves by itself. */
export function makeRoom(context: Excel.RequestContext, changes: readonly SheetChanges[]): void {
  for (const { title, shifts, growths } of changes) {
    const sheet = context.workbook.worksheets.getItem(title);
    for (const { row, rows, insert } of fromBelow(shifts)) {
      const range = sheet.getRange(`${row + 1}:${row + rows}`);
      if (insert) range.insert('Down');
      else range.delete('Up');
    }
    for (const { name, row, column, columns, rows, room } of growths) {
      if (room) sheet.getRangeByIndexes(room.row, column, room.rows, columns).insert('Down');
      context.workbook.tables.getItem(name).resize(sheet.getRangeByIndexes(row, column, rows + 1, columns));
    }
  }
}

/** From the lowest up, so that rows further up stay where they are counted. */
function fromBelow({ inserts, deletes }: SheetChanges['shifts']): readonly { readonly row: number; readonly rows: number; readonly insert: boolean }[] {
  return [...inserts.map((one) => ({ ...one, insert: true })), ...[...deletes].map((row) => ({ row, rows: 1, insert: false }))]
    .sort((one, other) => other.row - one.row || Number(one.insert) - Number(other.insert));
}

/** Writes what differs on sheets that are there. Looks are given to what is new only. */
export async function writeChanges(
  context: Excel.RequestContext, changes: readonly SheetChanges[], sheetOf: (key: SheetKey) => NamedSheet | undefined, meter: PayloadMeter,
): Promise<void> {
  const calculation = sheetOf('calculation');
  for (const { title, writes, looks, widths, validations, conditionals, charts, pointed, unplanned } of changes) {
    const sheet = context.workbook.worksheets.getItem(title);
    for (const { row, column, cells } of writes) await writeCells(sheet, row, column, cells, meter);
    for (const { column, characters } of widths) writeWidth(sheet, column, characters);
    for (const look of looks) applyLook(sheet, look);
    for (const validation of validations) addValidation(sheet, validation);
    for (const conditional of conditionals) addConditional(sheet, conditional);
    for (const name of unplanned) sheet.charts.getItem(name).delete();
    if (!calculation) continue;
    await addCharts(sheet, charts, calculation, meter);
    for (const chart of pointed) changeChart(sheet.charts.getItem(chart.name), calculation, chart);
  }
}

