import type { Words } from '../i18n';
import type { ClosePeriodReason } from '../workbook';
import { whatIsLeft } from './whatIsLeft';

export { type ClosePeriodReason, closePeriod } from '../workbook';
export type { PeriodClosing, PlannedSnapshots } from '../cells';

type ClosingWords = { readonly [Code in ClosePeriodReason['code']]: (reason: Extract<ClosePeriodReason, { code: Code }>) => string };

/** Says why a period was not closed, and that nothing was written. */
export function closePeriodReasonText(reason: ClosePeriodReason, words: Words): string {
  const says: ClosingWords = { ...words.targets.closing, sheetProtected: words.setup.reasons.sheetProtected, busy: words.setup.reasons.busy, excelFailed: words.setup.reasons.excelFailed };
  return `${(says[reason.code] as (reason: ClosePeriodReason) => string)(reason)}\n${whatIsLeft(reason, words)}`;
}
