import type { SheetKey } from '../plan';

/** Sheets on which nothing is typed but choices */
const CALCULATED = /^(scorecard|calculation|dashboard.*)$/;
/** Tables that are calculated from others */
const CALCULATED_TABLES: ReadonlySet<string> = new Set(['kpiperiods']);

/** Whether people type what a sheet holds. */
export function isTypedSheet(key: SheetKey): boolean {
  return !CALCULATED.test(key);
}

/** Whether people type what a table holds. */
export function isTypedTable(name: string): boolean {
  return !CALCULATED_TABLES.has(name.toLowerCase());
}
