import { useCallback, useRef, useState } from 'react';
import type { ActionOptions, Progress } from '../actions';
import type { Outcome } from '../kpi';

export type ActionState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: Progress | undefined }
  | { readonly kind: 'failed'; readonly message: string };

interface RunningAction {
  readonly state: ActionState;
  /** Runs the action unless one is under way; gives its value, or undefined after showing why it failed. */
  readonly run: <Value, Reason>(action: (options: ActionOptions) => Promise<Outcome<Value, Reason>>, explain: (reason: Reason) => string) => Promise<Value | undefined>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

/** One action at a time, with its progress, its cancelling and its failure in words. */
export function useAction(): RunningAction {
  const [state, setState] = useState<ActionState>({ kind: 'idle' });
  const controller = useRef<AbortController | undefined>(undefined);

  const run = useCallback<RunningAction['run']>(async (action, explain) => {
    if (controller.current) return undefined;
    const own = new AbortController();
    controller.current = own;
    setState({ kind: 'running', progress: undefined });
    try {
      const outcome = await action({ signal: own.signal, onProgress: (progress) => setState({ kind: 'running', progress }) });
      setState(outcome.ok ? { kind: 'idle' } : { kind: 'failed', message: explain(outcome.reason) });
      return outcome.ok ? outcome.value : undefined;
    } catch (fault) {
      // Actions answer what they foresee; what is thrown is a fault of ours and must be seen, not lost.
      setState({ kind: 'failed', message: fault instanceof Error ? fault.message : String(fault) });
      throw fault;
    } finally {
      controller.current = undefined;
    }
  }, []);

  return { state, run, cancel: () => controller.current?.abort(), dismiss: () => setState({ kind: 'idle' }) };
}
