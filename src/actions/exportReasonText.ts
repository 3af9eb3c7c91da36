import type { Words } from '../i18n';
import type { ExportReason } from './exportSetup';
import { parseReasonText } from './parseReasonText';

/** Says why a workbook's set-up could not be exported. */
export function exportReasonText(reason: ExportReason, words: Words): string {
  return reason.code === 'unreadable' ? parseReasonText(reason.problems, words) : words.setup.reasons.excelFailed(reason);
}
