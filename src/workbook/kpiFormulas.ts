import type { PresentCell, PresentSheet } from '../cells';
import { type KpiWorkbookState, readKpiWorkbook } from './kpiWorkbook';
import { readSheets } from './readSheets';

/** A call of one of the add-in's functions, as it is typed or as files store it */
const CALL = /(?:^|[^\p{L}\p{N}_."])(?:KPI\.|_xldudf_KPI_)[A-Z]/iu;

export interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: PresentCell;
}

/** Everything that the workbook's sheets hold, in one sync after its structure, or where that is too much in as many as it needs. */
export async function readAllSheets(context: Excel.RequestContext): Promise<{ readonly state: KpiWorkbookState; readonly sheets: readonly PresentSheet[] }> {
  const state = await readKpiWorkbook(context);
  return { state, sheets: [...(await readSheets(context, state, state.sheets.map(({ name }) => name))).values()] };
}

export function formulaCells(sheet: PresentSheet): readonly FoundCell[] {
  return sheet.formulas.flatMap((cells, down) => cells.flatMap((formula, across) => (typeof formula === 'string' && formula.startsWith('=')
    ? [{ row: sheet.row + down, column: sheet.column + across, formula, value: sheet.values[down]![across]! }] : [])));
}

export function callsKpiFunction(formula: string): boolean {
  return CALL.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}

/** The formula as it is typed: files that the add-in was not there for keep the stored names. */
export function typedFormula(formula: string): string {
  return formula.replace(/_xldudf_KPI_/gi, 'KPI.');
}
