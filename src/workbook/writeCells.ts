import { type Cell, isFormula, repeatedRows } from '../cells';
import type { PayloadMeter } from './PayloadMeter';

/** Fewer rows than this are written one by one: copying costs a command of its own. */
const WORTH_COPYING = 3;
/** So many rows at the most go into one command */
const ROWS_AT_ONCE = 250;

/**
 * Writes rows of cells from a corner on. Where rows repeat the same formulas, the first of them is written and Excel copies it down, so that
 * the request stays small however many members there are.
 */
export async function writeCells(sheet: Excel.Worksheet, row: number, column: number, cells: readonly (readonly Cell[])[], meter: PayloadMeter): Promise<void> {
  let plain: (readonly Cell[])[] = [];
  let plainFrom = 0;
  const flush = async (): Promise<void> => {
    if (plain.length > 0) writeRange(sheet, row + plainFrom, column, plain, meter);
    plain = [];
    await meter.syncIfFull();
  };
  for (const { start, count, formulaColumns } of repeatedRows(cells, row)) {
    const rows = cells.slice(start, start + count);
    if (count < WORTH_COPYING) {
      if (plain.length === 0) plainFrom = start;
      plain.push(...rows);
      if (plain.length >= ROWS_AT_ONCE) await flush();
      continue;
    }
    await flush();
    writeRepeated(sheet, row + start, column, rows, formulaColumns, meter);
  }
  await flush();
}

function writeRepeated(sheet: Excel.Worksheet, row: number, column: number, rows: readonly (readonly Cell[])[], formulaColumns: readonly number[], meter: PayloadMeter): void {
  writeRange(sheet, row, column, rows.slice(0, 1), meter);
  const below = rows.slice(1);
  for (const { from, columns, calculates } of columnRuns(rows[0]!.length, formulaColumns)) {
    const target = sheet.getRangeByIndexes(row + 1, column + from, below.length, columns);
    if (calculates) target.copyFrom(sheet.getRangeByIndexes(row, column + from, 1, columns), 'Formulas');
    else writeRange(sheet, row + 1, column + from, below.map((cells) => cells.slice(from, from + columns)), meter);
  }
}

function writeRange(sheet: Excel.Worksheet, row: number, column: number, cells: readonly (readonly Cell[])[], meter: PayloadMeter): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  meter.add(cells);
  const range = sheet.getRangeByIndexes(row, column, cells.length, width);
  // An empty text empties a cell, null would leave in it what it holds.
  const entries = cells.map((line) => line.map((cell) => cell ?? ''));
  if (cells.some((line) => line.some(isFormula))) range.formulas = entries;
  else range.values = entries;
  range.untrack();
}

interface ColumnRun {
  readonly from: number;
  readonly columns: number;
  readonly calculates: boolean;
}

function columnRuns(width: number, formulaColumns: readonly number[]): readonly ColumnRun[] {
  const runs: { from: number; columns: number; calculates: boolean }[] = [];
  for (let at = 0; at < width; at += 1) {
    const calculates = formulaColumns.includes(at);
    const last = runs[runs.length - 1];
    if (last?.calculates === calculates) last.columns += 1;
    else runs.push({ from: at, columns: 1, calculates });
  }
  return runs;
}
