import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { freezeText, freezeToValues, setUpReasonText, type FreezeRequest } from '../../actions';
import { useLanguage } from '../language';
import { Choice } from '../parts/Choice';
import type { ChangeAction } from '../setup/useChange';
import type { Consent } from './CarePage';

const SCOPES = ['selection', 'sheet', 'workbook'] as const;

interface FreezeTaskProps {
  readonly action: Pick<ChangeAction, 'state' | 'perform'>;
  readonly begin: () => void;
  readonly ask: (consent: Consent) => void;
  readonly onDone: (said: string) => void;
}

/** Puts values in the place of formulas, after they have been counted. */
export function FreezeTask({ action: { state, perform }, begin, ask, onDone }: FreezeTaskProps) {
  const { words } = useLanguage();
  const texts = words.pane.care;
  const [scope, setScope] = useState<FreezeRequest['scope']>('sheet');

  /** @param agreed What the user has consented to; another selection by then is asked about anew. */
  const freeze = (chosen: FreezeRequest['scope'], agreed?: string): void => {
    begin();
    void perform(async (_, options) => {
      const counted = await freezeToValues({ scope: chosen }, options);
      if (!counted.ok || freezeText(counted.value, false, words) !== agreed) return counted.ok ? { ok: true, value: { ...counted.value, frozen: false } } : counted;
      const frozen = await freezeToValues({ scope: chosen, confirmed: true }, options);
      return frozen.ok ? { ok: true, value: { ...frozen.value, frozen: true } } : frozen;
    }, (reason: Parameters<typeof setUpReasonText>[0]) => setUpReasonText(reason, words), ({ frozen, ...report }) => {
      const said = freezeText(report, frozen, words);
      if (frozen || report.sheets.length === 0) onDone(said);
      else ask({ said, no: texts.notAny, yes: texts.confirmFreeze, onYes: () => freeze(chosen, said) });
    });
  };
  return (
    <>
      <Choice label={texts.scope} value={scope} options={SCOPES.map((value) => ({ value, label: texts.scopes[value] }))} onChange={setScope} />
      <Button disabled={state.kind === 'running'} onClick={() => freeze(scope)}>{texts.count}</Button>
    </>
  );
}
