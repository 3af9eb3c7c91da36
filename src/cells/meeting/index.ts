export { type ActionState, type KpiStatus, type Meeting, type MeetingKpi, type OpenAction, MEETING_NAMES, MEETING_TABLES, meetingOf } from './meetingOf';
export { type ActionChange, type EntryProblem, type MeetingEntry, type PlannedEntry, type TableRows, actionRow, changedAction, noteRow } from './meetingRows';
