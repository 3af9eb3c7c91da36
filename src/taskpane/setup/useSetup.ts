import { useCallback, useEffect, useState } from 'react';
import { plannedKpi, readSetup, updateReasonText, type ActionOptions, type CatalogueChangeReason, type ReadSetup, type ReviseReason } from '../../actions';
import type { Outcome } from '../../kpi';
import { useLanguage } from '../language';
import { useAction, type ActionState } from '../useAction';

type ChangeReason = ReviseReason | CatalogueChangeReason;
type LostCells = Extract<ChangeReason, { readonly code: 'wouldLose' }>['cells'];
/** Does something to the workbook; told whether what somebody has written over formulas may go. */
type Change<Value> = (overwrite: boolean, options: ActionOptions) => Promise<Outcome<Value, ChangeReason>>;

interface Question {
  readonly cells: LostCells;
  readonly again: () => void;
}

export interface SetupAction {
  /** Undefined until it is read */
  readonly found: ReadSetup | undefined;
  /** The workbook has no KPIs */
  readonly isEmpty: boolean;
  readonly state: ActionState;
  /** What would be lost, until it is answered */
  readonly question: Question | undefined;
  readonly answer: (overwrite: boolean) => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
  readonly read: () => Promise<void>;
  readonly change: <Value>(change: Change<Value>, onDone: (value: Value) => void) => Promise<void>;
}

/** What the workbook says of its KPIs, and changing it: what would be lost is asked about, and afterwards it is read anew. */
export function useSetup(): SetupAction {
  const { words, language } = useLanguage();
  const { state, run, cancel, dismiss } = useAction();
  const [found, setFound] = useState<ReadSetup>();
  const [isEmpty, setEmpty] = useState(false);
  const [question, setQuestion] = useState<Question>();

  const explain = useCallback((reason: ChangeReason): string => updateReasonText(reason, words, (id) => plannedKpi(found?.setup.kpis.find((kpi) => kpi.id === id) ?? { id }).name[language]), [words, language, found]);
  const read = useCallback(async () => {
    const outcome = await run(async () => {
      const setup = await readSetup();
      setEmpty(!setup.ok && setup.reason.code === 'noKpiWorkbook');
      return setup;
    }, (reason) => updateReasonText(reason, words));
    if (outcome) setFound(outcome);
  }, [run, words]);
  useEffect(() => {
    void read();
  }, [read]);

  const perform = async <Value,>(change: Change<Value>, onDone: (value: Value) => void, overwrite: boolean): Promise<void> => {
    setQuestion(undefined);
    const done = await run<{ readonly value: Value } | { readonly asked: true }, ChangeReason>(async (options) => {
      const outcome = await change(overwrite, options);
      if (outcome.ok) return { ok: true, value: { value: outcome.value } };
      if (outcome.reason.code !== 'wouldLose') return outcome;
      setQuestion({ cells: outcome.reason.cells, again: () => void perform(change, onDone, true) });
      return { ok: true, value: { asked: true } };
    }, explain);
    if (!done || 'asked' in done) return;
    onDone(done.value);
    await read();
  };

  return {
    found, isEmpty, state, question, cancel, dismiss, read,
    answer: (overwrite) => (overwrite ? question?.again() : setQuestion(undefined)),
    change: (change, onDone) => perform(change, onDone, false),
  };
}
