import { type ParseReason, parseWorkbook } from '../cells';
import { type Outcome, type SetupPart, failure, success, withoutParts } from '../kpi';
import { type ExcelFailure, readContents } from '../workbook';

export interface ExportRequest {
  /** What of the workbook the document leaves out: without all of these it is a catalogue for other workbooks */
  readonly leaveOut?: readonly SetupPart[];
}

export type ExportReason = { readonly code: 'unreadable'; readonly problems: readonly ParseReason[] } | ExcelFailure;

/** The workbook's set-up as the text of a set-up file, from which the same workbook can be built. Nothing is written. */
export async function exportSetup({ leaveOut = [] }: ExportRequest = {}): Promise<Outcome<string, ExportReason>> {
  const contents = await readContents();
  if (!contents.ok) return contents;
  const setup = parseWorkbook(contents.value);
  return setup.ok ? success(`${JSON.stringify(withoutParts(setup.value, leaveOut), undefined, 2)}\n`) : failure({ code: 'unreadable', problems: setup.reason });
}
