import type { Words } from '../i18n';
import type { ImportReason } from './importTable';
import type { RefreshReason } from './refreshSource';

type AnyReason = ImportReason | RefreshReason;

/** For every reason words that take just what it carries: a reason without words does not compile. */
type ReasonWords = { readonly [Code in Exclude<AnyReason['code'], 'inJoinedFile'>]: (reason: Extract<AnyReason, { code: Code }>) => string };

/** Says why a file could not be imported, or a table not refreshed, in the language of the words. */
export function importReasonText(reason: AnyReason, words: Words): string {
  if (reason.code === 'inJoinedFile') return words.importing.reasons.inJoinedFile({ file: reason.file, because: importReasonText(reason.reason, words) });
  const say: ReasonWords = { ...words.importing.reasons, busy: words.setup.reasons.busy };
  return (say[reason.code] as (reason: AnyReason) => string)(reason);
}
