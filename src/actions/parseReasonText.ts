import type { ParseReason } from '../cells';
import type { Words } from '../i18n';
import { setupProblemText } from './setUpReasonText';

type ReadingWords = { readonly [Code in Exclude<ParseReason['code'], 'inconsistent'>]: (reason: Extract<ParseReason, { code: Code }>) => string };

/** Says why a workbook's tables cannot be read, a line for each thing that is wrong, and where. */
export function parseReasonText(reasons: readonly ParseReason[], words: Words): string {
  return [words.reading.cannotRead, ...reasons.map((reason) => lineOf(reason, words))].join('\n');
}

function lineOf(reason: ParseReason, words: Words): string {
  const says: ReadingWords = words.reading.reasons;
  if (reason.code === 'inconsistent') return words.reading.reasons.inconsistent({ ...reason, problem: setupProblemText(reason.problem, words) });
  return (says[reason.code] as (reason: ParseReason) => string)(reason);
}
