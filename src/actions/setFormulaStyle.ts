import { type Outcome, type Setup, success } from '../kpi';
import type { AppliedPlan } from '../workbook';
import type { ActionOptions } from './contract';
import { type UpdateReason, updateWorkbook } from './updateWorkbook';

export type FormulaStyle = NonNullable<Setup['formulas']>;

export interface FormulaStyleRequest {
  readonly style: FormulaStyle;
  /** Whoever asks has seen which of somebody's formulas stand in the way, and wants them overwritten */
  readonly overwrite?: boolean;
}

/** Lets the whole workbook calculate with native formulas or with KPI functions: its numbers stay the same, and so do formulas that somebody has written. */
export function setFormulaStyle({ style, overwrite = false }: FormulaStyleRequest, options: ActionOptions = {}): Promise<Outcome<AppliedPlan, UpdateReason>> {
  return updateWorkbook({ change: ({ formulas: _, ...setup }) => success(style === 'native' ? setup : { ...setup, formulas: style }), overwrite, keepsPlaces: true }, options);
}
