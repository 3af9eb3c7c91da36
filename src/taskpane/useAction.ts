import { useCallback, useRef, useState } from 'react';
import type { ActionOptions, Progress } from '../actions';
import type { Outcome } from '../kpi';
import { isNotFetched } from './isNotFetched';
import { useLanguage } from './language';

export type ActionState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: Progress | undefined }
  | { readonly kind: 'failed'; readonly message: string; /** Repair makes what is gone anew */ readonly isRepairable: boolean };

interface RunningAction {
  readonly state: ActionState;
  /** Runs the action unless one is under way; gives its value, or undefined after showing why it failed. */
  readonly run: <Value, Reason>(action: (options: ActionOptions) => Promise<Outcome<Value, Reason>>, explain: (reason: Reason) => string) => Promise<Value | undefined>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

/** One action at a time, with its progress, its cancelling and its failure in words. */
export function useAction(): RunningAction {
  const { words: { pane: { notFetched } } } = useLanguage();
  const [state, setState] = useState<ActionState>({ kind: 'idle' });
  const controller = useRef<AbortController | undefined>(undefined);

  const run = useCallback<RunningAction['run']>(async (action, explain) => {
    if (controller.current) return undefined;
    const own = new AbortController();
    controller.current = own;
    setState({ kind: 'running', progress: undefined });
    try {
      const outcome = await action({ signal: own.signal, onProgress: (progress) => setState({ kind: 'running', progress }) });
      setState(outcome.ok ? { kind: 'idle' } : { kind: 'failed', message: explain(outcome.reason), isRepairable: isRepairable(outcome.reason) });
      return outcome.ok ? outcome.value : undefined;
    } catch (fault) {
      if (isNotFetched(fault)) {
        setState({ kind: 'failed', message: notFetched, isRepairable: false });
        return undefined;
      }
      // Actions answer what they foresee; what is thrown is a fault of ours and must be seen, not lost.
      setState({ kind: 'failed', message: fault instanceof Error ? fault.message : String(fault), isRepairable: false });
      throw fault;
    } finally {
      controller.current = undefined;
    }
  }, [notFetched]);

  return { state, run, cancel: () => controller.current?.abort(), dismiss: () => setState({ kind: 'idle' }) };
}

/** Reasons that say something of the product's own is gone */
const GONE: readonly string[] = ['damaged', 'noScorecard', 'noMeetingSheet', 'noActuals', 'tableGone', 'columnGone'];

function isRepairable(reason: unknown): boolean {
  const { code, excelCode } = reason !== null && typeof reason === 'object' ? reason as { readonly code?: unknown; readonly excelCode?: unknown } : {};
  return GONE.includes(String(code)) || excelCode === 'ItemNotFound';
}
