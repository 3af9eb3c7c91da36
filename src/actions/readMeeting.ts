import { MEETING_NAMES, MEETING_TABLES, type Meeting, meetingOf } from '../cells';
import { type Outcome, failure, success } from '../kpi';
import { type ShownReason, readShownCells } from '../workbook';

export type ReadMeetingReason =
  /** Set-up comes first */
  | { readonly code: 'noKpiWorkbook' }
  | ShownReason;

/** What a meeting goes through: the KPIs in the order of trouble, and what was agreed before. One sync; nothing is written. */
export async function readMeeting(): Promise<Outcome<Meeting, ReadMeetingReason>> {
  const read = await readShownCells({ tables: MEETING_TABLES, names: MEETING_NAMES });
  if (!read.ok) return read;
  return read.value.kpis ? success(meetingOf(read.value.kpis)) : failure({ code: 'noKpiWorkbook' });
}
