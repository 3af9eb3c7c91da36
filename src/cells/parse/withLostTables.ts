import { structurePlan } from '../plan/structure';
import type { TableContents, WorkbookContents } from './WorkbookContents';

/** Tables that a set-up can do without: what stood in them is gone, and all else can be made from the others. */
const DISPENSABLE = ['KpiTargets', 'KpiVersions', 'KpiSettings', 'KpiGoals', 'KpiActivities', 'KpiTies'] as const;
const OF_GOALS = /^Kpi(Goals|Activities|Ties)$/;

/** What a workbook says, with the tables that it has lost as empty ones. */
export function withLostTables(contents: WorkbookContents): WorkbookContents {
  const there = new Set(contents.tables.map(({ name }) => name.toLowerCase()));
  const hasGoals = contents.tables.some(({ name }) => OF_GOALS.test(name));
  const lost = DISPENSABLE.filter((name) => !there.has(name.toLowerCase()) && (hasGoals || !OF_GOALS.test(name)));
  if (lost.length === 0) return contents;
  const planned = structurePlan().sheets.flatMap(({ tables }) => tables);
  return { ...contents, tables: [...contents.tables, ...lost.map((name): TableContents => ({ name, columns: planned.find((table) => table.name === name)!.columns, values: [], formulas: [] }))] };
}
