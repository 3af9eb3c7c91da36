import { useCallback, useEffect, useState } from 'react';
import { plannedKpi, readSetup, updateReasonText, type CatalogueChangeReason, type ReadSetup, type ReviseReason } from '../../actions';
import { useLanguage } from '../language';
import { useChange, type Change, type ChangeAction } from './useChange';

type ChangeReason = ReviseReason | CatalogueChangeReason;

export interface SetupAction extends ChangeAction {
  /** Undefined until it is read */
  readonly found: ReadSetup | undefined;
  /** The workbook has no KPIs */
  readonly isEmpty: boolean;
  readonly read: () => Promise<void>;
  /** `perform` for what changes the set-up */
  readonly change: <Value>(change: Change<Value, ChangeReason>, onDone: (value: Value) => void) => Promise<void>;
}

/** What the workbook says of its KPIs, and changing it: what would be lost is asked about, and afterwards it is read anew. */
export function useSetup(): SetupAction {
  const { words, language } = useLanguage();
  const action = useChange();
  const { run } = action;
  const [found, setFound] = useState<ReadSetup>();
  const [isEmpty, setEmpty] = useState(false);

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

  const perform: ChangeAction['perform'] = (change, why, onDone) => action.perform(change, why, async (value) => {
    await onDone(value);
    await read();
  });
  return { ...action, found, isEmpty, read, perform, change: (change, onDone) => perform(change, explain, onDone) };
}
