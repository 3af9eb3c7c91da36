import { type Outcome, failure, success } from '../kpi';
import { type ExcelFailure, showPlace } from '../workbook';

export type ShowReason = { readonly code: 'noScorecard' } | ExcelFailure;

/** Brings the scorecard into view, at the cells that choose what it shows. */
export async function showScorecard(): Promise<Outcome<true, ShowReason>> {
  const shown = await showPlace('Kpi.Period');
  if (!shown.ok) return shown;
  return shown.value ? success(true) : failure({ code: 'noScorecard' });
}
