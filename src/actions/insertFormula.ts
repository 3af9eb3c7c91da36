import type { Words } from '../i18n';
import type { Outcome } from '../kpi';
import { type FormulaReason, writeFormula } from '../workbook';
import { whatIsLeft } from './whatIsLeft';

export { type FormulaReason, type Selection, readSelection } from '../workbook';

export interface InsertRequest {
  /** One cell with its sheet: `Sheet1!C5` */
  readonly cell: string;
  /** In Excel's English notation */
  readonly formula: string;
  /** Whoever asks has seen what the cell holds */
  readonly overwrite?: boolean;
}

/** Puts a formula into a cell, which is then selected. A cell that holds something is asked about first. */
export function insertFormula({ cell, formula, overwrite = false }: InsertRequest): Promise<Outcome<true, FormulaReason>> {
  return writeFormula(cell, formula, overwrite);
}

type FormulaWords = { readonly [Code in FormulaReason['code']]: (reason: Extract<FormulaReason, { code: Code }>) => string };

/** Says why no formula was written, and that nothing was. */
export function formulaReasonText(reason: FormulaReason, words: Words): string {
  const { sheetProtected, workbookReadOnly, excelFailed } = words.setup.reasons;
  const says: FormulaWords = { ...words.pane.functions.reasons, sheetProtected, workbookReadOnly, excelFailed };
  return `${(says[reason.code] as (reason: FormulaReason) => string)(reason)}\n${whatIsLeft(reason, words)}`;
}
