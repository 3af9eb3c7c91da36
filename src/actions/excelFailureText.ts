import type { Words } from '../i18n';
import type { ExcelFailure } from '../workbook';

/** Says what Excel refused in reading, which changes nothing. */
export function excelFailureText(reason: ExcelFailure, words: Words): string {
  return `${words.setup.reasons.excelFailed(reason)}\n${words.setup.nothingChanged}`;
}
