/** One batch of an add-in, as the host saw it. */
export interface SyncRecord {
  readonly clientId: string;
  /** How many actions it asked for */
  readonly actions: number;
  /** What it changed, in Excel's words and in order: `Range.values`, `TableCollection.add` … */
  readonly writes: readonly string[];
  /** UTF-8 */
  readonly requestBytes: number;
  readonly answerBytes: number;
  /** The code that it was answered with, where it failed; `ConnectionFailure` where no answer of Excel's came */
  readonly failedWith: string | undefined;
}

/** Members that look about, or concern the client library: to call them changes nothing of the workbook. */
const READS = /^(_|get|find|activate$|select$|calculate$|suspend|save$|close$)/i;

/** Whether a call of a method changes the workbook, as far as its name tells. Where the selection lies and what is calculated are no changes. */
export function isWritingMethod(name: string): boolean {
  return !READS.test(name);
}
