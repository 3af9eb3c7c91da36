/** Rows that follow one another in the table */
export interface RowRun {
  readonly start: number;
  readonly count: number;
}

/**
 * Gathers row numbers (ascending) into runs. Every run is a command to Excel, so where there would be more than `most`,
 * runs that lie near each other become one, and the rows between them belong to it.
 */
export function updateRuns(rows: readonly number[], most: number): RowRun[] {
  let runs = gather(rows, 1);
  for (let reach = 2; runs.length > most; reach *= 2) runs = gather(rows, reach);
  return runs;
}

function gather(rows: readonly number[], reach: number): RowRun[] {
  const runs: { start: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row - (last.start + last.count - 1) <= reach) last.count = row - last.start + 1;
    else runs.push({ start: row, count: 1 });
  }
  return runs;
}
