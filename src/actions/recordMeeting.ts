import type { ActionChange, MeetingEntry } from '../cells';
import type { Words } from '../i18n';
import type { Outcome } from '../kpi';
import { type MeetingReason, type RecordedEntry, changeMeetingAction, recordMeetingEntry } from '../workbook';
import { whatIsLeft } from './whatIsLeft';

export type { ActionChange, MeetingEntry } from '../cells';
export type { MeetingReason, RecordedEntry } from '../workbook';

/** Writes a note, an action or both below those that are there; nobody else's rows are touched. */
export function recordMeeting(entry: MeetingEntry): Promise<Outcome<RecordedEntry, MeetingReason>> {
  return recordMeetingEntry({
    ...entry, author: entry.author.trim(), note: entry.note.trim(),
    action: entry.action && entry.action.action.trim() !== '' ? { ...entry.action, action: entry.action.action.trim(), owner: entry.action.owner.trim() } : undefined,
  });
}

/** Writes that an action is done or dropped, or who does it by when. */
export function changeAction(change: ActionChange): Promise<Outcome<true, MeetingReason>> {
  return changeMeetingAction({ ...change, ...(change.owner !== undefined && { owner: change.owner.trim() }) });
}

type MeetingWords = { readonly [Code in MeetingReason['code']]: (reason: Extract<MeetingReason, { code: Code }>) => string };

/** Says why nothing was written, and that nothing was. */
export function meetingReasonText(reason: MeetingReason, words: Words): string {
  const { sheetProtected, workbookReadOnly, busy, excelFailed } = words.setup.reasons;
  const says: MeetingWords = { ...words.pane.meeting.reasons, sheetProtected, workbookReadOnly, busy, excelFailed };
  return `${(says[reason.code] as (reason: MeetingReason) => string)(reason)}\n${whatIsLeft(reason, words)}`;
}
