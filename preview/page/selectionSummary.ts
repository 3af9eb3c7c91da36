import { Area, SheetState } from '../model/state';

export interface SelectionSummary {
  /** Cells that hold anything */
  readonly count: number;
  readonly numbers: number;
  readonly sum: number;
}

/** What the status bar says of the selected cells. Hidden rows count, as in Excel; only what is stored is walked over. */
export function summarize(sheet: SheetState, area: Area): SelectionSummary {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  const lastUsed = sheet.grid.usedArea();
  const right = Math.min(area.column + area.columns, lastUsed ? lastUsed.column + lastUsed.columns : 0);
  for (let column = area.column; column < right; column++) {
    const values = sheet.grid.column(column)?.values ?? [];
    const bottom = Math.min(area.row + area.rows, values.length);
    for (let row = area.row; row < bottom; row++) {
      const value = values[row];
      if (value === null || value === undefined) continue;
      count += 1;
      if (typeof value !== 'number') continue;
      numbers += 1;
      sum += value;
    }
  }
  return { count, numbers, sum };
}
