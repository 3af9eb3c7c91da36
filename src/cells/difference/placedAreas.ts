import type { PlanArea } from '../plan';
import type { PlacementOf } from './WorkbookChanges';

interface Run {
  readonly from: number;
  readonly through: number;
}

/**
 * The cells that an area of the plan takes up as the sheet stands now. What somebody has put in between is not among them, so that one area may have
 * come to be several; what has no place is left out.
 */
export function placedAreas(area: PlanArea, placementOf: PlacementOf): readonly PlanArea[] {
  const columns = Array.from({ length: area.columns }, (_, across) => area.column + across).flatMap((planned) => {
    const at = placementOf({ ...area, column: planned, columns: 1 }).column(planned);
    return at === undefined ? [] : [{ at, rows: runsOf(rowsOf(area, planned, placementOf)) }];
  }).sort((one, other) => one.at - other.at);
  const groups: { from: number; through: number; readonly rows: readonly Run[]; readonly key: string }[] = [];
  for (const { at, rows } of columns) {
    const last = groups.at(-1);
    const key = JSON.stringify(rows);
    if (last?.key === key && last.through === at - 1) last.through = at;
    else groups.push({ from: at, through: at, rows, key });
  }
  return groups.flatMap(({ from, through, rows }) => rows.map((run) => ({ row: run.from, column: from, rows: run.through - run.from + 1, columns: through - from + 1 })));
}

function rowsOf({ row, rows }: PlanArea, column: number, placementOf: PlacementOf): readonly number[] {
  return Array.from({ length: rows }, (_, down) => row + down).flatMap((planned) => placementOf({ row: planned, column, rows: 1, columns: 1 }).presentRow(planned) ?? []);
}

/** Numbers that follow one another, whatever order they come in. */
function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: { from: number; through: number }[] = [];
  for (const at of [...numbers].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && at <= last.through + 1) last.through = at;
    else runs.push({ from: at, through: at });
  }
  return runs;
}

/** The smallest area that holds all of these; undefined where there are none. */
export function aroundAreas(areas: readonly PlanArea[]): PlanArea | undefined {
  if (areas.length === 0) return undefined;
  const [row, column] = [Math.min(...areas.map((area) => area.row)), Math.min(...areas.map((area) => area.column))];
  return {
    row, column,
    rows: Math.max(...areas.map((area) => area.row + area.rows)) - row, columns: Math.max(...areas.map((area) => area.column + area.columns)) - column,
  };
}

export function overlaps(one: PlanArea, other: PlanArea): boolean {
  return one.row < other.row + other.rows && other.row < one.row + one.rows && one.column < other.column + other.columns && other.column < one.column + one.columns;
}

/** Those of the areas that do not lie within another. */
export function outermostAreas(areas: readonly PlanArea[]): readonly PlanArea[] {
  const kept: PlanArea[] = [];
  for (const area of [...areas].sort((one, other) => other.rows * other.columns - one.rows * one.columns)) if (!kept.some((larger) => isWithin(area, larger))) kept.push(area);
  return kept;
}

function isWithin(area: PlanArea, larger: PlanArea): boolean {
  return area.row >= larger.row && area.column >= larger.column && area.row + area.rows <= larger.row + larger.rows && area.column + area.columns <= larger.column + larger.columns;
}
