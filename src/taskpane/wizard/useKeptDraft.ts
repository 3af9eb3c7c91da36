import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { dropWizardDraft, excelFailureText, keepWizardDraft, readWizardDraft } from '../../actions';
import { useLanguage } from '../language';
import type { Draft } from './draft';
import { isBegun, keptText, readKept } from './keptDraft';
import type { UnfinishedDraft } from './useDraft';

/** So long after the last key nobody is typing any more. */
const QUIET_MS = 1500;
/** Whoever edits a cell, or has lost the connection, may have done with it by then. */
const AGAIN_MS = 5000;

export type KeepState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'unread'; readonly message: string }
  /** The workbook has an unfinished draft; undefined where it cannot be read */
  | { readonly kind: 'offered'; readonly kept: UnfinishedDraft | undefined }
  | { readonly kind: 'open' };

interface KeptDraftState {
  readonly state: KeepState;
  /** Why the draft could not be kept */
  readonly fault: string | undefined;
  readonly readAgain: () => void;
  /** Goes on with what was offered */
  readonly open: () => void;
  /** Throws away what was offered */
  readonly beginAnew: () => void;
  /** All is built: nothing is unfinished any more */
  readonly finish: () => void;
}

/**
 * Keeps the draft in the workbook: when a step is taken, when typing pauses, and when the wizard is left; a write follows only where something
 * has changed, and only in a workbook that is known to have no KPIs yet.
 */
export function useKeptDraft(draft: Draft, isSetUp: boolean | undefined): KeptDraftState {
  const { words, language } = useLanguage();
  const [state, setState] = useState<KeepState>({ kind: 'reading' });
  /** An object of its own for each failure, so that each is followed by another try */
  const [fault, setFault] = useState<{ readonly message: string }>();
  /** What the workbook holds; undefined where nothing is kept, null where that is not known */
  const held = useRef<string | undefined | null>(undefined);
  /** Writes follow one another, the last one last */
  const writing = useRef<Promise<void>>(Promise.resolve());
  const ended = useRef(false);
  const newest = useRef(draft);
  useEffect(() => {
    newest.current = draft;
  }, [draft]);

  const read = useCallback(async () => {
    setState({ kind: 'reading' });
    const found = await readWizardDraft();
    if (!found.ok) {
      setState({ kind: 'unread', message: excelFailureText(found.reason, words) });
      return;
    }
    held.current = found.value;
    // What this pane holds is newer than what it has kept.
    setState(found.value === undefined || isBegun(newest.current) ? { kind: 'open' } : { kind: 'offered', kept: readKept(found.value) });
  }, [words]);

  const begun = isBegun(draft);
  const text = keptText(draft, language);
  const keeps = state.kind === 'open' && isSetUp === false;
  const write = useEffectEvent(() => {
    const wanted = begun ? text : undefined;
    if (!keeps || ended.current || wanted === held.current) return;
    held.current = wanted;
    writing.current = writing.current.then(async () => {
      const done = wanted === undefined ? await dropWizardDraft() : await keepWizardDraft(wanted);
      if (!done.ok) held.current = null;
      setFault(done.ok ? undefined : { message: excelFailureText(done.reason, words) });
    });
  });
  const begin = useEffectEvent(() => void read());
  useEffect(() => {
    begin();
    const leave = (): void => write();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  useEffect(() => write(), [draft.step, keeps]);
  useEffect(() => {
    const timer = setTimeout(() => write(), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);

  useEffect(() => {
    if (!fault) return undefined;
    const timer = setTimeout(() => write(), AGAIN_MS);
    return () => clearTimeout(timer);
  }, [fault]);

  const drop = async (): Promise<void> => {
    await writing.current;
    const done = await dropWizardDraft();
    held.current = done.ok ? undefined : null;
    setFault(done.ok ? undefined : { message: excelFailureText(done.reason, words) });
  };
  return {
    state, fault: fault?.message,
    readAgain: () => void read(),
    open: () => setState({ kind: 'open' }),
    beginAnew: () => void drop().then(() => setState({ kind: 'open' })),
    finish: () => {
      ended.current = true;
      void drop();
    },
  };
}
