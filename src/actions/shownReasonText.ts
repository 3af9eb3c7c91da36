import type { Words } from '../i18n';
import type { ShownReason } from '../workbook';
import { excelFailureText } from './excelFailureText';

/** Says why what the workbook shows could not be read, which changes nothing. */
export function shownReasonText(reason: ShownReason, words: Words): string {
  switch (reason.code) {
    case 'excelFailed': return excelFailureText(reason, words);
    case 'noScorecard': return words.pane.home.overview.noScorecard;
    case 'damaged': return `${words.setup.reasons.damaged(reason)}\n${words.setup.nothingChanged}`;
  }
}
