import { useState } from 'react';
import type { ActionOptions, UpdateReason } from '../../actions';
import type { Outcome } from '../../kpi';
import { useAction } from '../useAction';

type WouldLose = Extract<UpdateReason, { readonly code: 'wouldLose' }>;
interface Reasoned {
  readonly code: string;
}

/** Does something to the workbook; told whether what somebody has written over formulas may go. */
export type Change<Value, Reason> = (overwrite: boolean, options: ActionOptions) => Promise<Outcome<Value, Reason>>;

interface LossQuestion {
  readonly cells: WouldLose['cells'];
  readonly again: () => void;
}

export interface ChangeAction extends ReturnType<typeof useAction> {
  /** What would be lost, until it is answered */
  readonly question: LossQuestion | undefined;
  readonly answer: (overwrite: boolean) => void;
  readonly perform: <Value, Reason extends Reasoned>(change: Change<Value, Reason>, explain: (reason: Reason) => string, onDone: (value: Value) => void | Promise<void>) => Promise<void>;
}

/** An action that changes the workbook: what would be lost is asked about first. */
export function useChange(): ChangeAction {
  const action = useAction();
  const [question, setQuestion] = useState<LossQuestion>();

  const perform = async <Value, Reason extends Reasoned>(
    change: Change<Value, Reason>, explain: (reason: Reason) => string, onDone: (value: Value) => void | Promise<void>, overwrite = false,
  ): Promise<void> => {
    setQuestion(undefined);
    const done = await action.run<{ readonly value: Value } | { readonly asked: true }, Reason>(async (options) => {
      const outcome = await change(overwrite, options);
      if (outcome.ok) return { ok: true, value: { value: outcome.value } };
      if (!isLoss(outcome.reason)) return outcome;
      setQuestion({ cells: outcome.reason.cells, again: () => void perform(change, explain, onDone, true) });
      return { ok: true, value: { asked: true } };
    }, explain);
    if (done && 'value' in done) await onDone(done.value);
  };

  return { ...action, question, answer: (overwrite) => (overwrite ? question?.again() : setQuestion(undefined)), perform };
}

function isLoss(reason: Reasoned): reason is WouldLose {
  return reason.code === 'wouldLose';
}
