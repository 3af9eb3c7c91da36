import { type Outcome, failure, success } from '../kpi';
import { type ExcelFailure, type KpiPlace, showKpi as shown, showTable } from '../workbook';

export type { KpiPlace } from '../workbook';

export type ShowMeetingReason = { readonly code: 'noMeetingSheet' } | ExcelFailure;

export type ShowActualsReason = { readonly code: 'noActuals' } | ExcelFailure;

/** Brings one of a KPI's charts into view, or where it has none its row of the scorecard. */
export function showKpi(id: string, chart = 0): Promise<Outcome<KpiPlace, ExcelFailure>> {
  return shown(id, chart);
}

/** Brings the summary into view: the sheet that has open actions, what is off target and the last notes, on one page to print. */
export async function showMeetingSheet(): Promise<Outcome<true, ShowMeetingReason>> {
  const found = await showTable('KpiNotes');
  if (!found.ok) return found;
  return found.value ? success(true) : failure({ code: 'noMeetingSheet' });
}

/** Brings the sheet of results into view, where figures are typed that come from no table. */
export async function showActuals(): Promise<Outcome<true, ShowActualsReason>> {
  const found = await showTable('KpiActuals');
  if (!found.ok) return found;
  return found.value ? success(true) : failure({ code: 'noActuals' });
}
