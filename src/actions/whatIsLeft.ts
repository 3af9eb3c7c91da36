import type { Words } from '../i18n';

/** By Excel's codes: the answer did not come, whether or not what was asked for was done */
const UNANSWERED: ReadonlySet<string> = new Set(['ConnectionFailure', 'ServiceNotAvailable']);

/** What follows every reason why something was not written: that nothing was, or where nobody can know, that it is to be looked for. */
export function whatIsLeft(reason: { readonly code: string; readonly excelCode?: string }, { setup }: Words): string {
  return reason.code === 'excelFailed' && UNANSWERED.has(reason.excelCode ?? '') ? setup.mayHaveArrived : setup.nothingChanged;
}
