import { useEffect, useReducer, type Dispatch, type RefObject } from 'react';
import type { Language } from '../../i18n';
import { useLanguage } from '../language';
import { changeDraft, emptyDraft, type Draft, type DraftChange } from './draft';

/** What was said in the wizard, while the pane shows another page. */
export interface UnfinishedDraft {
  /** In which its numbers are typed */
  readonly language: Language;
  readonly draft: Draft;
}

/** The draft where it was left, in the language that the pane speaks now. */
export function useDraft(unfinished: RefObject<UnfinishedDraft | undefined>): readonly [Draft, Dispatch<DraftChange>] {
  const { language } = useLanguage();
  const [draft, change] = useReducer(changeDraft, undefined, () => {
    const left = unfinished.current;
    return left ? changeDraft(left.draft, { kind: 'language', from: left.language, to: language }) : emptyDraft(new Date().getFullYear(), language === 'nb' ? 'NOK' : 'USD');
  });
  useEffect(() => {
    unfinished.current = { language, draft };
  }, [unfinished, language, draft]);
  return [draft, change];
}
