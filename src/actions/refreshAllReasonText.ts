import type { Words } from '../i18n';
import { importReasonText } from './importReasonText';
import type { RefreshAllReason } from './refreshSources';
import type { SettleReason } from './spellings';
import { updateReasonText } from './updateReasonText';
import { whatIsLeft } from './whatIsLeft';

/** Says why none of the sources was refreshed, and that nothing was changed. */
export function refreshAllReasonText(reason: RefreshAllReason, words: Words): string {
  const { reasons } = words.refreshing;
  const line = (text: string): string => `${text}\n${whatIsLeft(reason.code === 'badSource' ? reason.reason : reason, words)}`;
  switch (reason.code) {
    case 'noSources': return line(reasons.noSources());
    case 'notASource': return line(reasons.notASource(reason));
    case 'nothingGiven': return line(reasons.nothingGiven(reason));
    case 'badSource': return line(reasons.badSource({ ...reason, because: importReasonText(reason.reason, words) }));
    case 'wouldDrop': return line(reasons.wouldDrop(reason));
    default: return updateReasonText(reason, words);
  }
}

/** Says why spellings were not settled. */
export function settleReasonText(reason: SettleReason, words: Words): string {
  const { spellings } = words.refreshing;
  switch (reason.code) {
    case 'badSpellings': return [
      spellings.bad, ...reason.problems.map((problem) => (problem.code === 'noSuchSource' ? spellings.problems.noSuchSource(problem) : spellings.problems.notAMember(problem))), words.setup.nothingChanged,
    ].join('\n');
    case 'tableColumnsGone': case 'duplicateKeysInTable': return `${importReasonText(reason, words)}\n${words.setup.nothingChanged}`;
    default: return updateReasonText(reason, words);
  }
}
