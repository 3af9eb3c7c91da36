import { type ImportedTable, type PresentWorkbook, type WorkbookChanges, WRITTEN_NAME, freeName, hasChanges, presentArea, wasMade } from '../cells';
import type { BuildReason } from './buildReasons';
import type { KpiWorkbookState } from './kpiWorkbook';
import { isStagedByOther, isUnderWay } from './runs';

/** The table without which nothing can be made again. */
export function lostTable({ written, hasCatalogue, names, tables, leftOvers }: KpiWorkbookState, mends: boolean): BuildReason | undefined {
  const isThere = (wanted: string): boolean => includesName(tables.map(({ name }) => name), wanted);
  const kept = presentArea(names.find(({ name }) => name === WRITTEN_NAME)?.formula);
  const lost = !hasCatalogue && kept !== undefined && !leftOvers.includes(kept.sheet) ? 'KpiCatalogue' : written && wasMade('sources', written) && !isThere('KpiInputs') ? 'KpiInputs' : undefined;
  if (lost === undefined) return undefined;
  return mends ? { code: 'unrepairable', table: lost } : { code: 'damaged', damage: [{ code: 'tableGone', table: lost, sheet: '', typed: true }] };
}

export function refusal(state: KpiWorkbookState, imported: readonly ImportedTable[], present: readonly string[]): BuildReason | undefined {
  if (state.sheets.some(({ name }) => isStagedByOther(name)) || isUnderWay(state.running ?? '')) return { code: 'busy' };
  if (state.readOnly) return { code: 'workbookReadOnly' };
  if (state.isProtected) return { code: 'workbookProtected' };
  const known = state.tables.map(({ name }) => name);
  const missing = present.find((name) => !includesName(known, name));
  if (missing !== undefined) return { code: 'noSuchTable', name: missing, known };
  const taken = [...tablesThatStay(state), ...state.names.map(({ name }) => name)];
  const clash = imported.find(({ name }) => includesName(taken, name));
  return clash && { code: 'nameTaken', name: clash.name, free: freeName(clash.name, taken) };
}

/** Why the changes cannot be made as they are: nothing has been written yet. */
export function obstacle(state: KpiWorkbookState, present: PresentWorkbook, changes: WorkbookChanges): BuildReason | undefined {
  const taken = takenName(state, changes);
  if (taken) return taken;
  const damage = brokenParts(changes);
  if (damage.length > 0) return { code: 'damaged', damage };
  if (changes.lost.length > 0) return { code: 'wouldLose', cells: changes.lost };
  const locked = changes.sheets.find((sheet) => hasChanges(sheet) && present.sheets.get(sheet.key)!.isProtected);
  return locked && { code: 'sheetProtected', sheet: locked.title };
}

/** A sheet that somebody has deleted stays away until it is asked for. */
export function brokenParts({ damage }: WorkbookChanges): WorkbookChanges['damage'] {
  return damage.filter(({ code }) => code !== 'sheetGone');
}

/** A table or name of the product's own kind in a workbook that it has not finished is somebody else's, or left over. */
function takenName(state: KpiWorkbookState, { made, names }: WorkbookChanges): BuildReason | undefined {
  const namesThere = state.written || state.leftOvers.length > 0 ? [] : state.names.map(({ name }) => name);
  const taken = [...tablesThatStay(state), ...namesThere];
  const wanted = [...made.flatMap(({ tables }) => tables.map(({ name }) => name)), ...names.map(({ name }) => name)];
  const clash = wanted.find((name) => includesName(taken, name));
  return clash === undefined ? undefined : { code: 'nameTaken', name: clash, free: freeName(clash, taken) };
}

export function tablesThatStay(state: KpiWorkbookState): readonly string[] {
  return state.tables.filter(({ sheet }) => !state.leftOvers.includes(sheet)).map(({ name }) => name);
}

export function includesName(names: readonly string[], wanted: string): boolean {
  return names.some((name) => name.toLowerCase() === wanted.toLowerCase());
}
